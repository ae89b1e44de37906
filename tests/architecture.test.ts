// The import table of the house, held against the code. See docs/architecture.md.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.name.endsWith('.d.ts'))
    .map((file) => relative(ROOT, join(file.parentPath, file.name)));

type Import = { readonly from: string; readonly to: string };

/** Every static, re-exporting, dynamic and side-effect import. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+)['"]([^'"]+)['"]/gm;

const importsOf = (file: string): readonly Import[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(([, named = '']) => ({
    from: file,
    to: named.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), named)) : named,
  }));

const imports = [...filesUnder('src'), ...filesUnder('entrypoints')].flatMap(importsOf);

/** The room of a path: "core", "page", …; the package's name for a package. */
const roomOf = (path: string): string =>
  path.startsWith('src/')
    ? (path.split('/')[1] ?? '')
    : path.startsWith('entrypoints/')
      ? 'entrypoints'
      : path;

const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  platform: [],
  extract: ['core'],
  store: ['core'],
  messaging: ['core', 'platform'],
  ui: ['core'],
  background: ['core', 'messaging', 'store', 'platform'],
  page: ['core', 'messaging', 'extract', 'ui'],
  popup: ['core', 'messaging', 'ui', 'platform'],
  options: ['core', 'messaging', 'ui', 'platform', 'store'],
  library: ['core', 'messaging', 'ui', 'platform', 'store'],
  batch: ['core', 'extract'],
};

/** Inside core, imports go leftwards only. `result.ts` stands before all. */
const CORE = [
  'result',
  'text',
  'article',
  'glossary',
  'terms',
  'anchoring',
  'clippings',
  'summary',
  'reading',
];

const insideSrc = imports.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'));
const show = ({ from, to }: Import) => `${from} -> ${to}`;

test('there is something to check', () => {
  expect(insideSrc.length).toBeGreaterThan(100);
  expect(new Set(insideSrc.map(({ from }) => roomOf(from)))).toEqual(new Set(Object.keys(ROOMS)));
});

test('a room imports only the rooms that the table allows', () => {
  const breaches = insideSrc.filter(
    ({ from, to }) => roomOf(from) !== roomOf(to) && !ROOMS[roomOf(from)]?.includes(roomOf(to)),
  );
  expect(breaches.map(show)).toEqual([]);
});

test('inside core, imports go leftwards', () => {
  const rank = (path: string) => CORE.indexOf((path.split('/')[2] ?? '').replace(/\.ts$/, ''));
  const breaches = insideSrc.filter(({ from, to }) => roomOf(from) === 'core' && rank(to) > rank(from));
  expect(breaches.map(show)).toEqual([]);
  expect(insideSrc.filter(({ from }) => roomOf(from) === 'core' && rank(from) < 0).map(show)).toEqual([]);
});

test('nobody imports an entrypoint', () => {
  expect(imports.filter(({ to }) => to.startsWith('entrypoints/')).map(show)).toEqual([]);
});

describe('a package is known to one room only', () => {
  test.each([
    ['webextension-polyfill', /^webextension-polyfill/, 'platform'],
    ['Readability', /^@mozilla\/readability/, 'extract'],
    ['jsdom', /^jsdom/, 'batch'],
    ['Dexie', /^dexie/, 'store'],
    ['the placing of the popover', /^@floating-ui\//, 'page'],
  ])('%s', (_, pack, room) => {
    const users = imports.filter(({ to }) => pack.test(to));
    expect(users.length).toBeGreaterThan(0);
    expect(new Set(users.map(({ from }) => roomOf(from)))).toEqual(new Set([room]));
  });
});

test('imports make no circle', () => {
  const next = new Map<string, readonly string[]>();
  for (const { from } of imports) {
    const targets = imports
      .filter((one) => one.from === from && one.to.startsWith('src/'))
      .map(({ to }) => to);
    next.set(from.replace(/\.tsx?$/, ''), targets);
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  expect(circles).toEqual([]);
});

test('markup is never made from text', () => {
  const writers = filesUnder('src').filter((file) =>
    /(?:inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/.test(
      code(file),
    ),
  );
  expect(writers).toEqual([]);
});

/** A file without its comments. */
const code = (file: string): string =>
  readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
