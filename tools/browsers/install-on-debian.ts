// Installs what we need by apt-get, but only where that is ours to do: root on Debian or a relative of it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The packages that we ever install. Without the fonts, Chinese is painted as empty boxes. */
export type DebianPackage = 'chromium' | 'firefox-esr' | 'fonts-noto-cjk' | 'xvfb' | 'xdotool';

const osRelease = (): string => {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
};

/** Whether apt-get is ours to use here. On Ubuntu some of the packages are snaps or missing: apt-get then says so itself. */
export const canInstallHere = (
  release: string = osRelease(),
  uid: number | undefined = process.getuid?.(),
): boolean => uid === 0 && /^ID="?(debian|ubuntu)"?$/m.test(release);

/** What apt-get is told, in order. */
export const installCommands = (packages: readonly DebianPackage[]): readonly (readonly string[])[] => [
  ['update'],
  ['install', '--yes', '--no-install-recommends', ...packages],
];

/** Installs the packages, saying so first; gives false where apt-get failed, after showing what it said. */
export const installOnDebian = (packages: readonly DebianPackage[], say: (line: string) => void): boolean => {
  say(`Installing ${packages.join(', ')} with apt-get, as root. This takes a minute or two.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return installCommands(packages).every((command) => {
    const { status, stdout, stderr } = spawnSync('apt-get', ['--quiet', ...command], {
      env,
      encoding: 'utf8',
    });
    if (status !== 0) say(`apt-get ${command.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`.trimEnd());
    return status === 0;
  });
};

/** One sentence that says how to get a browser where we do not install it ourselves. */
export const howToInstall = (which: 'chromium' | 'firefox', platform: string = process.platform): string => {
  const what = which === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox';
  const ways: Readonly<Record<string, string>> = {
    darwin: which === 'chromium' ? 'brew install --cask chromium' : 'brew install --cask firefox',
    win32: which === 'chromium' ? 'winget install Google.Chrome' : 'winget install Mozilla.Firefox',
    linux: which === 'chromium' ? 'sudo apt-get install chromium' : 'sudo apt-get install firefox-esr',
  };
  const way = ways[platform];
  return `No ${what} was found on this machine; install one${way === undefined ? '' : `, for example with "${way}"`}, and try again.`;
};
