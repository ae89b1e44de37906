import { expect, test } from 'vitest';
import { isCommonplace, isOrdinary } from '../../../../src/core/terms/senses/everyday';
import { sampleGlossary } from '../sample-glossary';

const entryOf = (id: string) => {
  const held = sampleGlossary().find(id);
  if (held === null) throw new Error(id);
  return held.entry;
};
const rider = entryOf('uk.rider');

/** The word stands between ⟦ and ⟧. */
const ordinary = (marked: string) =>
  isOrdinary(
    marked.replace(/[⟦⟧]/g, ''),
    { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 },
    rider,
  );

test.each([
  'They hired 64 ⟦riders⟧ for the race.',
  'They hired three ⟦riders⟧ for the race.',
  'See ⟦Rider⟧ 3 in the annex.',
  'Sir Tom ⟦Rider⟧ spoke.',
  'The ⟦Rider⟧ Trust spoke.',
  '共有五名⟦干部⟧参加。',
  '举办⟦群众⟧性活动。',
])('the words around it show that it is meant as anybody would: %s', (marked) => {
  expect(ordinary(marked)).toBe(true);
});

test.each([
  'They agreed the ⟦rider⟧ on Monday.',
  'On page 3, ⟦riders⟧ are listed.',
  '⟦Rider⟧ agreed.',
  '广大⟦干部⟧要深入基层。',
])('nothing around it says so: %s', (marked) => {
  expect(ordinary(marked)).toBe(false);
});

test('small words and pairs of characters are commonplace, names and formulae are not', () => {
  expect(isCommonplace('rider', rider, false)).toBe(true);
  expect(isCommonplace('干部', rider, false)).toBe(true);
  expect(isCommonplace('rider to a paper', rider, false)).toBe(true); // another writing of a common noun
  const member = entryOf('uk.member-of-council');
  expect(isCommonplace('member of council', member, false)).toBe(false);
  expect(isCommonplace('member of council', member, true)).toBe(true);
  expect(isCommonplace('Member of Council', member, true)).toBe(false);
  expect(isCommonplace('two members', member, true)).toBe(false);
  expect(isCommonplace('lanterns', entryOf('cn.two-lanterns'), true)).toBe(false);
});
