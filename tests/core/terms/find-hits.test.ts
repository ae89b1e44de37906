import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHitFinder } from '../../../src/core/terms/find-hits';
import { compileIndex } from '../../../src/core/terms/matching/compile-index';
import { sampleGlossary } from './sample-glossary';

const findHits = createHitFinder(compileIndex(sampleGlossary().entries));
const found = (text: string) =>
  findHits(text).map(({ start, end, senses, nested }) => [
    text.slice(start, end),
    ...senses.map(({ id }) => id),
    ...(nested ? ['nested'] : []),
  ]);

describe('a term is found however it is written', () => {
  test.each([
    ['as it stands', 'the Two Lanterns shine', 'Two Lanterns'],
    ['in lower case', 'the two lanterns shine', 'two lanterns'],
    ['with the numeral in figures', 'the 2 lanterns shine', '2 lanterns'],
    ['with a hyphen', 'a two-lanterns campaign', 'two-lanterns'],
    ['with a quoted numeral', 'the “two” lanterns', 'two” lanterns'],
    ['over a line wrap of the source', 'two\u00a0lanterns', 'two\u00a0lanterns'],
    ['in another rendering', 'carry out the two lamps', 'two lamps'],
    ['in Chinese', '坚持两个灯笼精神', '两个灯笼'],
    ['in Traditional', '堅持兩個燈籠精神', '兩個燈籠'],
    ['with a figure in Chinese', '坚持2个灯笼', '2个灯笼'],
    ['with quotes inside in Chinese', '坚持两个“灯笼”精神', '两个“灯笼'],
  ])('%s', (_, text, term) => {
    expect(found(text)[0]).toEqual([term, 'cn.two-lanterns']);
  });
});

test('the longest term counts, the shorter one inside it is kept as nested', () => {
  expect(found('the two lanterns')).toEqual([
    ['two lanterns', 'cn.two-lanterns'],
    ['lanterns', 'cn.lantern', 'nested'],
  ]);
});

test('the singular of a formula is ordinary language, the singular of another term is the term', () => {
  expect(found('two lantern festivals')).toEqual([['lantern', 'cn.lantern']]);
});

test('a possessive is not part of the term', () => {
  expect(found("the member of council's seat")).toEqual([['member of council', 'uk.member-of-council']]);
  expect(found('the HP’s seat')).toEqual([['HP', 'uk.peers']]);
});

test('the head before "of" is inflected', () => {
  expect(found('three members of council')).toEqual([['members of council', 'uk.member-of-council']]);
});

test('an apostrophe may be straight, curly or missing', () => {
  for (const text of ["the King's Letter", 'the King’s Letter', 'the Kings Letter']) {
    expect(found(text)[0]?.[1]).toBe('uk.kings-letter');
  }
});

describe('what is not the term', () => {
  test.each([
    ['part of a longer word', 'stepladders and two lampshades'],
    ['words parted by a comma', 'the two, lamps on'],
    ['words in two blocks', 'the two\nlamps'],
    ['a longer numeral', '坚持12个灯塔'],
    ['a name written small', 'among its peers'],
    ['an acronym written small', 'hp of the engine'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a numeral that goes on before the term is another numeral', () => {
  expect(found('坚持12个灯笼')).toEqual([['灯笼', 'cn.lantern']]);
});

test('an acronym is found as written, and in the plural', () => {
  expect(found('HP and two HPs')).toEqual([
    ['HP', 'uk.peers'],
    ['HPs', 'uk.peers'],
  ]);
});

test('for any text around a term, every hit is a place in the text and the term is among them', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      (before, after) => {
        const text = `${before}\nTwo Lanterns\n${after}`;
        const hits = findHits(text);
        const start = before.length + 1;
        expect(hits.some((hit) => hit.start === start && hit.end === start + 'Two Lanterns'.length)).toBe(
          true,
        );
        for (const hit of hits) {
          expect(hit.start).toBeLessThan(hit.end);
          expect(hit.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 300, seed: 20261123 },
  );
});

test('matching stays linear on a long text of one repeated word', () => {
  const time = (length: number) => {
    const text = 'two two two two '.repeat(length / 16);
    const begin = performance.now();
    findHits(text);
    return performance.now() - begin;
  };
  time(50_000);
  expect(time(400_000)).toBeLessThan(1_500);
});
