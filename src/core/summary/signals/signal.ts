// Reading hygiene: what a careful reader would notice about how a page was made. Each signal carries its evidence, none a verdict.
import * as v from 'valibot';
import { PlaceSchema } from '../../text/place';

const place = PlaceSchema.entries;

/** What translation by machine leaves behind, and careless typing too. */
export const TranslationMarkSchema = v.picklist([
  'foreign-punctuation', // ，or 。in a text in Latin script
  'left-untranslated', // Chinese, Japanese or Korean in the middle of a sentence in another script, not in brackets or quotation marks
  'missing-space', // a full stop with the next sentence glued to it
  'doubled-word', // the the
]);
export type TranslationMark = v.InferOutput<typeof TranslationMarkSchema>;

/** At most 50 places each; a signal without evidence is not there. */
export const SignalSchema = v.variant('kind', [
  v.object({
    kind: v.literal('translation'),
    marks: v.array(v.object({ mark: TranslationMarkSchema, ...place })),
  }),
  /** Label lines and slots that a template leaves: "Headline:", "[Insert name]". */
  v.object({ kind: v.literal('template'), labels: v.array(PlaceSchema) }),
  /** Somebody is interviewed on the page whom the report on it never names. `places` are where the interview names him. */
  v.object({ kind: v.literal('interview-partner'), name: v.string(), places: v.array(PlaceSchema) }),
  /** The same sentence stands on the page again. */
  v.object({
    kind: v.literal('repeated'),
    pairs: v.array(v.object({ first: PlaceSchema, again: PlaceSchema })),
    /** Share of the text that says what was said before, 0 to 1. */
    share: v.number(),
  }),
  /** How much of the text is official terms, 0 to 1 by characters, and the sentences of which they are more than half. */
  v.object({ kind: v.literal('formula'), share: v.number(), sentences: v.array(PlaceSchema) }),
]);
export type Signal = Readonly<v.InferOutput<typeof SignalSchema>>;

/** Places that one signal shows. */
export const MOST_PLACES = 50;
