import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBackup, splitLines, writeBackup } from '../../../src/core/clippings/backup';
import type { WholeClipping } from '../../../src/core/clippings/whole-clipping';
import { sampleHighlight, sampleWhole } from './sample-capture';

const write = async (wholes: Iterable<WholeClipping>): Promise<string> => {
  let file = '';
  for await (const line of writeBackup(wholes)) file += line;
  return file;
};

const parse = (file: string) => parseBackup(file.replace(/\n$/, '').split('\n'));

const SAMPLES = [
  sampleWhole(1, {
    texts: ['One.', 'Two.'],
    highlights: [sampleHighlight(101, { text: 'Two.', version: 2 })],
  }),
  sampleWhole(2, { tags: ['t'] }),
];

/** A file as it was written before there were Highlights. */
const writeFormat1 = (wholes: readonly WholeClipping[]): string => {
  const lines = [
    { format: 'officialese-backup', number: 1 },
    ...wholes.map(({ highlights: _, ...rest }) => rest),
  ];
  const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const counts = { clippings: wholes.length, versions: wholes.flatMap(({ versions }) => versions).length };
  const sha256 = createHash('sha256').update(body).digest('hex');
  return `${body}${JSON.stringify({ counts, sha256 })}\n`;
};

test('a file of format 1 is read: it has no highlights', () => {
  const wholes = [sampleWhole(1), sampleWhole(2)];
  expect(parse(writeFormat1(wholes))).toEqual({ ok: true, value: wholes });
});

test('an empty library is a file of two lines', async () => {
  expect(await write([])).toBe(
    '{"format":"officialese-backup","number":2}\n' +
      '{"counts":{"clippings":0,"highlights":0,"versions":0},"sha256":"afe028a0379bb198b7dc0eafef48c6d161e2acfd818b4c9913083d8a6219e1c4"}\n',
  );
});

test('the last line holds the sum of every byte before it', async () => {
  const file = await write(SAMPLES);
  const end = file.lastIndexOf('\n', file.length - 2) + 1;
  expect(JSON.parse(file.slice(end))).toEqual({
    counts: { clippings: 2, versions: 3, highlights: 1 },
    sha256: createHash('sha256').update(file.slice(0, end)).digest('hex'),
  });
});

test('what was written is read', async () => {
  expect(parse(await write(SAMPLES))).toEqual({ ok: true, value: SAMPLES });
});

test('what is written in the wrong order is a bug', async () => {
  await expect(write([...SAMPLES].reverse())).rejects.toThrow('order of ids');
});

describe('a fault is named by its line:', () => {
  test.each<[string, (lines: string[]) => string[], { line: number; what: string }]>([
    ['nothing at all', () => [''], { line: 1, what: 'empty' }],
    ['a web page', () => ['<!doctype html>'], { line: 1, what: 'foreign' }],
    ['other JSON', () => ['{"version":1}'], { line: 1, what: 'foreign' }],
    ['a later format', () => ['{"format":"officialese-backup","number":99}'], { line: 1, what: 'newer' }],
    ['only the head', (lines) => lines.slice(0, 1), { line: 1, what: 'truncated' }],
    ['no end', (lines) => lines.slice(0, 3), { line: 3, what: 'truncated' }],
    [
      'cut in the middle of a clipping',
      (lines) => [...lines.slice(0, 1), lines[1]?.slice(0, 99) ?? ''],
      { line: 2, what: 'truncated' },
    ],
    ['a line that is no JSON', (lines) => lines.with(1, '{"clipping":'), { line: 2, what: 'damaged' }],
    ['a line that is no clipping', (lines) => lines.with(2, '{}'), { line: 3, what: 'damaged' }],
    [
      'a field of the wrong kind',
      (lines) => lines.with(1, lines[1]?.replace('"tags":[]', '"tags":7') ?? ''),
      { line: 2, what: 'damaged' },
    ],
    [
      'a letter changed somewhere',
      (lines) => lines.with(1, lines[1]?.replace('One.', 'Ome.') ?? ''),
      { line: 4, what: 'damaged' },
    ],
    ['a line missing', (lines) => lines.toSpliced(1, 1), { line: 3, what: 'damaged' }],
    ['a line twice', (lines) => lines.toSpliced(1, 0, lines[1] ?? ''), { line: 3, what: 'damaged' }],
    [
      'lines in another order',
      (lines) => [lines[0] ?? '', lines[2] ?? '', lines[1] ?? '', lines[3] ?? ''],
      { line: 3, what: 'damaged' },
    ],
    [
      'two clippings of one page',
      (lines) => lines.with(2, lines[2]?.replaceAll('news/2.html', 'news/1.html') ?? ''),
      { line: 3, what: 'damaged' },
    ],
    [
      'a highlight of another clipping',
      (lines) =>
        lines.with(
          1,
          lines[1]?.replace(
            '"highlights":[{"clippingId":"00000001',
            '"highlights":[{"clippingId":"00000009',
          ) ?? '',
        ),
      { line: 2, what: 'damaged' },
    ],
    ['something after the end', (lines) => [...lines, '{}'], { line: 5, what: 'damaged' }],
    [
      'wrong counts',
      (lines) => lines.with(3, lines[3]?.replace('"clippings":2', '"clippings":3') ?? ''),
      { line: 4, what: 'damaged' },
    ],
  ])('%s', async (_, spoil, fault) => {
    const lines = (await write(SAMPLES)).trimEnd().split('\n');
    expect(parseBackup(spoil(lines))).toEqual({ ok: false, error: fault });
  });

  test('a file without a line', () => {
    expect(parseBackup([])).toEqual({ ok: false, error: { line: 1, what: 'empty' } });
  });

  test('any file cut short anywhere is never taken for whole', async () => {
    const file = await write(SAMPLES);
    fc.assert(
      fc.property(fc.nat(file.length - 2), (length) => {
        expect(parse(file.slice(0, length)).ok).toBe(false);
      }),
    );
  });

  test('any file with one character changed is never taken for whole', async () => {
    const file = await write(SAMPLES);
    fc.assert(
      fc.property(fc.nat(file.length - 2), fc.constantFrom('x', '0', '"', '{', '\n'), (at, character) => {
        fc.pre(file[at] !== character);
        expect(parse(file.slice(0, at) + character + file.slice(at + 1)).ok).toBe(false);
      }),
    );
  });
});

test('lines are the same in whatever pieces a file comes', async () => {
  const pieces = async function* (all: readonly string[]) {
    yield* all;
  };
  const lines = async (all: readonly string[]) => {
    const found: string[] = [];
    for await (const line of splitLines(pieces(all))) found.push(line);
    return found;
  };
  expect(await lines(['a\nb', 'c\n', '', '\nd\n'])).toEqual(['a', 'bc', '', 'd']);
  expect(await lines(['a\nb'])).toEqual(['a', 'b']);
  expect(await lines([])).toEqual([]);
});
