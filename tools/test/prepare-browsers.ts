// Sees to the browsers that the end-to-end tests need: installs them where that is ours to do, else says what is missing.
import { findChromium, findFirefox } from '../browsers/find-browser';
import {
  canInstallHere,
  type DebianPackage,
  howToInstall,
  installOnDebian,
} from '../browsers/install-on-debian';
import { hasVirtualDisplay } from '../browsers/virtual-display';
import { FAILED, NOTHING, type Outcome, plus } from './outcome';

/** Something that tests need. `missing` is the sentence for when it is not there. */
type Need = {
  readonly packages: readonly DebianPackage[];
  readonly present: () => boolean;
  readonly missing: () => string;
};

const NEEDS: readonly Need[] = [
  {
    packages: ['chromium', 'fonts-noto-cjk'],
    present: () => findChromium() !== null,
    missing: () => `SKIPPED: all end-to-end tests in Chromium. ${howToInstall('chromium')}`,
  },
  {
    packages: ['firefox-esr', 'fonts-noto-cjk'],
    present: () => findFirefox() !== null,
    missing: () => `SKIPPED: all end-to-end tests in Firefox. ${howToInstall('firefox')}`,
  },
  {
    packages: ['xvfb', 'xdotool'],
    present: () => process.platform !== 'linux' || hasVirtualDisplay(),
    missing: () => 'SKIPPED: the keyboard tests in Chromium, which need Xvfb and xdotool.',
  },
];

/** Installs what can be installed. What is still missing is named, and with CI set counts as failed. */
export const prepareBrowsers = (say: (line: string) => void, env = process.env): Outcome => {
  const wanted = NEEDS.filter(({ present }) => !present()).flatMap(({ packages }) => packages);
  if (wanted.length > 0 && canInstallHere()) installOnDebian([...new Set(wanted)], say);
  return NEEDS.filter(({ present }) => !present()).reduce((outcome, { missing }) => {
    say(`\n!!! ${missing()}\n`);
    return env.CI ? plus(outcome, FAILED) : outcome;
  }, NOTHING);
};
