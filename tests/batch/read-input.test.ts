import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Input, readFolder, readLines } from '../../src/batch/read-input';

async function all(inputs: AsyncIterable<Input>) {
  const found: Input[] = [];
  for await (const input of inputs) found.push(input);
  return found;
}

async function* chunks(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text);
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'batch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('each line is a record, blank lines are none', async () => {
  const inputs = await all(readLines(chunks('{"id":"a"}\r\n\n  \n{"id":', '7}\n')));
  expect(inputs.map(({ id, read }) => [id, read()])).toEqual([
    ['a', { id: 'a' }],
    [7, { id: 7 }],
  ]);
});

test('a line separator inside a string ends no line, and a character may be cut by a chunk', async () => {
  const bytes = Buffer.from('{"id":"a\u2028é"}');
  async function* cut() {
    for (const byte of bytes) yield Buffer.from([byte]);
  }
  expect((await all(readLines(cut()))).map(({ id }) => id)).toEqual(['a\u2028é']);
});

test('a line that is no JSON has no id, and says so when it is read', async () => {
  const [input] = await all(readLines(chunks('{"id":')));
  expect(input?.id).toBeNull();
  expect(() => input?.read()).toThrow('this line is no JSON');
});

test('a folder yields its pages sorted by path, and nothing else', async () => {
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'c.html'), '<p>C</p>');
  writeFileSync(join(folder, 'b', 'a.htm'), Buffer.from([0x93, 0xe9]));
  writeFileSync(join(folder, 'notes.txt'), 'no page');
  const inputs = await all(readFolder(folder));
  expect(inputs.map(({ id, read }) => [id, read()])).toEqual([
    ['b/a.htm', { id: 'b/a.htm', url: expect.stringMatching(/^file:\/\/\/.*\/b\/a\.htm$/), html: '“é' }],
    ['c.html', { id: 'c.html', url: expect.stringMatching(/\/c\.html$/), html: '<p>C</p>' }],
  ]);
});
