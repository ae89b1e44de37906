// Reads one page twice: with Readability as it comes, and with ours.
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readBlocks } from '../../src/extract/blocks/read-blocks';
import { extract } from '../../src/extract/extract';
import type { ScoredPage } from './scored-pages';

/** `text` is '' where there is no article. Times in ms. */
export type Reading = { readonly text: string; readonly title: string; readonly time: number };
export type BothReadings = { readonly ours: Reading; readonly theirs: Reading };

export const openPage = ({ html, url }: ScoredPage): Document | null => {
  try {
    return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
  } catch {
    return null; // jsdom fails on some real pages; browsers do not.
  }
};

const isElement = (node: Node): node is Element => node.nodeType === 1;

const timed = <T>(task: () => T): readonly [T, number] => {
  const began = performance.now();
  const result = task();
  return [result, performance.now() - began];
};

/** Clone and bare Readability; its text is read from block elements, as ours is. */
export const readBare = (page: Document): Reading => {
  const [parsed, time] = timed(() => {
    const clone = page.cloneNode(true);
    if (!('body' in clone)) return null;
    // The clone of a Document is one; the DOM's types do not say so.
    return new Readability<Node>(clone as Document, { serializer: (node) => node }).parse();
  });
  const root = parsed?.content;
  if (!root || !isElement(root)) return { text: '', title: parsed?.title ?? '', time };
  const origin = new WeakMap<Text, Text>();
  const { blocks, raw } = readBlocks(root, { origin, leftOut: new WeakSet(), base: page.baseURI });
  const text = blocks.map(({ start, end }) => raw.text.slice(start, end)).join('\n');
  return { text, title: parsed.title ?? '', time };
};

const readOurs = (page: Document, url: string): Reading => {
  const [extracted, time] = timed(() => extract(page, url));
  if (!extracted.ok) return { text: '', title: '', time };
  const { text, title } = extracted.value.article;
  return { text, title, time };
};

/** Null where jsdom cannot parse the page. */
export const readBoth = (page: ScoredPage): BothReadings | null => {
  const document = openPage(page);
  if (!document) return null;
  try {
    return { theirs: readBare(document), ours: readOurs(document, page.url) };
  } finally {
    document.defaultView?.close();
  }
};
