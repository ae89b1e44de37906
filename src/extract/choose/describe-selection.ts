// Says what was kept of a page, what was left out and why, and how sure that is.
import type { Doubt, Omission, OmissionReason, Selection } from '../../core/article/selection';
import { letters } from '../metadata/likeness';
import type { Choice } from './choose-blocks';
import type { Features } from './features';

const OPENING = 80;
const MOST_OMISSIONS = 200;

/** In the order in which they are tried; the features that speak for each. */
const REASONS: readonly (readonly [OmissionReason, readonly string[]])[] = [
  ['repetition', ['isTitle', 'again']],
  ['page-furniture', ['chromeTag', 'near:chrome', 'far:chrome']],
  ['caption', ['near:caption', 'far:caption']],
  ['invitation', ['near:social', 'far:social']],
  ['links', ['allLink', 'near:related', 'far:related', 'headingOfLinks']],
  ['details', ['hasByline', 'near:meta', 'far:meta', 'date']],
];

const reasonOf = (features: Features): OmissionReason =>
  REASONS.find(([, names]) => names.some((name) => features[name]))?.[0] ??
  (features.inMain ? 'unlike' : 'outside');

/**
 * `kept`: for each block of the choice, whether it came into the Article; `byReader`: whether a reader's remembered choice
 * decided; `seen`: whether it can be seen at all.
 */
export function describeSelection(
  { chances, features, shape, inPlace }: Choice,
  given: string,
  {
    kept,
    byReader,
    seen,
    partial,
  }: {
    readonly kept: readonly boolean[];
    readonly byReader: readonly boolean[];
    readonly seen: readonly boolean[];
    readonly partial: boolean;
  },
): Selection {
  const leftOut: Omission[] = [];
  const byKey = new Map<string, number>();
  let [all, inside, sure, close, text] = [0, 0, 0, 0, ''];
  let joins = false;
  shape.measured.forEach((block, i) => {
    if (!seen[i]) return;
    const characters = block.text.length;
    const key = shape.keys[block.home] ?? '';
    const chance = chances[i] ?? 0;
    all += characters;
    if (chance > 0.3 && chance < 0.7) close += characters;
    if (kept[i]) {
      inside += characters;
      sure += byReader[i] ? characters : characters * chance;
      byKey.set(key, (byKey.get(key) ?? 0) + characters);
      text += block.text;
      joins = false;
      return;
    }
    const reason = byReader[i] ? 'reader' : reasonOf(features[i] ?? {});
    const last = leftOut[leftOut.length - 1];
    if (joins && last && last.reason === reason && last.key === key)
      leftOut[leftOut.length - 1] = { ...last, characters: last.characters + characters };
    else leftOut.push({ reason, opening: block.text.slice(0, OPENING), characters, key });
    joins = true;
  });
  const doubts: Doubt[] = [];
  if (!inPlace) doubts.push('places-differ');
  if (close > 0.2 * inside) doubts.push('close-calls');
  if (isUnlike(text, given)) doubts.push('unlike-given-text');
  if (partial) doubts.push('partial');
  const certainty = inside ? (sure / inside) * (inside / (inside + close * 0.5)) : 0;
  return {
    share: all ? inside / all : 0,
    leftOut: leftOut.slice(0, MOST_OMISSIONS),
    kept: [...byKey]
      .map(([key, characters]) => ({ key, characters }))
      .sort((a, b) => b.characters - a.characters),
    confidence: certainty * 0.75 ** doubts.filter((doubt) => doubt !== 'close-calls').length,
    doubts,
  };
}

/** True where the text that the page gives to machines is long, and ours less than 70 % or more than 150 % of it. */
function isUnlike(text: string, given: string): boolean {
  const [ours, theirs] = [letters(text).length, letters(given).length];
  return theirs > 500 && (ours < theirs * 0.7 || ours > theirs * 1.5);
}
