// Members of a numbered formula that the article itself gives. Each way of giving them is tried in turn, the surest first,
// and taken only when it yields exactly as many members as the numeral says.
import type { Place } from '../text/place';
import {
  type Given,
  inBrackets,
  listAfter,
  listBefore,
  type Mention,
  nextSentence,
} from './expansions/lists';
import { annexItems, listItems, ordinalSeries, repeatedOpening } from './expansions/series';
import type { Expansion } from './hit';

/** Nobody lists more in running text, and longer runs agree by accident. */
const MAX_COUNT = 20;

const ways: readonly ((text: string, mention: Mention) => Given | null)[] = [
  inBrackets,
  annexItems,
  listItems,
  listAfter,
  listBefore,
  nextSentence,
  repeatedOpening,
  ordinalSeries,
];

/**
 * For each mention the members that `text` gives for it, if any; at most one Expansion a mention, in the order of the
 * mentions. `text` has its blocks parted by "\n"; `count` is what the numeral of the mention says (2 to 20, others are
 * passed over). Every member is a place in `text`, without quotation marks and closing stops, and outside its mention.
 */
export function findExpansions({
  text,
  mentions,
}: {
  readonly text: string;
  readonly mentions: readonly (Place & { readonly count: number })[];
}): readonly Expansion[] {
  return mentions.flatMap((mention) => {
    const { start, end, count } = mention;
    if (!Number.isInteger(count) || count < 2 || count > MAX_COUNT) return [];
    for (const way of ways) {
      const given = way(text, mention);
      if (given) return [{ start, end, count, members: [...given.members], given: given.given }];
    }
    return [];
  });
}
