// An entry as the cells of one row, and back.
import { type Entry, type Form, FormSchema, type Source } from '../entry';
import { joinLines, joinList, joinParts, splitLines, splitList, splitParts } from './cell-text';
import type { Defaults } from './format';
import { type Draft, languageOf, splitGloss } from './make-entry';
import type { FIELDS, Field } from './table-columns';

const formLine = ({ lang, kind, ambiguous, text }: Form): string => {
  const flag = ambiguous === undefined ? '' : ambiguous ? ' ambiguous' : ' unambiguous';
  return `${lang} ${kind}${flag}: ${joinParts([text])}`;
};
/** A source in one line: "title | publisher | url | date | accessed". */
export const sourceLine = (source: Source): string =>
  joinParts([source.title, source.publisher, source.url, source.date, source.accessed]);

/** What each of our own columns says of an entry. */
export const CELLS: Readonly<Record<(typeof FIELDS)[number], (entry: Entry) => string>> = {
  id: ({ id }) => id,
  jurisdiction: ({ jurisdiction }) => joinList(jurisdiction),
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  forms: ({ forms }) => joinLines(forms.map(formLine)),
  pinyin: ({ pinyin = '' }) => pinyin,
  gloss: ({ gloss }) => gloss,
  explanation: ({ explanation = '' }) => explanation,
  count: ({ formula }) => (formula ? String(formula.count) : ''),
  head: ({ formula }) => formula?.head ?? '',
  members: ({ formula }) => {
    const members = formula?.members ?? [];
    if (members === 'not-published') return members;
    return joinLines(members.map(({ text, original }) => joinParts([text, original])));
  },
  'first used': ({ firstUse }) => firstUse?.date ?? '',
  'first used by': ({ firstUse }) => firstUse?.who ?? '',
  occasion: ({ firstUse }) => firstUse?.occasion ?? '',
  'first source': ({ firstUse }) => (firstUse?.source ? sourceLine(firstUse.source) : ''),
  extends: ({ lineage }) => lineage?.extends ?? '',
  'extended by': ({ lineage }) => lineage?.extendedBy ?? '',
  'lineage note': ({ lineage }) => lineage?.note ?? '',
  body: ({ body = '' }) => body,
  domain: ({ domain }) => joinList(domain),
  related: ({ related }) => joinList(related),
  contrast: ({ contrast }) =>
    joinLines(contrast.map(({ jurisdiction, meaning, entry }) => joinParts([jurisdiction, meaning, entry]))),
  sources: ({ sources }) => joinLines(sources.map(sourceLine)),
  'case-sensitive': ({ caseSensitive }) => (caseSensitive ? 'yes' : ''),
  ambiguous: ({ ambiguous }) => (ambiguous ? 'yes' : ''),
};

const FORM = /^([\w-]+) (\w+)(?: (ambiguous|unambiguous))?: (.*)$/;

/** Only what was given: the record knows no undefined. */
const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const readForm = (line: string, defaults: Defaults): Form => {
  const [, lang, kind, flag, text = ''] = FORM.exec(line) ?? [];
  const known = lang !== undefined && FormSchema.entries.lang.options.some((option) => option === lang);
  const named = FormSchema.entries.kind.options.find((option) => option === kind);
  if (!known || !named) return { text: line, lang: languageOf(line, defaults), kind: 'preferred' };
  const ambiguous = flag === undefined ? undefined : flag === 'ambiguous';
  return given({
    text: splitParts(text)[0] ?? '',
    lang: lang as Form['lang'],
    kind: named,
    ambiguous,
  }) as Form;
};

/** A source from one line; of others' lines the title, and the link where it is one. */
export const readSource = (line: string, defaults: Defaults): Source => {
  const [title = '', publisher = defaults.source.publisher, url, date, accessed] = splitParts(line);
  const link = url ?? (/^https?:\/\/\S+$/.test(title) ? title : undefined);
  return given({ title, publisher, url: link, date, accessed }) as Source;
};

const YES = /^(yes|true|1|x)$/i;

type Cells = ReadonlyMap<Field, string>;

