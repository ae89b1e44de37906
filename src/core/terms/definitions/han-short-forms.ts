// Short forms that a Chinese text defines itself: 《……》（以下简称《……》）, ……（下称“……”）, ……简称“……”.
import type { Place } from '../../text/place';
import type { ShortForm } from './short-form';

const defined =
  /[（(]?(?:以下统称|以下統稱|以下简称|以下簡稱|下称|下稱|简称|簡稱|以下称)(?:为|為)?[：:]?([“「『"《]?)([\p{Script=Han}\p{Script=Latin}\p{N}]{2,12})[”」』"》]?(?=[）)，。；]|$)/gu;
/** What may lead up to a name without being part of it. */
const prefix =
  /^(?:根据|根據|按照|依据|依據|依照|由|在|与|與|和|对|對|向|为|為|经|經|日前|近日|今天|昨日|将|將|把|该|該|以|从|從|的|关于|關於|这份|這份)+/u;
const boundary = /[，。；：！？、“”「」『』（）()《》\s]/u;
const MAX_LONG = 40;

/** Whether each character of the short form stands in the long one, in order. */
function holds(long: string, short: string): boolean {
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The name that ends at `end`: what stands between 《 and 》, or back to the beginning of the clause. */
function nameBefore(text: string, end: number): Place | null {
  const window = text.slice(Math.max(0, end - MAX_LONG - 1), end);
  if (/[》”」]$/u.test(window)) {
    const open = Math.max(window.lastIndexOf('《'), window.lastIndexOf('“'), window.lastIndexOf('「'));
    return open < 0 ? null : { start: end - window.length + open + 1, end: end - 1 };
  }
  let length = 0;
  while (length < window.length && !boundary.test(window[window.length - 1 - length] ?? '')) length++;
  if (length > MAX_LONG) return null;
  const start = end - length;
  return { start: start + (prefix.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** Every short form that a Chinese passage defines, in order. */
export function findHanShortForms(text: string): readonly ShortForm[] {
  return [...text.matchAll(defined)].flatMap((match): readonly ShortForm[] => {
    const [whole, mark = '', short = ''] = match;
    const comma = /[，,]$/u.test(text.slice(Math.max(0, match.index - 1), match.index)) ? 1 : 0;
    const long = nameBefore(text, match.index - comma);
    if (long === null || long.end - long.start <= short.length) return [];
    if (!holds(text.slice(long.start, long.end), short)) return [];
    const start = match.index + whole.lastIndexOf(mark + short) + mark.length;
    return [{ short: { start, end: start + short.length }, long }];
  });
}
