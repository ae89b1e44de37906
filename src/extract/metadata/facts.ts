// What a page says of itself in its head, gathered in one pass before Readability takes the clone apart.
import { type JsonLd, parseJsonLd } from './json-ld';
import { type PageLine, pageLines } from './page-lines';

export type Facts = {
  /** Values of meta elements by name, property, itemprop or http-equiv, in lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Every JSON-LD node that has a type, in order. */
  readonly jsonLd: readonly JsonLd[];
  /** The <title>. */
  readonly title: string;
  /** Texts of h1 elements, the first five. */
  readonly headings: readonly string[];
  /** Values of `datetime` that are marked as the date of publication, then the others. */
  readonly times: readonly string[];
  readonly canonical: string | null;
  /** `lang` and `dir` of html, or of body. */
  readonly lang: string | null;
  readonly direction: string | null;
  /** What the page shows, line by line. */
  readonly lines: readonly PageLine[];
  /** The addresses of links that say rel="license". */
  readonly licences: readonly string[];
};

/** Elements that may hold facts. */
const TELLING =
  'meta,script[type*="ld+json" i],link[rel~="canonical" i],[rel~="license" i],h1,time[datetime],[itemprop="datePublished"]';

/** Reads a clone that is still whole; `cards` of it, where they are known. */
export function gatherFacts(clone: Document, cards?: ReadonlySet<Element>): Facts {
  const metas = new Map<string, string[]>();
  const jsonLd: JsonLd[] = [];
  const headings: string[] = [];
  const published: string[] = [];
  const times: string[] = [];
  const licences: string[] = [];
  let canonical: string | null = null;
  for (const element of clone.querySelectorAll(TELLING)) {
    const tag = element.tagName;
    if (tag === 'META') addMeta(metas, element);
    else if (tag === 'SCRIPT') jsonLd.push(...parseJsonLd(element.textContent ?? ''));
    else if (/licen[cs]e/i.test(element.getAttribute('rel') ?? '')) {
      licences.push(element.getAttribute('href') ?? '');
    } else if (tag === 'LINK') canonical ??= element.getAttribute('href');
    else if (tag === 'H1') headings.push(flat(element.textContent));
    else {
      const time =
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
      (isPublication(element) ? published : times).push(time);
    }
  }
  const { documentElement: html, body } = clone;
  return {
    metas,
    jsonLd,
    title: flat(clone.querySelector('head title, title')?.textContent),
    headings: headings.filter(Boolean).slice(0, 5),
    times: [...published, ...times],
    canonical,
    lang: html.getAttribute('lang') ?? html.getAttribute('xml:lang') ?? body?.getAttribute('lang') ?? null,
    direction: html.getAttribute('dir') ?? body?.getAttribute('dir') ?? null,
    lines: pageLines(clone, cards),
    licences: licences.filter(Boolean),
  };
}

function addMeta(metas: Map<string, string[]>, meta: Element): void {
  // Some sites write the content in `value`, and readers of their pages follow them.
  const content = flat(meta.getAttribute('content') ?? meta.getAttribute('value'));
  if (!content) return;
  for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
    const name = meta.getAttribute(attribute)?.trim().toLowerCase();
    if (name) metas.set(name, [...(metas.get(name) ?? []), content]);
  }
}

const isPublication = (element: Element): boolean =>
  element.hasAttribute('pubdate') || /datePublished/.test(element.getAttribute('itemprop') ?? '');

/** The first value of the first of these metas that the page has; null where it has none. */
export function firstMeta(facts: Facts, names: readonly string[]): string | null {
  for (const name of names) {
    const value = facts.metas.get(name)?.[0];
    if (value) return unescaped(value);
  }
  return null;
}

/** White space collapsed and trimmed. */
export const flat = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Many sites escape twice what they put in attributes and JSON-LD: "Q&amp;amp;A". */
export function unescaped(text: string): string {
  return text
    .replace(
      /&(?:(amp|lt|gt|quot|apos|nbsp)|#x([\da-f]{1,6})|#(\d{1,7}));/gi,
      (whole, name, hex, decimal) => {
        if (name) return NAMED[name.toLowerCase()] ?? whole;
        const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
        return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .trim();
}
