import { describe, expect, test } from 'vitest';
import { anchorText } from '../../../src/core/anchoring/anchor-text';
import { describePassage } from '../../../src/core/anchoring/describe';
import { findByQuote, searchable } from '../../../src/core/anchoring/find-by-quote';

const fate = (before: string, quote: string, after: string, formulae: readonly string[] = []): string => {
  const start = before.indexOf(quote);
  const places = formulae.map((formula) => {
    const at = before.indexOf(formula, start);
    return { start: at, end: at + formula.length };
  });
  const selectors = describePassage(anchorText(before), [], { start, end: start + quote.length }, places);
  const found = findByQuote(searchable(anchorText(after)), selectors);
  return found.status === 'lost'
    ? 'lost'
    : `${found.status}: ${after.slice(found.place.start, found.place.end)}`;
};

const REPORT =
  'The board met on Monday in the old town hall. It voted to raise rates by 25 basis points. Two members stayed away this time.';

test('keeps 64 characters on each side, the place, and how often the words stand there', () => {
  const text = anchorText(REPORT);
  const start = REPORT.indexOf('raise');
  expect(describePassage(text, [], { start, end: start + 5 }, [])).toEqual({
    quote: { exact: 'raise', prefix: REPORT.slice(0, start), suffix: REPORT.slice(start + 5, start + 69) },
    position: { start, end: start + 5 },
    block: null,
    occurrence: { index: 0, of: 1 },
    formulae: [],
  });
});

describe('is found', () => {
  test('word for word beside its old neighbours', () => {
    expect(fate(REPORT, 'raise rates', `News.\n${REPORT}`)).toBe('exact: raise rates');
  });
  test('changed within the limit', () => {
    expect(fate(REPORT, 'It voted to raise rates by 25 basis points.', REPORT.replace('25', '50'))).toBe(
      'changed: It voted to raise rates by 50 basis points.',
    );
  });
  test('as a whole long sentence that stands alone in both texts', () => {
    const quote = 'The committee asks every harbour to report its depth twice a year.';
    expect(fate(`One line. ${quote} Another.`, quote, `Something else.\n${quote}`)).toBe(`exact: ${quote}`);
  });
});

describe('is lost rather than somewhere else', () => {
  test('where the same words stand among other sentences', () => {
    expect(
      fate(REPORT, 'rates', 'Hotel rates were high. Nobody came to the fair that summer, they say.'),
    ).toBe('lost');
  });
  test('where four characters of a formula became others', () => {
    expect(fate('要增强四个意识，做到两个维护。', '四个意识', '要增强四个自信，做到两个维护。')).toBe('lost');
  });
  test('where a formula inside it changed', () => {
    const before = '会议开始。全区要进一步增强四个意识，把思想和行动统一到部署上来，一件一件抓好落实。散会。';
    const quote = '全区要进一步增强四个意识，把思想和行动统一到部署上来，一件一件抓好落实。';
    expect(fate(before, quote, before.replace('四个意识', '四个自信'), ['四个意识'])).toBe('lost');
  });
  test('where two places are as good', () => {
    const line = 'It voted to raise rates by 25 basis points.';
    expect(fate(REPORT, 'raise rates', `${REPORT} ${REPORT} ${line}`)).toBe('lost');
  });
});
