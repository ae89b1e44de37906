// What a page is made of, counted line by line: cards, prose of its own, prose under its title.
import type { PageLine } from '../metadata/page-lines';
import { weigh } from '../weigh';

/** Weights are in letters of an alphabet (`weigh`). */
export type PageShape = {
  /** Cards that do not stand beside or below the page's own matter. */
  readonly cards: number;
  readonly cardWeight: number;
  /** Lines of prose outside cards. */
  readonly prose: number;
  /** Of it, what stands directly under a card: the teaser of a headline. */
  readonly teased: number;
  /** Prose after the title and before the first run of cards that is no teaser. */
  readonly titled: number;
  /** A line with a date stands beside the title. */
  readonly dated: boolean;
  /** Cells that hold a day of a month: a calendar has one for each. */
  readonly days: number;
  /** Share of the weight of all lines that are links and nothing else. */
  readonly linked: number;
  /** Links outside cards that fill their line. */
  readonly links: number;
};

const DATED = /(?:1[89]|20)\d{2}/;
/** A line is prose from this weight, or from the smaller one if it ends like a sentence. */
const PROSE = 80;
const SENTENCE = 36;
const SENTENCE_END = /[.。!！?？…]["”’」』)）]?$/;
/** From so many cards in a row on, what follows the title is no longer its own text. */
const RUN = 3;
/** A teaser is the first or second line after its headline. */
const TEASER = 3;

export const isProse = ({ text, linked, heading }: PageLine): boolean => {
  const weight = weigh(text);
  return !linked && !heading && (weight >= PROSE || (weight >= SENTENCE && SENTENCE_END.test(text)));
};

/** `title`: the index of the line that shows it; -1 where none does. */
export function pageShape(lines: readonly PageLine[], title: number): PageShape {
  const seen = new Set<number>();
  let [cardWeight, prose, teased, titled, linked, links, all, days] = [0, 0, 0, 0, 0, 0, 0, 0];
  let sinceCard = TEASER;
  let dated = false;
  let before = 0;
  for (const [i, line] of lines.entries()) {
    const weight = weigh(line.text);
    if (line.aside) continue;
    all += weight;
    if (line.linked) linked += weight;
    if (line.card) {
      seen.add(line.card);
      cardWeight += weight;
      sinceCard = 0;
      if (i > title) before = Math.max(before, seen.size);
      continue;
    }
    sinceCard = line.heading ? TEASER : sinceCard + 1;
    if (line.linked) links++;
    if (line.role === 'value' && /^\d{1,2}(?:\D|$)/.test(line.text)) days++;
    if (title >= 0 && i >= title - 2 && i <= title + 6 && i !== title)
      dated ||= weight < 150 && (DATED.test(line.text) || line.time !== null);
    if (!isProse(line)) continue;
    prose += weight;
    if (sinceCard < TEASER) teased += weight;
    else if (title >= 0 && i > title && before < RUN) titled += weight;
  }
  return {
    cards: seen.size,
    cardWeight,
    prose,
    teased,
    titled,
    dated,
    days,
    linked: linked / Math.max(1, all),
    links,
  };
}
