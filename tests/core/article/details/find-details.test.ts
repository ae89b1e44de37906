import { describe, expect, test } from 'vitest';
import type { Details } from '../../../../src/core/article/details/details';
import { findDetails } from '../../../../src/core/article/details/find-details';
import { lineAt, linesFrom, sampleArticle } from './sample-article';

/** Kind and day of each date; two days where nothing tells which. */
const datesOf = ({ dates }: Details) =>
  dates.map((date) => [date.kind, date.precision === 'ambiguous' ? date.readings.join(' or ') : date.iso]);

const TITLE = 'The canal is lined with clay';

describe('dates beside the title', () => {
  test.each([
    [['Published: 3 May 2024'], [['published', '2024-05-03']]],
    [
      ['Published 3 May 2024', 'Last updated 9 May 2024'],
      [
        ['published', '2024-05-03'],
        ['updated', '2024-05-09'],
      ],
    ],
    [['发布日期：2024-05-03 来源：河湾日报'], [['published', '2024-05-03']]],
    [['2024年05月03日 09:12 来源：河湾日报'], [['published', '2024-05-03']]],
    [['河湾日报 ( 2024-05-03 09:20:26 )'], [['published', '2024-05-03']]],
    [
      ['Veröffentlicht am 3. Mai 2024 | Zuletzt aktualisiert: 9.5.2024'],
      [
        ['published', '2024-05-03'],
        ['updated', '2024-05-09'],
      ],
    ],
    [
      ['Seetal, 3. Mai 2024 - Rede der Bürgermeisterin vor dem Rat der Gemeinden am Unterlauf des Flusses'],
      [['published', '2024-05-03']],
    ],
    [
      ['Publié le 3 mai 2024', 'Mis à jour le 9 mai 2024'],
      [
        ['published', '2024-05-03'],
        ['updated', '2024-05-09'],
      ],
    ],
    [['Publicado el 3 de mayo de 2024'], [['published', '2024-05-03']]],
    [['Stand: Mai 2024'], [['updated', '2024-05']]],
    [['May 3, 2024 at 1:06 PM ET by Mei Tan'], [['published', '2024-05-03']]],
    [['Entry into force: 1 June 2024'], [['in-force', '2024-06-01']]],
    [
      ['成文日期：2024年5月1日', '发布日期：2024年5月3日'],
      [
        ['published', '2024-05-03'],
        ['signed', '2024-05-01'],
      ],
    ],
    [['Dated: 3 May 2024'], [['signed', '2024-05-03']]],
    [['Date', '3 May 2024'], [['published', '2024-05-03']]],
  ])('%s', (lines, dates) => {
    expect(datesOf(findDetails(sampleArticle({ imprint: { lines: linesFrom(TITLE, ...lines) } })))).toEqual(
      dates,
    );
  });

  test.each([
    'The elections of 3 May 2024',
    'The bridge was closed on 3 May 2024, and the ferry has been full on every crossing ever since.',
    'Anniversary of the flood of 3 May 1924 and of the dam of 9 June 1931',
  ])('a line that speaks of a date is no date of the page: %s', (line) => {
    expect(datesOf(findDetails(sampleArticle({ imprint: { lines: linesFrom(TITLE, line) } })))).toEqual([]);
  });

  test('a date in a link is that of another page', () => {
    const lines = [lineAt(0, TITLE), lineAt(1, '3 May 2024', { linked: true })];
    expect(datesOf(findDetails(sampleArticle({ imprint: { lines } })))).toEqual([]);
  });

  test('names and values of a table are pairs', () => {
    const lines = [
      lineAt(40, '成文日期：', { role: 'name' }),
      lineAt(41, '2024年02月19日', { role: 'value' }),
      lineAt(42, '发文字号：', { role: 'name' }),
      lineAt(43, '河湾政发〔2024〕3号', { role: 'value' }),
      lineAt(44, '发文机关：', { role: 'name' }),
      lineAt(45, '河湾区人民政府', { role: 'value' }),
    ];
    const details = findDetails(sampleArticle({ imprint: { lines } }));
    expect(datesOf(details)).toEqual([['signed', '2024-02-19']]);
    expect(details.numbers).toEqual([
      {
        kind: 'cn-document',
        text: '河湾政发〔2024〕3号',
        evidence: { from: 'line', line: '河湾政发〔2024〕3号' },
      },
    ]);
    expect(details.issuer?.text).toBe('河湾区人民政府');
  });
});

