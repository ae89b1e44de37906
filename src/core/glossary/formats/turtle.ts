// Statements of a Turtle file (w3.org/TR/turtle) as it streams by: prefixes, IRIs, literals with languages, lists of predicates and
// objects. Blank nodes in brackets and collections are passed over: no vocabulary of terms needs them for what we keep.
import type { Chunks, Fault, ReadOptions } from './format';
import { readText } from './read-text';

/** `iri` has its prefix resolved; a literal has its language where it has one. */
export type RdfObject = { readonly iri: string } | { readonly text: string; readonly lang: string | null };
export type Statement = {
  readonly subject: string;
  readonly predicate: string;
  readonly object: RdfObject;
  readonly line: number;
};
export type Statements = {
  readonly statements: readonly Statement[];
  readonly faults: readonly Fault[];
  readonly read: number;
};

type Token = { readonly text: string; readonly line: number };

const SPACE = /(?:[ \t\r\n]+|#[^\n]*(?:\n|$))+/y;
const TOKEN =
  /<[^<>"{}|^`\\\s]*>|"""(?:[^"\\]|\\[\s\S]|"(?!""))*"""|'''(?:[^'\\]|\\[\s\S]|'(?!''))*'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\^\^|@[a-zA-Z]+(?:-[a-zA-Z0-9]+)*|[\p{L}\p{N}_-]*:(?:[\p{L}\p{N}_:\-·]|%[\da-fA-F]{2}|\\[^\s]|\.(?=[\p{L}\p{N}_:\-.%\\]))*|[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?|[a-zA-Z]+|[.;,()[\]]/uy;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

const literalOf = (token: string): string => {
  const quotes = /^("""|''')/.test(token) ? 3 : 1;
  return token
    .slice(quotes, -quotes)
    .replace(/\\(?:u([\da-fA-F]{4})|U00([\da-fA-F]{6})|([\s\S]))/g, (_, short, long, mark) =>
      mark === undefined
        ? String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(short ?? long, 16)))
        : (ESCAPES[mark] ?? mark),
    );
};

const isString = (token: string): boolean => token.startsWith('"') || token.startsWith("'");

/** Reads the tokens of one statement, without its full stop; null where they are no statement. Remembers prefixes and base. */
const createStatementReader = () => {
  const prefixes = new Map<string, string>();
  let base = '';
  const iriOf = (token: string): string | null => {
    if (token === 'a') return 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    if (token.startsWith('<')) {
      const iri = token.slice(1, -1);
      return /^[a-z][\w+.-]*:/i.test(iri) ? iri : base + iri;
    }
    const colon = token.indexOf(':');
    if (token.startsWith('_:')) return token;
    const prefix = colon < 0 ? undefined : prefixes.get(token.slice(0, colon));
    return prefix === undefined ? null : prefix + token.slice(colon + 1).replace(/\\(.)/g, '$1');
  };
  /** The place behind a bracketed part that begins at `at`. */
  const behind = (tokens: readonly Token[], from: number): number => {
    let depth = 0;
    for (let at = from; at < tokens.length; at++) {
      const text = tokens[at]?.text ?? '';
      if (text === '[' || text === '(') depth++;
      if (text === ']' || text === ')') depth--;
      if (depth === 0) return at + 1;
    }
    return tokens.length;
  };
  const directive = (tokens: readonly Token[]): boolean => {
    const [word = '', name = '', iri = ''] = tokens.map(({ text }) => text);
    if (/^@?prefix$/i.test(word)) prefixes.set(name.slice(0, -1), iriOf(iri) ?? '');
    else if (/^@?base$/i.test(word)) base = iriOf(name) ?? '';
    else return false;
    return true;
  };
  type Object = { readonly object: RdfObject | null; readonly next: number };
  const objectAt = (tokens: readonly Token[], at: number): Object | null => {
    const text = tokens[at]?.text ?? '';
    if (text === '[' || text === '(') return { object: null, next: behind(tokens, at) };
    if (isString(text)) {
      const mark = tokens[at + 1]?.text ?? '';
      const lang = mark.startsWith('@') ? mark.slice(1) : null;
      return {
        object: { text: literalOf(text), lang },
        next: at + (mark === '^^' ? 3 : lang === null ? 1 : 2),
      };
    }
    if (/^([+\-.\d]|true$|false$)/.test(text)) return { object: { text, lang: null }, next: at + 1 };
    const iri = iriOf(text);
    return iri === null ? null : { object: { iri }, next: at + 1 };
  };
  const read = (tokens: readonly Token[]): readonly Statement[] | null => {
    if (directive(tokens)) return [];
    const first = tokens[0]?.text ?? '';
    if (first === '[' || first === '(') return [];
    const subject = iriOf(first);
    const found: Statement[] = [];
    for (let at = 1; at < tokens.length; ) {
      if (tokens[at]?.text === ';') {
        at++;
        continue;
      }
      const predicate = iriOf(tokens[at]?.text ?? '');
      do {
        const value = objectAt(tokens, at + 1);
        if (subject === null || predicate === null || !value) return null;
        if (value.object)
          found.push({ subject, predicate, object: value.object, line: tokens[0]?.line ?? 0 });
        at = value.next;
      } while (tokens[at]?.text === ',');
      if (at < tokens.length && tokens[at]?.text !== ';') return null;
    }
    return found.length > 0 || tokens.length > 2 ? found : null;
  };
  return read;
};

/** The statements of a Turtle file; it ends at the first fault. */
export async function* readTurtle(
  chunks: Chunks,
  options: ReadOptions,
): AsyncGenerator<Statements, void, void> {
  const { entryLength } = options.limits;
  const read = createStatementReader();
  let buffer = '';
  let line = 1;
  let tokens: Token[] = [];
  let length = 0;
  const skip = (size: number, at: number): number => {
    for (
      let feed = buffer.indexOf('\n', at);
      feed >= 0 && feed < at + size;
      feed = buffer.indexOf('\n', feed + 1)
    )
      line++;
    return at + size;
  };
  const sizeAt = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.exec(buffer)?.[0].length ?? 0;
  };
  const run = (final: boolean): { statements: Statement[]; fault: Fault | null } => {
    const statements: Statement[] = [];
    let at = 0;
    const end = (reason: Fault['reason'], detail = ''): { statements: Statement[]; fault: Fault } => ({
      statements,
      fault: { line, reason, ...(detail === '' ? {} : { detail: detail.slice(0, 80) }) },
    });
    while (at < buffer.length) {
      const space = sizeAt(SPACE, at);
      if (space > 0) {
        // A remark may go on in the next piece.
        if (at + space === buffer.length && !final && buffer.slice(at).includes('#')) break;
        at = skip(space, at);
        continue;
      }
      const size = sizeAt(TOKEN, at);
      const text = buffer.slice(at, at + size);
      const openLong = size < 6 && /^("""|''')/.test(buffer.slice(at, at + 3));
      const rest = size === 0 || openLong ? buffer.slice(at) : '';
      const open = openLong || /^<[^<>\s]*$|^"[^\n]*$|^'[^\n]*$/.test(rest);
      // What reaches the end of the piece may go on in the next.
      if (!final && (open || (at + size === buffer.length && text !== '.'))) {
        if (buffer.length - at > entryLength) return end('too-long');
        break;
      }
      if (size === 0 || openLong) return end(open ? 'truncated' : 'broken', buffer.slice(at, at + 40));
      if (/[\ufffd\0]/.test(text)) return end('wrong-bytes');
      const sparql =
        tokens.length > 0 && /^(prefix|base)$/i.test(tokens[0]?.text ?? '') && text.startsWith('<');
      if (text !== '.') tokens.push({ text, line });
      length += size;
      if (length > entryLength) return end('too-long');
      at = skip(size, at);
      if (text !== '.' && !sparql) continue;
      const found = tokens.length > 0 ? read(tokens) : [];
      if (!found) return end('broken', tokens.map((token) => token.text).join(' '));
      statements.push(...found);
      tokens = [];
      length = 0;
    }
    buffer = buffer.slice(at);
    if (buffer.length > entryLength) return end('too-long');
    return final && tokens.length > 0 ? end('truncated') : { statements, fault: null };
  };
  let last = 0;
  for await (const { text, read: done } of readText(chunks, options)) {
    buffer += text;
    const { statements, fault } = run(false);
    yield { statements, faults: fault ? [fault] : [], read: done };
    if (fault) return;
    last = done;
  }
  const { statements, fault } = run(true);
  yield { statements, faults: fault ? [fault] : [], read: last };
}
