// What the article itself says of its terms: "X refers to …", X是指……, the long form of a short one, a Chinese original in
// brackets.
import { meaningAfter, originalAfter } from './definitions/meanings';
import type { ShortForm } from './definitions/short-form';
import type { Definition, Hit } from './hit';

const place = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start, end });

const spoken = (text: string, mention: Hit): readonly Definition[] => {
  const words = { meaning: meaningAfter(text, mention), original: originalAfter(text, mention) };
  return (['meaning', 'original'] as const).flatMap((given) => {
    const said = words[given];
    return said === null ? [] : [{ ...place(mention), given, words: said }];
  });
};

/**
 * What `text` says of the hits, in their order; several where it says several things.
 * @param shortForms as `findShortForms` gives them
 */
export const findDefinitions = ({
  text,
  hits,
  shortForms,
}: {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly shortForms: readonly ShortForm[];
}): readonly Definition[] => {
  const longForms = new Map(shortForms.map(({ short, long }) => [short.start, long]));
  return hits.flatMap((hit) => {
    const long = longForms.get(hit.start);
    const longForm: readonly Definition[] =
      long === undefined ? [] : [{ ...place(hit), given: 'long-form', words: place(long) }];
    return [...longForm, ...spoken(text, hit)];
  });
};
