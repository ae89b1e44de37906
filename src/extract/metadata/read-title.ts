// The title by agreement: headings, meta tags, JSON-LD and <title> each may be wrong (a site's name, another article's
// headline, a slogan), but rarely in the same way.

import { weigh } from '../weigh';
import { type Facts, firstMeta, flat, unescaped } from './facts';
import { articleNodes, textsOf } from './json-ld';
import { letters, likeness } from './likeness';

/** A text that may be the title, and how far its kind of source is to be trusted. */
type Claim = { readonly text: string; readonly weight: number };

/** A claim without the name of the site, and its letters. */
type Bare = Claim & { readonly letters: string };

const NAMED_TITLES = [
  'articletitle',
  'citation_title',
  'dc.title',
  'dcterms.title',
  'dc:title',
  'weibo:article:title',
];

/** Between a title and the name of the site. */
const SEPARATOR = /\s+[|\-–—·•»«›/\\:]+\s+|\s*[|｜_]+\s*|\s*[-—]{2,}\s*|\s+::\s+/;

/** `name`: what the publisher is called, where known. An empty string where the page gives no title at all. */
export function readTitle(facts: Facts, names: readonly string[]): string {
  const sites = names.map(letters).filter(Boolean);
  const claims = gatherClaims(facts)
    .map(({ text, weight }): Bare => {
      const bare = withoutSite(text, sites);
      return { text: bare, weight, letters: letters(bare) };
    })
    .filter((claim) => claim.letters && !sites.includes(claim.letters));
  let best = '';
  let bestScore = 0;
  for (const claim of claims) {
    const score = claims.reduce((sum, other) => sum + other.weight * agreement(claim, other), 0);
    if (score > bestScore + 0.01) [best, bestScore] = [claim.text, score];
  }
  return best || flat(facts.title) || facts.headings[0] || '';
}

/** In the order in which they are preferred where they agree. */
function gatherClaims(facts: Facts): Claim[] {
  const claims: Claim[] = [];
  const add = (text: string | null | undefined, weight: number) => {
    if (text) claims.push({ text: flat(unescaped(text)), weight });
  };
  const shared = firstMeta(facts, ['og:title']);
  const other = firstMeta(facts, ['twitter:title', 'title', 'parsely-title', 'sailthru.title']);
  add(shared, 1.4);
  const headlines = articleNodes(facts.jsonLd)
    .slice(0, 3)
    .flatMap(({ node }) => [...textsOf(node, 'headline'), ...textsOf(node, 'name')].slice(0, 2));
  const around = [facts.title, shared ?? '', ...facts.headings.slice(0, 1)];
  const owned = headlines.length === 1 && around.some((text) => isAkin(headlines[0] ?? '', text));
  for (const [i, headline] of headlines.entries()) add(headline, owned ? 4 : i ? 0.5 : 1.2);
  for (const [i, heading] of facts.headings.slice(0, 3).entries()) add(heading, i ? 0.6 : 1.3);
  add(firstMeta(facts, NAMED_TITLES), 1.2);
  // Mostly a copy of og:title, and then no second witness.
  if (other !== shared) add(other, 0.4);
  const parts = facts.title.split(SEPARATOR).map(flat).filter(Boolean);
  const longest = parts.reduce((a, b) => (weigh(b) > weigh(a) ? b : a), '');
  add(facts.title, 0.4);
  add(longest, 0.5);
  if (parts[0] !== longest) add(parts[0], 0.2);
  return claims;
}

/**
 * True where two titles speak of one thing: a long word in common, or pairs of letters where words are not parted. The
 * only headline of the JSON-LD, if akin to what the page shows, is the title that its editors gave it; og:title and
 * heading are often rewritten for networks and search engines.
 */
function isAkin(a: string, b: string): boolean {
  const words = new Set(b.toLowerCase().match(/\p{L}{5,}/gu));
  return (
    (a.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some((word) => words.has(word)) ||
    likeness(letters(a), letters(b)) > 0.4
  );
}

/** A title without the parts at its ends that name the site. */
function withoutSite(title: string, sites: readonly string[]): string {
  let text = title;
  for (let again = true; again; ) {
    again = false;
    const matches = [...text.matchAll(new RegExp(SEPARATOR, 'g'))];
    const last = matches[matches.length - 1];
    const first = matches[0];
    if (last && sites.includes(letters(text.slice(last.index + last[0].length)))) {
      text = text.slice(0, last.index);
      again = true;
    } else if (first && sites.includes(letters(text.slice(0, first.index)))) {
      text = text.slice(first.index + first[0].length);
      again = true;
    }
  }
  return text.trim();
}

/** 1 for the same title, less where one holds the other and more, 0 for another title. */
function agreement(a: Bare, b: Bare): number {
  const [x, y] = [a.letters, b.letters];
  if (x === y) return 1;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (weigh(short) >= 8 && long.includes(short)) return 0.6 + (0.3 * short.length) / long.length;
  // Texts of such different length cannot have so many pairs in common.
  if (short.length * 2 < long.length) return 0;
  const same = likeness(x, y);
  return same > 0.7 ? same * 0.9 : 0;
}
