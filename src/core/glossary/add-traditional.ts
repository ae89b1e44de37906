// Traditional Chinese forms of our own entries, made at build time so that no converter is shipped.
import type { Entry, Form, Pack } from './entry';

/** Converts Simplified to Traditional; several, since Taiwan and Hong Kong write some characters differently. */
export type ToTraditional = (simplified: string) => string;

const traditionalForms = (entry: Entry, converters: readonly ToTraditional[]): readonly Form[] => {
  const known = new Set(entry.forms.map((form) => form.text));
  const made: Form[] = [];
  for (const form of entry.forms.filter(({ lang }) => lang === 'zh-Hans')) {
    for (const convert of converters) {
      const text = convert(form.text);
      if (known.has(text)) continue;
      known.add(text);
      made.push({ ...form, text, lang: 'zh-Hant' });
    }
  }
  return made;
};

/** The pack with a Traditional form beside each Simplified one that is written differently. */
export const addTraditional = (pack: Pack, converters: readonly ToTraditional[]): Pack => ({
  ...pack,
  entries: pack.entries.map((entry) => ({
    ...entry,
    forms: [...entry.forms, ...traditionalForms(entry, converters)],
  })),
});
