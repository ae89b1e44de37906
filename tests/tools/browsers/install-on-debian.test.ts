import { expect, test } from 'vitest';
import { canInstallHere, howToInstall, installCommands } from '../../../tools/browsers/install-on-debian';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';

test('installs only as root on Debian or Ubuntu', () => {
  expect(canInstallHere(DEBIAN, 0)).toBe(true);
  expect(canInstallHere('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', 0)).toBe(true);
  expect(canInstallHere(DEBIAN, 1000)).toBe(false);
  expect(canInstallHere('ID=fedora\n', 0)).toBe(false);
  expect(canInstallHere('', 0)).toBe(false);
});

test('asks apt-get for the packages without what they merely recommend', () => {
  expect(installCommands(['chromium', 'fonts-noto-cjk'])).toEqual([
    ['update'],
    ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ]);
});

test('says in one sentence what to install', () => {
  expect(howToInstall('chromium', 'darwin')).toBe(
    'No Chrome, Chromium or Edge was found on this machine; install one, for example with "brew install --cask chromium", and try again.',
  );
  expect(howToInstall('firefox', 'freebsd')).toBe(
    'No Firefox was found on this machine; install one, and try again.',
  );
});
