import { expect, test } from 'vitest';
import { anchorHighlights, newAnchorings, showHighlights } from '../../../src/core/reading/page-highlights';
import { sampleHighlight } from '../clippings/sample-capture';

const THEN =
  'The board met on Tuesday in the harbour town.\nIt decided to raise the port fee by three percent from May.\nThe mayor thanked the divers for their work last winter.';
const mark = (number: number, words: string) => sampleHighlight(number, { text: THEN, words });
const fee = mark(1, 'raise the port fee by three percent');
const divers = mark(2, 'thanked the divers');
const board = mark(3, 'The board met on Tuesday');

const shown = (
  text: string,
  highlights = [fee, divers, board],
  textOf: (version: number) => string | null = () => THEN,
) => showHighlights(anchorHighlights(text, highlights, textOf), text);
const outcomes = (text: string) => shown(text).map(({ quote, status }) => [quote, status]);

test('in the same text everything is exact, in page order', () => {
  const found = shown(THEN).map(
    (one) => one.status === 'exact' && THEN.slice(one.place.start, one.place.end),
  );
  expect(found).toEqual([
    'The board met on Tuesday',
    'raise the port fee by three percent',
    'thanked the divers',
  ]);
});

test('what was changed tells what stood there and what stands there now', () => {
  const [changed] = shown(THEN.replace('port fee', 'port fees'), [fee]);
  expect(changed).toMatchObject({
    status: 'changed',
    quote: 'raise the port fee by three percent',
    changes: [
      { kind: 'same', text: 'raise the port ' },
      { kind: 'removed', text: 'fee' },
      { kind: 'added', text: 'fees' },
      { kind: 'same', text: ' by three percent' },
    ],
  });
});

test('what is gone is lost, and stands last', () => {
  const now = THEN.replace('It decided to raise the port fee by three percent from May.\n', '');
  expect(outcomes(now)).toEqual([
    ['The board met on Tuesday', 'exact'],
    ['thanked the divers', 'exact'],
    ['raise the port fee by three percent', 'lost'],
  ]);
});

test('without the text in which it was marked, it is found by its quotation', () => {
  const asked: number[] = [];
  const none = (version: number) => {
    asked.push(version);
    return null;
  };
  expect(shown(THEN, [fee], none)[0]).toMatchObject({ status: 'exact', place: fee.selectors.position });
  expect(shown(THEN, [{ ...fee, version: null }], none)[0]?.status).toBe('exact');
  expect(asked).toEqual([1]);
});

test('a text that has other words at the place is not the text in which it was marked', () => {
  const now = `A first line.\n${THEN}`;
  const { start, end } = fee.selectors.position;
  const other =
    'Some other text altogether, and longer than the place where the words of the highlight once stood.';
  expect(shown(now, [fee], () => other)[0]).toMatchObject({
    status: 'exact',
    place: { start: start + 14, end: end + 14 },
  });
});

test('only another outcome than before is written down', () => {
  const at = '2026-12-01T00:00:00.000Z';
  const now = THEN.replace(/The mayor .*$/, 'The meeting then closed.');
  const first = newAnchorings(
    anchorHighlights(now, [fee, divers], () => THEN),
    at,
  );
  expect(first).toEqual([{ ...divers, lastAnchoring: { status: 'lost', at } }]);
  expect(
    newAnchorings(
      anchorHighlights(now, [fee, ...first], () => THEN),
      at,
    ),
  ).toEqual([]);
  expect(
    newAnchorings(
      anchorHighlights(THEN, first, () => THEN),
      at,
    ),
  ).toEqual([{ ...divers, lastAnchoring: { status: 'exact', at } }]);
});
