import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastErrors } from '../../../bench/anchoring/judge';
import { anchorText } from '../../../src/core/anchoring/anchor-text';
import { distance } from '../../../src/core/anchoring/edit-distance';
import { errorLimit, indexGrams, nearMatches } from '../../../src/core/anchoring/near-matches';

const find = (quote: string, text: string, limit = errorLimit(quote.length)) => {
  const prepared = anchorText(text);
  return nearMatches(prepared, indexGrams(prepared.folded), quote, limit).map(
    ({ start, end, cost }) => `${cost} ${prepared.folded.slice(start, end)}`,
  );
};

test('a quote of 8 characters has no error, a longer one a tenth of its length', () => {
  expect([4, 8, 9, 10, 19, 20, 120].map(errorLimit)).toEqual([0, 0, 0, 1, 1, 2, 12]);
});

test('finds a passage with a number changed and a word left out', () => {
  const text = 'On Monday the council voted to raise the fee for mooring by 25 marks a day from next spring.';
  expect(find('voted to raise the fee for mooring by 35 marks a day', text)).toEqual([
    '1 voted to raise the fee for mooring by 25 marks a day',
  ]);
  expect(find('voted to raise the fee for the mooring by 25 marks a day', text)).toEqual([
    '4 voted to raise the fee for mooring by 25 marks a day',
  ]);
});

test('does not find what is too far away', () => {
  expect(find('raise rates by 25 basis points', 'They will cut rates by 25 basis points.')).toEqual([]);
});

test('finds every place, those that overlap once', () => {
  expect(find('the harbour office', 'The harbour office and the harbor office.')).toEqual([
    '0 the harbour office',
    '1 the harbor office',
  ]);
});

test('finds what the whole table finds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 40, maxLength: 120 });
  fc.assert(
    fc.property(text, fc.nat(60), fc.integer({ min: 20, max: 40 }), fc.nat(3), (whole, at, length, edits) => {
      let quote = whole.slice(at, at + length);
      fc.pre(quote.length >= 20);
      for (let edit = 0; edit < edits; edit++) {
        const spot = (edit * 7) % quote.length;
        quote = `${quote.slice(0, spot)}x${quote.slice(spot + 1)}`;
      }
      const limit = errorLimit(quote.length);
      const found = find(quote, whole);
      expect(found.length > 0).toBe(leastErrors(quote, whole) <= limit);
      for (const match of found) {
        const words = match.slice(match.indexOf(' ') + 1);
        expect(distance(quote, words, limit)).toBe(Number(match.split(' ')[0]));
      }
    }),
  );
});

test('a text of one phrase repeated is answered in bounded time', () => {
  const text = 'one one one '.repeat(17_000);
  const started = performance.now();
  find('one one one one one one one two one one one one one one one one', text);
  expect(performance.now() - started).toBeLessThan(2_000);
});
