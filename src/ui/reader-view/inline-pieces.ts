// A stretch of text cut at every boundary of its spans and marks, so that each piece is of one kind throughout.
import type { Span } from '../../core/article/article';
import type { Place } from '../../core/text/place';
import type { Mark } from './marks';

export type Piece = Place & {
  /** The link it lies in; pieces of one link share the record. */
  readonly link: Extract<Span, { kind: 'link' }> | null;
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** The piece is the "\n" of a line break. */
  readonly isBreak: boolean;
  /** The mark it lies in; pieces of one mark share the record. */
  readonly mark: Mark | null;
};

const cutsOf = ({ start, end }: Place, places: readonly Place[]): readonly number[] => {
  const cuts = new Set([start, end]);
  for (const place of places) {
    if (place.start > start && place.start < end) cuts.add(place.start);
    if (place.end > start && place.end < end) cuts.add(place.end);
  }
  return [...cuts].sort((a, b) => a - b);
};

const covers = (outer: Place, inner: Place): boolean => outer.start <= inner.start && outer.end >= inner.end;

const pieceAt = (place: Place, spans: readonly Span[], marks: readonly Mark[]): Piece => {
  const around = spans.filter((span) => covers(span, place));
  const has = (kind: Span['kind']) => around.some((span) => span.kind === kind);
  return {
    ...place,
    link: around.find((span) => span.kind === 'link') ?? null,
    strong: has('strong'),
    emphasis: has('emphasis'),
    isBreak: has('break'),
    mark: marks.find((mark) => covers(mark, place)) ?? null,
  };
};

/** Cuts a place of the text. The pieces are in order and make up the whole place. */
export const inlinePieces = (
  place: Place,
  spans: readonly Span[],
  marks: readonly Mark[],
): readonly Piece[] => {
  const cuts = cutsOf(place, [...spans, ...marks]);
  return cuts.slice(1).map((end, index) => pieceAt({ start: cuts[index] ?? end, end }, spans, marks));
};

/** Neighbours that share something (a link, a mark), gathered. */
export const groupBy = <T, K>(items: readonly T[], keyOf: (item: T) => K): readonly (readonly [K, T[]])[] => {
  const groups: (readonly [K, T[]])[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && last[0] === keyOf(item)) last[1].push(item);
    else groups.push([keyOf(item), [item]]);
  }
  return groups;
};
