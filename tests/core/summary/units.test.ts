import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/article';
import { unitsOf } from '../../../src/core/summary/units';

const texts = (text: string, blocks: readonly Block[] = []) =>
  unitsOf(text, 'en', blocks).map((unit) => unit.text);

test('leaves out breadcrumbs, table rows and lines in capitals', () => {
  const text = 'Home » News » Roads\n| Road | Length |\nSEC. 2. FINDINGS.\nThe road is long.\nRoad\t12 km';
  expect(texts(text)).toEqual(['The road is long.']);
});

test('leaves out what lies in a heading or a table block', () => {
  const text = 'The road is open.\nThe road is long.';
  const heading: Block = { kind: 'heading', start: 0, end: 17, level: 2, spans: [] };
  expect(texts(text, [heading])).toEqual(['The road is long.']);
});

test('tells prose from lines that are no sentence, and what opens a line', () => {
  const units = unitsOf(
    'Roads and bridges\nThe road is open to all traffic. It was closed for two long years.',
    'en',
    [],
  );
  expect(units.map(({ isProse, opensLine }) => ({ isProse, opensLine }))).toEqual([
    { isProse: false, opensLine: true },
    { isProse: true, opensLine: true },
    { isProse: true, opensLine: false },
  ]);
});
