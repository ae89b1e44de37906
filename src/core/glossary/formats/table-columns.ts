// What the columns of a table mean, and how the headings of other people's tables are understood.
import type { Form } from '../entry';

/** What a column may hold. `term:en` and so on: terms in that language; `term`: in the language that the characters show. */
export const FIELDS = [
  'id', 'jurisdiction', 'kind', 'status', 'forms', 'pinyin', 'gloss', 'explanation', 'count', 'head', 'members',
  'first used', 'first used by', 'occasion', 'first source', 'extends', 'extended by', 'lineage note', 'body',
  'domain', 'related', 'contrast', 'sources', 'case-sensitive', 'ambiguous',
] as const; // biome-ignore format: a list

/** The fields that our own tables have, in this order, plus those that only others have. */
export type Field = (typeof FIELDS)[number] | 'term' | 'variants' | `term:${Form['lang']}`;

const ALIASES: Readonly<Record<string, Field>> = {
  term: 'term', word: 'term', headword: 'term', expression: 'term', phrase: 'term', front: 'term', name: 'term',
  词条: 'term', 术语: 'term', 詞條: 'term', 術語: 'term',
  english: 'term:en', en: 'term:en', 英文: 'term:en', 英语: 'term:en',
  chinese: 'term:zh-Hans', simplified: 'term:zh-Hans', zh: 'term:zh-Hans', 'zh-cn': 'term:zh-Hans', hanzi: 'term:zh-Hans',
  'zh-hans': 'term:zh-Hans', 'simplified chinese': 'term:zh-Hans', 中文: 'term:zh-Hans', 简体: 'term:zh-Hans',
  traditional: 'term:zh-Hant', 'zh-tw': 'term:zh-Hant', 'zh-hant': 'term:zh-Hant', 'traditional chinese': 'term:zh-Hant',
  繁體: 'term:zh-Hant', 繁体: 'term:zh-Hant',
  french: 'term:fr', fr: 'term:fr', german: 'term:de', de: 'term:de', spanish: 'term:es', es: 'term:es', latin: 'term:la',
  variants: 'variants', variant: 'variants', synonyms: 'variants', synonym: 'variants', aliases: 'variants',
  reading: 'pinyin', pronunciation: 'pinyin', 拼音: 'pinyin',
  definition: 'gloss', meaning: 'gloss', description: 'gloss', back: 'gloss', 释义: 'gloss', 定义: 'gloss', 釋義: 'gloss',
  notes: 'explanation', note: 'explanation', comment: 'explanation', 备注: 'explanation',
  source: 'sources', reference: 'sources', url: 'sources', link: 'sources', 来源: 'sources',
  tags: 'domain', subject: 'domain', category: 'domain', topic: 'domain',
  institution: 'body', type: 'kind', key: 'id',
}; // biome-ignore format: a table

const OWN: ReadonlySet<string> = new Set(FIELDS);
const isOwn = (name: string): name is (typeof FIELDS)[number] => OWN.has(name);
const isField = (name: string): name is Field =>
  isOwn(name) ||
  name === 'term' ||
  name === 'variants' ||
  /^term:(en|zh-(Hans|Hant|Latn)|fr|de|es|la)$/.test(name);

/** The field of a name that a user or a program chose; null where there is none of that name. */
export const fieldOf = (name: string | null): Field | null => (name !== null && isField(name) ? name : null);

/** What each column holds by its heading; null where the heading says nothing to us. The first of two equal headings counts. */
export const guessColumns = (headings: readonly string[]): readonly (Field | null)[] => {
  const taken = new Set<Field>();
  return headings.map((heading) => {
    const name = heading.trim().toLowerCase().replaceAll('_', ' ');
    const field = isOwn(name) ? name : Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? null) : null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
};

/** Whether the columns hold terms at all: a first line without such a heading is no line of headings. */
export const holdTerms = (columns: readonly (Field | null)[]): boolean =>
  columns.some((field) => field === 'forms' || field === 'term' || field?.startsWith('term:'));
