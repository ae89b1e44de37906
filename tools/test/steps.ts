// Every runner that `npm test` runs, in order. A step says what it found; it shows its program's words only where they matter.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ProgramRun, ROOT, runProgram } from '../programs/run-program';
import { FAILED, type Outcome, PASSED } from './outcome';
import { vitestOutcome } from './vitest-report';

/** What a step found, and what its program printed, to be shown where something failed. */
export type Finding = { readonly outcome: Outcome; readonly output: string };

/** `group` is the word by which a step can be chosen on the command line. */
export type Step = {
  readonly group: 'types' | 'lint' | 'unit' | 'build' | 'addon' | 'e2e';
  readonly title: string;
  readonly run: () => Promise<Finding>;
};

const REPORTS = join(ROOT, '.output', 'test');

/** A program that passes or fails as one. */
const whole = (group: Step['group'], title: string, program: ProgramRun): Step => ({
  group,
  title,
  run: async () => {
    const { code, output } = await runProgram(program);
    return { outcome: code === 0 ? PASSED : FAILED, output };
  },
});

const vitest = (group: 'unit' | 'e2e', title: string, args: readonly string[]): Step => ({
  group,
  title,
  run: async () => {
    const report = join(REPORTS, `${group}.json`);
    await mkdir(REPORTS, { recursive: true });
    await rm(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await runProgram({
      packageName: 'vitest',
      args: ['run', ...args, ...reporters],
    });
    const text = await readFile(report, 'utf8').catch(() => null);
    return { outcome: vitestOutcome(text, code), output };
  },
});

const build = (browser: string): Step =>
  whole('build', `build for ${browser}`, { packageName: 'wxt', args: ['build', '-b', browser, '--mv3'] });

/** web-ext looks for newer versions of itself unless told not to; nothing here may need a network. */
const addonLint = whole('addon', 'web-ext lint on the Firefox build', {
  packageName: 'web-ext',
  args: ['lint', '--source-dir', join('.output', 'firefox-mv3'), '--no-config-discovery', '--no-input'],
  env: { NO_UPDATE_NOTIFIER: '1' },
});

export const STEPS: readonly Step[] = [
  whole('types', 'types', { packageName: 'typescript', program: 'tsc', args: ['--noEmit'] }),
  whole('types', 'types of the core, without DOM and browser', {
    packageName: 'typescript',
    program: 'tsc',
    args: ['--noEmit', '-p', join('src', 'core')],
  }),
  whole('lint', 'Biome', { packageName: '@biomejs/biome', program: 'biome', args: ['ci'] }),
  vitest('unit', 'unit tests', []),
  build('chrome'),
  build('edge'),
  build('firefox'),
  addonLint,
  vitest('e2e', 'end-to-end tests', ['--config', join('tests', 'e2e', 'vitest.config.ts')]),
];
