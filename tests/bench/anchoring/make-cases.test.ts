import { describe, expect, test } from 'vitest';
import { putTogether, takeApart } from '../../../bench/anchoring/edit-corpus/document';
import { makeCases, type SourceText } from '../../../bench/anchoring/edit-corpus/make-cases';
import { DUPLICATED, OPERATIONS } from '../../../bench/anchoring/edit-corpus/operations';

const ENGLISH = (town: string): string =>
  Array.from(
    { length: 6 },
    (_, at) =>
      `The council of ${town} will raise the fee for mooring to ${at + 12} marks. It was asked for “clear rules” in ${2010 + at}. Residents must apply before 1 May ${2020 + at}, said the harbour master.`,
  ).join('\n');
const CHINESE = (town: string): string =>
  Array.from(
    { length: 6 },
    (_, at) =>
      `${town}镇第${at + 1}次会议要求加强河道管理。全镇新建码头${at + 3}个，必须在${at + 2}月前完成。居民可以到服务点登记，工作人员会当面答复。`,
  ).join('\n');
const TEXTS: readonly SourceText[] = [
  { id: 'a', lang: 'en', text: ENGLISH('Aldmouth') },
  { id: 'b', lang: 'en', text: ENGLISH('Brackwater') },
  { id: 'c', lang: 'zh-Hans', text: CHINESE('青石') },
  { id: 'd', lang: 'zh-Hans', text: CHINESE('白沙') },
];

test('a text that was taken apart is put together as it was', () => {
  for (const { text, lang } of TEXTS) expect(putTogether(takeApart(text, lang)).text).toBe(text);
});

describe('600 cases', () => {
  const cases = makeCases(TEXTS, 7, 600);

  test('come again with their seed', () => {
    expect(makeCases(TEXTS, 7, 600)).toEqual(cases);
    expect(makeCases(TEXTS, 8, 5)).not.toEqual(cases.slice(0, 5));
  });

  test('use every operation and every kind of quote', () => {
    const operations = new Set(cases.map(({ operation }) => operation));
    expect([...operations].sort()).toEqual([...Object.keys(OPERATIONS), ...Object.keys(DUPLICATED)].sort());
    expect(new Set(cases.map(({ kind }) => kind)).size).toBe(4);
  });

  test('know that a sentence is gone, or where it stands', () => {
    for (const { fate, home, before, quote, after, operation } of cases) {
      expect(quote.end).toBeGreaterThan(quote.start);
      expect(quote.end).toBeLessThanOrEqual(before.length);
      expect(home === null, operation).toBe(fate === 'gone');
      if (home) expect(home.end).toBeLessThanOrEqual(after.length);
    }
  });

  test('hold the quote word for word where only its surroundings were edited', () => {
    const plain = cases.filter(({ operation }) =>
      ['untouched', 'deletions', 'insertions', 'neighboursRewritten', 'movedParagraph'].includes(operation),
    );
    expect(plain.length).toBeGreaterThan(60);
    for (const { before, quote, after, home, operation } of plain) {
      const spaceless = (text: string) => text.replace(/\s+/g, '');
      const words = spaceless(before.slice(quote.start, quote.end));
      expect(spaceless(after.slice(home?.start, home?.end)), operation).toContain(words);
    }
  });
});
