import { describe, expect, test } from 'vitest';
import { meaningAfter, originalAfter } from '../../../../src/core/terms/definitions/meanings';

/** The mention stands between ⟦ and ⟧. */
const read = (marked: string, way: typeof meaningAfter) => {
  const text = marked.replace(/[⟦⟧]/g, '');
  const place = way(text, { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 });
  return place === null ? null : text.slice(place.start, place.end);
};

describe('what an article says that a term means', () => {
  test.each([
    ['“⟦Quiet desk time⟧” refers to hours without meetings. It began in May.', 'hours without meetings'],
    ['The ⟦dock rule⟧ means that ships take power from the shore.', 'ships take power from the shore'],
    ['“⟦Slow lane⟧” (慢车道) is shorthand for loans that wait.', 'loans that wait'],
    ['“⟦静默工时⟧”是指不得开会的时段。各部门试行。', '不得开会的时段'],
    ['「⟦靜默工時⟧」指的是不得開會的時段。', '不得開會的時段'],
    ['所谓“⟦双百⟧”，就是百名工程师进百家工厂。', '百名工程师进百家工厂'],
  ])('is read in %s', (marked, words) => {
    expect(read(marked, meaningAfter)).toBe(words);
  });

  test.each([
    'The ⟦dock rule⟧ does not mean much.',
    'The ⟦dock rule⟧ was adopted. It means work.',
    'Nobody knows what the ⟦dock rule⟧ means.',
    '“⟦双百⟧”计划启动，就是今年。',
    '“⟦静默工时⟧”是指\n下一段。',
  ])('is not read into %s', (marked) => {
    expect(read(marked, meaningAfter)).toBeNull();
  });
});

describe('the Chinese original in brackets', () => {
  test.each([
    ['the “⟦two ledgers⟧” (两本账) again', '两本账'],
    ['the ⟦two ledgers⟧ (liang ben zhang, 两本账)', '两本账'],
    ['the ⟦two ledgers⟧ (Chinese: “两本账”)', '两本账'],
  ])('is read in %s', (marked, words) => {
    expect(read(marked, originalAfter)).toBe(words);
  });

  test.each(['the ⟦two ledgers⟧ (see below)', '“⟦两本账⟧”（两个账本）', 'the ⟦two ledgers⟧, he said (王芳)'])(
    'is not read into %s',
    (marked) => {
      expect(read(marked, originalAfter)).toBeNull();
    },
  );
});
