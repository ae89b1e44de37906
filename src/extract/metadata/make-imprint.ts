// Collects what a page says of itself around its article, for the details that are read from it later, outside the page.
import { addressCode, type Imprint, type Line } from '../../core/article/imprint';
import { weigh } from '../weigh';
import type { Facts } from './facts';
import { articleNodes, textsOf } from './json-ld';
import { letters, likeness } from './likeness';
import type { PageLine } from './page-lines';

/** Metas that say nothing of the text: they are for browsers and search engines, or are pictures. */
const MUTE =
  /viewport|image|^(msapplication|apple|fb:|google|theme-|twitter:(card|app)|og:(url|video|locale)|csrf|verify)|verification|token/;

const PROPERTIES = [
  'datePublished',
  'dateCreated',
  'dateModified',
  'publisher',
  'sourceOrganization',
  'author',
  'legislationPassedBy',
  'legislationIdentifier',
  'legislationDate',
  'legislationDateVersion',
  'identifier',
  'contentLocation',
  'locationCreated',
  'license',
];

/** How many lines around the title are kept, and how long a line, a value may be. */
const ABOVE = 12;
const BELOW = 20;
const FOOT = 15;
const LONGEST = 240;
const MOST_PAIRS = 60;
const LONGEST_OF_PAIR = 120;

/** `title` as it was settled, `url` of the page. */
export function makeImprint(facts: Facts, title: string, url: string): Imprint {
  const nodes = articleNodes(facts.jsonLd).slice(0, 3);
  const lines = facts.lines.filter(({ text }) => weigh(text) <= LONGEST);
  return {
    metas: [...facts.metas]
      .flatMap(([name, contents]) => (MUTE.test(name) ? [] : [{ name, content: contents[0] ?? '' }]))
      .filter(({ content }) => content.length <= LONGEST)
      .slice(0, 60),
    jsonLd: nodes.flatMap(({ node }) =>
      PROPERTIES.flatMap((property) =>
        textsOf(node, property)
          .filter((value) => value.length <= LONGEST)
          .slice(0, 3)
          .map((value) => ({ property, value })),
      ),
    ),
    pageTitle: facts.title.slice(0, LONGEST * 2),
    lines: nearLines(facts.lines, titleLine(facts.lines, title), url),
    foot: lines.slice(-FOOT).map(({ text }) => text),
    licences: facts.licences.slice(0, 3),
  };
}

/** The line that shows the title; -1 where the page shows none. */
export function titleLine(lines: readonly PageLine[], title: string): number {
  const own = letters(title);
  let best = -1;
  let bestScore = 0.6;
  for (const [i, { text, heading, linked }] of lines.entries()) {
    if (text.length > LONGEST * 2) continue;
    const theirs = letters(text);
    if (theirs.length * 2 < own.length || own.length * 2 < theirs.length) continue;
    const score = likeness(own, theirs) + (heading ? 0.3 : 0) - (linked ? 0.2 : 0);
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  return best >= 0 ? best : lines.findIndex(({ heading }) => heading);
}

function nearLines(lines: readonly PageLine[], title: number, url: string): Line[] {
  let pairs = 0;
  return lines.flatMap(({ text, role, linked, time }, i) => {
    const line = { text, role, linked, time };
    const after = i - title;
    const near = title >= 0 && after >= -ABOVE && after <= BELOW;
    const pair = !near && line.role !== 'plain' && !line.linked && weigh(line.text) <= LONGEST_OF_PAIR;
    const kept = near || addressCode(line.text, url) !== null || (pair && pairs++ < MOST_PAIRS);
    return kept && weigh(line.text) <= LONGEST ? [{ ...line, after }] : [];
  });
}
