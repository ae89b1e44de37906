import { expect, test } from 'vitest';
import {
  findWords,
  wordIndexAt,
  wordsAfter,
  wordsBefore,
} from '../../../../src/core/terms/candidates/sentence-words';

test('reads words with apostrophes, hyphens and soft hyphens, and says which open a sentence', () => {
  const text = 'The party’s four\u00adfold plan. Self-made';
  expect(findWords(text).map(({ lower, opens, capital }) => [lower, opens, capital])).toEqual([
    ['the', true, true],
    ["party's", false, false],
    ['fourfold', false, false],
    ['plan', false, false],
    ['self-made', true, true],
  ]);
});

test('gives neighbours within the sentence only', () => {
  const words = findWords('One two. Three four five. Six');
  const at = wordIndexAt(words, 'One two. Three '.length);
  expect(words[at]?.lower).toBe('four');
  expect(wordsBefore(words, at, 5).map(({ lower }) => lower)).toEqual(['three']);
  expect(wordsAfter(words, at, 5).map(({ lower }) => lower)).toEqual(['four', 'five']);
});
