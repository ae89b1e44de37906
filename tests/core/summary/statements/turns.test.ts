import { expect, test } from 'vitest';
import { findTurns } from '../../../../src/core/summary/statements/turns';

const turns = (text: string) =>
  findTurns(text)?.said.map(({ kind, speaker, start, end }) => [
    kind,
    speaker.name,
    text.slice(start, end),
  ]) ?? null;

test('tells questions and answers of an interview, initials by the names that they stand for', () => {
  const text = [
    'The Alder Post (AP): Why a bridge?',
    'Ann Lee (AL): Because of the river.',
    'It is wide.',
    'AP: And the tolls?',
    'AL: They end in May.',
  ].join('\n');
  expect(turns(text)).toEqual([
    ['question', 'The Alder Post', 'Why a bridge?'],
    ['answer', 'Ann Lee', 'Because of the river.\nIt is wide.'],
    ['question', 'The Alder Post', 'And the tolls?'],
    ['answer', 'Ann Lee', 'They end in May.'],
  ]);
});

test('tells a debate by the places in brackets, and an office by its holder', () => {
  const text = [
    'Tom Roe (Alder): What will the bridge cost?',
    'The Minister for Roads (Ann Lee): Nine million.',
    'Tom Roe: That is dear.',
  ].join('\n');
  expect(turns(text)?.map(([kind, name]) => [kind, name])).toEqual([
    ['turn', 'Tom Roe'],
    ['turn', 'Ann Lee'],
    ['turn', 'Tom Roe'],
  ]);
});

test('reads a Chinese press conference', () => {
  const text = '河湾社记者：桥什么时候通车？\n林某某：五月。\n山城报记者：收费吗？\n林某某：不收。';
  expect(turns(text)?.map(([kind, name]) => [kind, name])).toEqual([
    ['question', '河湾社记者'],
    ['answer', '林某某'],
    ['question', '山城报记者'],
    ['answer', '林某某'],
  ]);
});

test('ends a turn at a heading and at a line about the speaker', () => {
  const text = [
    'Ann Lee (AL): We build.',
    'TR: When?',
    'AL: In May.',
    'Next steps',
    'The county votes in June.',
    'TR: Who pays?',
    'AL: All do.',
    'Ann Lee is mayor of Alder.',
  ].join('\n');
  expect(turns(text)?.map(([, , words]) => words)).toEqual([
    'We build.',
    'When?',
    'In May.',
    'Who pays?',
    'All do.',
  ]);
});

test.each([
  ['fields of a table', 'Name: Alder\nLength: 12 km\nName: Roe\nLength: 9 km\nName: Hale\nLength: 4 km'],
  ['a list with labels', 'New: A bridge.\nOld: A ferry.\nNew: A road.\nOld: A path.'],
  ['two lines', 'Ann: Why?\nTom: So.'],
  ['prose', 'The bridge is open. It is long.'],
])('finds no turns in %s', (_, text) => {
  expect(turns(text)).toBeNull();
});
