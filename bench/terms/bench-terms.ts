// How well terms are found: on labelled official texts of a folder, by its own scorer, and on our own labelled passages.
import type { Pack } from '../../src/core/glossary/entry';
import { type FoundTerms, findTerms } from '../../src/core/terms/find-terms';
import { isPainted } from '../../src/core/terms/group-terms';
import { compilePacks, createTerminology, type Terminology } from '../../src/core/terms/terminology';
import { chinesePassages } from '../../tests/core/terms/labelled/chinese-passages';
import { englishPassages } from '../../tests/core/terms/labelled/english-passages';
import { isHeldOut } from '../../tests/core/terms/labelled/passage';
import { scorePassages } from '../../tests/core/terms/labelled/score-passages';
import { chineseTraps, englishTraps } from '../../tests/core/terms/labelled/traps';
import { loadPacks } from '../../tools/packs/load-packs';
import {
  type Prediction,
  passagesOf,
  readReport,
  runScorer,
  type TermSet,
  termSetsIn,
} from './evaluation-terms';
import { type Share, wilson } from './wilson';

/** How many errors of each kind are listed where they are asked for. */
const ERRORS = Number(process.env.ERRORS ?? 0);

/** A figure and what it must be: a share at least so high, or a count at most so high. */
type Target = { readonly atLeast: number } | { readonly atMost: number } | null;

const percent = (share: number): string => (100 * share).toFixed(1);

const meets = ({ hits, of }: Share, target: Target): boolean =>
  target === null || ('atLeast' in target ? hits >= target.atLeast * of : hits <= target.atMost);

/** One line of the report; says whether the target is met. */
const report = (name: string, share: Share, target: Target): boolean => {
  const [low, high] = wilson(share).map(percent);
  const met = meets(share, target);
  const wanted =
    target === null ? '' : 'atLeast' in target ? `≥ ${percent(target.atLeast)} %` : `≤ ${target.atMost}`;
  const figure = `${percent(share.of === 0 ? 0 : share.hits / share.of)} %`.padStart(8);
  const counts = `${share.hits}/${share.of}`.padStart(9);
  console.log(
    `  ${name.padEnd(42)}${figure}${counts}   95 %: ${low}–${high}`.padEnd(88),
    wanted === '' ? '' : `${wanted} ${met ? 'met' : 'MISSED'}`,
  );
  return met;
};

const predict = (set: TermSet, terminology: Terminology): readonly Prediction[] =>
  passagesOf(set).map(({ id, text, lang, url }) => {
    const { hits } = findTerms({ text, page: { lang, url } }, terminology);
    const shown = hits.filter(isPainted);
    return { id, terms: shown.map(({ start, end }) => ({ start, end })) };
  });

const benchSet = (set: TermSet, terminology: Terminology): boolean => {
  const printed = runScorer(set, predict(set, terminology), ERRORS);
  const scores = readReport(printed);
  console.log(`\nLabelled official texts, ${set.name}`);
  const met = [
    report('numbered formulae found', scores.numbered, { atLeast: 0.92 }),
    report('unknown terms found', scores.unknown, { atLeast: 0.7 }),
    report('  of them numbered', scores.unknownNumbered, null),
    report('known terms found', scores.known, null),
    report('precision over all', scores.precision, { atLeast: 0.85 }),
    report('numbered traps marked', scores.traps, { atMost: 4 }),
    report('ordinary quotations marked', scores.quotations, { atMost: 2 }),
  ];
  if (ERRORS > 0) console.log(printed.slice(printed.indexOf('\nmissed:')));
  return met.every(Boolean);
};

/** Our own passages and traps. Candidates are judged with no pack at hand: a pack would hide what the rules do. */
const benchOwn = (find: (text: string) => FoundTerms): boolean => {
  const passages = [...englishPassages, ...chinesePassages];
  const halves = [
    ['tuning half', passages.filter((_, index) => !isHeldOut(index))],
    ['held-out half', passages.filter((_, index) => isHeldOut(index))],
  ] as const;
  const met = halves.map(([name, half]) => {
    const { candidates, expansions, definitions, faults, missed } = scorePassages(half, find);
    console.log(`\nOur own passages, ${name} (${half.length})`);
    const target = [
      report(
        'expansions shown that are right',
        { hits: expansions.right, of: expansions.shown },
        { atLeast: 0.9 },
      ),
      report(
        'candidates shown that are right',
        { hits: candidates.right, of: candidates.shown },
        { atLeast: 0.75 },
      ),
    ];
    report('what the text says of a term, right', { hits: definitions.right, of: definitions.shown }, null);
    report('  found', { hits: definitions.found, of: definitions.labelled }, null);
    report('expansions found', { hits: expansions.found, of: expansions.labelled }, null);
    report('candidates found', { hits: candidates.found, of: candidates.labelled }, null);
    if (ERRORS > 0 && name === 'tuning half') console.log({ faults, missed });
    return target.every(Boolean);
  });
  console.log('\nOur own traps');
  for (const [name, lines] of [
    ['English', englishTraps],
    ['Chinese', chineseTraps],
  ] as const) {
    const marked = lines.filter((line) => find(line).hits.some((hit) => hit.kind === 'candidate'));
    report(`${name} lines with a candidate`, { hits: marked.length, of: lines.length }, null);
    if (ERRORS > 0) console.log(marked);
  }
  return met.every(Boolean);
};

/** @param folder evaluation passages; null measures our own alone. */
export const benchTerms = async (folder: string | null): Promise<boolean> => {
  const ready = (packs: readonly Pack[]): Terminology => createTerminology(compilePacks(packs));
  const sets = folder === null ? [] : termSetsIn(folder);
  if (folder !== null && sets.length === 0) console.error(`There are no labelled terms in "${folder}".`);
  const terminology = ready(loadPacks());
  const theirs = sets.map((set) => benchSet(set, terminology));
  const none = ready([]);
  const own = benchOwn((text) => findTerms({ text, page: { url: null, lang: null } }, none));
  return own && theirs.every(Boolean) && (folder === null || sets.length > 0);
};
