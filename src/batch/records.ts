// What may stand on a line of input, for each command. The border: parsed once, trusted afterwards.
import * as v from 'valibot';

const id = v.union([v.string(), v.number()]);
const optionalText = v.nullish(v.string(), null);

/** For pages that come without an address: their relative links need one to be links. */
const NOWHERE = 'https://page.invalid/page';

export const PageRecordSchema = v.object({ id, url: v.nullish(v.string(), NOWHERE), html: v.string() });

export const TextRecordSchema = v.object({
  id,
  text: v.string(),
  lang: optionalText,
  url: optionalText,
  title: optionalText,
  /** How many sentences a summary is to have. */
  sentences: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1)), null),
});
export type TextRecord = Readonly<v.InferOutput<typeof TextRecordSchema>>;

export type PageRecord = Readonly<v.InferOutput<typeof PageRecordSchema>>;

/** Throws an Error that names the first field that is wrong. */
export function parseRecord<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'record'}: ${issue.message}`);
}
