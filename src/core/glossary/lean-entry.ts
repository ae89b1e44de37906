// An entry as a record keeps it: without its id, which the record lists, without defaults, with its sources by number, since many
// entries share one, and with a form as one text. Half as long as the entry itself.
import type { Entry, EntryId, Form, Source } from './entry';

/** An entry as it is stored. JSON. */
export type LeanEntry = Omit<
  Entry,
  'id' | 'forms' | 'sources' | 'related' | 'contrast' | 'caseSensitive' | 'ambiguous'
> & {
  /** Two figures for language and kind, one for `ambiguous`, and the text. */
  readonly forms: readonly string[];
  readonly sources: readonly number[];
} & Partial<Pick<Entry, 'related' | 'contrast' | 'caseSensitive' | 'ambiguous'>>;

/** Their order is part of the format of a record. */
const LANGS: readonly Form['lang'][] = ['en', 'zh-Hans', 'zh-Hant', 'zh-Latn', 'fr', 'de', 'es', 'la'];
const KINDS: readonly Form['kind'][] = ['preferred', 'official', 'literal', 'variant', 'acronym'];
const AMBIGUOUS: readonly (boolean | undefined)[] = [undefined, false, true];

const leanForm = ({ text, lang, kind, ambiguous }: Form): string =>
  `${LANGS.indexOf(lang)}${KINDS.indexOf(kind)}${AMBIGUOUS.indexOf(ambiguous)}${text}`;

const fullForm = (lean: string): Form => {
  const [lang = 0, kind = 0, certain = 0] = [...lean.slice(0, 3)].map(Number);
  const ambiguous = AMBIGUOUS[certain];
  return {
    text: lean.slice(3),
    lang: LANGS[lang] ?? 'en',
    kind: KINDS[kind] ?? 'variant',
    ...(ambiguous === undefined ? {} : { ambiguous }),
  };
};

/**
 * Makes an entry lean.
 * @param numberOf the number under which the record keeps a source
 */
export const leanEntry = (entry: Entry, numberOf: (source: Source) => number): LeanEntry => {
  const { id, forms, sources, related, contrast, caseSensitive, ambiguous, ...rest } = entry;
  return {
    ...rest,
    forms: forms.map(leanForm),
    sources: sources.map(numberOf),
    ...(related.length > 0 ? { related } : {}),
    ...(contrast.length > 0 ? { contrast } : {}),
    ...(caseSensitive ? { caseSensitive } : {}),
    ...(ambiguous ? { ambiguous } : {}),
  };
};

/** Whether something stored is a lean entry, as far as reading it on needs. */
export const isLean = (stored: unknown): stored is LeanEntry =>
  stored !== null &&
  typeof stored === 'object' &&
  'forms' in stored &&
  'sources' in stored &&
  Array.isArray(stored.forms) &&
  stored.forms.every((form) => typeof form === 'string') &&
  Array.isArray(stored.sources);

/** The entry that was made lean. */
export const fullEntry = (lean: LeanEntry, id: EntryId, sourceOf: (number: number) => Source): Entry => ({
  related: [],
  contrast: [],
  caseSensitive: false,
  ambiguous: false,
  ...lean,
  id,
  forms: lean.forms.map(fullForm),
  sources: lean.sources.map(sourceOf),
});
