// A stretch of a text: what every finding points with.
import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** UTF-16 offsets into a text, `end` exclusive. */
export const PlaceSchema = v.object({ start: offset, end: offset });
export type Place = Readonly<v.InferOutput<typeof PlaceSchema>>;
