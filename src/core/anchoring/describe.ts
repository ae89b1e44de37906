// Selectors of a passage, taken from the text in which it was marked.
import type { Block } from '../article/article';
import type { Place } from '../text/place';
import { type AnchorText, toStretch } from './anchor-text';
import { occurrencesOf } from './occurrences';
import { CONTEXT, type Selectors } from './selectors';

const blockAt = (blocks: readonly Block[], at: number): number | null => {
  const index = blocks.findIndex(({ start, end }) => start <= at && at < end);
  return index < 0 ? null : index;
};

/** Never half of a character that takes two units. */
const whole = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/**
 * Describes the passage at `place`, which must not be empty.
 * @param formulae places of formulae in the text; those inside the passage are kept
 */
export const describePassage = (
  text: AnchorText,
  blocks: readonly Block[],
  place: Place,
  formulae: readonly Place[],
): Selectors => {
  const { start, end } = place;
  const stretch = toStretch(text, place);
  const all = occurrencesOf(text.folded.slice(stretch.start, stretch.end), text.folded);
  const index = all.indexOf(stretch.start);
  return {
    quote: {
      exact: text.text.slice(start, end),
      prefix: whole(text.text.slice(Math.max(0, start - CONTEXT), start)),
      suffix: whole(text.text.slice(end, end + CONTEXT)),
    },
    position: place,
    block: blockAt(blocks, start),
    occurrence: index < 0 ? null : { index, of: all.length },
    formulae: formulae
      .filter((one) => one.start >= start && one.end <= end)
      .map((one) => text.text.slice(one.start, one.end)),
  };
};
