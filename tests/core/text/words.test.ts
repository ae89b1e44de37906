import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/text/fold';
import { JOINED, PASSED_OVER, splitWords, writeWords } from '../../../src/core/text/words';

const split = (text: string) => {
  const folded = fold(text);
  const { count, starts, ends, flags } = splitWords(folded);
  return Array.from({ length: count }, (_, at) => ({
    word: folded.text.slice(starts[at], ends[at]),
    joined: ((flags[at] ?? 0) & JOINED) !== 0,
    passed: ((flags[at] ?? 0) & PASSED_OVER) !== 0,
  }));
};

describe('words', () => {
  test.each([
    ["the King's Letter", ['the', "king's", 'letter']],
    ['U.S. Code', ['u.s.', 'code']],
    ['the end. A new one', ['the', 'end', 'a', 'new', 'one']],
    ['1.5 per cent', ['1', '5', 'per', 'cent']],
    ['坚持G20峰会', ['g20']],
    ["the boys' club", ['the', 'boys', 'club']],
    ['', []],
  ])('%s', (text, words) => {
    expect(split(text).map(({ word }) => word)).toEqual(words);
  });
});

test('apostrophes and the dots of initials do not count', () => {
  expect(writeWords("the King's U.S. Letter")).toEqual(['the', 'kings', 'us', 'letter']);
});

test('spaces, hyphens and quotation marks join words; commas, stops and line feeds part them', () => {
  const joined = (text: string) => split(text)[1]?.joined;
  for (const text of ['two upholds', 'two-upholds', '"two" upholds', 'No. 1'])
    expect(joined(text)).toBe(true);
  for (const text of ['two, upholds', 'two. upholds', 'two\nupholds', 'two (upholds', '2个upholds two'])
    expect(joined(text)).not.toBe(true);
});

test('the article after a preposition is passed over, another is not', () => {
  expect(split('rule of the law').map(({ passed }) => passed)).toEqual([false, false, true, false]);
  expect(split('in. the law').some(({ passed }) => passed)).toBe(false);
  expect(writeWords('the rule of the law')).toEqual(['the', 'rule', 'of', 'law']);
});

test('for any text words lie in it, in order, and do not touch', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const folded = fold(text);
      const { count, starts, ends } = splitWords(folded);
      let last = -1;
      for (let at = 0; at < count; at++) {
        expect(starts[at]).toBeGreaterThanOrEqual(Math.max(0, last));
        expect(ends[at]).toBeGreaterThan(starts[at] ?? 0);
        last = ends[at] ?? 0;
      }
      expect(last).toBeLessThanOrEqual(folded.length);
    }),
    { numRuns: 500, seed: 20261124 },
  );
});
