// What is known of each block of a page that bears on whether it belongs to the article, as numbers from 0 to 1. Nothing
// here goes by a language or a site: places, links, signs, repetition, names that programmers use, and what the page says of itself.
import { letters } from '../metadata/likeness';
import type { Survey } from '../survey-page';
import { createHints, hintFeatures } from './hints';
import { keptProse, type Measured, type PageShape } from './page-shape';

/** What the page says of itself that its blocks are held against. */
export type Claims = {
  readonly title: string;
  readonly description: string | null;
  readonly byline: string | null;
  /** The text of the article as JSON-LD gives it; '' where it does not. */
  readonly body: string;
};

export type Features = Readonly<Record<string, number>>;

const DATE =
  /\d{4}\s*[-/.年]\s*\d{1,2}|\d{1,2}[:：.]\d{2}\b|\d{1,2}\.?\s+\p{L}{3,10}\.?,?\s+\d{4}|\p{L}{3,10}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/u;

const bounded = (value: number): number => Math.min(1, Math.max(0, value));
const flag = (value: unknown): number => (value ? 1 : 0);

/** One record for each block, all with the same names. */
export function featuresOf(survey: Survey, shape: PageShape, claims: Claims): Features[] {
  const groups = [
    placeFeatures(survey, shape),
    orderFeatures(shape),
    textFeatures,
    claimFeatures(shape, claims),
    neighbourFeatures(shape),
    nameFeatures(survey, shape),
  ];
  return shape.measured.map((block, i) => Object.assign({}, ...groups.map((group) => group(block, i))));
}

type Group = (block: Measured, i: number) => Features;

