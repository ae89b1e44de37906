import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { yomitan } from '../../../../src/core/glossary/formats/yomitan';
import { about, entriesOf, faultsOf, full, options, readFile, small } from './sample';

const index = { title: 'Lamps', revision: '1', format: 3 };
const zip = (files: Record<string, unknown>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, value]) => [
        name,
        strToU8(typeof value === 'string' ? value : JSON.stringify(value)),
      ]),
    ),
  );
const bytesOf = (data: string | Uint8Array) => (typeof data === 'string' ? new Uint8Array() : data);

test('the whole record comes back', async () => {
  const { data, losses } = yomitan.write([full, small], about);
  expect(losses).toEqual([]);
  expect(await entriesOf(yomitan, data)).toEqual([full, small]);
  expect(await entriesOf(yomitan, data, { size: 100 })).toEqual([full, small]);
});

test('what is written has the shape that the schemas of Yomitan ask for', () => {
  const files = unzipSync(bytesOf(yomitan.write([full, small], about).data));
  const file = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
  expect(Object.keys(files).sort()).toEqual(['index.json', 'tag_bank_1.json', 'term_bank_1.json']);
  expect(file('index.json')).toEqual({
    title: 'Sample', revision: '2026.11.1', format: 3, sequenced: true, description: 'Sample, 2026-11-24',
  }); // biome-ignore format: an object
  const rows = file('term_bank_1.json');
  expect(rows.map((row: unknown[]) => [row[0], row[1], row[2], row[3], row[4], row[6], row[7]])).toEqual([
    ['三盏灯', 'sān zhǎn dēng', 'CN UN formula', '', 1, 1, 'preferred'],
    ['Three Lamps', '', 'CN UN formula', '', 1, 1, 'preferred'],
    ['three lights; or lamps | lanterns', '', 'CN UN formula', '', 0, 1, 'variant'],
    ['三盞燈', 'sān zhǎn dēng', 'CN UN formula', '', 1, 1, 'preferred'],
    ['3L', '', 'CN UN formula', '', 0, 1, 'acronym'],
    ['desk rule', '', 'US concept', '', 1, 2, 'preferred'],
  ]);
  expect(rows[5][5]).toEqual([
    {
      type: 'structured-content',
      content: {
        tag: 'div',
        data: { entry: JSON.stringify(small) },
        content: [
          { tag: 'div', data: { officialese: 'names' }, content: 'desk rule' },
          { tag: 'div', data: { officialese: 'gloss' }, content: 'A rule about desks.' },
          {
            tag: 'ul',
            data: { officialese: 'sources' },
            content: [{ tag: 'li', content: ['terms.csv', ', a file'] }],
          },
        ],
      },
    },
  ]);
  const names = file('tag_bank_1.json').map(([name]: readonly unknown[]) => name);
  for (const row of rows) for (const tag of `${row[2]} ${row[7]}`.split(' ')) expect(names).toContain(tag);
});