const cellOf = (cells: Cells, field: Field): string | undefined => cells.get(field)?.trim() || undefined;
const linesOf = (cells: Cells, field: Field): readonly string[] => splitLines(cellOf(cells, field) ?? '');
const some = (fields: object): object | undefined => (Object.keys(fields).length > 0 ? fields : undefined);

const formsOf = (cells: Cells, defaults: Defaults): readonly Form[] => {
  const forms: Form[] = linesOf(cells, 'forms').map((line) => readForm(line, defaults));
  const add = (text: string, lang: Form['lang'], kind: Form['kind']): void => {
    if (!forms.some((form) => form.text === text)) forms.push({ text, lang, kind });
  };
  for (const [field] of cells) {
    const text = cellOf(cells, field);
    if (text === undefined) continue;
    if (field === 'term') add(text, languageOf(text, defaults), 'preferred');
    else if (field.startsWith('term:')) add(text, field.slice(5) as Form['lang'], 'preferred');
    else if (field === 'variants')
      for (const other of splitList(text)) add(other, languageOf(other, defaults), 'variant');
  }
  return forms;
};

const formulaOf = (cells: Cells): object | undefined => {
  const count = cellOf(cells, 'count');
  if (count === undefined) return undefined;
  const members = cellOf(cells, 'members') ?? 'not-published';
  const parts = members === 'not-published' ? members : splitLines(members).map(splitParts);
  return {
    count: Number(count),
    head: cellOf(cells, 'head') ?? '',
    members:
      typeof parts === 'string' ? parts : parts.map(([text = '', original]) => given({ text, original })),
  };
};

const firstUseOf = (cells: Cells, defaults: Defaults): object | undefined => {
  const source = cellOf(cells, 'first source');
  return some(
    given({
      date: cellOf(cells, 'first used'),
      who: cellOf(cells, 'first used by'),
      occasion: cellOf(cells, 'occasion'),
      source: source === undefined ? undefined : readSource(source, defaults),
    }),
  );
};

const lineageOf = (cells: Cells): object | undefined =>
  some(
    given({
      extends: cellOf(cells, 'extends'),
      extendedBy: cellOf(cells, 'extended by'),
      note: cellOf(cells, 'lineage note'),
    }),
  );

const contrastOf = (cells: Cells): readonly object[] =>
  linesOf(cells, 'contrast')
    .map(splitParts)
    .map(([jurisdiction = '', meaning = '', entry]) => given({ jurisdiction, meaning, entry }));

/** A row's cells, by what they hold, as a draft; what is wrong with it is found when it is checked against the record. */
export const draftOf = (cells: Cells, defaults: Defaults): Draft => {
  const list = (field: Field): readonly string[] | undefined => {
    const text = cellOf(cells, field);
    return text === undefined ? undefined : [...splitList(text)];
  };
  const flag = (field: Field): boolean | undefined =>
    cells.has(field) ? YES.test(cellOf(cells, field) ?? '') : undefined;
  const sources = linesOf(cells, 'sources').map((line) => readSource(line, defaults));
  const split = splitGloss(cellOf(cells, 'gloss') ?? defaults.gloss);
  const explanation = [split.explanation, cellOf(cells, 'explanation')].filter((part) => part !== undefined);
  return given({
    id: cellOf(cells, 'id'),
    jurisdiction: list('jurisdiction'),
    kind: cellOf(cells, 'kind'),
    status: cellOf(cells, 'status'),
    forms: formsOf(cells, defaults),
    pinyin: cellOf(cells, 'pinyin'),
    gloss: split.gloss,
    explanation: explanation.join('\n\n') || undefined,
    formula: formulaOf(cells),
    firstUse: firstUseOf(cells, defaults),
    lineage: lineageOf(cells),
    body: cellOf(cells, 'body'),
    domain: list('domain'),
    related: list('related'),
    contrast: contrastOf(cells),
    sources: sources.length > 0 ? sources : undefined,
    caseSensitive: flag('case-sensitive'),
    ambiguous: flag('ambiguous'),
  }) as Draft; // a parser: `check` holds it against the record before anybody uses it
};
