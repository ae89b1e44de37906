// Marks that machine translation leaves in a text in Latin script.
import type { Place } from '../../text/place';
import type { TranslationMark } from './signal';

const SHAPES: readonly { readonly mark: TranslationMark; readonly pattern: RegExp }[] = [
  {
    mark: 'foreign-punctuation',
    pattern: /(?<=[A-Za-zÀ-ɏ\d”’"]\s?)[，。；：？！、](?=\s?[A-Za-zÀ-ɏ\d“‘"]|\s*$)/gmu,
  },
  {
    mark: 'left-untranslated',
    pattern:
      /(?<=[a-zß-ɏ],?\s)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,20}(?=,?\s[a-zß-ɏ])/gu,
  },
  // Letters before and after it, so that no address and no abbreviation is meant.
  { mark: 'missing-space', pattern: /(?<=\s[a-zß-ɏ]{2,}[”"’)]?)[.!?](?=[A-ZÀ-Þ][a-zß-ɏ]+[\s,’'])/gu },
  // Little words only: other languages double words for their plural.
  {
    mark: 'doubled-word',
    pattern:
      /(?<![\p{L}’'-])(?<word>the|an?|of|to|in|and|for|is|are|was|with|on|at|by|from|und|den|dem|les?|des|de|et|el|los)\s\k<word>(?![\p{L}’'.-])/gu,
  },
];

/** Marks in a text of which less than a fifth is Chinese, Japanese or Korean, in order. */
export const findTranslationMarks = (
  text: string,
): readonly (Place & { readonly mark: TranslationMark })[] => {
  const own = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  if (own > text.length / 5) return [];
  return SHAPES.flatMap(({ mark, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      mark,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start);
};
