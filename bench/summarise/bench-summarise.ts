// Measures the summary on texts with summaries that somebody wrote: ours against lead+ and TextRank, words used, paired intervals.
// Half of the texts, told by a hash of their ids, may be tuned on; the other half checks.
import { summarise } from '../../src/core/summary/summarise';
import { median } from '../statistics';
import { leadPlus, textRank } from './baselines';
import { mean, pairedInterval } from './paired-interval';
import { openScorer, type Sample, type Scorer } from './scorer';

type Outcome = { readonly score: number; readonly words: number };
type Row = {
  readonly sample: Sample;
  readonly half: 'tune' | 'check';
  readonly ours: Outcome;
  readonly lead: Outcome;
  readonly textRank: Outcome;
};

/** Sets that the bar speaks of together. */
const POOLED: ReadonlySet<string> = new Set(['govuk', 'billsum100']);
const ROUNDS = 20;
const LIMIT_MS = 30;
const LONG_WORDS = 10_000;

/** FNV-1a; even is one half, odd the other. */
const halfOf = (key: string): Row['half'] => {
  let hash = 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 7) & 1) === 0 ? 'tune' : 'check';
};

const predict = ({ text, lang, title, sentences }: Sample) => summarise({ text, lang, title, sentences });

const measure = (sample: Sample, { split, tokens, score }: Scorer): Row => {
  const outcome = (sentences: readonly string[]): Outcome => {
    const summary = sentences.join(' ');
    return { score: score(summary, sample.reference), words: tokens(summary).length };
  };
  const sentences = split(sample.text);
  return {
    sample,
    half: halfOf(sample.key),
    ours: outcome(predict(sample).map(({ text }) => text)),
    lead: outcome(leadPlus(sentences, sample.sentences, tokens)),
    textRank: outcome(textRank(sentences, sample.sentences, tokens)),
  };
};

const one = (number: number): string => number.toFixed(1).padStart(6);

/** One line of the table. */
const lineOf = (name: string, rows: readonly Row[]): string => {
  const { mean: gain, low, high } = pairedInterval(rows.map(({ ours, lead }) => ours.score - lead.score));
  const scores = [mean(rows.map((row) => row.ours.score)), mean(rows.map((row) => row.lead.score))];
  const ranked = mean(rows.map((row) => row.textRank.score));
  const words = [
    mean(rows.map((row) => row.ours.words)),
    mean(rows.map((row) => row.lead.words)),
    mean(rows.map((row) => row.textRank.words)),
  ].map((number) => number.toFixed(0));
  return `${name.padEnd(20)} ${String(rows.length).padStart(3)} ${scores.map(one).join(' ')} ${one(ranked)}   ${one(gain)} [${one(low)},${one(high)}]  ${words.join('/')}`;
};

const printTable = (title: string, rows: readonly Row[]): void => {
  console.log(`\n${title}`);
  console.log(
    'set                    n   ours  lead+ TextRank  gain over lead+ (90 %)   words ours/lead+/TextRank',
  );
  for (const set of [...new Set(rows.map(({ sample }) => sample.set))].sort()) {
    console.log(
      lineOf(
        set,
        rows.filter(({ sample }) => sample.set === set),
      ),
    );
  }
  const pooled = rows.filter(({ sample }) => POOLED.has(sample.set));
  if (pooled.length > 0) console.log(lineOf('govuk and billsum', pooled));
};

const misses = (rows: readonly Row[]): readonly string[] =>
  [...new Set(rows.map(({ sample }) => sample.set))].flatMap((set) => {
    const own = rows.filter(({ sample }) => sample.set === set);
    const of = (pick: (row: Row) => number): number => mean(own.map(pick));
    return [
      ...(of((row) => row.ours.score) < of((row) => row.lead.score) - 0.5
        ? [`${set}: more than 0.5 below lead+`]
        : []),
      ...(of((row) => row.ours.words) > of((row) => row.lead.words) ? [`${set}: more words than lead+`] : []),
      ...(set === 'zh-vcsum' && of((row) => row.ours.score) <= of((row) => row.textRank.score)
        ? [`${set}: not ahead of TextRank`]
        : []),
    ];
  });

/** Texts of one language put together until they have 10,000 words (Chinese: characters). */
const longText = (
  rows: readonly Row[],
  isOf: (lang: string) => boolean,
  tokens: Scorer['tokens'],
): string => {
  const parts: string[] = [];
  let words = 0;
  for (const { sample } of rows) {
    if (!isOf(sample.lang) || words >= LONG_WORDS) continue;
    const own = tokens(sample.text).length;
    const kept = sample.text.slice(0, Math.ceil((sample.text.length * (LONG_WORDS - words)) / own));
    parts.push(kept);
    words += tokens(kept).length;
  }
  return parts.join('\n');
};

type Times = { readonly wall: number; readonly cpu: number };

/** Milliseconds that a text takes, at the median of 20 after five to warm up: by the clock, and of the processor, which a busy machine inflates less. */
const timesOf = (text: string, lang: string): Times => {
  const runs: Times[] = [];
  for (let round = 0; round < ROUNDS + 5; round++) {
    const [from, used] = [performance.now(), process.cpuUsage()];
    summarise({ text, lang, title: 'A report on what was decided' });
    const { user, system } = process.cpuUsage(used);
    if (round >= 5) runs.push({ wall: performance.now() - from, cpu: (user + system) / 1000 });
  }
  return { wall: median(runs.map(({ wall }) => wall)), cpu: median(runs.map(({ cpu }) => cpu)) };
};

const shown = ({ wall, cpu }: Times): string => `${wall.toFixed(1)} ms (processor ${cpu.toFixed(1)})`;

/** Prints the tables and the times; false where the bar is missed. `file` holds texts with references. */
export const benchSummarise = async (file: string | null): Promise<boolean> => {
  if (file === null) throw new Error('Say which file: npm run bench -- summarise FILE');
  const scorer = await openScorer(file);
  const rows = scorer.samples.map((sample) => measure(sample, scorer));
  for (const half of ['tune', 'check'] as const) {
    printTable(
      `half to ${half}`,
      rows.filter((row) => row.half === half),
    );
  }
  printTable('all', rows);
  console.log('\nas the scorer prints it');
  console.log(
    scorer.print(rows.map(({ sample }) => ({ id: sample.key, sentences: [...predict(sample)] }))).trimEnd(),
  );
  const english = timesOf(
    longText(rows, (lang) => lang === 'en', scorer.tokens),
    'en',
  );
  const chinese = timesOf(
    longText(rows, (lang) => lang.startsWith('zh'), scorer.tokens),
    'zh',
  );
  console.log(`\n10,000 words in English ${shown(english)}, 10,000 characters of Chinese ${shown(chinese)}`);
  const pooled = rows.filter(({ sample }) => POOLED.has(sample.set));
  const gain = pairedInterval(pooled.map(({ ours, lead }) => ours.score - lead.score));
  const failures = [
    ...misses(rows),
    ...(pooled.length > 0 && (gain.mean < 1 || gain.low <= 0) ? ['govuk and billsum: gain below 1.0'] : []),
    ...(Math.max(Math.min(english.wall, english.cpu), Math.min(chinese.wall, chinese.cpu)) > LIMIT_MS
      ? [`10,000 words take more than ${LIMIT_MS} ms`]
      : []),
  ];
  for (const failure of failures) console.log(`MISSED ${failure}`);
  return failures.length === 0;
};
