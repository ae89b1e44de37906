// Runs the command-line programs of our dev dependencies with the same Node that runs us, on any system, without a shell.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const ManifestSchema = v.object({ bin: v.union([v.string(), v.record(v.string(), v.string())]) });

/** The script behind a program of a package: ("typescript", "tsc") → …/node_modules/typescript/bin/tsc. */
export const programPath = async (packageName: string, program = packageName): Promise<string> => {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = v.parse(ManifestSchema, JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  const script = typeof bin === 'string' ? bin : bin[program];
  if (script === undefined) throw new Error(`${packageName} has no program ${program}.`);
  return join(folder, script);
};

export type ProgramRun = {
  readonly packageName: string;
  /** Default: named like the package. */
  readonly program?: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** How it ended: all that it printed, in order, and its exit code (null where a signal ended it). */
export type ProgramEnd = { readonly code: number | null; readonly output: string };

/** Runs the program in the project's root and gives its end. */
export const runProgram = async ({ packageName, program, args, env }: ProgramRun): Promise<ProgramEnd> => {
  const script = await programPath(packageName, program);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8').trim() }));
  });
};
