// The glossary record. Packs are text files in assets/glossaries; this schema is the border where they are parsed.
import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD'),
);

export const JurisdictionSchema = v.picklist(['CN', 'US', 'UK', 'EU', 'UN']);
export type Jurisdiction = v.InferOutput<typeof JurisdictionSchema>;

/** One way an entry is written. The first form of a language is not special; `kind` says what it is. */
export const FormSchema = v.strictObject({
  text,
  /** Traditional Chinese forms of our own zh-Hans forms are generated at build time; write one only where that errs. */
  lang: v.picklist(['en', 'zh-Hans', 'zh-Hant', 'zh-Latn', 'fr', 'de', 'es', 'la']),
  /**
   * preferred: the heading of the entry in that language. official: an official translation. literal: word for word.
   * variant: met in the wild, machine translation included. acronym: initials or another short form.
   */
  kind: v.picklist(['preferred', 'official', 'literal', 'variant', 'acronym']),
  /** Whether this form is everyday language too; by default what the entry says. Forms in Chinese never are. */
  ambiguous: v.optional(v.boolean()),
});
export type Form = Readonly<v.InferOutput<typeof FormSchema>>;

export const MemberSchema = v.strictObject({ text, original: v.optional(text) });
export type Member = Readonly<v.InferOutput<typeof MemberSchema>>;

/** `head` is what is counted ("safeguards", 维护). `members` has `count` items, or says that no list was published. */
export const FormulaSchema = v.pipe(
  v.strictObject({
    count: v.pipe(v.number(), v.integer(), v.minValue(2)),
    head: text,
    members: v.union([v.array(MemberSchema), v.literal('not-published')]),
  }),
  v.check(
    (formula) => formula.members === 'not-published' || formula.members.length === formula.count,
    'a formula has as many members as its numeral says, or members: not-published',
  ),
);
export type Formula = Readonly<v.InferOutput<typeof FormulaSchema>>;

/** `url` only where the page was opened; else title, publisher and date must let a reader find the document. */
export const SourceSchema = v.strictObject({
  title: text,
  publisher: text,
  url: v.optional(v.pipe(v.string(), v.url())),
  date: v.optional(isoDate),
  accessed: v.optional(isoDate),
});
export type Source = Readonly<v.InferOutput<typeof SourceSchema>>;

export const EntrySchema = v.strictObject({
  /** Jurisdiction and slug: "cn.two-upholds". Never reused. */
  id: v.pipe(v.string(), v.regex(/^[a-z]{2}\.[a-z0-9]+(-[a-z0-9]+)*$/, 'an id looks like "cn.two-upholds"')),
  jurisdiction: v.pipe(v.array(JurisdictionSchema), v.minLength(1)),
  kind: v.picklist([
    'formula',
    'slogan',
    'concept',
    'campaign',
    'institution',
    'office',
    'document',
    'meeting',
    'procedure',
  ]),
  forms: v.pipe(v.array(FormSchema), v.minLength(1)),
  /** With tone marks, for the preferred Chinese form. */
  pinyin: v.optional(text),
  /** What it is and does, plain and neutral, for somebody who knows nothing of the system. */
  gloss: v.pipe(text, v.maxLength(160)),
  explanation: v.optional(text),
  formula: v.optional(FormulaSchema),
  firstUse: v.optional(
    v.strictObject({
      date: isoDate,
      who: v.optional(text),
      occasion: v.optional(text),
      source: v.optional(SourceSchema),
    }),
  ),
  /** Ids of the entries that this one grew from, and grew into. */
  lineage: v.optional(
    v.strictObject({ extends: v.optional(text), extendedBy: v.optional(text), note: v.optional(text) }),
  ),
  /** The institution that uses, issues or owns it. */
  body: v.optional(text),
  status: v.picklist(['current', 'historic', 'contested']),
  domain: v.array(text),
  related: v.optional(v.array(text), []),
  /** Same words, another meaning elsewhere. */
  contrast: v.optional(
    v.array(v.strictObject({ jurisdiction: JurisdictionSchema, meaning: text, entry: v.optional(text) })),
    [],
  ),
  sources: v.pipe(v.array(SourceSchema), v.minLength(1, 'an entry without a source does not ship')),
  /** The English forms match only as written ("the House", "CAP"). */
  caseSensitive: v.optional(v.boolean(), false),
  /** Everyday words too ("rider", "table", "reading"): marked only where the page gives support for this jurisdiction. */
  ambiguous: v.optional(v.boolean(), false),
});
export type Entry = Readonly<v.InferOutput<typeof EntrySchema>>;
export type EntryId = string;

export const PackSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/)),
  title: text,
  jurisdiction: JurisdictionSchema,
  /** YYYY.MM.N */
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d+$/)),
  licence: text,
  entries: v.array(EntrySchema),
});
/** A set of entries with one jurisdiction, licence and version. */
export type Pack = Readonly<v.InferOutput<typeof PackSchema>>;
