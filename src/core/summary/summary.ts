// What the popup shows of an article: chosen sentences in their places, and the facts at a glance.
import * as v from 'valibot';
import { PlaceSchema } from '../text/place';

/** Sentences of the Article, unaltered, in reading order: `text === article.text.slice(start, end)`. */
export const SummarySchema = v.array(v.object({ text: v.string(), ...PlaceSchema.entries }));
export type Summary = Readonly<v.InferOutput<typeof SummarySchema>>;

const found = v.object({ text: v.string(), ...PlaceSchema.entries });

/** Who, when, where, issuing body, document number. A fact that the page does not give is empty, never guessed. */
export const GlanceSchema = v.object({
  /** Persons with the office that the text gives them, most mentioned first, at most five. */
  who: v.array(v.object({ name: v.string(), office: v.nullable(v.string()), ...PlaceSchema.entries })),
  /** The date of the event as the text gives it, with its ISO form where that is certain. */
  when: v.nullable(v.object({ ...found.entries, iso: v.nullable(v.string()) })),
  where: v.nullable(found),
  /** The body that issued the text or held the meeting. */
  body: v.nullable(found),
  /** 国发〔2024〕3号, 89 FR 12345, S/RES/2728 (2024), SI 2024/123, COM(2024) 12 final … */
  documentNumber: v.nullable(found),
});
export type Glance = Readonly<v.InferOutput<typeof GlanceSchema>>;
