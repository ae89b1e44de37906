// Other matchers behind one face. All but the regular expression give every occurrence, also inside of words and of each other.
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import FastScanner from 'fastscan';
import ModernAhoCorasick from 'modern-ahocorasick';

/** Where a term stands: start and end. */
export type Found = readonly [start: number, end: number];

/** A text searched; how many were found is read from what it gives, outside of the clock. */
export type Search = (text: string) => () => readonly Found[];

export type Peer = {
  readonly name: string;
  /** all: every occurrence. longest: the leftmost-longest ones. */
  readonly gives: 'all' | 'longest';
  readonly build: (terms: readonly string[], isChinese: boolean) => Search;
  /** Sets that it does not finish in two minutes. */
  readonly notFor?: readonly string[];
};

const modern: Peer = {
  name: 'modern-ahocorasick',
  gives: 'all',
  build: (terms) => {
    const matcher = new ModernAhoCorasick(terms);
    return (text) => {
      const found = matcher.search(text);
      return () => found.map(({ start, end }) => [start, end]);
    };
  },
};

const monyone = (name: string, Matcher: typeof Monyone | typeof MonyoneFast): Peer => ({
  name,
  gives: 'all',
  build: (terms) => {
    const matcher = new Matcher([...terms]);
    return (text) => {
      const found = matcher.matchInText(text);
      return () => found.map(({ begin, end }) => [begin, end]);
    };
  },
});

const fastscan: Peer = {
  name: 'fastscan',
  gives: 'all',
  build: (terms) => {
    const matcher = new FastScanner(terms);
    return (text) => {
      const found = matcher.search(text);
      return () => found.map(([start, word]) => [start, start + word.length]);
    };
  },
};

const expression: Peer = {
  name: 'one regular expression',
  gives: 'longest',
  build: (terms, isChinese) => {
    const longestFirst = [...terms].sort((a, b) => b.length - a.length).join('|');
    const pattern = new RegExp(isChinese ? longestFirst : `\\b(?:${longestFirst})\\b`, 'g');
    return (text) => {
      const found = [...text.matchAll(pattern)];
      return () => found.map((match) => [match.index, match.index + match[0].length]);
    };
  },
};

export const PEERS: readonly Peer[] = [
  modern,
  monyone('@monyone/aho-corasick', Monyone),
  { ...monyone('@monyone/aho-corasick/fast', MonyoneFast), notFor: ['English 150000'] },
  fastscan,
  expression,
];
