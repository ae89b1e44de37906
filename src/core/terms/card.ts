// What the popover shows for a term. Plain data; every sentence around it is made in the UI.
import * as v from 'valibot';
import { EntrySchema, FormSchema, JurisdictionSchema, SourceSchema } from '../glossary/entry';
import { PlaceSchema } from '../text/place';
import { EvidenceSchema } from './hit';

const quotation = v.object({ text: v.string(), ...PlaceSchema.entries });

/** One of the N things a formula counts: quoted from the article, taken from the entry, or not explained anywhere. */
export const MemberSlotSchema = v.variant('from', [
  v.object({ from: v.literal('article'), ...quotation.entries }),
  v.object({ from: v.literal('entry'), text: v.string(), original: v.optional(v.string()) }),
  v.object({ from: v.literal('nowhere') }),
]);
export type MemberSlot = Readonly<v.InferOutput<typeof MemberSlotSchema>>;

/** `slots.length === count`. `published: false` where the entry says that no list was ever published. */
export const MembersSchema = v.object({
  count: v.number(),
  slots: v.array(MemberSlotSchema),
  published: v.boolean(),
});
export type Members = Readonly<v.InferOutput<typeof MembersSchema>>;

/** Another entry that the card leads to: another sense of the same words, a nested term, a relative. */
export const EntryLinkSchema = v.object({
  id: v.string(),
  name: v.string(),
  gloss: v.string(),
  jurisdiction: v.array(JurisdictionSchema),
});
export type EntryLink = Readonly<v.InferOutput<typeof EntryLinkSchema>>;

/** The Chinese original of a candidate: as the article writes it in brackets, or only guessed from what packs hold. */
export const OriginalSchema = v.variant('from', [
  v.object({ from: v.literal('article'), ...quotation.entries }),
  v.object({ from: v.literal('guess'), text: v.string() }),
]);
export type Original = Readonly<v.InferOutput<typeof OriginalSchema>>;

const common = {
  /** The same for every Hit that shows this card. */
  key: v.string(),
  /** As the article first writes it; for a phrase looked up, as selected. */
  term: v.string(),
  /** Occurrences in this article; 0 for a phrase looked up that is not among the Hits. */
  count: v.number(),
  members: v.nullable(MembersSchema),
  /** The words in which this article says what the term means. */
  meaning: v.optional(quotation),
  /** What this article says that it is short for. */
  longForm: v.optional(quotation),
};

export const KnownCardSchema = v.object({
  kind: v.literal('known'),
  ...common,
  entry: v.pick(EntrySchema, [
    'id',
    'jurisdiction',
    'kind',
    'pinyin',
    'gloss',
    'explanation',
    'firstUse',
    'body',
    'status',
  ]),
  /** The heading of the entry: preferred form in the reader's script, and the original where that is another language. */
  name: v.string(),
  original: v.nullable(v.string()),
  /** Other ways it is written, without the ones above. */
  renderings: v.array(FormSchema),
  lineage: v.object({
    extends: v.nullable(EntryLinkSchema),
    extendedBy: v.nullable(EntryLinkSchema),
    note: v.nullable(v.string()),
  }),
  /** Other entries that the same words may mean, each one click away. */
  otherSenses: v.array(EntryLinkSchema),
  /** Shorter terms inside this one. */
  inside: v.array(EntryLinkSchema),
  related: v.array(EntryLinkSchema),
  /** Same words, another meaning elsewhere. */
  elsewhere: v.array(
    v.object({
      jurisdiction: JurisdictionSchema,
      meaning: v.string(),
      /** The entry of that other meaning, where a pack holds one. */
      entry: v.optional(v.string()),
    }),
  ),
  sources: v.array(SourceSchema),
  pack: v.object({ id: v.string(), title: v.string(), version: v.string() }),
});
export type KnownCard = Readonly<v.InferOutput<typeof KnownCardSchema>>;

export const CandidateCardSchema = v.object({
  kind: v.literal('candidate'),
  ...common,
  /** Its Chinese original, where article or packs give one. */
  original: v.optional(OriginalSchema),
  evidence: v.array(EvidenceSchema),
  confidence: v.number(),
  /** Sentences of the article around the candidate, at most three: what the page itself says of it. */
  said: v.array(quotation),
});
export type CandidateCard = Readonly<v.InferOutput<typeof CandidateCardSchema>>;

/** What the popover shows for a term. */
export const CardSchema = v.variant('kind', [KnownCardSchema, CandidateCardSchema]);
export type Card = Readonly<v.InferOutput<typeof CardSchema>>;
