import { expect, test } from 'vitest';
import { isMisplaced } from '../../../../src/core/terms/senses/misplaced';
import { sampleGlossary } from '../sample-glossary';

const held = sampleGlossary().find('uk.peers');
if (held === null) throw new Error('no uk.peers');
const institution = held.entry;

/** The term stands between ⟦ and ⟧. */
const misplaced = (marked: string) =>
  isMisplaced(
    marked.replace(/[⟦⟧]/g, ''),
    { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 },
    institution,
  );

test.each([
  '改善农⟦民进⟧城就业环境。',
  '经过反党联⟦盟⟧的斗争。',
  'Docket No. ⟦CFB⟧-2012-0050',
  'Village halls reopen - ⟦Example News⟧\nThe halls reopened.',
  'Capital, July 25 (⟦Example News⟧) -- The halls reopened.',
  'The halls.\n⟦Example News Agency⟧, Capital, July 25 - The halls reopened.',
  'Published by ⟦Example News⟧ Author: Somebody',
  '来源：⟦示例通讯社⟧ 7月25日电',
])('the words are no term in %s', (marked) => {
  expect(misplaced(marked)).toBe(true);
});

test.each([
  '乌海⟦市委⟧召开会议。',
  '⟦Example News⟧ was fined by the court.',
  'He wrote to ⟦Example News⟧ on the matter.',
  'The ⟦CFB⟧ met on July 25.',
  'It asked the council (⟦CFB⟧) to vote.',
])('they are in %s', (marked) => {
  expect(misplaced(marked)).toBe(false);
});
