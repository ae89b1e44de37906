// Chinese formulae that are known by what stands before them or by their own beat: “甲”“乙”“丙” and then 三 with a noun that
// sums the three up; 新甲乙新丙丁新戊己, one character taken up three times without a pause.
import { readNumeral } from '../../text/numerals';
import { countedNouns } from './han-lexicon';
import type { Proposal } from './proposal';

const quotation = '[“「『"][^“”「」『』"\\n]{1,16}[”」』"]';
/** Two quotations or more in a row, and right after them a numeral, a classifier and a noun. */
const summed = new RegExp(
  `((?:${quotation}[、，,]?(?:和|与|與|及|以及)?){2,9})(?:等|的|这|這)?([二三四五六七八九两兩])(个|個|大|项|項|条|條|道|篇|张|張|块|塊|本|种|種|支|把|套)?(\\p{Script=Han}{1,4}?)(?=[，。；、：！？）,;.\\s]|$|的|中|上)`,
  'gu',
);
const opening = /[“「『"]/gu;

/** “强城”“兴村”“融合”三篇文章: the numeral counts the quotations before it. */
function proposeSummed(text: string): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const match of text.matchAll(summed)) {
    const [whole, row = '', numeral = '', classifier = '', noun = ''] = match;
    const count = readNumeral(numeral);
    const marks = row.match(opening)?.length ?? 0;
    const quoted = row.includes('"') ? marks / 2 : marks;
    if (count === null || count !== quoted || countedNouns.test(noun)) continue;
    const end = match.index + whole.length;
    found.push({
      start: end - numeral.length - classifier.length - noun.length,
      end,
      shape: 'numbered-formula',
      count,
      evidence: ['numeral', 'explained'],
      score: 3,
    });
  }
  return found;
}

const beat = /(\p{Script=Han})(\p{Script=Han}{2})\1(\p{Script=Han}{2})(?:\1(\p{Script=Han}{2})){1,4}(?!\1)/gu;
/** Characters that running prose takes up again without meaning to. */
const particle =
  /[的了到越又再就从從对對向把被让讓和与與及是在不也都有我你他她它这這那一二三四五六七八九十年月日第个個]/u;

/** One character, three times or more at the same distance: 大平台大产业大项目. */
function proposeBeats(text: string): readonly Proposal[] {
  return [...text.matchAll(beat)].flatMap((match): readonly Proposal[] => {
    const [whole, head = ''] = match;
    const parts = whole.match(/.{3}/gu) ?? [];
    const strays = parts.some((part) => part.slice(1).includes(head) || particle.test(part));
    if (strays || new Set(parts).size < parts.length) return [];
    if (/^[^\P{Script=Han}的等和与與及]/u.test(text.slice(match.index + whole.length))) return [];
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        shape: 'slogan',
        count: null,
        evidence: ['parallel'],
        score: 2.75,
      },
    ];
  });
}

/** Everything in `text` that is summed up or beaten out so. */
export const proposeSummedRows = (text: string): readonly Proposal[] => [
  ...proposeSummed(text),
  ...proposeBeats(text),
];
