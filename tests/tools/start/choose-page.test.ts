import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choosePage } from '../../../tools/start/choose-page';

let folder = '';
let sample = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'officialese-choose-'));
  sample = join(folder, 'sample.html');
  await writeFile(sample, '<p>');
  await writeFile(join(folder, 'notes.txt'), 'notes');
});

afterAll(() => rm(folder, { recursive: true }));

test('takes the sample where nothing is asked for', async () => {
  const chosen = await choosePage(undefined, sample);
  expect(chosen).toEqual({ ok: true, value: { kind: 'file', folder, name: 'sample.html' } });
});

test('takes an address as it is', async () => {
  const chosen = await choosePage('https://example.org/a?b=1#c', sample);
  expect(chosen).toEqual({ ok: true, value: { kind: 'address', url: 'https://example.org/a?b=1#c' } });
});

test('takes a file by its path and by its file address', async () => {
  const file = { ok: true, value: { kind: 'file', folder, name: 'sample.html' } };
  expect(await choosePage(sample, 'other.html')).toEqual(file);
  expect(await choosePage(pathToFileURL(sample).href, 'other.html')).toEqual(file);
});

test('says in one sentence why a page cannot be taken', async () => {
  const errorOf = async (argument: string) => {
    const chosen = await choosePage(argument, sample);
    return chosen.ok ? null : chosen.error;
  };
  expect(await errorOf('nothing.html')).toBe(
    'There is no file nothing.html; give an .html file, or an address with http:// or https://.',
  );
  expect(await errorOf(folder)).toBe(`${folder} is not a file; give the .html file to read.`);
  expect(await errorOf(join(folder, 'notes.txt'))).toBe(`${join(folder, 'notes.txt')} is not an .html file.`);
  expect(await errorOf('ftp://example.org/a')).toBe(
    'ftp://example.org/a cannot be read: an address starts with http:// or https://.',
  );
  expect(await errorOf('http://')).toBe('http:// is not an address that a browser can open.');
});
