// Who said what: one statement with the words said, their place, and the place that names the speaker.
import * as v from 'valibot';
import { PlaceSchema } from '../../text/place';

export const StatementSchema = v.object({
  /**
   * quoted: words in quotation marks. reported: a clause that tells them. turn: what somebody says in a debate.
   * question, answer: those of an interview or a press conference.
   */
  kind: v.picklist(['quoted', 'reported', 'turn', 'question', 'answer']),
  /** What was said, without quotation marks at its ends. */
  ...PlaceSchema.entries,
  /** The words at the place, cut after 400 characters. */
  text: v.string(),
  /** The speaker as fully as the text names him, with the place that names him for this statement (a name, an office, a pronoun). */
  speaker: v.object({ name: v.string(), ...PlaceSchema.entries }),
});
export type Statement = Readonly<v.InferOutput<typeof StatementSchema>>;

/** A statement before its words are copied out. */
export type Said = Omit<Statement, 'text'>;

/** Characters of a statement that are copied; a speech in a debate may have pages. */
export const LONGEST_COPY = 400;
