import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorText, toPlace, toStretch } from '../../../src/core/anchoring/anchor-text';

test.each([
  ['two settings of one sentence', 'He said “yes”\u00a0–  twice.\nThen', 'he said "yes" - twice. then'],
  ['Chinese without spaces', '在 2024 年\n增强\u3000“四个意识”', '在2024年增强"四个意识"'],
  ['the traditional script', '增強「四個意識」', '增强"四个意识"'],
  ['nothing', ' \n ', ''],
])('folds %s', (_, text, folded) => {
  expect(anchorText(text).folded).toBe(folded);
});

test('knows where lines began', () => {
  expect(anchorText('One.\nTwo.\n\nThree.').lines).toEqual([5, 10]);
});

test('leads a place to its stretch, and back to its words', () => {
  const text = anchorText('The  “four firm\ngrasps”, he said.');
  const place = { start: 5, end: 23 };
  expect(text.text.slice(place.start, place.end)).toBe('“four firm\ngrasps”');
  const stretch = toStretch(text, place);
  expect(text.folded.slice(stretch.start, stretch.end)).toBe('"four firm grasps"');
  expect(toPlace(text, stretch)).toEqual(place);
});

test('leads every folded character back to a character that folds to it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (raw) => {
      const text = anchorText(raw);
      expect(text.starts).toHaveLength(text.folded.length);
      for (let at = 0; at < text.folded.length; at++) {
        const [start = -1, end = -1] = [text.starts[at], text.ends[at]];
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(raw.length);
        if (at > 0) expect(start).toBeGreaterThanOrEqual(text.starts[at - 1] ?? 0);
      }
    }),
  );
});
