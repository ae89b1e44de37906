// Which sense a hit has on this page. The page's host, language, publisher and the unambiguous terms on it say whose official
// language it speaks; everyday words that are also terms ("rider", "reading") count only with such support, not where the
// words around them show that they are meant as anybody would, and are painted once.
import type { Entry, EntryId } from '../glossary/entry';
import type { Glossary } from '../glossary/glossary';
import type { Sense, SenseHit } from './find-hits';
import type { KnownHit } from './hit';
import { isCommonplace, isOrdinary } from './senses/everyday';
import { isMisplaced } from './senses/misplaced';
import type { Weights } from './senses/page-weights';

/** Distinct unambiguous terms of a jurisdiction that give an everyday word its official sense. */
export const SUPPORT = 2;

/** A sense with its entry. */
type Held = Sense & { readonly entry: Entry };

const sensesOf = (hit: SenseHit, glossary: Glossary): readonly Held[] =>
  hit.senses.flatMap((sense) => {
    const held = glossary.find(sense.id);
    return held === null ? [] : [{ ...sense, entry: held.entry }];
  });

const weightOf = ({ entry }: Held, weights: Weights): number =>
  Math.max(...entry.jurisdiction.map((jurisdiction) => weights[jurisdiction]));

/** The senses that the page supports at this place, the likeliest first. */
const supported = (text: string, hit: SenseHit, glossary: Glossary, weights: Weights): readonly Held[] =>
  sensesOf(hit, glossary)
    .filter((sense) => !sense.everyday || weightOf(sense, weights) >= SUPPORT)
    .filter(
      (sense) =>
        !(sense.everyday || isCommonplace(text.slice(hit.start, hit.end), sense.entry, false)) ||
        !isOrdinary(text, hit, sense.entry),
    )
    .sort((a, b) => weightOf(b, weights) - weightOf(a, weights));

/** What senses are chosen from. `hits` as a HitFinder gives them, sorted. */
export type Unchosen = {
  readonly text: string;
  readonly hits: readonly SenseHit[];
  readonly weights: Weights;
};

/**
 * Orders the senses of each hit, the likeliest first, and drops senses that need support which this page does not give;
 * a hit left without a sense is dropped. Nested hits whose outer hit is dropped are un-nested. An everyday word is `quiet`
 * after its first place.
 */
export const chooseSenses = ({ text, hits, weights }: Unchosen, glossary: Glossary): readonly KnownHit[] => {
  const chosen: KnownHit[] = [];
  const painted = new Set<EntryId>();
  let outerEnd = 0;
  let voidEnd = 0;
  for (const hit of hits) {
    if (hit.end <= voidEnd) continue;
    // What lies inside misplaced words is misplaced as well.
    if (sensesOf(hit, glossary).every(({ entry }) => isMisplaced(text, hit, entry))) {
      voidEnd = Math.max(voidEnd, hit.end);
      continue;
    }
    const senses = supported(text, hit, glossary, weights);
    const [first] = senses;
    if (first === undefined) continue;
    const nested = hit.start < outerEnd;
    if (nested && hit.end > outerEnd) continue;
    if (!nested) outerEnd = hit.end;
    const common = isCommonplace(text.slice(hit.start, hit.end), first.entry, first.everyday);
    const quiet = !nested && common && painted.has(first.id);
    if (!nested) painted.add(first.id);
    const { start, end } = hit;
    const entries = senses.map(({ id }) => id);
    chosen.push({ kind: 'known', start, end, entries, nested, ...(quiet && { quiet }) });
  }
  return chosen;
};
