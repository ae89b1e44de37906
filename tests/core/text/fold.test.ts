import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/core/text/fold';

describe('what folds to the same', () => {
  test.each([
    ['capitals', 'Two Upholds', 'two upholds'],
    ['curly quotes', '“two” ‘upholds’', '"two" \'upholds\''],
    ['Chinese quotes', '「四个意识」', '"四个意识"'],
    ['dashes and hyphens', 'one—two‑three', 'one-two-three'],
    ['full-width forms', '１＋３＋Ｎ', '1+3+n'],
    ['a no-break space', 'final\u00a0rule', 'final rule'],
    ['a soft hyphen', 'con\u00adtinuing', 'continuing'],
    ['a zero-width space', '两\u200b个', '两个'],
    ['a ligature', 'oﬃcial', 'official'],
    ['an accent written apart', 're\u0301gime', 'r\u00e9gime'],
    ['line feeds, which stay', 'a\nb', 'a\nb'],
  ])('%s', (_, written, folded) => {
    expect(fold(written).text).toBe(folded);
  });
});

test('a folded place leads back to exactly what was written', () => {
  const written = 'the “oﬃ\u00adcial” re\u0301gime';
  const folded = fold(written);
  const at = folded.text.indexOf('official');
  expect(written.slice(folded.start(at), folded.end(at + 7))).toBe('oﬃ\u00adcial');
  const accent = folded.text.indexOf('r\u00e9gime');
  expect(written.slice(folded.start(accent), folded.end(accent + 5))).toBe('re\u0301gime');
});

test('an index outside the text is a bug', () => {
  expect(() => fold('a').start(1)).toThrow(RangeError);
});

test('for any text the map is in order, inside the text, and covers whole code points', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const folded = fold(text);
      let last = 0;
      for (let index = 0; index < folded.text.length; index++) {
        const start = folded.start(index);
        const end = folded.end(index);
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(last === 0 ? 0 : folded.start(index - 1));
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: 500, seed: 20261123 },
  );
});

test('folding is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const once = fold(text).text;
      expect(fold(once).text).toBe(once);
    }),
    { numRuns: 500, seed: 20261123 },
  );
});
