// How Highlights look: a tint behind the words, where terms have lines below them; a dashed line where the words have changed.
import { COLOURS, type Colour } from '../../core/clippings/colour';

export const tintName = (colour: Colour): string => `officialese-highlight-${colour}`;
export const CHANGED = 'officialese-highlight-changed';
export const OPEN = 'officialese-highlight-open';

/** RGB triples: all text keeps a contrast of 4.5 : 1 on the tint if it had 5.5 : 1 on its ground. */
export const TINTS: Readonly<Record<Colour, string>> = {
  yellow: '255 214 10',
  green: '60 190 90',
  blue: '50 150 255',
  pink: '255 90 150',
  purple: '160 100 240',
};

const rule = (name: string, body: string): string => `::highlight(${name}) { ${body} }`;

/** The rules on a light or dark page. Forced colours leave one tint: the system's for marked text. */
export const highlightRules = (dark: boolean): string =>
  [
    ...COLOURS.map((colour) =>
      rule(tintName(colour), `background-color: rgb(${TINTS[colour]} / ${dark ? 0.36 : 0.34});`),
    ),
    rule(CHANGED, `text-decoration: underline dashed 2px ${dark ? '#ff9d94' : '#a3241d'};`),
    rule(OPEN, `background-color: rgb(${dark ? '255 255 255 / 0.16' : '0 0 0 / 0.12'});`),
    '@media (forced-colors: active) {',
    ...COLOURS.map((colour) => rule(tintName(colour), 'background-color: Mark; color: MarkText;')),
    rule(CHANGED, 'text-decoration: underline dashed 2px CanvasText;'),
    rule(OPEN, 'background-color: Highlight; color: HighlightText;'),
    '}',
  ].join('\n');
