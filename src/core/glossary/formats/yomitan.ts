// Writes a dictionary zip as Yomitan imports it (format 3): a row for every form, so that each is found, the rows of an entry under one
// sequence. Schemas: github.com/yomidevs/yomitan, ext/data/schemas, dictionary-index, -term-bank-v3 and -tag-bank-v3.
import { strToU8, zipSync } from 'fflate';
import type { Entry, Form } from '../entry';
import type { About, Format } from './format';
import { RECORD, readYomitan } from './read-yomitan';

/** Entries in one bank. */
const BANK = 1000;

type Content = string | { readonly [field: string]: unknown } | readonly Content[];

const div = (content: Content, kind: string): Content => ({
  tag: 'div',
  data: { officialese: kind },
  content,
});

const membersOf = (entry: Entry): readonly Content[] => {
  const members = entry.formula?.members ?? [];
  if (members === 'not-published' || members.length === 0) return [];
  const items = members.map(({ text, original }) => ({
    tag: 'li',
    content: original === undefined ? text : [text, ' ', { tag: 'span', lang: 'zh', content: original }],
  }));
  return [{ tag: 'ol', data: { officialese: 'members' }, content: items }];
};

const sourcesOf = (entry: Entry): readonly Content[] => [
  {
    tag: 'ul',
    data: { officialese: 'sources' },
    content: entry.sources.map(({ title, publisher, url }) => {
      const linked = url !== undefined && /^https?:/.test(url);
      return {
        tag: 'li',
        content: [linked ? { tag: 'a', href: url, content: title } : title, `, ${publisher}`],
      };
    }),
  },
];

/** What Yomitan shows. The record itself goes along once an entry, as a data attribute, so that it can be read back whole. */
const definitionOf = (entry: Entry, withRecord: boolean): Content => {
  const names = entry.forms
    .filter(({ kind }) => kind === 'preferred' || kind === 'official')
    .map(({ text }) => text);
  return {
    type: 'structured-content',
    content: {
      tag: 'div',
      ...(withRecord ? { data: { [RECORD]: JSON.stringify(entry) } } : {}),
      content: [
        div([...new Set(names)].join(' · '), 'names'),
        div(entry.gloss, 'gloss'),
        ...(entry.explanation ? [div(entry.explanation, 'explanation')] : []),
        ...membersOf(entry),
        ...sourcesOf(entry),
      ],
    },
  };
};

const readingOf = (entry: Entry, form: Form): string =>
  form.kind === 'preferred' && (form.lang === 'zh-Hans' || form.lang === 'zh-Hant')
    ? (entry.pinyin ?? '')
    : '';

const rowsOf = (entry: Entry, sequence: number): readonly (readonly unknown[])[] => {
  const seen = new Set<string>();
  const forms = entry.forms.filter(({ text }) => !seen.has(text) && seen.add(text));
  const tags = [...entry.jurisdiction, entry.kind].join(' ');
  return forms.map((form, at) => [
    form.text,
    readingOf(entry, form),
    tags,
    '',
    form.kind === 'preferred' ? 1 : 0,
    [definitionOf(entry, at === 0)],
    sequence,
    form.kind,
  ]);
};

const tagsOf = (entries: readonly Entry[]): readonly (readonly unknown[])[] => {
  const tag = (category: string) => (name: string) => [name, category, 0, name, 0];
  const all = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
  return [
    ...all(entries.flatMap(({ jurisdiction }) => jurisdiction)).map(tag('dictionary')),
    ...all(entries.map(({ kind }) => kind)).map(tag('partOfSpeech')),
    ...all(entries.flatMap(({ forms }) => forms.map(({ kind }) => kind))).map(tag('expression')),
  ];
};

const writeZip = (entries: readonly Entry[], { title, version, date }: About): Uint8Array => {
  const files: Record<string, Uint8Array> = {};
  const add = (name: string, value: unknown): void => {
    files[name] = strToU8(JSON.stringify(value));
  };
  add('index.json', {
    title,
    revision: version,
    format: 3,
    sequenced: true,
    description: `${title}, ${date}`,
  });
  add('tag_bank_1.json', tagsOf(entries));
  for (let at = 0; at < entries.length; at += BANK) {
    const rows = entries.slice(at, at + BANK).flatMap((entry, place) => rowsOf(entry, at + place + 1));
    add(`term_bank_${at / BANK + 1}.json`, rows);
  }
  // A date of the caller's, for the same entries to give the same bytes.
  return zipSync(files, { mtime: new Date(`${date}T12:00:00`) });
};

export const yomitan: Format = {
  id: 'yomitan',
  name: 'Yomitan',
  endings: ['.zip'],
  read: readYomitan,
  write: (entries, about) => ({ data: writeZip(entries, about), losses: [] }),
};
