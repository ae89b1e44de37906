import { expect, test } from 'vitest';
import { contentWords, makeVocabulary } from '../../../src/core/summary/words';

test('gives the content words of English, folded and roughly stemmed, and counts all words', () => {
  expect(contentWords("The Minister's reports and the enquiries")).toEqual({
    words: ['minister', 'report', 'enquiry'],
    size: 6,
  });
});

test('gives pairs of characters in Chinese, and counts characters', () => {
  expect(contentWords('修路，架桥')).toEqual({ words: ['修路', '架桥'], size: 4 });
  expect(contentWords('修公路').words).toEqual(['修公', '公路']);
});

test('counts a Latin letter before Chinese as a word of its own', () => {
  expect(contentWords('A股下跌')).toEqual({ words: ['股下', '下跌'], size: 4 });
});

test('numbers the distinct words of a text, the same word with the same number', () => {
  const vocabulary = makeVocabulary();
  expect(vocabulary.read('Roads and more roads')).toEqual({ words: [0], size: 4 });
  expect(vocabulary.read('the bridge, the road')).toEqual({ words: [1, 0], size: 4 });
  expect(vocabulary.read('дорога и мост').words).toHaveLength(2);
  expect(vocabulary.count()).toBe(4);
});
