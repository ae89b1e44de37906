// Runs groups of checks one after the other, says how each went, and ends with one line over all of them.
import { runProgram } from '../programs/run-program';
import { NOTHING, type Outcome, plus, sumLine } from './outcome';
import { prepareBrowsers } from './prepare-browsers';
import { STEPS, type Step } from './steps';

const say = (line: string): void => console.log(line);

const chosen = (groups: readonly string[]): readonly Step[] => {
  const unknown = groups.filter((group) => !STEPS.some((step) => step.group === group));
  if (unknown.length > 0) throw new Error(`There is no group ${unknown.join(', ')} of tests.`);
  return groups.length === 0 ? STEPS : STEPS.filter((step) => groups.includes(step.group));
};

const runStep = async (step: Step): Promise<Outcome> => {
  const begun = performance.now();
  const { outcome, output } = await step.run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  say(`${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${step.title}: ${sumLine(outcome)} (${seconds} s)`);
  if (outcome.failed > 0) say(`\n${output}\n`);
  return outcome;
};

/** Runs the groups named ("types", "e2e" …), or all where none is. Its last line is "N passed, N failed". Gives the exit code. */
export const runGroups = async (groups: readonly string[]): Promise<number> => {
  const steps = chosen(groups);
  // Types and tests need what `wxt prepare` writes; a checkout without an install of its own may lack it.
  await runProgram({ packageName: 'wxt', args: ['prepare'] });
  let outcome = steps.some(({ group }) => group === 'e2e') ? prepareBrowsers(say) : NOTHING;
  for (const step of steps) outcome = plus(outcome, await runStep(step));
  say(sumLine(outcome));
  return outcome.failed === 0 ? 0 : 1;
};