/** Where among the elements of the page. */
function placeFeatures({ homes }: Survey, shape: PageShape): Group {
  const { measured, keptMass, keys, below, inMain, inTight, inDense } = shape;
  const mass = new Map<string, number>();
  const count = new Map<string, number>();
  for (const block of measured) {
    const key = keys[block.home] ?? '';
    mass.set(key, (mass.get(key) ?? 0) + keptProse(block));
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return (block) => {
    const { home, kept } = block;
    const key = keys[home] ?? '';
    const keyMass = mass.get(key) ?? 0;
    const tight = inTight[home] ?? -1;
    return {
      kept,
      inMain: flag((inMain[home] ?? -1) >= 0),
      inDense: flag((inDense[home] ?? -1) >= 0),
      inTight: flag(tight >= 0),
      depthInTight: bounded(tight / 5),
      keyShare: bounded(keyMass / keptMass),
      keyCrowd: bounded(Math.log2(count.get(key) ?? 1) / 6),
      siblingShare: bounded((below[homes[home]?.parent ?? 0] ?? 0) / keptMass),
    };
  };
}

/** Where in the order of reading, as seen from the prose that Readability kept. */
function orderFeatures({ measured, keptMass }: PageShape): Group {
  const FAR = 9;
  const isMain = measured.map(({ prose, kept }) => prose && kept > 0.5);
  const first = isMain.indexOf(true);
  const toNext: number[] = [];
  for (let i = measured.length - 1, distance = FAR; i >= 0; i--) {
    toNext[i] = distance;
    distance = isMain[i] ? 0 : Math.min(FAR, distance + 1);
  }
  let since = FAR;
  let passed = 0;
  return (block, i) => {
    const features = {
      before: flag(i < first),
      sinceProse: since / FAR,
      toProse: (toNext[i] ?? FAR) / FAR,
      passed: passed / keptMass,
    };
    since = isMain[i] ? 0 : Math.min(FAR, since + 1);
    if (isMain[i]) passed += keptProse(block);
    return features;
  };
}

/** What it is made of. */
function textFeatures({ block, text, weight, links, prose }: Measured): Features {
  const share = (signs: RegExp) => (text.match(signs)?.length ?? 0) / Math.max(1, text.length);
  const isWholly = (kind: string) =>
    flag(
      block.spans.some(
        (span) => span.kind === kind && span.end - span.start > 0.9 * (block.end - block.start),
      ),
    );
  return {
    length: bounded(Math.log2(1 + weight) / 10),
    tiny: flag(weight < 20),
    long: flag(weight > 200),
    prose: flag(prose),
    links,
    allLink: flag(links > 0.9),
    someLink: flag(links > 0 && links <= 0.5),
    date: flag(weight < 140 && DATE.test(text)),
    digits: bounded(share(/\d/g) * 4),
    capitals: bounded(share(/\p{Lu}/gu) * 3),
    sign: flag(/[©@|•·»›]|\(c\)|https?:/i.test(text)),
    bold: isWholly('strong'),
    emphasis: isWholly('emphasis'),
    heading: flag(block.kind === 'heading'),
    h1: flag(block.kind === 'heading' && block.level === 1),
    listItem: flag(block.kind === 'list-item'),
    quotation: flag(block.kind === 'quotation'),
  };
}

/** Whether it repeats what the page says of itself, or another block. */
function claimFeatures({ measured }: PageShape, claims: Claims): Group {
  const [title, description, byline, body] = [
    claims.title,
    claims.description,
    claims.byline,
    claims.body,
  ].map((claim) => letters(claim ?? ''));
  const bodyKnown = (body ?? '').length > 300;
  const count = new Map<string, number>();
  for (const { text } of measured) count.set(text, (count.get(text) ?? 0) + 1);
  const seen = new Set<string>();
  return ({ text, weight }) => {
    const own = letters(text.slice(0, 300)).slice(0, 200);
    const telling = own.length > 5;
    const inBody = bodyKnown && telling && body?.includes(own);
    const again = seen.has(text);
    seen.add(text);
    return {
      inBody: flag(inBody),
      notInBody: flag(bodyKnown && !inBody),
      isTitle: flag(telling && title?.slice(0, 200) === own),
      inTitle: flag(telling && title?.includes(own)),
      isDescription: flag(
        own.length > 20 &&
          description &&
          description.length > 20 &&
          (description.startsWith(own.slice(0, 60)) || own.startsWith(description.slice(0, 60))),
      ),
      hasByline: flag(byline && byline.length > 3 && weight < 140 && own.includes(byline)),
      repeated: flag((count.get(text) ?? 1) > 1),
      again: flag(again),
    };
  };
}

/** What stands before and after it. */
function neighbourFeatures({ measured }: PageShape): Group {
  return ({ block, home }, i) => {
    const [prev, next] = [measured[i - 1], measured[i + 1]];
    return {
      prevKept: prev?.kept ?? 0,
      prevLinks: prev?.links ?? 0,
      prevShort: flag((prev?.weight ?? 0) < 60),
      nextKept: next?.kept ?? 0,
      nextLinks: next?.links ?? 0,
      nextShort: flag((next?.weight ?? 0) < 60),
      nextSameHome: flag(next?.home === home),
      headingOfLinks: flag(block.kind === 'heading' && (next?.links ?? 0) > 0.5),
    };
  };
}

/** How many elements around a block are asked for their names. */
const OUTWARD = 8;

/** What its element and those around it, up to the main container, are called. */
function nameFeatures({ homes, leads }: Survey, { aroundMain }: PageShape): Group {
  const { namesIn, tagsIn } = createHints();
  return ({ home }, i) => {
    const own = homes[home];
    let far = 0;
    let tags = tagsIn(own?.tag ?? '');
    let at = own?.parent ?? -1;
    for (let n = 0; n < OUTWARD && at > 0 && !aroundMain.has(at); n++) {
      far |= namesIn(homes[at]?.names ?? '');
      tags |= tagsIn(homes[at]?.tag ?? '');
      at = homes[at]?.parent ?? -1;
    }
    return hintFeatures(namesIn((own?.names ?? '') + (leads[i] ?? '')), far, tags);
  };
}
