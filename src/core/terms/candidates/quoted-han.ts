// Chinese phrases in quotation marks. In official Chinese a short quotation is more often a term than speech, so the
// base is higher than in English, and what stands right before and after it decides the rest.

import { readNumeral } from '../../text/numerals';
import { meaningStart } from '../definitions/meanings';
import type { Evidence } from '../hit';
import {
  hanNumeral,
  hanNumerals,
  hanUnit,
  idioms,
  namingHead,
  namingVerb,
  speechBefore,
  speechInside,
  titleHead,
} from './han-lexicon';
import { EXPLAINED, type Proposal } from './proposal';
import type { Quotation } from './quotations';

const openMark = /[“‘「『"'«〝]$/u;
const closeMark = /^[”’」』"'»〞]/u;
const leading = new RegExp(
  `^(?:这|這)?(${hanNumerals})(?!${hanUnit})(个|個|大|项|項|条|條|种|種|篇|张|張|支|本)?\\p{Script=Han}`,
  'u',
);
const leadingUnit = new RegExp(`^${hanNumerals}${hanUnit}`, 'u');
/** A date, an age or a sum, whatever follows. */
const leadingDate = new RegExp(
  `^${hanNumerals}(?:年|个月|個月|月|日|号|號|点|點|时|時|元|万元|亿|億|岁|歲|%|％)`,
  'u',
);
const anyNumeral = new RegExp(`${hanNumeral}|[双雙百千万萬半]`, 'gu');

/** What a quoted name itself ends with when it names a programme, a doctrine or a school of practice. */
const innerHead =
  /(?:经验|經驗|精神|工程|行动|行動|模式|计划|計劃|效应|效應|理念|工作法|机制|機制|体系|體系|经济|經濟|战略|戰略|品牌|之乡|之鄉|论|論|制)$/u;

type Weighed = Omit<Proposal, 'start' | 'end'>;

/** How the quotation counts: its leading numeral, or several numerals inside ("三问四议五公开"); null if it does not. */
function numeralSign(inner: string): Weighed | null {
  if (idioms.has(inner) || /第[一二三]/u.test(inner)) return null;
  const all = inner.match(anyNumeral)?.length ?? 0;
  const lead = leading.exec(inner);
  const count = lead?.[1] === undefined ? null : readNumeral(lead[1]);
  const length = [...inner].length;
  if (length < 2) return null;
  if (all >= 2 && length > 3 && !leadingDate.test(inner)) {
    return {
      shape: 'numbered-formula',
      count: null,
      evidence: ['quoted', 'numeral', 'paired-counts'],
      score: 3.5,
    };
  }
  if (lead && count !== null && count >= 2 && count <= 100) {
    return {
      shape: 'numbered-formula',
      count,
      evidence: ['quoted', 'numeral'],
      score: length <= 12 ? 3.5 : 2,
    };
  }
  if (length <= 6 && all >= 1 && !/^一|[一二三四五六七八九十]$/u.test(inner) && !leadingUnit.test(inner)) {
    return { shape: 'numbered-formula', count: null, evidence: ['quoted', 'numeral'], score: 2.5 };
  }
  return null;
}

/** Two or more stretches of equal length, as slogans are built. */
function isEven(inner: string): boolean {
  const parts = inner.split(/[、，,；\s]/u);
  // Longer halves parted by a comma are verse or a saying.
  if (/[，,；]/u.test(inner) && (parts[0]?.length ?? 0) > 5) return false;
  return parts.length > 1 && parts.every((part) => part.length === parts[0]?.length && part.length > 1);
}

function coinageSign(inner: string): Weighed | null {
  const length = [...inner].length;
  const even = isEven(inner);
  if (length < 2 || length > (even ? 32 : 16)) return null;
  if (/[、，,；]/u.test(inner) && !even) return null;
  const base =
    1.5 - (length > 8 && !even ? 0.75 : 0) - (length === 2 ? 0.5 : 0) - (/[+＋](?!$)/u.test(inner) ? 1.5 : 0);
  return even
    ? { shape: 'slogan', count: null, evidence: ['quoted', 'parallel'], score: base + 1 }
    : { shape: 'coinage', count: null, evidence: ['quoted'], score: base };
}

/** “……，”某人说: a stop inside the marks and a speaker after them. */
const reportAfter = /^\p{Script=Han}{1,10}?(?:说|說|表示|称|稱|道|指出|介绍|介紹)/u;

const withoutStop = (raw: string): string => raw.replace(/[，,、\s]+$/u, '');

/** What stands on both sides, within the line. */
function contextSigns(
  before: string,
  after: string,
  raw: string,
  numbered: boolean,
  explained: boolean,
): { points: number; evidence: Evidence[] } {
  const inner = withoutStop(raw);
  const evidence: Evidence[] = [];
  let points = 0;
  const speech = speechBefore.test(before) || (/[，,。]$/u.test(raw) && reportAfter.test(after));
  if (speech) points -= numbered && !/[，,。]$/u.test(raw) ? 1 : 4;
  else if (
    namingVerb.test(before) ||
    (/[把将將]$/u.test(before) && /^(?:打造|建|作为|作為|融入|纳入|变|變|转|轉|化)/u.test(after))
  )
    points += 1.25;
  if (namingHead.test(after)) {
    points += 1;
    evidence.push('formula-head');
  }
  if (
    closeMark.test(before.slice(-1)) ||
    (/[、和与與及]$/u.test(before) && closeMark.test(before.slice(-2, -1))) ||
    openMark.test(after.slice(0, 1)) ||
    (/^[、和与與及]/u.test(after) && openMark.test(after.slice(1, 2)))
  ) {
    points += 1;
    evidence.push('parallel');
  }
  if (explained) {
    points += EXPLAINED;
    evidence.push('explained');
  }
  if (innerHead.test(inner)) points += 1;
  if (titleHead.test(after)) points -= 2;
  if (speechInside.test(inner)) points -= numbered ? 2 : 3;
  if (/[是在]/u.test(inner) && !numbered) points -= 0.5;
  return { points, evidence };
}

/** Weighs one quotation that holds Han; null if it cannot be a term at all. */
export function proposeQuotedHan(text: string, quotation: Quotation): Proposal | null {
  const raw = text.slice(quotation.start, quotation.end);
  const inner = withoutStop(raw);
  if (/[。！？：:!?…“”「」‘’《》]/u.test(inner) || inner.length > 40) return null;
  const numeral = numeralSign(inner);
  const weighed = numeral ?? coinageSign(inner);
  if (!weighed || (leadingUnit.test(inner) && !weighed.evidence.includes('paired-counts'))) return null;
  const before =
    text
      .slice(Math.max(0, quotation.outer.start - 12), quotation.outer.start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(quotation.outer.end, quotation.outer.end + 14).split('\n')[0] ?? '';
  const context = contextSigns(before, after, raw, numeral !== null, meaningStart(text, quotation) !== null);
  return {
    start: quotation.start,
    end: quotation.start + inner.length,
    ...weighed,
    evidence: [...weighed.evidence, ...context.evidence],
    score: weighed.score + context.points,
  };
}
