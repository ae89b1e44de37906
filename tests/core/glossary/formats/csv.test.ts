import { describe, expect, test } from 'vitest';
import { csv, tsv } from '../../../../src/core/glossary/formats/csv';
import { about, entriesOf, faultsOf, full, readFile, small } from './sample';

test.each([csv, tsv])('$name holds the whole record', async (format) => {
  const { data, losses } = format.write([full, small], about);
  expect(losses).toEqual([]);
  expect(await entriesOf(format, data)).toEqual([full, small]);
  expect(await entriesOf(format, new TextEncoder().encode(String(data)), { size: 7 })).toEqual([full, small]);
});

describe('cells that a spreadsheet would run', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '＝1'])(
    '%s is written behind an apostrophe and read as it was',
    async (gloss) => {
      const { data } = csv.write([{ ...small, gloss }], about);
      expect(data).toContain(`'${gloss}`);
      expect((await entriesOf(csv, data))[0]?.gloss).toBe(gloss);
    },
  );
  test('an apostrophe before anything else is left alone', async () => {
    const { data } = csv.write([{ ...small, gloss: "'tis a rule" }], about);
    expect(data).not.toContain("''tis");
    expect((await entriesOf(csv, data))[0]?.gloss).toBe("'tis a rule");
  });
});

describe('tables of other people', () => {
  test('columns are found by their headings, and what they hold goes to its place', async () => {
    const [entry] = await entriesOf(
      csv,
      'Simplified;Pinyin;English;Meaning;Tags\n三盏灯;sān;three lamps;A rule;law; \n',
    );
    expect(entry?.forms).toEqual([
      { text: '三盏灯', lang: 'zh-Hans', kind: 'preferred' },
      { text: 'three lamps', lang: 'en', kind: 'preferred' },
    ]);
    expect([entry?.pinyin, entry?.gloss, entry?.domain]).toEqual(['sān', 'A rule', ['law']]);
  });
  test('a table without headings is terms and their meanings', async () => {
    const entries = await entriesOf(csv, 'desk rule,A rule about desks.\n三盏灯,A formula\n');
    expect(entries.map(({ forms, gloss }) => [forms[0]?.text, forms[0]?.lang, gloss])).toEqual([
      ['desk rule', 'en', 'A rule about desks.'],
      ['三盏灯', 'zh-Hans', 'A formula'],
    ]);
  });
  test('columns can be chosen', async () => {
    const [entry] = await entriesOf(csv, 'foo,bar\n', { columns: ['gloss', 'term'] });
    expect([entry?.forms[0]?.text, entry?.gloss]).toEqual(['bar', 'foo']);
  });
  test('a heading that nobody knows is a warning', async () => {
    const result = await readFile(csv, 'term,shoe size\nlamp,42\n');
    expect(result.ok && result.value.warnings).toEqual([
      { line: 1, reason: 'unknown-column', detail: 'shoe size' },
    ]);
  });
  test('a long definition is parted into gloss and explanation, and nothing of it is lost', async () => {
    const [entry] = await entriesOf(csv, `term,definition\nlamp,${'A lamp gives light. '.repeat(12)}\n`);
    expect(entry?.gloss.length).toBeLessThanOrEqual(160);
    expect(`${entry?.gloss} ${entry?.explanation}`).toBe('A lamp gives light. '.repeat(12).trim());
  });
  test('the same file gives the same ids', async () => {
    const ids = async () => (await entriesOf(csv, 'lamp,a\nlamp,b\ndesk,c\n')).map(({ id }) => id);
    expect(await ids()).toEqual(await ids());
    expect(new Set(await ids()).size).toBe(3);
  });
});

describe('faults name their line', () => {
  test.each([
    ['a row without a term', 'term,gloss\nlamp,a\n,b\n', [{ line: 3, reason: 'no-term' }]],
    ['behind a cell of two lines', 'term,gloss\nlamp,"a\nb"\n,b\n', [{ line: 4, reason: 'no-term' }]],
    ['a quote left open', 'term,gloss\nlamp,"a\nb\n', [{ line: 2, reason: 'truncated' }]],
    ['text behind a quote', 'term,gloss\nlamp,"a"b\n', [{ line: 2, reason: 'broken' }]],
    [
      'a kind that does not exist',
      'term,kind\nlamp,concept\ndesk,furniture\n',
      [{ line: 3, reason: 'bad-field' }],
    ],
    ['an id that stands twice', 'id,term\nmy.a,lamp\nmy.a,desk\n', [{ line: 3, reason: 'bad-field' }]],
  ])('%s', async (_, file, faults) => {
    expect(await faultsOf(csv, file)).toEqual(faults);
    expect(await faultsOf(csv, file, { size: 3 })).toEqual(faults);
  });
  test('a cell longer than an entry may be', async () => {
    const limits = { entryLength: 50, unpacked: 1e9, ratio: 200 };
    expect(await faultsOf(csv, `term,gloss\nlamp,a\ndesk,"${'x'.repeat(99)}`, { limits, size: 10 })).toEqual([
      { line: 3, reason: 'too-long' },
    ]);
  });
});

describe('encodings', () => {
  const text = 'term,gloss\r\n三盏灯,ä\r\n';
  const utf16 = (little: boolean) => {
    const view = new DataView(new ArrayBuffer(2 * text.length + 2));
    const units = `\ufeff${text}`;
    for (let at = 0; at < units.length; at++) view.setUint16(2 * at, units.charCodeAt(at), little);
    return new Uint8Array(view.buffer);
  };
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
  ])('%s is read, whatever the chunks', async (_, bytes) => {
    for (const size of [1, 3, 1000]) {
      const entries = await entriesOf(csv, bytes, { size });
      expect(entries.map(({ forms, gloss }) => [forms[0]?.text, gloss])).toEqual([['三盏灯', 'ä']]);
    }
  });
  test('bytes of another encoding are a fault that names the line', async () => {
    const latin = Uint8Array.from([...'term,gloss\nlamp,a\ndesk,\xe4\n'].map((unit) => unit.charCodeAt(0)));
    expect(await faultsOf(csv, latin)).toEqual([{ line: 3, reason: 'wrong-bytes' }]);
  });
});
