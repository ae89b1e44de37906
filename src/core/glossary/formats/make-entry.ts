// From what a file says of a term to a whole Entry: defaults for what it leaves out, an id, and a check against the record.
import * as v from 'valibot';
import { fail, ok, type Result } from '../../result';
import { type Entry, EntrySchema, type Form } from '../entry';
import type { Defaults } from './format';

/** What a reader found. */
export type Draft = Partial<Omit<Entry, 'forms'>> & { readonly forms: readonly Form[] };

const HAN = /\p{Script=Han}/u;

/** The longest gloss that the record allows, in UTF-16 units. */
export const GLOSS = 160;

/** The language of a term that came without one: Chinese characters are Simplified Chinese, all else the file's language. */
export const languageOf = (text: string, defaults: Defaults): Form['lang'] =>
  HAN.test(text) ? (defaults.lang === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans') : defaults.lang;

/**
 * A definition of any length as gloss and explanation: as many whole senses (or sentences, or words) as fit into the gloss, the rest
 * after it. A definition that fits has no explanation.
 */
export const splitGloss = (definition: string): { readonly gloss: string; readonly explanation?: string } => {
  const text = definition.trim();
  if (text.length <= GLOSS) return { gloss: text };
  const head = text.slice(0, GLOSS);
  for (const end of ['; ', '. ', '。', '；', ' ']) {
    const at = head.lastIndexOf(end);
    if (at < GLOSS / 4) continue;
    const keep = end === '. ' || end === '。' ? 1 : 0;
    return { gloss: head.slice(0, at + keep).trim(), explanation: text.slice(at + end.length).trim() };
  }
  const cut = /[\ud800-\udbff]$/.test(head) ? GLOSS - 1 : GLOSS;
  return { gloss: text.slice(0, cut), explanation: text.slice(cut) };
};

/** 53 bits of a text, by two FNV-1a hashes of 32 bits over its UTF-16 units, in base 36. */
const digest = (text: string): string => {
  let a = 0x811c9dc5;
  let b = 0xc9dc5118;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit ^ (unit << 7), 0x01000193);
  }
  return ((a >>> 0) * 0x200000 + (b >>> 11)).toString(36);
};

/** Makes entries of one file. Ids come from what the terms are, so that the same file gives the same ids again. */
export type EntryMaker = {
  /** Without a check: for readers whose drafts cannot be wrong (non-empty terms, nothing else taken from the file as it is). */
  complete(draft: Draft): Entry;
  /** Checked against the record: the entry, or each field with what is wrong. */
  check(draft: Draft): Result<Entry, readonly string[]>;
};

/** A maker of entries with the given defaults. */
export const createEntryMaker = (defaults: Defaults): EntryMaker => {
  const taken = new Set<string>();
  const idFor = (forms: readonly Form[]): string => {
    const made = `${defaults.prefix}.${digest(forms.map(({ lang, text }) => `${lang} ${text}`).join('\n'))}`;
    let id = made;
    for (let copy = 2; taken.has(id); copy++) id = `${made}-${copy}`;
    taken.add(id);
    return id;
  };
  const complete = (draft: Draft): Entry => ({
    related: [],
    contrast: [],
    caseSensitive: false,
    ambiguous: false,
    status: 'current',
    domain: [],
    kind: defaults.kind,
    jurisdiction: [defaults.jurisdiction],
    gloss: defaults.gloss,
    sources: [defaults.source],
    ...draft,
    forms: [...draft.forms],
    id: draft.id ?? idFor(draft.forms),
  });
  const check = (draft: Draft): Result<Entry, readonly string[]> => {
    const parsed = v.safeParse(EntrySchema, complete(draft));
    if (!parsed.success) {
      return fail(parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`));
    }
    if (draft.id !== undefined && taken.has(draft.id))
      return fail([`id: ${draft.id} stands in the file twice`]);
    taken.add(parsed.output.id);
    return ok(parsed.output);
  };
  return { complete, check };
};
