// `npm run bench -- match [SIZE]`: what a dictionary of 150,000 terms costs to compile, to load and to keep; the whole way from a text
// to its hits; and the matcher beside others in one run, over the same texts and terms, results equal. SIZE: beside others at this
// number of terms only. Times are of the processor.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Pack } from '../../src/core/glossary/entry';
import { chooseSenses } from '../../src/core/terms/choose-sense';
import { matchCharacters, matchWords } from '../../src/core/terms/matching/match-forms';
import { weighPage } from '../../src/core/terms/senses/page-weights';
import {
  type CompiledPacks,
  compilePacks,
  createTerminology,
  writeCompiled,
} from '../../src/core/terms/terminology';
import { linesWithHan } from '../../src/core/text/characters';
import { fold } from '../../src/core/text/fold';
import { splitWords } from '../../src/core/text/words';
import { median } from '../statistics';
import { type Found, PEERS, type Peer, type Search } from './peers';
import { cedictPack, packOf } from './sample-pack';
import { chineseTerms, chineseText, englishTerms, englishText } from './terms-and-texts';

/** The marks that a figure has to reach; times in ms. */
const LIMITS = { wholeWay: 12, growth: 1.5, compile: 2000, load: 60, keptMegabytes: 40 };
const SIZES = [1_000, 10_000, 150_000];

/** What is matched in one language. `lang` "la" has no inflection, so that all matchers look for the same. */
type Language = {
  readonly name: string;
  readonly isChinese: boolean;
  readonly terms: readonly string[];
  readonly text: string;
};

/** Our raw matching: from folded text to places, words split within the clock. */
const ourSearch = (terms: readonly string[], { isChinese, text }: Language): Search => {
  const { index } = compilePacks([packOf(terms, isChinese ? 'zh-Hans' : 'la')]);
  const folded = fold(text);
  return () => {
    const { starts, ends } = isChinese
      ? matchCharacters(index, folded, linesWithHan(folded.units, folded.length))
      : matchWords(index, folded, splitWords(folded));
    return () => starts.map((start, at): Found => [start, ends[at] ?? 0]);
  };
};

/** What a thing costs the processor in ms, the collection of its garbage too; what else runs on the machine does not count. */
const timed = (run: () => unknown): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Runs some things in turn, each at least 5 times and until half a second is spent on it. @returns their medians in ms */
const race = (...runs: readonly (() => unknown)[]): readonly number[] => {
  const times = runs.map((): number[] => []);
  for (const run of runs) for (let round = 0; round < 3; round++) timed(run);
  for (let round = 0; round < 41; round++) {
    for (const [index, run] of runs.entries()) {
      const own = times[index] ?? [];
      if (round < 5 || own.reduce((sum, time) => sum + time, 0) < 500) own.push(timed(run));
    }
  }
  return times.map(median);
};

const key = ([start, end]: Found): string => `${start}-${end}`;

/** Whole words only, since others find terms inside of words too. */
const wholeWords = (found: readonly Found[], { text, isChinese }: Language): readonly Found[] => {
  const isLetter = (at: number) => /[a-z]/.test(text[at] ?? '');
  return isChinese ? found : found.filter(([start, end]) => !isLetter(start - 1) && !isLetter(end));
};

const leftmostLongest = (found: readonly Found[]): readonly Found[] => {
  const kept: Found[] = [];
  let last = 0;
  for (const one of [...found].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (one[0] < last) continue;
    kept.push(one);
    last = one[1];
  }
  return kept;
};

/** Whether a peer found what we found; an expression goes on after each match, so only the leftmost-longest are its own. */
const isEqual = (
  ours: readonly Found[],
  theirs: readonly Found[],
  peer: Peer,
  language: Language,
): boolean => {
  const expected = new Set((peer.gives === 'all' ? ours : leftmostLongest(ours)).map(key));
  const given = new Set(wholeWords(theirs, language).map(key));
  return expected.size === given.size && [...expected].every((one) => given.has(one));
};

const judge = (ok: boolean, sentence: string): boolean => {
  console.log(`${ok ? 'ok    ' : 'MISSED'} ${sentence}`);
  return ok;
};

const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

const raceSize = (language: Language, size: number): boolean => {
  const terms = language.terms.slice(0, size);
  const ours = ourSearch(terms, language);
  const found = ours(language.text)();
  console.log(
    `\n${language.name}, ${size} terms, ${language.text.length} characters: ${found.length} places`,
  );
  let worst = 0;
  let fastest = Number.POSITIVE_INFINITY;
  let equal = true;
  for (const peer of PEERS) {
    if (peer.notFor?.includes(`${language.name} ${size}`)) {
      console.log(`  ${peer.name.padEnd(28)} not built within two minutes`);
      continue;
    }
    let search: Search = () => () => [];
    const built = timed(() => {
      search = peer.build(terms, language.isChinese);
    });
    const same = isEqual(found, search(language.text)(), peer, language);
    const [own = 0, theirs = 0] = race(
      () => ours(language.text),
      () => search(language.text),
    );
    equal &&= same;
    worst = Math.max(worst, own / theirs);
    fastest = Math.min(fastest, theirs);
    console.log(
      `  ${peer.name.padEnd(28)} ${ms(theirs).padStart(9)}, ours ${ms(own).padStart(8)}, built in ${ms(built)}; ${same ? 'equal' : 'NOT EQUAL'}`,
    );
  }
  return [
    judge(worst <= 1, `${language.name} ${size}: ours / fastest peer ${worst.toFixed(2)} (at most 1)`),
    judge(equal, `${language.name} ${size}: results equal`),
  ].every(Boolean);
};

