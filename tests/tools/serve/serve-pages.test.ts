import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedPages, servePages } from '../../../tools/serve/serve-pages';

let folder = '';
let served: ServedPages;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'officialese-serve-'));
  await mkdir(join(folder, 'site', 'news'), { recursive: true });
  await writeFile(join(folder, 'site', 'a page.html'), '<p>a page</p>');
  await writeFile(join(folder, 'site', 'news', 'index.html'), '<p>news</p>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(folder, 'site', 'way-out.txt'));
  served = await servePages({
    folder: join(folder, 'site'),
    headers: (path) => (path.includes('news') ? { 'content-security-policy': "default-src 'none'" } : {}),
  });
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

/** fetch tidies "..", so the raw path goes through node:http. */
const statusOf = (path: string, method = 'GET'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.origin);
    const sent = request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });

test('serves a file at the address it names, with its type', async () => {
  const response = await fetch(served.url('a page.html'));
  expect(await response.text()).toBe('<p>a page</p>');
  expect(response.headers.get('content-type')).toBe('text/html');
});

test('serves the index of a folder, with the headers for its path', async () => {
  const response = await fetch(served.url('news/'));
  expect(await response.text()).toBe('<p>news</p>');
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
});

test('can be reached on loopback only', () => {
  expect(served.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/news/../../secret.txt',
  '/way-out.txt',
])('does not lead out of the folder by %s', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test('answers 404 to what is not there or not a path', async () => {
  expect(await statusOf('/nothing.html')).toBe(404);
  expect(await statusOf('/%00')).toBe(404);
  expect(await statusOf('/%ff')).toBe(404);
});

test('takes no other method', async () => {
  expect(await statusOf('/a%20page.html', 'POST')).toBe(405);
  expect(await statusOf('/a%20page.html', 'HEAD')).toBe(200);
});

test('remembers what was asked for', async () => {
  await fetch(served.url('a page.html'));
  expect(served.asked.at(-1)).toBe('/a page.html');
});
