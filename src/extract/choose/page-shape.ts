// How the prose of a page is spread over its elements: which element holds most of it, and what stands beside it.
import type { Block } from '../../core/article/article';
import type { Home } from '../blocks/read-blocks';
import { linkShare } from '../prune/link-share';
import type { Survey } from '../survey-page';
import { weigh } from '../weigh';

/** One block, measured. */
export type Measured = {
  readonly block: Block;
  readonly text: string;
  readonly weight: number;
  /** Share of its characters in links. */
  readonly links: number;
  /** Long enough, few links, and the end of a sentence at its end. */
  readonly prose: boolean;
  /** Share that Readability kept. */
  readonly kept: number;
  /** Index of its home. */
  readonly home: number;
};

export type PageShape = {
  readonly measured: readonly Measured[];
  /** Weight of the prose that Readability kept, and of all prose. */
  readonly keptMass: number;
  readonly proseMass: number;
  /** Kept prose that stands directly in each home, and in its children. */
  readonly own: readonly number[];
  readonly below: readonly number[];
  /** Steps from a container down to each home, -1 outside it: of 75 % and 50 % of kept prose, of 50 % of all prose. */
  readonly inMain: readonly number[];
  readonly inTight: readonly number[];
  readonly inDense: readonly number[];
  /** Homes that hold the main container, and it. */
  readonly aroundMain: ReadonlySet<number>;
  /** The structural key of each home. */
  readonly keys: readonly string[];
};

const SENTENCE_END = /[.。!！?？…؟।]["”’」』»)）\]]*$/;

/** From this weight a block can be a paragraph of prose. */
const PROSE = 100;

export function shapeOf(survey: Survey): PageShape {
  const { homes } = survey;
  const measured = measure(survey);
  const keptOwn = sumByHome(homes, measured, keptProse);
  const proseOwn = sumByHome(homes, measured, ({ prose, weight }) => (prose ? weight : 0));
  const [keptUnder, proseUnder] = [addUp(homes, keptOwn), addUp(homes, proseOwn)];
  const [keptMass, proseMass] = [Math.max(1, keptUnder[0] ?? 0), Math.max(1, proseUnder[0] ?? 0)];
  const main = keptUnder.findLastIndex((mass) => mass >= keptMass * 0.75);
  const aroundMain = new Set<number>();
  for (let at = main; at >= 0; at = homes[at]?.parent ?? -1) aroundMain.add(at);
  const below = homes.map(() => 0);
  homes.forEach(({ parent }, i) => {
    below[parent] = (below[parent] ?? 0) + (keptOwn[i] ?? 0);
  });
  return {
    measured,
    keptMass,
    proseMass,
    own: keptOwn,
    below,
    inMain: stepsFrom(homes, main),
    inTight: stepsFrom(
      homes,
      keptUnder.findLastIndex((mass) => mass >= keptMass * 0.5),
    ),
    inDense: stepsFrom(
      homes,
      proseUnder.findLastIndex((mass) => mass >= proseMass * 0.5),
    ),
    aroundMain,
    keys: structuralKeys(homes),
  };
}

export const keptProse = ({ prose, weight, kept }: Measured): number => (prose ? weight * kept : 0);

const measure = ({ blocks, raw, homeOf, kept }: Survey): Measured[] =>
  blocks.map((block, i): Measured => {
    const text = raw.text.slice(block.start, block.end);
    const weight = weigh(text);
    const links = linkShare(block);
    const prose = weight > PROSE && links < 0.3 && block.kind !== 'heading' && SENTENCE_END.test(text);
    return { block, text, weight, links, prose, kept: kept[i] ?? 0, home: homeOf[i] ?? 0 };
  });

function sumByHome(
  homes: readonly Home[],
  measured: readonly Measured[],
  of: (block: Measured) => number,
): number[] {
  const sums = homes.map(() => 0);
  for (const block of measured) sums[block.home] = (sums[block.home] ?? 0) + of(block);
  return sums;
}

/** What stands in each home or anywhere below it. Parents stand before their children. */
function addUp(homes: readonly Home[], own: readonly number[]): number[] {
  const sums = [...own];
  for (let i = homes.length - 1; i > 0; i--) {
    const parent = homes[i]?.parent ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0);
  }
  return sums;
}

function stepsFrom(homes: readonly Home[], top: number): number[] {
  const steps: number[] = [];
  homes.forEach(({ parent }, i) => {
    const outer = steps[parent] ?? -1;
    steps.push(i === top ? 0 : outer < 0 ? -1 : outer + 1);
  });
  return steps;
}

/**
 * For each home, a key that stays the same on other pages of the site: its tag and names and its parent's, without
 * names that hold digits.
 */
export function structuralKeys(homes: readonly Home[]): string[] {
  const steps = homes.map(
    ({ tag, names }) =>
      tag + [...new Set(names.match(/\S+/g))].map((name) => (/\d/.test(name) ? '' : `.${name}`)).join(''),
  );
  return homes.map(({ parent }, i) => `${steps[parent] ?? ''}>${steps[i]}`.slice(0, 300));
}
