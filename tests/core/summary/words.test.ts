import { expect, test } from 'vitest';
import { contentWords } from '../../../src/core/summary/words';

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
