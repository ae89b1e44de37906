import { describe, expect, test } from 'vitest';
import { anchorText } from '../../../src/core/anchoring/anchor-text';
import { findByText } from '../../../src/core/anchoring/find-by-text';

/** What becomes of `quote` (its first occurrence, or the one after `from`), shown as its status and words. */
const fate = (
  before: string,
  quote: string,
  after: string,
  formulae: readonly string[] = [],
  from = 0,
): string => {
  const start = before.indexOf(quote, from);
  const found = findByText(
    anchorText(before),
    anchorText(after),
  )({
    place: { start, end: start + quote.length },
    formulae,
  });
  return found.status === 'lost'
    ? 'lost'
    : `${found.status}: ${after.slice(found.place.start, found.place.end)}`;
};

const REPORT =
  'The board met on Monday. It voted to raise rates by 25 basis points after a long debate on prices. Two members stayed away.\nThe next meeting is in May.';

describe('in its own sentence', () => {
  test('is found word for word where nothing changed, and where it was set anew', () => {
    expect(fate(REPORT, 'raise rates by 25 basis points', REPORT)).toBe(
      'exact: raise rates by 25 basis points',
    );
    const reset = REPORT.replaceAll(' ', '\u00a0').replace('25', '２５');
    expect(fate(REPORT, 'raise rates by 25', reset)).toBe('exact: raise\u00a0rates\u00a0by\u00a0２５');
  });

  test('is changed where a few of its characters are others', () => {
    const after = REPORT.replace('25 basis', '50 basis');
    expect(fate(REPORT, 'voted to raise rates by 25 basis points', after)).toBe(
      'changed: voted to raise rates by 50 basis points',
    );
  });

  test('is lost where too many are', () => {
    expect(fate(REPORT, 'raise rates by 25 basis points', REPORT.replace('raise', 'cut'))).toBe('lost');
  });

  test('is changed at its first and last words too, and takes none of its neighbours', () => {
    const quote = 'It voted to raise rates by 25 basis points after a long debate on prices.';
    expect(fate(REPORT, quote, REPORT.replace('It voted', 'They voted'))).toBe(
      `changed: ${quote.replace('It', 'They')}`,
    );
    expect(fate(REPORT, quote, REPORT.replace('prices.', 'wages.'))).toBe(
      `changed: ${quote.replace('prices', 'wages')}`,
    );
  });

  test('a quote of eight characters or fewer is exact or lost', () => {
    expect(fate(REPORT, 'Monday', REPORT.replace('Monday', 'Mondays'))).toBe('exact: Monday');
    expect(fate(REPORT, 'Monday', REPORT.replace('Monday', 'Sunday'))).toBe('lost');
  });
});

describe('formulae', () => {
  const before =
    '会议要求全面贯彻落实上级的各项决策部署，切实增强四个意识，做到两个维护，不断推动基层治理工作取得新的更大成效。';
  test('one that became another is lost, however few characters differ', () => {
    const after = before.replace('四个意识', '四个自信');
    expect(fate(before, '四个意识', after)).toBe('lost');
    const quote = before.slice(2);
    expect(fate(before, quote, after, ['四个意识', '两个维护'])).toBe('lost');
    expect(fate(before, quote, after)).toBe(`changed: ${after.slice(2)}`);
  });

  test('is found in the other script', () => {
    expect(
      fate(
        before,
        '四个意识',
        '會議要求全面貫徹落實上級的各項決策部署，切實增強四個意識，做到兩個維護，不斷推動基層治理工作取得新的更大成效。',
      ),
    ).toBe('exact: 四個意識');
  });
});

describe('when sentences come, go and move', () => {
  test('a sentence that was taken out is lost, though its words stand elsewhere', () => {
    const before =
      'We support common prosperity here. Nothing else was said.\nThe mayor praised common prosperity as well.';
    expect(fate(before, 'common prosperity', before.replace('We support common prosperity here. ', ''))).toBe(
      'lost',
    );
  });

  test('a look-alike put elsewhere is another sentence', () => {
    const after = `${REPORT.replace('It voted to raise rates by 25 basis points after a long debate on prices. ', '')} Last year it voted to cut rates by 25 basis points after a long debate on prices.`;
    expect(fate(REPORT, 'rates by 25 basis points', after)).toBe('lost');
  });

  test('a paragraph that moved takes its passage with it', () => {
    const [first, second] = REPORT.split('\n');
    expect(fate(REPORT, 'by 25 basis points', `${second}\n${first}`)).toBe('exact: by 25 basis points');
  });

  test('of equal lines it is the one whose neighbours stayed', () => {
    const before = 'Image:\nA hall in the morning.\nImage:\nA field at noon, seen from the dam.';
    const after = 'A hall in the morning.\nImage:\nA field at noon, seen from the dam.';
    expect(fate(before, 'Image:', after, [], 8)).toBe('exact: Image:');
    expect(fate(before, 'Image:', after)).toBe('lost');
  });

  test('another text altogether holds nothing', () => {
    expect(
      fate(REPORT, 'Two members', 'A recipe for soup. Take two onions and some members of the bean family.'),
    ).toBe('lost');
  });
});
