import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiffPart, wordDiff } from '../../../src/core/clippings/word-diff';

const same = (text: string): DiffPart => ({ kind: 'same', text });
const added = (text: string): DiffPart => ({ kind: 'added', text });
const removed = (text: string): DiffPart => ({ kind: 'removed', text });

test.each<[string, string, string, readonly DiffPart[]]>([
  ['equal texts are the same', 'One text.', 'One text.', [same('One text.')]],
  ['empty texts have no parts', '', '', []],
  ['a text out of nothing is added', '', 'One text.', [added('One text.')]],
  ['a text that is gone is removed', 'One text.', '', [removed('One text.')]],
  [
    'English is compared by word',
    'The council adopts four measures.',
    'The council adopted five measures.',
    [
      same('The council '),
      removed('adopts'),
      added('adopted'),
      same(' '),
      removed('four'),
      added('five'),
      same(' measures.'),
    ],
  ],
  [
    'a word with an apostrophe is one word',
    "the council's plan",
    "the councils' plan",
    [same('the '), removed("council's"), added("councils'"), same(' plan')],
  ],
  [
    'Chinese is compared by character',
    '要做好四项工作',
    '要做好五项重点工作',
    [same('要做好'), removed('四'), added('五'), same('项'), added('重点'), same('工作')],
  ],
  [
    'English inside Chinese stays whole',
    '参加APEC会议',
    '参加ASEAN会议',
    [same('参加'), removed('APEC'), added('ASEAN'), same('会议')],
  ],
  [
    'a new paragraph is added whole',
    'First.\nThird.',
    'First.\nSecond.\nThird.',
    [same('First.\n'), added('Second.\n'), same('Third.')],
  ],
  ['characters beyond the first plane are not cut', '𠀀𠀁', '𠀀𠀂', [same('𠀀'), removed('𠀁'), added('𠀂')]],
])('%s', (_, before, after, parts) => {
  expect(wordDiff(before, after)).toEqual(parts);
});

const without = (parts: readonly DiffPart[], kind: DiffPart['kind']): string =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

const text = fc
  .array(fc.constantFrom('the ', 'council', ' ', '\n', '国', '务', '7', '。', 'é', '𠀀', "'s"))
  .map((words) => words.join(''));

test('the parts make up both texts, and no neighbours are of one kind', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before, after);
      expect(without(parts, 'added')).toBe(before);
      expect(without(parts, 'removed')).toBe(after);
      expect(parts.every((part, index) => part.text !== '' && part.kind !== parts[index - 1]?.kind)).toBe(
        true,
      );
    }),
  );
});

const words = (count: number, seed: number, gap: string): string =>
  Array.from(
    { length: count },
    (_, index) => `w${(index * 7919 * seed + seed) % 3001}${index % 40 === 39 ? gap : ''}`,
  ).join(' ');

test.each([
  ['in paragraphs', '\n'],
  ['in one paragraph', ''],
])('two texts of 20,000 different words %s are compared in time', (_, gap) => {
  const [before, after] = [words(20_000, 3, gap), words(20_000, 11, gap)];
  const start = performance.now();
  const parts = wordDiff(before, after);
  expect(performance.now() - start).toBeLessThan(5_000); // Without a bound it takes minutes.
  expect(without(parts, 'added')).toBe(before);
  expect(without(parts, 'removed')).toBe(after);
});
