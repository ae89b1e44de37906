// The style sheet of the marks. Known terms are dotted, candidates wavy: told apart by the line, colour only helps.
// First occurrences are strong, repeats faint. Only what ::highlight() may carry is used: decoration and background.
import type { Settings } from '../core/reading/settings';

/** The names of our Highlights in the page's registry, one for each style. */
export const MARKS = {
  knownFirst: 'officialese-known-first',
  knownRepeat: 'officialese-known-repeat',
  candidateFirst: 'officialese-candidate-first',
  candidateRepeat: 'officialese-candidate-repeat',
  current: 'officialese-current',
  flash: 'officialese-flash',
} as const;
export type MarkName = (typeof MARKS)[keyof typeof MARKS];

type Palette = {
  readonly known: string;
  readonly candidate: string;
  readonly current: string;
  readonly flash: string;
};

/** RGB triples. On their ground, lines have a contrast of at least 3 : 1 at full strength. */
const LIGHT: Palette = {
  known: '0 105 112',
  candidate: '160 82 0',
  current: '0 125 130',
  flash: '255 200 40',
};
const DARK: Palette = {
  known: '94 214 208',
  candidate: '250 180 88',
  current: '94 214 208',
  flash: '255 205 80',
};

/** Opacity of the line of first occurrences and of repeats, and of the ground behind first occurrences. */
const STRENGTH = {
  faint: { first: 0.6, repeat: 0.3, ground: 0 },
  normal: { first: 1, repeat: 0.45, ground: 0 },
  strong: { first: 1, repeat: 0.75, ground: 0.14 },
} as const;

const line = (style: string, px: number, color: string): string =>
  `text-decoration: underline ${style} ${px}px ${color}; text-underline-offset: 0.2em; text-decoration-skip-ink: none;`;

/**
 * The rules for marks of a size and strength, on a light or dark page. In forced colours, lines take system colours;
 * Chromium also fills every highlight there like a selection, and lets nobody overrule that: legible, and the lines still differ.
 */
export const markRules = ({ size, strength }: Pick<Settings, 'size' | 'strength'>, dark: boolean): string => {
  const { known, candidate, current, flash } = dark ? DARK : LIGHT;
  const { first, repeat, ground } = STRENGTH[strength];
  // A wave is several times as high as it is thick: thinner than the dots, it weighs the same.
  const wave = size / 2;
  const rule = (name: MarkName, body: string) => `::highlight(${name}) { ${body} }`;
  const behind = (color: string) => (ground > 0 ? ` background-color: rgb(${color} / ${ground});` : '');
  return [
    rule(MARKS.knownFirst, line('dotted', size, `rgb(${known} / ${first})`) + behind(known)),
    rule(MARKS.knownRepeat, line('dotted', size, `rgb(${known} / ${repeat})`)),
    rule(MARKS.candidateFirst, line('wavy', wave, `rgb(${candidate} / ${first})`) + behind(candidate)),
    rule(MARKS.candidateRepeat, line('wavy', wave, `rgb(${candidate} / ${repeat})`)),
    rule(MARKS.current, `background-color: rgb(${current} / 0.2);`),
    rule(MARKS.flash, `background-color: rgb(${flash} / ${dark ? 0.45 : 0.6});`),
    '@media (forced-colors: active) {',
    rule(MARKS.knownFirst, line('dotted', size + 1, 'CanvasText')),
    rule(MARKS.knownRepeat, line('dotted', size, 'GrayText')),
    rule(MARKS.candidateFirst, line('wavy', wave + 0.5, 'CanvasText')),
    rule(MARKS.candidateRepeat, line('wavy', wave, 'GrayText')),
    rule(MARKS.current, 'background-color: Highlight; color: HighlightText;'),
    rule(MARKS.flash, 'background-color: Highlight; color: HighlightText;'),
    '}',
  ].join('\n');
};
