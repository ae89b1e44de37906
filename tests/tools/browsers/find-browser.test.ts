import { expect, test } from 'vitest';
import { findChromium, findFirefox, type Machine } from '../../../tools/browsers/find-browser';

const machine = (platform: string, env: Machine['env'], programs: readonly string[]): Machine => ({
  platform,
  env,
  isProgram: (path) => programs.includes(path),
});

test('finds Chromium on the PATH of Linux', () => {
  const linux = machine('linux', { PATH: '/usr/local/bin:/usr/bin' }, ['/usr/bin/chromium']);
  expect(findChromium(linux)).toEqual({ kind: 'chromium', path: '/usr/bin/chromium' });
});

test('prefers Chromium to Chrome, and Chrome to Edge', () => {
  const all = ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome', '/usr/bin/chromium'];
  expect(findChromium(machine('linux', { PATH: '/usr/bin' }, all))?.kind).toBe('chromium');
  expect(findChromium(machine('linux', { PATH: '/usr/bin' }, all.slice(0, 2)))?.kind).toBe('chrome');
  expect(findChromium(machine('linux', { PATH: '/usr/bin' }, all.slice(0, 1)))?.kind).toBe('edge');
});

test('finds Chrome in the home folder of a Mac', () => {
  const path = '/Users/li/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findChromium(machine('darwin', { HOME: '/Users/li' }, [path]))).toEqual({ kind: 'chrome', path });
});

test('finds Edge and Firefox in the program folders of Windows', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const firefox = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  const windows = machine('win32', env, [edge, firefox]);
  expect(findChromium(windows)).toEqual({ kind: 'edge', path: edge });
  expect(findFirefox(windows)).toEqual({ kind: 'firefox', path: firefox });
});

test('finds Firefox ESR where Debian puts it', () => {
  const linux = machine('linux', { PATH: '/usr/bin' }, ['/usr/bin/firefox-esr']);
  expect(findFirefox(linux)).toEqual({ kind: 'firefox', path: '/usr/bin/firefox-esr' });
});

test('gives null where there is none', () => {
  expect(findChromium(machine('linux', {}, []))).toBeNull();
  expect(findFirefox(machine('win32', {}, []))).toBeNull();
});
