import { describe, expect, test } from 'vitest';
import { findTerms } from '../../../../src/core/terms/find-terms';
import { compilePacks, createTerminology } from '../../../../src/core/terms/terminology';
import { chinesePassages } from './chinese-passages';
import { englishPassages } from './english-passages';
import { isHeldOut, type LabelledPassage, markedPlaces, plainText } from './passage';
import { scorePassages } from './score-passages';
import { chineseTraps, englishTraps } from './traps';

/** No pack at all: what is measured is what the rules find by themselves. */
const terminology = createTerminology(compilePacks([]));
const find = (text: string) => findTerms({ text, page: { url: null, lang: null } }, terminology);
const isMarked = (line: string) => find(line).hits.length > 0;

describe('a hundred traps written before the rules were tuned', () => {
  test('are one hundred different lines', () => {
    expect(new Set([...englishTraps, ...chineseTraps]).size).toBe(100);
  });

  test('at most two of the fifty English lines are marked', () => {
    expect(englishTraps.filter(isMarked).length).toBeLessThanOrEqual(2);
  });

  test('at most two of the fifty Chinese lines are marked', () => {
    expect(chineseTraps.filter(isMarked).length).toBeLessThanOrEqual(2);
  });
});

describe('sixty labelled passages', () => {
  const passages: readonly LabelledPassage[] = [...englishPassages, ...chinesePassages];

  test('are labelled with words that stand in them', () => {
    expect(passages.length).toBe(60);
    for (const passage of passages) {
      const text = plainText(passage);
      for (const { start, end } of markedPlaces(passage, ['⟦', '⟧']))
        expect(text.slice(start, end)).toMatch(/\S/);
      for (const { of, members } of passage.expansions ?? [])
        for (const words of [of, ...members]) expect(text).toContain(words);
    }
  });

  test.each([
    ['for tuning', false],
    ['held out', true],
  ])('of the half %s, nine in ten expansions and three in four candidates shown are right', (_, heldOut) => {
    const half = passages.filter((_passage, index) => isHeldOut(index) === heldOut);
    const { candidates, expansions } = scorePassages(half, find);
    expect(expansions.right / expansions.shown).toBeGreaterThanOrEqual(0.9);
    expect(candidates.right / candidates.shown).toBeGreaterThanOrEqual(0.75);
    // Showing nothing would be right always: so much must be found as well.
    expect(expansions.found / expansions.labelled).toBeGreaterThanOrEqual(0.6);
    expect(candidates.found / candidates.labelled).toBeGreaterThanOrEqual(0.7);
  });
});
