// `npm run bench -- library`: a library of 10,000 clippings in a headless Chromium, and what it costs to save, open, filter and
// rebuild it. Prints figures; fails where one misses its mark.
import { join } from 'node:path';
import { ROOT, runProgram } from '../../tools/programs/run-program';
import { show } from '../show';
import { median, quantile } from '../statistics';
import { type LibraryFigures, measureLibrary } from './measure-library';

const EXTENT = { clippings: 10_000, saves: 30, opens: 5 };

/** The marks that a figure has to reach: ms and MB. */
const LIMITS = { save: 50, painted: 200, memory: 150, longestTask: 200, facets: 100, typed: 400, echoed: 50 };

const MB = 1_000_000;

const inMs = (times: readonly number[]): string => times.map((ms) => ms.toFixed(0)).join(' ');

const showSaves = ({ saves: { english, chinese } }: LibraryFigures): boolean => {
  console.log(
    `\nSAVE  ${english.length} articles of 2,000 words, from the request to the worker's "saved", messages included: ${inMs(english)} ms`,
  );
  console.log(`the same of 10 kB of Chinese: median ${median(chinese).toFixed(1)} ms`);
  return [
    show('save, median', median(english), LIMITS.save, 'ms'),
    show('save, 95th percentile', quantile(english, 0.95), LIMITS.save, 'ms'),
  ].every(Boolean);
};

const showOpens = ({ cold, opens }: LibraryFigures): boolean => {
  console.log(
    `\nOPEN  navigation to first row painted ${inMs(opens.map(({ painted }) => painted))} ms; choices of the filters there after ${inMs(opens.map(({ choices }) => choices))} ms; longest task ${inMs(opens.map(({ longest }) => longest))} ms`,
  );
  console.log(
    `the first time after the browser's start: painted ${cold.painted.toFixed(0)}, choices ${cold.choices.toFixed(0)}, longest task ${cold.longest.toFixed(0)} ms`,
  );
  return [
    show('list first painted, median', median(opens.map(({ painted }) => painted)), LIMITS.painted, 'ms'),
    show(
      'longest task of opening, median',
      median(opens.map(({ longest }) => longest)),
      LIMITS.longestTask,
      'ms',
    ),
  ].every(Boolean);
};

const showMemory = ({ use: { opened, used, scrolled } }: LibraryFigures): boolean => {
  const own = (bytes: number | null) =>
    bytes === null ? 'not told by this system' : `${(bytes / MB).toFixed(0)} MB`;
  console.log(
    `\nMEMORY  JS heap after garbage collection: opened ${(opened.heap / MB).toFixed(1)} MB, every row loaded and a clipping open ${(used.heap / MB).toFixed(1)} MB`,
  );
  console.log(
    `private memory of the extension's process (page and worker together): opened ${own(opened.own)}, then ${own(used.own)}; scrolled to the end in ${scrolled.toFixed(0)} ms`,
  );
  const figures = [show('JS heap of the page', used.heap / MB, LIMITS.memory, 'MB')];
  if (used.own !== null)
    figures.push(show('private memory of the process', used.own / MB, LIMITS.memory, 'MB'));
  return figures.every(Boolean);
};

const showFilters = ({ facets, use: { typed, longest } }: LibraryFigures): boolean => {
  const [echoed, painted] = [typed.map((one) => one.echoed), typed.map((one) => one.painted)];
  console.log(
    `\nFILTER  facets of all ${inMs(facets.all)}, of a publisher ${inMs(facets.publisher)}, of a word ${inMs(facets.words)} ms`,
  );
  console.log(
    `typed: the key is in the field after ${inMs(echoed)} ms, the list has followed after ${inMs(painted)} ms (150 of them wait for the next key); longest task ${longest.toFixed(0)} ms`,
  );
  return [
    show('facets of all, median', median(facets.all), LIMITS.facets, 'ms'),
    show('facets of a word, median', median(facets.words), LIMITS.facets, 'ms'),
    show('key in the field, median', median(echoed), LIMITS.echoed, 'ms'),
    show('list has followed, median', median(painted), LIMITS.typed, 'ms'),
    show('longest task of typing and scrolling', longest, LIMITS.longestTask, 'ms'),
  ].every(Boolean);
};

const showRebuild = ({ rebuild, filled }: LibraryFigures): boolean => {
  const { took, steps, longest, longestGap, painted } = rebuild;
  console.log(
    `\nREBUILD  of what is derived, in the library's page: ${(took / 1000).toFixed(1)} s, ${steps} steps of the bar seen, list painted meanwhile after ${painted.toFixed(0)} ms; the page was never away for longer than ${longestGap.toFixed(0)} ms (following ${filled.clippings} changes from the log at the beginning took ${(filled.firstBringUp / 1000).toFixed(1)} s)`,
  );
  return [
    show('longest task of the rebuild', longest, LIMITS.longestTask, 'ms'),
    show('progress not seen', steps > 1 ? 0 : 1, 0, ''),
  ].every(Boolean);
};

/** Measures the library. @returns whether every figure reached its mark */
export const benchLibrary = async (): Promise<boolean> => {
  const built = await runProgram({ packageName: 'wxt', args: ['build', '-b', 'chrome', '--mv3'] });
  if (built.code !== 0) {
    console.error(built.output);
    return false;
  }
  const figures = await measureLibrary(join(ROOT, '.output', 'chrome-mv3'), EXTENT);
  const { clippings, bytes } = figures.filled;
  console.log(
    `\n${clippings} clippings, made-up articles of 20 kB of text, half English, half Chinese; ${(bytes / 1000).toFixed(0)} kB each with hits and cards, as JSON`,
  );
  return [showSaves, showOpens, showMemory, showFilters, showRebuild]
    .map((part) => part(figures))
    .every(Boolean);
};
