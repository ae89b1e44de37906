// The cards of a page: neighbours of one make, each with a linked headline that leads elsewhere. A home page, a list of
// results or of releases is made of them; an article has them beside it. Told by structure, whatever the language.
import { weigh } from '../weigh';

/** So many neighbours, and this share of them with a headline, make a list; fewer are chance. */
const LEAST = 3;
const SHARE = 0.6;

/** A headline weighs this at least (a menu's items are shorter); a row of a table has longer ones beside names and figures. */
const HEADLINE = 16;
const HEADLINE_OF_ROW = 28;
const LARGEST = 900;
const MOST_LINKS = 20;

/** What may stand beside a link in a line of its own, and in a card of a line or two: a date, a number, a source. */
const BESIDE = 24;
const ASIDE = 60;

const HEADINGS = 'h1,h2,h3,h4,h5,h6,dt';
const DATE =
  /\d{4}\s?[-/.年]\s?\d{1,2}|\d{1,2}[.\s/-]{1,2}(?:\p{L}{3,10}\.?|\d{1,2})[.,\s/-]{1,2}\d{4}|\p{L}{3,10}\.? \d{1,2},? \d{4}/u;

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Reads a clone that is still whole. What holds cards is none itself. */
export function findCards(clone: Document): Set<Element> {
  const cards = new Set<Element>();
  const holders = new Set<Element>();
  for (const parent of [...clone.querySelectorAll('body,body *')].reverse()) {
    if (parent.childElementCount < LEAST) continue;
    for (const group of Map.groupBy(parent.children, makeOf).values()) {
      const found = group.length < LEAST ? [] : group.filter((one) => !holders.has(one) && isCard(one));
      if (found.length < LEAST || found.length < group.length * SHARE) continue;
      for (const card of found) cards.add(card);
      for (let holder: Element | null = parent; holder && !holders.has(holder); holder = holder.parentElement)
        holders.add(holder);
    }
  }
  return cards;
}

/** Neighbours of one make have one tag and one first class, but for numbers in it. */
const makeOf = (element: Element): string =>
  `${element.tagName} ${/^\s*\S*/.exec(element.getAttribute('class') ?? '')?.[0].replace(/\d+/g, '')}`;

function isCard(element: Element): boolean {
  // The cheap questions first: this is asked of half the elements of a page.
  const links = element.tagName === 'A' ? [element] : [...element.getElementsByTagName('a')];
  if (!links.length || links.length > MOST_LINKS) return false;
  const away = links.filter((link) => /^[^#]/.test(link.getAttribute('href') ?? ''));
  if (!away.length) return false;
  const text = textOf(element);
  const weight = weigh(text);
  if (weight < HEADLINE || weight > LARGEST) return false;
  const isRow = element.tagName === 'TR';
  const heading = element.querySelector(HEADINGS);
  const linked = Math.max(...away.map((link) => weigh(textOf(link))));
  return (
    (!heading && !isRow && linked >= HEADLINE && weight - linked <= ASIDE) ||
    away.some((link) => isHeadline(link, heading, isRow)) ||
    (!!heading && !!element.querySelector('time')) ||
    (!!heading && DATE.test(text))
  );
}

/** A card with a heading has its headline there. */
function isHeadline(link: Element, heading: Element | null, isRow: boolean): boolean {
  const weight = weigh(textOf(link));
  if (weight < (isRow ? HEADLINE_OF_ROW : HEADLINE)) return false;
  if (heading) return heading.contains(link) || link.contains(heading);
  const line = link.parentElement;
  return !line || line.tagName === 'BODY' || isAlone(link, line, weight);
}

/** Alone in its line, but for a date or a number; or opening a card whose lines are parted by line breaks. */
const isAlone = (link: Element, line: Element, weight: number): boolean =>
  weigh(textOf(line)) - weight <= BESIDE ||
  !!link.closest('b,strong') ||
  (link.matches('a') && !!link.querySelector('b,strong'));