describe('which witness counts', () => {
  const lines = linesFrom(TITLE, '3 May 2024');

  test('a meta that names the publication comes before a date alone by the title', () => {
    const metas = [{ name: 'article:published_time', content: '2024-05-02T08:00:00+02:00' }];
    expect(findDetails(sampleArticle({ imprint: { lines, metas } })).dates).toEqual([
      {
        precision: 'moment',
        kind: 'published',
        iso: '2024-05-02T08:00:00+02:00',
        evidence: { from: 'meta', name: 'article:published_time' },
      },
    ]);
  });

  test('what readers see comes before a meta that does not say of what it is the date', () => {
    const metas = [{ name: 'dcterms.date', content: '2024-04-28' }];
    expect(findDetails(sampleArticle({ imprint: { lines, metas } })).dates).toEqual([
      {
        precision: 'day',
        kind: 'published',
        iso: '2024-05-03',
        evidence: { from: 'line', line: '3 May 2024' },
      },
    ]);
  });

  test('the address is the last witness', () => {
    const url = 'https://council.example/2024/05/04/canal.html';
    expect(datesOf(findDetails(sampleArticle({ url, imprint: { lines } })))).toEqual([
      ['published', '2024-05-03'],
    ]);
    expect(findDetails(sampleArticle({ url })).dates).toEqual([
      { precision: 'day', kind: 'published', iso: '2024-05-04', evidence: { from: 'address' } },
    ]);
  });

  test('a line of the text is evidence by its place', () => {
    const text = '3 May 2024\nThe council met.';
    expect(findDetails(sampleArticle({ text, imprint: { lines } })).dates[0]?.evidence).toEqual({
      from: 'text',
      start: 0,
      end: 10,
    });
  });
});

describe('a day in strokes', () => {
  const lines = linesFrom(TITLE, 'Published: 03/04/2025');
  const read = (more: Parameters<typeof sampleArticle>[0]) =>
    datesOf(findDetails(sampleArticle({ imprint: { lines }, ...more })))[0]?.[1];

  test('stays open where nothing tells', () => {
    expect(read({})).toBe('2025-04-03 or 2025-03-04');
    expect(read({ lang: 'en' })).toBe('2025-04-03 or 2025-03-04');
  });
  test('follows the language, the region and the country of the address', () => {
    expect(read({ lang: 'fr' })).toBe('2025-04-03');
    expect(read({ lang: 'en-GB' })).toBe('2025-04-03');
    expect(read({ lang: 'en-US' })).toBe('2025-03-04');
    expect(read({ url: 'https://agency.gov/a' })).toBe('2025-03-04');
    expect(read({ url: 'https://council.gov.uk/a' })).toBe('2025-04-03');
    expect(read({ url: 'https://council.gov.uk/a', lang: 'en-US' })).toBe('2025-04-03');
  });
  test('follows other dates of the page', () => {
    expect(read({ text: 'Applications until 25/04/2025 are read first.' })).toBe('2025-04-03');
  });
  test('is settled by a witness that gives one of its readings', () => {
    const metas = [{ name: 'dcterms.date', content: '2025-04-03' }];
    expect(read({ imprint: { lines, metas } })).toBe('2025-04-03');
  });
});