/** From a text to hits with their senses. */
const wholeWay = (pack: CompiledPacks, text: string): (() => number) => {
  const { glossary, findHits } = createTerminology(pack);
  return () => {
    const hits = findHits(text);
    const weights = weighPage({ text: hits, publisher: [] }, glossary, {
      url: null,
      lang: null,
      publisher: null,
    });
    return chooseSenses({ text, hits, weights }, glossary).length;
  };
};

const measureWholeWay = ({ name, terms, text, isChinese }: Language): boolean => {
  const lang = isChinese ? 'zh-Hans' : 'en';
  const many = wholeWay(compilePacks([packOf(terms.slice(0, 150_000), lang)]), text);
  const [time = 0] = race(many);
  // The same hits from few terms and from many: those that occur, and terms that do not.
  const occurring = terms.filter((term) => text.includes(term));
  const others = terms.filter((term) => !text.includes(term));
  const [small, large] = [1_000, 150_000].map((size) => {
    const some = occurring.slice(0, 800);
    return wholeWay(compilePacks([packOf([...some, ...others.slice(0, size - some.length)], 'la')]), text);
  });
  if (!small || !large) throw new Error('two packs were made');
  const [few = 0, all = 0] = race(small, large);
  return [
    judge(
      time <= LIMITS.wholeWay,
      `${name}: fold, match and sense of ${text.length} characters at 150000 terms, ${many()} hits: ${ms(time)} (at most ${LIMITS.wholeWay})`,
    ),
    judge(
      all / few <= LIMITS.growth,
      `${name}: 150000 terms against 1000, ${small()} and ${large()} hits: ${ms(all)} / ${ms(few)} = ${(all / few).toFixed(2)} (at most ${LIMITS.growth})`,
    ),
  ].every(Boolean);
};

const LoadSchema = v.object({
  read: v.number(),
  open: v.number(),
  first: v.number(),
  hits: v.number(),
  kept: v.number(),
});

/** Opens the record in a fresh process, some times. */
const loadCold = (record: Uint8Array, text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'officialese-match-'));
  const file = join(folder, 'record');
  writeFileSync(file, record);
  const script = fileURLToPath(new URL('./cold-load.ts', import.meta.url));
  const loads = Array.from({ length: 5 }, () =>
    v.parse(
      LoadSchema,
      JSON.parse(
        execFileSync(process.execPath, ['--import', 'tsx', script, file, text], { encoding: 'utf8' }),
      ),
    ),
  );
  rmSync(folder, { recursive: true });
  return {
    read: median(loads.map(({ read }) => read)),
    open: median(loads.map(({ open }) => open)),
    first: median(loads.map(({ first }) => first)),
    kept: median(loads.map(({ kept }) => kept)),
  };
};

const measureDictionary = (name: string, pack: Pack, text: string): boolean => {
  const forms = pack.entries.reduce((sum, entry) => sum + entry.forms.length, 0);
  let record = new Uint8Array();
  const times = Array.from({ length: 3 }, () =>
    timed(() => {
      record = writeCompiled([pack]);
    }),
  );
  const { read, open, first, kept } = loadCold(record, text);
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  console.log(
    `\n${name}: ${forms} forms of ${pack.entries.length} entries, a record of ${megabytes(record.length)} MB; first text after loading ${ms(first)}`,
  );
  const compile = median(times);
  return [
    judge(compile <= LIMITS.compile, `${name}: compiled in ${ms(compile)} (at most ${LIMITS.compile})`),
    judge(
      read + open <= LIMITS.load,
      `${name}: loaded in a fresh process in ${ms(read)} reading + ${ms(open)} opening (at most ${LIMITS.load})`,
    ),
    judge(
      kept / 1e6 <= LIMITS.keptMegabytes,
      `${name}: keeps ${megabytes(kept)} MB with the first text's hits (at most ${LIMITS.keptMegabytes})`,
    ),
  ].every(Boolean);
};

/** Measures matching. @returns whether every figure reached its mark */
export const benchMatch = async (size: string | null): Promise<boolean> => {
  const sizes = size === null ? SIZES : [Number(size)];
  const chinese: Language = {
    name: 'Chinese',
    isChinese: true,
    terms: chineseTerms(),
    text: chineseText(),
  };
  const english: Language = {
    name: 'English',
    isChinese: false,
    terms: englishTerms(),
    text: englishText(),
  };
  const rest = () => [
    measureDictionary('CC-CEDICT', cedictPack(150_000), chinese.text),
    measureDictionary('English phrases', packOf(english.terms.slice(0, 150_000), 'en'), english.text),
    ...[chinese, english].map(measureWholeWay),
  ];
  const beside = [chinese, english].flatMap((language) => sizes.map((terms) => raceSize(language, terms)));
  return [...(size === null ? rest() : []), ...beside].every(Boolean);
};
