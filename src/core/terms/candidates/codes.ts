// Codes of the kind 1+4+N: how a notice numbers the parts of a system. In any script.
import type { Evidence } from '../hit';
import type { Proposal } from './proposal';

const part = '(?:\\d{1,3}|[NXMnxmＮＸＭ]|[１-９]|[一二三四五六七八九十]{1,3})';
/** Not inside a longer word, number or sum. At most eight parts, so that a page of plus signs costs nothing. */
const code = new RegExp(
  `(?<![\\p{L}\\p{N}.+＋](?<!\\p{Script=Han}))${part}(?:\\s?[+＋]\\s?${part}){1,7}(?![\\p{Script=Latin}\\p{N}%.+＋=]|\\s?=)`,
  'gu',
);
const named =
  /^["”’'」』\s]{0,3}(?:format|formula|model|mode|system|network|framework|mechanism|policy|policies|plan|strategy|approach|structure|cooperation|summit|pattern|体系|體系|模式|机制|機制|工作|格局|政策|网络|網絡|架构|方案|行动|工程|治理|布局|制度|专项|产业|现代)/u;

/** Codes with the reason why each is one; a bare sum ("2+1") needs quotation marks or a noun that says what it is. */
export function proposeCodes(text: string): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const match of text.matchAll(code)) {
    const start = match.index;
    const end = start + match[0].length;
    const parts = match[0].split(/[+＋]/).length;
    const open = /[NXMnxmＮＸＭ]/.test(match[0]);
    const quoted = /["“‘'「『«]/.test(text[start - 1] ?? '') && /["”’'」』»]/.test(text[end] ?? '');
    const head = named.test(text.slice(end, end + 20));
    const spaced = /\s/.test(match[0]);
    const score =
      0.5 +
      (quoted ? 2.5 : 0) +
      (head ? 2 : 0) +
      (open ? 1.5 : 0) +
      (parts > 2 ? 1 : 0) -
      (spaced && !quoted ? 1 : 0);
    const evidence: Evidence[] = ['code'];
    if (quoted) evidence.push('quoted');
    if (head) evidence.push('formula-head');
    found.push({ start, end, shape: 'code', count: null, evidence, score });
  }
  return found;
}
