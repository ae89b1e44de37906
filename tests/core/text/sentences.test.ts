import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences';

const split = (text: string, lang: string | null = 'en') =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

test.each([
  ['a country', 'The U.S. Senate met. It rose.', ['The U.S. Senate met.', 'It rose.']],
  [
    'a country that ends a sentence',
    'He works in the U.S. The visit is over.',
    ['He works in the U.S.', 'The visit is over.'],
  ],
  [
    'titles and initials',
    'Mr. J. D. Hill met Dr. Ana Roe. They spoke.',
    ['Mr. J. D. Hill met Dr. Ana Roe.', 'They spoke.'],
  ],
  [
    'numbers of documents',
    'See No. 5 and Art. 12 of H.R. 123. It passed.',
    ['See No. 5 and Art. 12 of H.R. 123.', 'It passed.'],
  ],
  [
    'months and hours',
    'It opens on Sept. 3 at 9 a.m. in the hall. Come early.',
    ['It opens on Sept. 3 at 9 a.m. in the hall.', 'Come early.'],
  ],
  [
    'decimal numbers',
    'Output rose 3.5 per cent. Prices fell.',
    ['Output rose 3.5 per cent.', 'Prices fell.'],
  ],
  ['a list number', '1. Clean rivers. They come first.', ['1. Clean rivers.', 'They come first.']],
])('does not cut after an abbreviation: %s', (_, text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

test('takes "No." for a sentence when no number follows', () => {
  expect(split('No. We will wait.')).toEqual(['No.', 'We will wait.']);
});

test('cuts where the space after the full stop is missing, but not inside an address', () => {
  expect(split('It pays for roads.Also, it pays for www.Example.com pages.')).toEqual([
    'It pays for roads.',
    'Also, it pays for www.Example.com pages.',
  ]);
});

test('keeps a question and what reports it together', () => {
  expect(split('“Is it enough?” he asked. Nobody knew.')).toEqual([
    '“Is it enough?” he asked.',
    'Nobody knew.',
  ]);
});

test('cuts before the lettered paragraphs that a law runs on', () => {
  expect(split('The Board shall meet. (b) Members.--There are ten. (c) Pay.--None.')).toEqual([
    'The Board shall meet.',
    '(b) Members.--There are ten.',
    '(c) Pay.--None.',
  ]);
});

test('leaves bullets out and cuts at those in the line', () => {
  expect(split('• One road • Two bridges\n- Three parks')).toEqual([
    'One road',
    'Two bridges',
    'Three parks',
  ]);
});

test('never goes over a line break', () => {
  const text = 'A heading without a stop\nand a line\n\nthat follows. Done.';
  expect(split(text)).toEqual(['A heading without a stop', 'and a line', 'that follows.', 'Done.']);
});

test('cuts Chinese after the closing quotation mark, not before it', () => {
  expect(split('他说：“要修路。”会议结束了。大家都走了！', 'zh')).toEqual([
    '他说：“要修路。”',
    '会议结束了。',
    '大家都走了！',
  ]);
  expect(split('他說：「要修路。」會議結束了。', 'zh-Hant')).toEqual(['他說：「要修路。」', '會議結束了。']);
});

test('gives a quotation mark or bracket that opens to the sentence it opens', () => {
  expect(split('路修好了。“好路”很长。（三）修桥。', 'zh')).toEqual([
    '路修好了。',
    '“好路”很长。',
    '（三）修桥。',
  ]);
});

test('keeps a Chinese quotation with the words that report it', () => {
  expect(split('“路修好了。”村长说，桥也修好了。', 'zh')).toEqual(['“路修好了。”村长说，桥也修好了。']);
});

test('gives a straight quotation mark that opens to the sentence it opens', () => {
  expect(split('他说："好。""不好。"她说。', 'zh')).toEqual(['他说："好。"', '"不好。"她说。']);
});

test('knows German ordinals and abbreviations', () => {
  expect(split('Der Rat tagte am 21. Januar, z. B. zu Nr. 5. Er entschied nichts.', 'de')).toEqual([
    'Der Rat tagte am 21. Januar, z. B. zu Nr. 5.',
    'Er entschied nichts.',
  ]);
});

test('keeps the closing French quotation mark with its sentence', () => {
  expect(split('M. Petit a dit « oui. » Elle est partie.', 'fr')).toEqual([
    'M. Petit a dit « oui. »',
    'Elle est partie.',
  ]);
});

test('takes a language tag that is none for no tag', () => {
  expect(split('One. Two.', 'en_US')).toEqual(['One.', 'Two.']);
  expect(split('One. Two.', null)).toEqual(['One.', 'Two.']);
});

test('finds nothing in a text of spaces', () => {
  expect(split(' \n \n')).toEqual([]);
});
