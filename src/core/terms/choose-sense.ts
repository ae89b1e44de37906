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

/** The senses that the page supports, the likeliest first. */
const supported = (held: readonly Held[], weights: Weights): readonly Held[] =>
  held
    .filter((sense) => !sense.everyday || weightOf(sense, weights) >= SUPPORT)
    .sort((a, b) => weightOf(b, weights) - weightOf(a, weights));

/** Whether the words around a common noun show that it is meant as anybody would. */
const isPlain = (text: string, hit: SenseHit, { everyday, entry }: Held): boolean =>
  (everyday || isCommonplace(text.slice(hit.start, hit.end), entry, false)) && isOrdinary(text, hit, entry);

/** What senses are chosen from. `hits` as a HitFinder gives them, sorted. */
export type Unchosen = {
  readonly text: string;
  readonly hits: readonly SenseHit[];
  readonly weights: Weights;
};

/** A hit with the senses that the page supports, before it is known what is painted. */
type Chosen = { readonly hit: KnownHit; readonly common: boolean };

/**
 * Distinct terms that are no common nouns, from which on a page is full of official language. There the commonest words of
 * the administration are noise: they are listed and not painted.
 */
const FULL = 5;

/** Common nouns are painted at their first place, and on a page full of official language not at all. */
const quietened = (chosen: readonly Chosen[]): readonly KnownHit[] => {
  const own = new Set(
    chosen.filter(({ hit, common }) => !hit.nested && !common).map(({ hit }) => hit.entries[0]),
  );
  const painted = new Set<EntryId>();
  return chosen.map(({ hit, common }) => {
    const id = hit.entries[0] ?? '';
    const quiet = !hit.nested && common && (own.size >= FULL || painted.has(id));
    if (!hit.nested) painted.add(id);
    return quiet ? { ...hit, quiet } : hit;
  });
};

/**
 * Orders the senses of each hit, the likeliest first, and drops senses that need support which this page does not give;
 * a hit left without a sense is dropped. Nested hits whose outer hit is dropped are un-nested.
 */
export const chooseSenses = ({ text, hits, weights }: Unchosen, glossary: Glossary): readonly KnownHit[] => {
  const chosen: Chosen[] = [];
  let outerEnd = 0;
  let voidEnd = 0;
  for (const hit of hits) {
    if (hit.end <= voidEnd) continue;
    const nested = hit.start < outerEnd;
    if (nested && hit.end > outerEnd) continue;
    const held = sensesOf(hit, glossary);
    // What lies inside misplaced words is misplaced as well; what lies inside a term is as that term has it.
    if (!nested && held.every(({ entry }) => isMisplaced(text, hit, entry))) {
      voidEnd = hit.end;
      continue;
    }
    const senses = supported(held, weights).filter((sense) => nested || !isPlain(text, hit, sense));
    const [first] = senses;
    if (first === undefined) continue;
    if (!nested) outerEnd = hit.end;
    const { start, end } = hit;
    const entries = senses.map(({ id }) => id);
    const common = isCommonplace(text.slice(start, end), first.entry, first.everyday);
    chosen.push({ hit: { kind: 'known', start, end, entries, nested }, common });
  }
  return quietened(chosen);
};
