// One occurrence of official language in an Article, and the evidence for those that no pack knows.
import * as v from 'valibot';
import { PlaceSchema } from '../text/place';

/** Why a phrase that no pack knows is shown as a candidate. The UI makes a sentence of each. */
export const EvidenceSchema = v.picklist([
  'quoted', // stands in quotation marks
  'numeral', // a numeral and what it counts, in the shape of a formula
  'title-case', // capitalised in the middle of a sentence
  'code', // 1+M+N
  'paired-counts', // 一老一低, "one position with one person"
  'parallel', // stands in a row of phrases of one pattern
  'definite', // "the six cadres approach"
  'formula-head', // counts what official formulae count (tasks, consciousnesses, 工程)
  'repeated', // more than once in the article
  'explained', // the article lists its members or says what it means
  'metaphor', // a quoted everyday noun used as the name of a policy
]);
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

export const KnownHitSchema = v.object({
  kind: v.literal('known'),
  ...PlaceSchema.entries,
  /** The senses it may have, the likeliest first; never empty. */
  entries: v.array(v.string()),
  /** Lies inside a longer Hit; listed on that one's card, not painted. */
  nested: v.boolean(),
  /** Counted but not painted: an everyday word that was painted before, or a term that this reader knows. */
  quiet: v.optional(v.boolean()),
});
export type KnownHit = Readonly<v.InferOutput<typeof KnownHitSchema>>;

export const CandidateHitSchema = v.object({
  kind: v.literal('candidate'),
  ...PlaceSchema.entries,
  /** numbered-formula: a numeral and its noun. code: 1+M+N. coinage: a quoted or capitalised name or metaphor. slogan: parallel strings. short-form: letters that the article itself explains. */
  shape: v.picklist(['numbered-formula', 'code', 'coinage', 'slogan', 'short-form']),
  /** What the numeral says; null where there is none or it is no fixed number. */
  count: v.nullable(v.number()),
  evidence: v.array(EvidenceSchema),
  /** 0 to 1; what lies below the line is not reported at all. */
  confidence: v.number(),
  /** The same for all occurrences of one candidate in the article, however it is written there (folded, singular). */
  key: v.string(),
});
export type CandidateHit = Readonly<v.InferOutput<typeof CandidateHitSchema>>;

/** One occurrence of a term in an Article. Hits are sorted by start, then by end descending. */
export const HitSchema = v.variant('kind', [KnownHitSchema, CandidateHitSchema]);
export type Hit = Readonly<v.InferOutput<typeof HitSchema>>;

/** Hits that mean the same share a key: the entry that they most likely mean, or the candidate's own key. */
export const keyOf = (hit: Hit): string =>
  hit.kind === 'candidate' ? `? ${hit.key}` : (hit.entries[0] ?? '');

/** What the article itself says that a term means: in words, as what it is short for, or as its original in brackets. */
export const DefinitionSchema = v.object({
  /** The mention that is explained. */
  ...PlaceSchema.entries,
  given: v.picklist(['meaning', 'long-form', 'original']),
  /** The words that say it. */
  words: PlaceSchema,
});
export type Definition = Readonly<v.InferOutput<typeof DefinitionSchema>>;

/** Members of a numbered formula as the article itself gives them: as many as the numeral says, each with its place. */
export const ExpansionSchema = v.object({
  /** The mention of the formula that the list belongs to. */
  ...PlaceSchema.entries,
  count: v.number(),
  members: v.array(PlaceSchema),
  /** How the article gives them. */
  given: v.picklist([
    'brackets',
    'list-after',
    'list-before',
    'namely',
    'repeated-opening',
    'ordinals',
    'list-items',
    'annex',
  ]),
});
export type Expansion = Readonly<v.InferOutput<typeof ExpansionSchema>>;
