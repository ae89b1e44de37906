// Our own labelled articles (tests/fixtures/glance/README.md says what the labels mean).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type LabelledStatement = {
  readonly kind: string;
  readonly speaker: string;
  readonly start: number;
  readonly end: number;
};

export type LabelledArticle = {
  readonly name: string;
  readonly lang: 'en' | 'zh';
  readonly title: string;
  readonly publisher: string | null;
  readonly body: string | null;
  readonly who: readonly { readonly name: string; readonly office: string }[];
  readonly said: readonly LabelledStatement[];
  readonly text: string;
};

const statementOf = (label: string, text: string, name: string): LabelledStatement => {
  const [kind = '', speaker = '', quotation = ''] = label.split(' | ');
  const [first = '', last = first] = quotation.split(' ... ');
  const start = text.indexOf(first);
  const from = text.indexOf(last, start);
  if (start < 0 || from < 0 || first === '') throw new Error(`${name}: the text does not say "${quotation}"`);
  return { kind, speaker, start, end: from + last.length };
};

const parse = (name: string, file: string): LabelledArticle => {
  const [head = '', ...rest] = file.split('\n---\n');
  const text = rest.join('\n---\n').trim();
  const labels = head.split('\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
  });
  const all = (key: string) => labels.flatMap(([k, value]) => (k === key && value !== '' ? [value] : []));
  return {
    name,
    lang: name.startsWith('c') ? 'zh' : 'en',
    title: all('title')[0] ?? '',
    publisher: all('publisher')[0] ?? null,
    body: all('body')[0] ?? null,
    who: all('who').map((label) => {
      const [person = '', office = ''] = label.split(' | ');
      return { name: person, office };
    }),
    said: all('said').map((label) => statementOf(label, text, name)),
    text,
  };
};

/** The articles of a folder, in the order of their names. Throws where a label does not fit its text. */
export const labelledArticles = (folder: string): readonly LabelledArticle[] =>
  readdirSync(folder)
    .filter((file) => /^[ec]\d+\.txt$/.test(file))
    .sort()
    .map((file) => parse(file.slice(0, -4), readFileSync(join(folder, file), 'utf8')));
