// Decides which blocks of the page are the article. Each block has a chance from its features by logistic regression
// (weights.ts, learned by `npm run bench -- fit`); neighbours and blocks of the same make pull it a little their way.
// Readability's word stands unless the chances speak clearly against it.
import type { Survey } from '../survey-page';
import { type Claims, type Features, featuresOf } from './features';
import { keptProse, type PageShape, shapeOf } from './page-shape';
import { BIAS, WEIGHTS } from './weights';

export type Choice = {
  /** For each block, whether it is of the article. */
  readonly keep: readonly boolean[];
  /** For each block, the chance that it is, 0 to 1. */
  readonly chances: readonly number[];
  readonly features: readonly Features[];
  readonly shape: PageShape;
  /** Whether Readability kept the greater part of the page's prose. */
  readonly inPlace: boolean;
};

/** What pulls: the two neighbours in the order of reading, all blocks with the same structural key. */
const PULL = { neighbours: 0.15, kind: 0.3 };

/** Chances are no surer than this (log odds) when they pull at others. */
const SUREST = 4;

/** Least chance of what Readability kept and of what it did not; the second pair where it kept little of the page's prose. */
const LEAST = { kept: 0.4, other: 0.62 } as const;
const LEAST_ASTRAY = { kept: 0.5, other: 0.45 } as const;

/** Lists and tables of data carry no sentences to speak for them. */
const LEAST_LIST = 0.33;
const LEAST_TABLE = 0.25;

/** Where more than this share of the text would change sides, only what is clear does. */
const MOST = 0.3;
const CLEARLY_NOT = 0.08;
const CLEARLY = 0.93;

export function chooseBlocks(survey: Survey, claims: Claims): Choice {
  const shape = shapeOf(survey);
  const features = featuresOf(survey, shape, claims);
  const chances = chancesOf(features, shape);
  const { measured } = shape;
  // A page without prose (a short notice) has it nowhere else.
  const inPlace = measured.reduce((sum, block) => sum + keptProse(block), 1) >= shape.proseMass * 0.5;
  const least = inPlace ? LEAST : LEAST_ASTRAY;
  let [all, dropped, added] = [0, 0, 0];
  measured.forEach(({ kept, weight }, i) => {
    const chance = chances[i] ?? 0;
    if (kept <= 0.5) added += chance > least.other ? weight : 0;
    else {
      all += weight;
      dropped += chance > least.kept ? 0 : weight;
    }
  });
  const keptFrom = inPlace && dropped > MOST * all ? CLEARLY_NOT : least.kept;
  const otherFrom = inPlace && added > MOST * all ? CLEARLY : least.other;
  const lists = meanOfLists(survey, shape, chances);
  const keep = measured.map(({ block: { kind }, kept, home }, i) => {
    const chance = chances[i] ?? 0;
    if (kept <= 0.5) return chance > otherFrom;
    if (kind === 'table') return chance > Math.min(keptFrom, LEAST_TABLE);
    const list = kind === 'list-item' ? lists.get(listOf(survey, home)) : undefined;
    return list === undefined ? chance > keptFrom : list > Math.min(keptFrom, LEAST_LIST);
  });
  // What heads a table stays with it.
  measured.forEach(({ block, home }, i) => {
    const above = measured[i - 1];
    if (block.kind === 'table' && keep[i] && above && above.kept > 0.5 && above.home === home)
      keep[i - 1] = true;
  });
  // Where nothing speaks for itself, Readability's word is better than none.
  if (!keep.includes(true)) for (const [i, { kept }] of measured.entries()) keep[i] = kept > 0.5;
  return { keep, chances, features, shape, inPlace };
}

/** The outermost list that an item stands in. */
function listOf({ homes }: Survey, item: number): number {
  let list = item;
  while (/^(UL|OL|LI)$/.test(homes[homes[list]?.parent ?? -1]?.tag ?? '')) list = homes[list]?.parent ?? -1;
  return list;
}

/** For each list, the mean chance of its items that Readability kept: a list stays or goes as a whole. */
function meanOfLists(
  survey: Survey,
  { measured }: PageShape,
  chances: readonly number[],
): ReadonlyMap<number, number> {
  const items = measured.flatMap(({ block, kept, home }, i) =>
    block.kind === 'list-item' && kept > 0.5 ? { list: listOf(survey, home), chance: chances[i] ?? 0 } : [],
  );
  return new Map(
    [...Map.groupBy(items, ({ list }) => list)].map(([list, own]) => [
      list,
      own.reduce((sum, { chance }) => sum + chance, 0) / own.length,
    ]),
  );
}

function chancesOf(features: readonly Features[], { measured, keys }: PageShape): number[] {
  const odds = features.map((own) => {
    let sum = BIAS;
    for (const [name, weight] of Object.entries(WEIGHTS)) sum += weight * (own[name] ?? 0);
    return Math.min(SUREST, Math.max(-SUREST, sum));
  });
  const kinds = new Map<string, { sum: number; characters: number }>();
  measured.forEach(({ home, text }, i) => {
    const key = keys[home] ?? '';
    const kind = kinds.get(key) ?? { sum: 0, characters: 0 };
    kind.sum += (odds[i] ?? 0) * text.length;
    kind.characters += text.length;
    kinds.set(key, kind);
  });
  const own = 1 - PULL.neighbours - PULL.kind;
  return measured.map(({ home }, i) => {
    const around = ((odds[i - 1] ?? -SUREST) + (odds[i + 1] ?? -SUREST)) / 2;
    const { sum, characters } = kinds.get(keys[home] ?? '') ?? { sum: 0, characters: 1 };
    const pulled = own * (odds[i] ?? 0) + PULL.neighbours * around + (PULL.kind * sum) / characters;
    return 1 / (1 + Math.exp(-pulled));
  });
}
