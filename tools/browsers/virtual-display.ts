// A display that nobody sees, for what a headless Chromium cannot do: take real keys from the keyboard.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { type Machine, thisMachine } from './find-browser';

/** A running Xvfb. `name` is what goes into DISPLAY. */
export type VirtualDisplay = {
  readonly name: string;
  /** Presses keys together, as the keyboard does: "alt+shift+j", "Escape", "Tab". */
  readonly press: (keys: string) => void;
  readonly close: () => Promise<void>;
};

const onPath = (program: string, machine: Machine): boolean =>
  (machine.env.PATH ?? '').split(':').some((folder) => machine.isProgram(`${folder}/${program}`));

/** Whether this machine has Xvfb and xdotool. */
export const hasVirtualDisplay = (machine: Machine = thisMachine): boolean =>
  onPath('Xvfb', machine) && onPath('xdotool', machine);

/** Starts Xvfb on the first free display number, which it finds itself, and gives it once it takes connections. */
export const startVirtualDisplay = async ({ width = 1280, height = 900 } = {}): Promise<VirtualDisplay> => {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const name = `:${await displayNumber(server)}`;
  return {
    name,
    press: (keys) => press(name, keys),
    close: () => end(server),
  };
};

const displayNumber = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    server.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });

const press = (display: string, keys: string): void => {
  const { status, stderr } = spawnSync('xdotool', ['key', keys], {
    env: { ...process.env, DISPLAY: display },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`xdotool key ${keys} failed: ${stderr}`);
};

const end = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.removeAllListeners('exit');
    server.once('exit', () => resolve());
    server.kill();
  });
