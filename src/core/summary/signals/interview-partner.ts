// Whoever is interviewed on a page and named nowhere in the report that stands before the interview.
import type { Place } from '../../text/place';
import { findInterview } from '../interview';
import type { Statement } from '../statements/statement';

/** Characters of a report that could have named him. */
const SHORTEST_REPORT = 300;

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The part of a name by which a report would call him too: the last word without a title; in Chinese the name without an office. */
const shortName = (name: string): string =>
  isHan(name)
    ? name
    : (name
        .replace(/[^\p{L}\s’'-]/gu, '')
        .split(/\s+/)
        .at(-1) ?? name);

/** Labels that name nobody: 问, Q, A. */
const isName = (name: string): boolean => (isHan(name) ? name.length > 1 : /\p{L}{3,}/u.test(name));

/** Those who answer in an interview after a report and are not named in it, each with the places where the interview names him. */
export const findInterviewPartners = (
  text: string,
  statements: readonly Statement[],
): readonly { readonly name: string; readonly places: readonly Place[] }[] => {
  const start = findInterview(text);
  if (start === null || start < SHORTEST_REPORT) return [];
  const report = text.slice(0, start);
  const answers = statements.filter(({ kind, start: at }) => kind === 'answer' && at >= start);
  const names = [...new Set(answers.map(({ speaker }) => speaker.name))].filter(isName);
  return names
    .filter((name) => !report.includes(shortName(name)))
    .map((name) => ({
      name,
      places: answers
        .filter(({ speaker }) => speaker.name === name)
        .map(({ speaker }) => ({ start: speaker.start, end: speaker.end })),
    }));
};
