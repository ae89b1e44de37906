// A Reading in its page: every occurrence with its live ranges, and the way from a text node back to its occurrences.
import type { Article } from '../core/article/article';
import type { ReadFailure } from '../core/article/read-failure';
import type { Annotations } from '../core/reading/reading';
import type { Result } from '../core/result';
import type { Place } from '../core/text/place';
import { listOccurrences, type Occurrence } from './occurrences';
import type { Stretch } from './stretches';

/** The way between Article and page: live ranges for a place, one a text node, in order; and the offset in the Article's text of one in the page. */
export type PageMap = {
  ranges(place: Place): readonly StaticRangeInit[];
  position(node: Text, offset: number): number | null;
};

/** What extraction yields, as far as the page needs it. */
export type Extraction = { readonly article: Article; readonly map: PageMap };

/** Reads the live page; `url` is its address; `anyway` where it looks like no article. */
export type Extract = (
  document: Document,
  url: string,
  options?: { readonly anyway: boolean },
) => Result<Extraction, ReadFailure>;

/** An occurrence with its places in the live page. */
export type Spot = Occurrence & { readonly ranges: readonly StaticRangeInit[] };

export type PageReading = {
  readonly article: Article;
  readonly findings: Annotations;
  readonly map: PageMap;
  /** In reading order; `spots[i].index === i`. */
  readonly spots: readonly Spot[];
  readonly stretches: ReadonlyMap<Node, readonly Stretch<Spot>[]>;
  /** What holds the whole article: changes below it are changes of the article. */
  readonly root: Element;
};

const stretchesOf = (spots: readonly Spot[]): ReadonlyMap<Node, readonly Stretch<Spot>[]> => {
  const byNode = new Map<Node, Stretch<Spot>[]>();
  for (const spot of spots) {
    for (const { startContainer, startOffset, endOffset } of spot.ranges) {
      const list = byNode.get(startContainer) ?? [];
      if (list.length === 0) byNode.set(startContainer, list);
      list.push({ start: startOffset, end: endOffset, of: spot });
    }
  }
  // A page may show its text in another order than the article tells it.
  for (const list of byNode.values()) list.sort((a, b) => a.start - b.start);
  return byNode;
};

const rootOf = ({ article, map }: Extraction, document: Document): Element => {
  const { length } = article.text;
  const first = map.ranges({ start: 0, end: Math.min(length, 200) })[0]?.startContainer;
  const last = map.ranges({ start: Math.max(0, length - 200), end: length }).at(-1)?.startContainer;
  let root = first?.parentElement ?? null;
  while (root && last && !root.contains(last)) root = root.parentElement;
  return root?.closest('article, main, [role="main"]') ?? root ?? document.body ?? document.documentElement;
};

/** Puts findings in their places in the page. Occurrences that the page does not hold are left out. */
export const placeFindings = (
  extraction: Extraction,
  findings: Annotations,
  document: Document,
): PageReading => {
  const spots = listOccurrences(findings.terms)
    .map((one) => ({ ...one, ranges: extraction.map.ranges(one.place) }))
    .filter((one) => one.ranges.length > 0)
    .map((one, index) => ({ ...one, index }));
  return {
    ...extraction,
    findings,
    spots,
    stretches: stretchesOf(spots),
    root: rootOf(extraction, document),
  };
};
