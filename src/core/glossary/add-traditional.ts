// Traditional Chinese forms of our own entries, made at build time so that no converter is shipped.
import { simplifyUnit } from '../text/simplify';
import type { Entry, Form, Pack } from './entry';

/** Converts Simplified to Traditional; several, since Taiwan and Hong Kong write some characters differently. */
export type ToTraditional = (simplified: string) => string;

const simplified = (text: string): string =>
  Array.from(text, (character) => String.fromCodePoint(simplifyUnit(character.codePointAt(0) ?? 0))).join('');

const traditionalForms = (entry: Entry, converters: readonly ToTraditional[]): readonly Form[] => {
  const known = new Set(entry.forms.map((form) => form.text));
  const byHand = new Set(
    entry.forms.filter(({ lang }) => lang === 'zh-Hant').map(({ text }) => simplified(text)),
  );
  const made: Form[] = [];
  for (const form of entry.forms) {
    if (form.lang !== 'zh-Hans' || byHand.has(form.text)) continue;
    for (const convert of converters) {
      const text = convert(form.text);
      if (known.has(text)) continue;
      known.add(text);
      made.push({ ...form, text, lang: 'zh-Hant' });
    }
  }
  return made;
};

/** The pack with a Traditional form beside each Simplified one that is written differently. One written by hand takes the place of those made. */
export const addTraditional = (pack: Pack, converters: readonly ToTraditional[]): Pack => ({
  ...pack,
  entries: pack.entries.map((entry) => ({
    ...entry,
    forms: [...entry.forms, ...traditionalForms(entry, converters)],
  })),
});
