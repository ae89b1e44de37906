import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, Pack } from '../../../src/core/glossary/entry';
import {
  type CompiledPacks,
  compilePacks,
  createTerminology,
  openCompiled,
  writeCompiled,
} from '../../../src/core/terms/terminology';
import { sampleGlossary } from './sample-glossary';

const { packs } = sampleGlossary();

const places = (compiled: CompiledPacks, text: string) =>
  createTerminology(compiled)
    .findHits(text)
    .map(({ start, end }) => text.slice(start, end));

const TEXT = 'The Two Lanterns (两个灯笼) and nine bridges; HP said so in the King’s Letter.';

test('a record, opened, finds what was put in, and gives the entries', () => {
  const { glossary, findHits } = createTerminology(compilePacks(packs));
  const hits = findHits(TEXT);
  expect(hits.filter(({ nested }) => !nested).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'Two Lanterns',
    '两个灯笼',
    'nine bridges',
    'HP',
    'King’s Letter',
  ]);
  expect(glossary.find('cn.two-lanterns')).toEqual({
    entry: packs[0]?.entries.find(({ id }) => id === 'cn.two-lanterns'),
    pack: expect.objectContaining({ id: 'china-test', entries: { length: 3 } }),
  });
  expect(glossary.find('cn.nothing')).toBeNull();
});

test('packs in records of their own give what they give in one', () => {
  const together = createTerminology(compilePacks(packs));
  const apart = createTerminology(...packs.map((pack) => compilePacks([pack])));
  expect(apart.findHits(TEXT)).toEqual(together.findHits(TEXT));
  expect(apart.glossary.packs.map(({ id }) => id)).toEqual(['china-test', 'uk-test']);
});

describe('a hostile record', () => {
  const record = writeCompiled(packs);
  const words = new Uint32Array(record.buffer);
  const start = 4 * (5 + 3 * (words[4] ?? 0));

  test('is refused where its sum is wrong', () => {
    const changed = record.slice();
    changed[start + 40] = (changed[start + 40] ?? 0) ^ 1;
    expect(openCompiled(changed)).toEqual({ ok: false, error: 'damaged' });
  });

  test('never sends a search round in circles or out of the text, whatever stands in its sections', () => {
    const changes = fc.array(fc.tuple(fc.nat(record.length - start - 1), fc.nat(255)), { maxLength: 200 });
    fc.assert(
      fc.property(changes, fc.string({ unit: 'grapheme', maxLength: 30 }), (bytes, around) => {
        const changed = record.slice();
        for (const [at, byte] of bytes) changed[start + at] = byte;
        const opened = openCompiled(changed, { isOurs: true });
        if (!opened.ok) return;
        const text = `${around}${TEXT}${around}`;
        const { findHits } = createTerminology(opened.value);
        for (const hit of findHits(text)) {
          expect(hit.start).toBeLessThan(hit.end);
          expect(hit.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300, seed: 20261124 },
    );
  });
});

const entry = (number: number, text: string): Entry => ({
  id: `xx.term-${number}`,
  jurisdiction: ['UN'],
  kind: 'document',
  forms: [{ text, lang: 'la', kind: 'preferred' }],
  gloss: text,
  status: 'current',
  domain: [],
  related: [],
  contrast: [],
  sources: [{ title: 'A document', publisher: 'An office' }],
  caseSensitive: false,
  ambiguous: false,
});
const packOf = (terms: readonly string[]): Pack => ({
  id: 'any',
  title: 'Any',
  jurisdiction: 'UN',
  version: '2026.11.1',
  licence: 'CC0-1.0',
  entries: terms.map((term, number) => entry(number, term)),
});

const word = fc.constantFrom('red', 'lamp', 'of', 'law', 'gate', 'oil', 'isle');
const han = fc.constantFrom('灯', '笼', '桥', '山', '水', '国');
const term = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  fc.array(han, { minLength: 2, maxLength: 5 }).map((characters) => characters.join('')),
);
const NOISE = ['，', ' ', '“', '”', '\n', '\u00ad', '\u200b', 'é', 'ﬃ', '😀', 'x', '. '];

/** A text that holds some terms, and where each of them stands in it. */
const textWith = (pieces: readonly (readonly [string, boolean])[]) => {
  let text = '';
  const held: { readonly start: number; readonly end: number }[] = [];
  for (const [piece, isTerm] of pieces) {
    if (isTerm) {
      text += '\n';
      held.push({ start: text.length, end: text.length + piece.length });
      text += `${piece}\n`;
    } else text += piece;
  }
  return { text, held };
};

test('for any pack and any text with its terms, each is found where it stands, alone or inside of a longer one', () => {
  const packAndText = fc.array(term, { minLength: 1, maxLength: 12 }).chain((terms) =>
    fc.tuple(
      fc.constant(terms),
      fc.array(
        fc.oneof(
          fc.constantFrom(...terms).map((one) => [one, true] as const),
          fc.constantFrom(...NOISE).map((one) => [one, false] as const),
        ),
        { maxLength: 25 },
      ),
    ),
  );
  fc.assert(
    fc.property(packAndText, ([terms, pieces]) => {
      const { text, held } = textWith(pieces);
      const hits = createTerminology(compilePacks([packOf(terms)])).findHits(text);
      for (const { start, end } of held)
        expect(hits.some((hit) => hit.start === start && hit.end === end)).toBe(true);
      let last = -1;
      for (const { start, end, nested } of hits) {
        expect(start).toBeGreaterThanOrEqual(Math.max(0, last));
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end)).not.toContain('\n');
        expect(nested).toBe(
          hits.some(
            (outer) =>
              outer.start <= start && outer.end >= end && (outer.start !== start || outer.end !== end),
          ),
        );
        last = start;
      }
    }),
    { numRuns: 200, seed: 20261124 },
  );
});

describe('time stays linear', () => {
  const compiled = compilePacks([
    packOf([
      'one',
      'one one',
      'one one one one',
      'one one one one one one one two',
      '一一',
      '一一一一一二',
      '“一”',
    ]),
  ]);
  const { findHits } = createTerminology(compiled);
  /** The best of three runs: what else runs on the machine only ever adds. */
  const time = (text: string): number => {
    const times = [1, 2, 3].map(() => {
      const began = performance.now();
      findHits(text);
      return performance.now() - began;
    });
    return Math.min(...times);
  };

  test.each([
    ['one word over and over', 'one '],
    ['one character over and over', '一'],
    ['quotation marks', '“'],
    ['apostrophes', "'"],
    ['quotation marks between characters', '一“”'],
    ['initials', 'a.'],
    ['combining marks', '\u0301'],
    ['soft hyphens', '\u00ad'],
    ['articles that are passed over', 'of the '],
  ])('200 kB of %s', (_, piece) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    time(text(50_000));
    const [once, fourTimes] = [time(text(50_000)), time(text(200_000))];
    // Sixteen times and more, were it quadratic.
    expect(fourTimes).toBeLessThan(10 * once + 100);
  });
});

test('any text gives its places back, with the sample', () => {
  const compiled = compilePacks(packs);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      for (const place of places(compiled, `${text}\nTwo Lanterns\n${text}`)) expect(place).not.toBe('');
    }),
    { numRuns: 300, seed: 20261124 },
  );
});
