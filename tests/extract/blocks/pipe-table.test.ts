import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/article';
import { joinPipeTables } from '../../../src/extract/blocks/pipe-table';

/** Paragraphs one after the other in a raw text; "\n" in one is a line break. */
function join(...paragraphs: readonly string[]) {
  let at = 0;
  const blocks = paragraphs.map((text): Block => {
    const start = at;
    at += text.length;
    return { kind: 'paragraph', start, end: at, spans: [] };
  });
  const raw = paragraphs.join('');
  return joinPipeTables(blocks, raw).map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map(({ start, end }) => raw.slice(start, end)))
      : raw.slice(block.start, block.end),
  );
}

const TABLE = [
  ['Area', 'Details'],
  ['Water', 'More of it'],
];

test('lines of one paragraph become a table, the rest stays a paragraph', () => {
  expect(join('Before\n| Area | Details |\n|---|:---:|\n| Water | More of it |\nAfter | all')).toEqual([
    'Before',
    TABLE,
    'After | all',
  ]);
});

test('several paragraphs become one table', () => {
  expect(
    join('Before', '|  Area | Details |', '|———————-|————-| ', '| Water| More of it |', 'After'),
  ).toEqual(['Before', TABLE, 'After']);
});

test('full-width pipes are pipes', () => {
  expect(join('｜项目｜内容｜\n｜——｜——｜\n｜水｜更多｜')).toEqual([
    [
      ['项目', '内容'],
      ['水', '更多'],
    ],
  ]);
});

test('rows whose line breaks were lost are found by the width of the rule', () => {
  expect(join('| Area | Details | |---|---| | Water | More of it | | Air | |')).toEqual([
    [...TABLE, ['Air', '']],
  ]);
});

test('rows without a rule are a table from three on, and have no header', () => {
  expect(join('| a | b |\n| c | d |\n| e | f |')).toEqual([
    [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ],
  ]);
  expect(join('| a | b |\n| c | d |')).toEqual(['| a | b |\n| c | d |']);
});

test('pipes between words make no table', () => {
  expect(join('Home | News | Contact', 'Press | About | Imprint', 'a | b')).toEqual([
    'Home | News | Contact',
    'Press | About | Imprint',
    'a | b',
  ]);
});

test('the line above the rule heads the table', () => {
  const raw = '| A | B |\n|--|--|\n| c | d |';
  const [table] = joinPipeTables([{ kind: 'paragraph', start: 0, end: raw.length, spans: [] }], raw);
  expect(table?.kind === 'table' && table.rows.map((row) => row.map((cell) => cell.header))).toEqual([
    [true, true],
    [false, false],
  ]);
});
