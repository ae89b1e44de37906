// What is known of an article as a document: who issued it, under which number, when, where, on which terms. A fact that page
// and text do not give is not there; none is guessed, and each says where it was found.
import * as v from 'valibot';
import { PlaceSchema } from '../../text/place';
import { NUMBER_KINDS } from './numbers/number-kinds';

/** Where a fact was found. */
export const EvidenceSchema = v.variant('from', [
  /** A place in the Article's text. */
  v.object({ from: v.literal('text'), ...PlaceSchema.entries }),
  /** A line that the page shows outside the article's text, in full. */
  v.object({ from: v.literal('line'), line: v.string() }),
  v.object({ from: v.literal('json-ld'), property: v.string() }),
  v.object({ from: v.literal('meta'), name: v.string() }),
  /** The <title>. */
  v.object({ from: v.literal('page-title') }),
  /** A link that says rel="license". */
  v.object({ from: v.literal('link') }),
  /** The page's address. */
  v.object({ from: v.literal('address') }),
]);
export type Evidence = Readonly<v.InferOutput<typeof EvidenceSchema>>;

const evidence = { evidence: EvidenceSchema };
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

export const DATE_KINDS = ['published', 'updated', 'signed', 'in-force'] as const;
export type DateKind = (typeof DATE_KINDS)[number];
const kind = v.picklist(DATE_KINDS);

/** A date of the document, as exact as it is given; `ambiguous` is a day in figures of which nothing tells day from month. */
export const DetailDateSchema = v.variant('precision', [
  v.object({
    precision: v.literal('moment'),
    kind,
    iso: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T/)),
    ...evidence,
  }),
  v.object({ precision: v.literal('day'), kind, iso: day, ...evidence }),
  v.object({
    precision: v.literal('month'),
    kind,
    iso: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
    ...evidence,
  }),
  /** Day first, then month first. */
  v.object({ precision: v.literal('ambiguous'), kind, readings: v.tuple([day, day]), ...evidence }),
]);
export type DetailDate = Readonly<v.InferOutput<typeof DetailDateSchema>>;

const named = v.object({ text: v.string(), ...evidence });

export const DetailsSchema = v.object({
  /** The body that issued or published it. */
  issuer: v.nullable(named),
  /** Numbers by which it is cited, the best known first; numbers of other documents are not among them. */
  numbers: v.array(v.object({ kind: v.picklist(NUMBER_KINDS), text: v.string(), ...evidence })),
  /** At most one of each kind, in the order of DATE_KINDS. */
  dates: v.array(DetailDateSchema),
  /** Where it was given or signed. */
  place: v.nullable(named),
  /** The line that names the licence, with its address where the page links it. */
  licence: v.nullable(v.object({ text: v.string(), url: v.nullable(v.string()), ...evidence })),
});
/** What is known of an article as a document. */
export type Details = Readonly<v.InferOutput<typeof DetailsSchema>>;
export type Issuer = NonNullable<Details['issuer']>;
export type DocumentNumber = Details['numbers'][number];
export type Licence = NonNullable<Details['licence']>;

/** What is known of an article that says nothing of itself. */
export const NO_DETAILS: Details = { issuer: null, numbers: [], dates: [], place: null, licence: null };