describe('what a document says of itself', () => {
  test.each([
    ['This Order comes into force on 1 June 2024.', 'en'],
    ['These Regulations come into force on 1st June 2024.', 'en'],
    ['This final rule is effective June 1, 2024.', 'en'],
    ['本办法自2024年6月1日起施行。', 'zh-Hans'],
    ['Diese Verordnung tritt am 1. Juni 2024 in Kraft.', 'de'],
    ['Le présent décret entre en vigueur le 1er juin 2024.', 'fr'],
    ['La presente ley entrará en vigor el 1 de junio de 2024.', 'es'],
  ])('%s', (text, lang) => {
    expect(datesOf(findDetails(sampleArticle({ text, lang })))).toEqual([['in-force', '2024-06-01']]);
  });

  test.each([
    'The old act came into force on 1 June 1924 and was never amended.',
    '该办法自2024年6月1日起施行，至今已有两年。',
    'Das alte Gesetz trat am 1. Juni 1924 in Kraft.',
  ])('what it says of another is not its own: %s', (text) => {
    expect(datesOf(findDetails(sampleArticle({ text })))).toEqual([]);
  });

  test('a signature has its body and its day', () => {
    const text =
      '各乡镇：\n现将有关事项通知如下，请认真执行，并于年底前报送落实情况。\n河湾区人民政府办公室\n2024年2月19日';
    const details = findDetails(sampleArticle({ text, title: '关于疏浚旧河道的通知', lang: 'zh-Hans' }));
    expect(datesOf(details)).toEqual([['signed', '2024-02-19']]);
    expect(details.issuer?.text).toBe('河湾区人民政府办公室');
  });

  test.each([
    ['Done at Lakeside, 13 June 2024.', 'Lakeside'],
    ['Seetal, den 13. Juni 2024', 'Seetal'],
    ['Fait à Valmont, le 13 juin 2024.', 'Valmont'],
  ])('%s names place and day', (line, place) => {
    const details = findDetails(sampleArticle({ text: `The council has adopted this plan.\n${line}` }));
    expect(details.place?.text).toBe(place);
    expect(datesOf(details)).toEqual([['signed', '2024-06-13']]);
  });
});

describe('numbers', () => {
  const numbersOf = (more: Parameters<typeof sampleArticle>[0]) =>
    findDetails(sampleArticle(more)).numbers.map(({ kind, text }) => `${kind}: ${text}`);

  test.each([
    ['Document number: LC/2024/17', 'reference: LC/2024/17'],
    ['Ref.: 20240712LCR56948', 'reference: 20240712LCR56948'],
    ['Aktenzeichen: 3 K 1234/24', 'reference: 3 K 1234/24'],
    ['NOR : ECOX2400123L', 'nor: NOR : ECOX2400123L'],
    ['Citation: 89 FR 12345', 'fr-citation: 89 FR 12345'],
    ['(河湾政发〔2024〕3号)', 'cn-document: 河湾政发〔2024〕3号'],
    ['S/RES/2728 (2024)', 'un-symbol: S/RES/2728 (2024)'],
    ['7.5.2025 - (2025/2691(RSP))', 'eu-procedure: 2025/2691(RSP)'],
  ])('%s by the title is the number of the document', (line, number) => {
    expect(numbersOf({ imprint: { lines: linesFrom(TITLE, line) } })).toEqual([number]);
  });

  test.each([
    'The plan follows Regulation (EU) 2024/1689 and is paid for by the district.',
    '根据河湾政发〔2024〕3号文件精神，现将有关工作安排如下',
    'Reference: see the annex',
    'Ref: 3 May 2024',
    'Number: seven',
  ])('%s gives none', (line) => {
    expect(numbersOf({ text: line, imprint: { lines: linesFrom(TITLE, line) } })).toEqual([]);
  });

  test('several of one kind are a list of other documents', () => {
    expect(numbersOf({ imprint: { lines: linesFrom(TITLE, 'B10-0249/2025', 'B10-0250/2025') } })).toEqual([]);
  });

  test('a part of the title of the page is the number, a number in a headline is not', () => {
    expect(
      numbersOf({ imprint: { pageTitle: 'Joint motion | RC-B10-0249/2025 | Lake Parliament' } }),
    ).toEqual(['eu-parliament: RC-B10-0249/2025']);
    expect(
      numbersOf({ imprint: { pageTitle: 'Mayor signs Executive Order 14999 on canals | Lake Post' } }),
    ).toEqual([]);
  });

  test('a code on a line of its own that the address holds too is a reference', () => {
    const url = 'https://council.example/news/20240712LCR56948/canal';
    expect(numbersOf({ url, imprint: { lines: [lineAt(60, '20240712LCR56948')] } })).toEqual([
      'reference: 20240712LCR56948',
    ]);
    expect(numbersOf({ url, imprint: { lines: [lineAt(60, '20990712LCR00001')] } })).toEqual([]);
  });

  test('the note of the register at the end is the number', () => {
    const text = 'The agency adopts the rule.\n[FR Doc. 2024-12345 Filed 5-2-24; 8:45 am]';
    expect(numbersOf({ text })).toEqual(['fr-document: FR Doc. 2024-12345']);
  });
});

