// Where browsers are installed: on the PATH and in the places that their own installers use.
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export type BrowserKind = 'chromium' | 'chrome' | 'edge' | 'firefox';

/** A browser on this machine. `path` is the program to start. */
export type FoundBrowser = { readonly kind: BrowserKind; readonly path: string };

/** What the search depends on; the default is this machine. */
export type Machine = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
};

/** The machine that we run on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isProgram: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

type Place = {
  readonly kind: BrowserKind;
  readonly names: readonly string[];
  readonly paths: readonly string[];
};

const LINUX: readonly Place[] = [
  { kind: 'chromium', names: ['chromium', 'chromium-browser'], paths: ['/snap/bin/chromium'] },
  {
    kind: 'chrome',
    names: ['google-chrome', 'google-chrome-stable', 'chrome'],
    paths: ['/opt/google/chrome/chrome'],
  },
  {
    kind: 'edge',
    names: ['microsoft-edge', 'microsoft-edge-stable'],
    paths: ['/opt/microsoft/msedge/msedge'],
  },
  {
    kind: 'firefox',
    names: ['firefox-esr', 'firefox'],
    paths: ['/snap/bin/firefox', '/opt/firefox/firefox'],
  },
];

const MAC: readonly Place[] = [
  { kind: 'chromium', names: ['chromium'], paths: ['Chromium.app/Contents/MacOS/Chromium'] },
  { kind: 'chrome', names: [], paths: ['Google Chrome.app/Contents/MacOS/Google Chrome'] },
  { kind: 'edge', names: [], paths: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'] },
  {
    kind: 'firefox',
    names: ['firefox'],
    paths: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  },
];

const WINDOWS: readonly Place[] = [
  { kind: 'chromium', names: ['chromium.exe'], paths: ['Chromium\\Application\\chrome.exe'] },
  { kind: 'chrome', names: ['chrome.exe'], paths: ['Google\\Chrome\\Application\\chrome.exe'] },
  { kind: 'edge', names: ['msedge.exe'], paths: ['Microsoft\\Edge\\Application\\msedge.exe'] },
  { kind: 'firefox', names: ['firefox.exe'], paths: ['Mozilla Firefox\\firefox.exe'] },
];

const present = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value) => value !== undefined && value !== '').map(String);

const placesOn = (platform: string): readonly Place[] => {
  if (platform === 'darwin') return MAC;
  return platform === 'win32' ? WINDOWS : LINUX;
};

/** The folders that a relative path of the tables above may lie in. */
const rootsOn = ({ platform, env }: Machine): readonly string[] => {
  if (platform === 'darwin') return present(['/Applications', env.HOME && `${env.HOME}/Applications`]);
  if (platform === 'win32') return present([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]);
  return [];
};

const pathsOf = (place: Place, machine: Machine): readonly string[] => {
  const { join, delimiter, isAbsolute } = machine.platform === 'win32' ? win32 : posix;
  const folders = present((machine.env.PATH ?? machine.env.Path ?? '').split(delimiter));
  const onPath = folders.flatMap((folder) => place.names.map((name) => join(folder, name)));
  const roots = rootsOn(machine);
  const installed = place.paths.flatMap((path) =>
    isAbsolute(path) ? [path] : roots.map((root) => join(root, path)),
  );
  return [...onPath, ...installed];
};

const find = (kinds: readonly BrowserKind[], machine: Machine): FoundBrowser | null => {
  for (const place of placesOn(machine.platform).filter(({ kind }) => kinds.includes(kind))) {
    const path = pathsOf(place, machine).find(machine.isProgram);
    if (path !== undefined) return { kind: place.kind, path };
  }
  return null;
};

/** Chromium, else Chrome, else Edge; null where none is installed. */
export const findChromium = (machine: Machine = thisMachine): FoundBrowser | null =>
  find(['chromium', 'chrome', 'edge'], machine);

/** Firefox or Firefox ESR; null where none is installed. */
export const findFirefox = (machine: Machine = thisMachine): FoundBrowser | null =>
  find(['firefox'], machine);
