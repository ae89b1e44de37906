// Places that must not overlap, and that begin and end with what they are about.
import type { Place } from '../../text/place';

/** The hits that overlap none of `places`, which may overlap one another. */
export function outside<T extends Place>(hits: readonly T[], places: readonly Place[]): readonly T[] {
  const sorted = [...places].sort((a, b) => a.start - b.start);
  // The furthest end so far, since places may nest.
  const reach: number[] = [];
  for (const place of sorted) reach.push(Math.max(place.end, reach.at(-1) ?? 0));
  return hits.filter((hit) => (reach[countStartingBefore(sorted, hit.end) - 1] ?? 0) <= hit.start);
}

function countStartingBefore(sorted: readonly Place[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorted by start; where two overlap, the longer one is kept. */
export function withoutOverlaps<T extends Place>(places: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= place.start) kept.push(place);
    else if (place.end - place.start > last.end - last.start) kept[kept.length - 1] = place;
  }
  return kept;
}

const fringe = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+＋]+$/gu;

/** The place without marks and spaces at its edges (a closing plus sign may belong to a name); null if nothing is left. */
export function withoutFringe<T extends Place>(text: string, place: T): T | null {
  const raw = text.slice(place.start, place.end);
  const lead = /^[^\p{L}\p{N}]*/u.exec(raw)?.[0].length ?? 0;
  const body = raw.replace(fringe, '');
  return body === '' ? null : { ...place, start: place.start + lead, end: place.start + lead + body.length };
}