describe('the issuing body', () => {
  const issuerOf = (more: Parameters<typeof sampleArticle>[0]) =>
    findDetails(sampleArticle(more)).issuer?.text ?? null;

  test('is what a label names', () => {
    expect(issuerOf({ imprint: { lines: linesFrom(TITLE, 'Herausgeber: Wasseramt Seetal') } })).toBe(
      'Wasseramt Seetal',
    );
    expect(
      issuerOf({ imprint: { lines: linesFrom(TITLE, '发布机构：河湾区水务局 发布日期：2024-05-03') } }),
    ).toBe('河湾区水务局');
  });
  test('is what machines are told', () => {
    expect(issuerOf({ imprint: { jsonLd: [{ property: 'publisher', value: 'Lake Post' }] } })).toBe(
      'Lake Post',
    );
    expect(issuerOf({ imprint: { metas: [{ name: 'dcterms.publisher', content: 'Water Office' }] } })).toBe(
      'Water Office',
    );
  });
  test('speaks in the title of a Chinese document', () => {
    expect(issuerOf({ title: '河湾区人民政府关于疏浚旧河道的通知' })).toBe('河湾区人民政府');
  });
  test('ends the title of the page and stands on it as a sign', () => {
    const pageTitle = `${TITLE} | News | Water Office`;
    expect(issuerOf({ imprint: { pageTitle, lines: [lineAt(-3, 'Water Office')] } })).toBe('Water Office');
    expect(issuerOf({ imprint: { pageTitle } })).toBe(null);
  });
  test('claims the rights at the foot', () => {
    expect(issuerOf({ imprint: { foot: ['© 1999-2024 Wasseramt Seetal. Alle Rechte vorbehalten.'] } })).toBe(
      'Wasseramt Seetal',
    );
    expect(issuerOf({ imprint: { foot: ['主办单位：河湾区水务局 技术支持：某公司'] } })).toBe('河湾区水务局');
  });
  test('is not an author whom the page does not show', () => {
    expect(issuerOf({ imprint: { metas: [{ name: 'author', content: 'Water Office' }] } })).toBe(null);
  });
});

describe('the licence', () => {
  const licenceOf = (more: Parameters<typeof sampleArticle>[0]) => findDetails(sampleArticle(more)).licence;

  test('is the line that names it, with the address of the link that says so', () => {
    const line = 'All content is available under the Open Government Licence v3.0, except where stated';
    const licences = ['https://licences.example/ogl/3'];
    expect(licenceOf({ imprint: { foot: ['Contact', line], licences } })).toEqual({
      text: line,
      url: 'https://licences.example/ogl/3',
      evidence: { from: 'line', line },
    });
  });
  test('may be told to machines only', () => {
    const url = 'https://creativecommons.org/licenses/by/4.0/';
    expect(licenceOf({ imprint: { jsonLd: [{ property: 'license', value: url }] } })).toEqual({
      text: url,
      url,
      evidence: { from: 'json-ld', property: 'license' },
    });
  });
  test('is not a mere claim of rights', () => {
    expect(licenceOf({ imprint: { foot: ['© 2024 Lake Post. All rights reserved.'] } })).toBe(null);
  });
});

test('an article without an imprint is read from its text', () => {
  const { imprint: _, ...article } = sampleArticle({ text: 'Dated: May 3, 2024' });
  expect(datesOf(findDetails(article))).toEqual([['signed', '2024-05-03']]);
});
