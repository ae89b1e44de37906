// The five colours of Highlights. What each of them means is the reader's own: the names are settings.
import * as v from 'valibot';

export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export const ColourSchema = v.picklist(COLOURS);
export type Colour = v.InferOutput<typeof ColourSchema>;
