import { expect, test } from 'vitest';
import { wordList } from '../../../../src/core/glossary/formats/word-list';
import { about, entriesOf, faultsOf, full, small } from './sample';

test('a term a line; empty lines, remarks and repetitions are passed over', async () => {
  const entries = await entriesOf(wordList, '# mine\r\n三盏灯\r\n\r\n desk rule\r\n三盏灯');
  expect(entries.map(({ forms }) => forms)).toEqual([
    [{ text: '三盏灯', lang: 'zh-Hans', kind: 'preferred' }],
    [{ text: 'desk rule', lang: 'en', kind: 'preferred' }],
  ]);
  expect(entries[0]).toMatchObject({ gloss: 'not explained', sources: [{ title: 'terms.csv' }] });
});

test('terms come back; all else is in the list of losses', async () => {
  const { data, losses } = wordList.write([full, small], about);
  expect((await entriesOf(wordList, data)).map(({ forms }) => forms[0]?.text)).toEqual([
    '三盏灯', 'Three Lamps', 'three lights; or lamps | lanterns', '三盞燈', '3L', 'desk rule',
  ]); // biome-ignore format: a list
  expect(losses).toContainEqual({ field: 'gloss', how: 'dropped', entries: 2 });
  expect(losses).toContainEqual({ field: 'forms', how: 'flattened', entries: 1 });
  expect(losses).toContainEqual({ field: 'formula', how: 'dropped', entries: 1 });
});

test('a line without end is one fault, and the lines behind it are read', async () => {
  const limits = { entryLength: 50, unpacked: 1e9, ratio: 200 };
  const file = `lamp\n${'x'.repeat(300)}\ndesk\n\ufffd\n`;
  expect(await faultsOf(wordList, file, { limits, size: 20 })).toEqual([
    { line: 2, reason: 'too-long' },
    { line: 4, reason: 'wrong-bytes' },
  ]);
});