describe('dictionaries of others', () => {
  test('structured content is read as plain text, readings above characters and pictures left out', async () => {
    const content = [
      'A ',
      { tag: 'b' },
      { tag: 'ruby', content: ['灯', { tag: 'rt', content: 'deng' }] },
      { tag: 'img', path: 'a.png' },
    ];
    const bank = [
      [
        '灯',
        'dēng',
        '',
        '',
        0,
        [
          {
            type: 'structured-content',
            content: [
              { tag: 'div', content },
              { tag: 'div', content: '<i>b</i>' },
            ],
          },
        ],
        0,
        '',
      ],
    ];
    const [entry] = await entriesOf(yomitan, zip({ 'index.json': index, 'term_bank_1.json': bank }));
    expect(entry).toMatchObject({ gloss: 'A 灯\n<i>b</i>', pinyin: 'dēng' });
  });
  test('rows of one sequence are one entry; without a sequence, neighbours with the same term', async () => {
    const row = (term: string, text: string, sequence: number) => [term, '', '', '', 0, [text], sequence, ''];
    const bank = [
      row('灯', 'lamp', 1),
      row('燈', 'lamp', 1),
      row('灯', 'light', 1),
      row('桌', 'desk', 0),
      row('桌', 'table', 0),
      row('desk', 'x', 0),
    ];
    const entries = await entriesOf(yomitan, zip({ 'term_bank_1.json': bank, 'index.json': index }));
    expect(entries.map(({ forms, gloss }) => [forms.map(({ text }) => text), gloss])).toEqual([
      [['灯', '燈'], 'lamp; light'],
      [['桌'], 'desk; table'],
      [['desk'], 'x'],
    ]);
  });
  test('the first format has its definitions flat', async () => {
    const files = {
      'index.json': { ...index, format: 1 },
      'term_bank_1.json': [['灯', '', '', '', 0, 'lamp', 'light']],
    };
    expect((await entriesOf(yomitan, zip(files)))[0]?.gloss).toBe('lamp; light');
  });
});

describe('files that are wrong', () => {
  const good = bytesOf(yomitan.write([full, small], about).data);
  test.each([
    ['no archive', strToU8('term,gloss'), [{ line: 0, reason: 'not-this-format' }]],
    ['no dictionary', zip({ 'a.txt': 'a' }), [{ line: 0, file: 'index.json', reason: 'not-this-format' }]],
    ['cut off in a file', good.slice(0, 500), [{ line: 0, reason: 'truncated' }]],
    ['cut off behind the last file', good.slice(0, -150), [{ line: 0, reason: 'truncated' }]],
    [
      'broken JSON',
      zip({ 'index.json': index, 'term_bank_1.json': '[\n["a",\n}' }),
      [{ line: 3, file: 'term_bank_1.json', reason: 'broken' }],
    ],
    [
      'a row that is none',
      zip({ 'index.json': index, 'term_bank_1.json': [['a', '', '', '', 0, ['b'], 0, ''], 7] }),
      [{ line: 2, file: 'term_bank_1.json', reason: 'broken' }],
    ],
    [
      'a format that does not exist yet',
      zip({ 'index.json': { ...index, format: 9 } }),
      [{ line: 1, file: 'index.json', reason: 'not-this-format' }],
    ],
  ])('%s', async (_, bytes, faults) => {
    expect((await faultsOf(yomitan, bytes)).slice(0, 1)).toEqual(faults);
  });
  test('a zip bomb is stopped long before it is unpacked', async () => {
    const bomb = zipSync({
      'index.json': strToU8(JSON.stringify(index)),
      'term_bank_1.json': new Uint8Array(60_000_000),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await faultsOf(yomitan, bomb)).toContainEqual({ line: 0, reason: 'zip-bomb' });
    const limits = { ...options.limits, ratio: 1e6, unpacked: 20_000_000 };
    expect(await faultsOf(yomitan, bomb, { limits })).toContainEqual({ line: 0, reason: 'too-big' });
  });
  test('content nested without end does no harm', async () => {
    let deep: unknown = 'x';
    for (let at = 0; at < 1000; at++) deep = { tag: 'div', content: deep };
    const bank = [['灯', '', '', '', 0, [{ type: 'structured-content', content: deep }], 0, '']];
    const result = await readFile(yomitan, zip({ 'index.json': index, 'term_bank_1.json': bank }));
    expect(result.ok && result.value.entries[0]?.gloss).toBe('not explained');
  });
  test('lists nested deeper than the engine follows are a fault of their row', async () => {
    const deep = `[["a","","","",0,["b"],0,""],["c","","","",0,${'['.repeat(200_000)}${']'.repeat(200_000)},0,""]]`;
    const faults = await faultsOf(yomitan, zip({ 'index.json': index, 'term_bank_1.json': deep }));
    expect(faults).toEqual([{ line: 2, file: 'term_bank_1.json', reason: 'too-long' }]);
  });
});
