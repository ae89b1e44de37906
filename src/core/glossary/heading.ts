// The name under which an entry is shown.
import type { Entry, Form } from './entry';

const ORDER: Readonly<Record<Form['kind'], number>> = {
  preferred: 0,
  official: 1,
  literal: 2,
  variant: 3,
  acronym: 4,
};

const best = (entry: Entry, lang: Form['lang']): Form | null =>
  entry.forms.filter((form) => form.lang === lang).sort((a, b) => ORDER[a.kind] - ORDER[b.kind])[0] ?? null;

/** A heading: the name in the reader's script, and the original where that is written in another language. */
export type Heading = { readonly name: Form; readonly original: Form | null };

/**
 * The heading of an entry for a text in `lang` (BCP 47 or null): Chinese names for Chinese text, English ones otherwise,
 * with the other as the original where an entry of a Chinese jurisdiction is named in English.
 */
export const headingOf = (entry: Entry, lang: string | null): Heading => {
  const english = best(entry, 'en');
  const simplified = best(entry, 'zh-Hans');
  const traditional = best(entry, 'zh-Hant') ?? simplified;
  const chinese = lang?.startsWith('zh-Hant') || /^zh-(TW|HK|MO)/.test(lang ?? '') ? traditional : simplified;
  const name = (lang?.startsWith('zh') ? (chinese ?? english) : (english ?? chinese)) ?? entry.forms[0];
  if (name === undefined) throw new Error(`the entry ${entry.id} has no form`);
  const original = name === english ? simplified : null;
  return { name, original };
};
