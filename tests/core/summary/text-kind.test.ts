import { expect, test } from 'vitest';
import { findPreambles, textKind } from '../../../src/core/summary/text-kind';

test.each([
  ['news', 'The county opened a bridge on Monday. Traffic will use it from next week, officials said.'],
  [
    'bill',
    'SECTION 1. SHORT TITLE.\nThis Act may be cited as the Bridge Act.\nSEC. 2. BRIDGES.\nThere is established a fund.',
  ],
  [
    'speech',
    'Good morning, ladies and gentlemen. I am glad that we are here. We built our bridge, and I thank my friends.',
  ],
  [
    'conversation',
    '对，然后我们就是想说这个桥呢，其实那个时候就是没有钱。那么这个怎么办呢？就是大家一起想办法吧，对吧。',
  ],
  ['communique', '会议强调，要修好路。会议指出，要架好桥。会议要求，各地抓好落实。'],
  ['notice', 'You must apply by post. Contact the office if you cannot apply. Your form must be signed.'],
])('tells %s by its features', (kind, text) => {
  expect(textKind(text)).toBe(kind);
});

test('finds where a law tells why it was made', () => {
  const text = 'SEC. 2. FINDINGS.\nRoads are bad.\nSEC. 3. FUND.\nThere is a fund.';
  expect(findPreambles(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Roads are bad.']);
});
