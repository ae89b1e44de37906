// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { MARKS } from '../../src/page/mark-rules';
import type { Spot } from '../../src/page/page-reading';
import { createPainter } from '../../src/page/painter';
import { painted, standIn } from './browser-stand-in';
import { candidateCard, knownCard } from './sample';

let highlights: ReturnType<typeof standIn>;
let life: AbortController;
beforeEach(() => {
  highlights = standIn();
  life = new AbortController();
  document.body.innerHTML = '<p>some words here</p>';
});

const range = () => ({
  startContainer: document.body,
  startOffset: 0,
  endContainer: document.body,
  endOffset: 1,
});
const spot = (kind: 'known' | 'candidate', first: boolean): Spot => {
  const card = kind === 'known' ? knownCard() : candidateCard();
  const place = { start: 0, end: 1 };
  return { index: 0, place, first, term: { key: card.key, card, places: [place] }, ranges: [range()] };
};

test('paints each style by one highlight', () => {
  createPainter(document, life.signal).paint([
    spot('known', true),
    spot('known', false),
    spot('known', false),
    spot('candidate', true),
  ]);
  expect(painted(highlights)).toEqual([
    'officialese-candidate-first 1',
    'officialese-known-first 1',
    'officialese-known-repeat 2',
  ]);
});

test('painting anew leaves nothing of what was painted before', () => {
  const painter = createPainter(document, life.signal);
  painter.paint([spot('known', true), spot('candidate', true)]);
  painter.paint([spot('known', true)]);
  expect(painted(highlights)).toEqual(['officialese-known-first 1']);
});

test('lights the current term and puts the light out again', () => {
  const painter = createPainter(document, life.signal);
  painter.put(MARKS.current, [range()]);
  expect(painted(highlights)).toEqual(['officialese-current 1']);
  painter.put(MARKS.current, []);
  expect(painted(highlights)).toEqual([]);
});

test('takes all of its own back at the end, and nothing of anybody else', () => {
  highlights.set(
    'search',
    new (class extends Set<AbstractRange> {
      priority = 0;
    })(),
  );
  const painter = createPainter(document, life.signal);
  painter.restyle('::highlight(officialese-current) { color: red }');
  painter.paint([spot('known', true)]);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  life.abort();
  expect(painted(highlights)).toEqual(['search 0']);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test('leaves what a second copy of the script has painted under the same name', () => {
  createPainter(document, life.signal).paint([spot('known', true)]);
  createPainter(document, new AbortController().signal).paint([spot('known', true)]);
  life.abort();
  expect(painted(highlights)).toEqual(['officialese-known-first 1']);
});

test('does nothing, and says so, where the browser cannot paint', () => {
  Object.defineProperty(window, 'CSS', { value: undefined, configurable: true });
  const painter = createPainter(document, life.signal);
  painter.paint([spot('known', true)]);
  expect(painter.supported).toBe(false);
  expect(document.adoptedStyleSheets).toEqual([]);
});
