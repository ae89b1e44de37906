import { type Facts, flat, unescaped } from '../metadata/facts';
import { articleNodes, textsOf } from '../metadata/json-ld';
import type { Metadata } from '../metadata/read-metadata';
import type { Claims } from './features';

/** What the page says of itself that its blocks are held against. Of several article bodies the longest. */
export function readClaims({ jsonLd }: Facts, { title, description, byline }: Metadata): Claims {
  const bodies = articleNodes(jsonLd).flatMap(({ node }) => textsOf(node, 'articleBody'));
  const body = bodies.reduce((a, b) => (b.length > a.length ? b : a), '');
  return { title, description, byline, body: flat(unescaped(body).replace(/<[^>]+>/g, ' ')) };
}
