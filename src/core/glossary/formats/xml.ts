// Elements of an XML file as it streams by: a small reader of our own, since what is needed is little and what must not be is much. No
// document type, hence no entities but the five of XML itself, nothing fetched, no nesting without end, tags that close what is open.
import type { Chunks, Fault, ReadOptions } from './format';
import { readText } from './read-text';

export type XmlElement = {
  /** Without its prefix. */
  readonly name: string;
  /** With their prefixes, as written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  readonly line: number;
};

type Open = {
  name: string;
  tag: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
  line: number;
};

export type XmlElements = {
  readonly elements: readonly XmlElement[];
  readonly faults: readonly Fault[];
  readonly read: number;
};

const DEPTH = 100;
const TAG = /<(\/?)([^\s=<>/"'!?&]+)((?:\s+[^\s=<>/"'&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Thrown inside this file to leave the tokenizer, caught at its door. */
class XmlFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.reason);
  }
}

const broken = (line: number, detail: string): XmlFault =>
  new XmlFault({ line, reason: 'broken', detail: detail.slice(0, 80) });

/** The text with its references resolved: the five names of XML and numbers of characters; any other is a fault. */
const unescapeXml = (text: string, line: number): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,40}))?;?/g, (whole, decimal, hex, name) => {
        const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
        const valid = code === null || (code > 8 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff));
        const character = code !== null && valid ? String.fromCodePoint(code) : NAMED[name ?? ''];
        if (!whole.endsWith(';') || character === undefined) throw broken(line, whole);
        return character;
      })
    : text;

const attributesOf = (text: string, line: number): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
      name,
      unescapeXml(value.slice(1, -1), line),
    ]),
  );

/** Whether what begins as a tag at the place ends, well or badly: at a bracket outside quotes. */
const tagEnds = (text: string, from: number): boolean => {
  let quote = '';
  for (let at = from + 1; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (quote !== '') quote = mark === quote ? '' : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else if (mark === '<' || mark === '>') return true;
  }
  return false;
};

/** Reads a document piece by piece. `isRecord` says which elements are given out whole; the rest is passed over. */
const createXmlReader = (isRecord: (name: string, depth: number) => boolean, entryLength: number) => {
  const stack: Open[] = [];
  let buffer = '';
  let line = 1;
  let record = -1; // the depth at which the record that is being read was opened
  let length = 0;
  let roots = 0;
  let elements: XmlElement[] = [];

  const addText = (text: string): void => {
    const top = stack.at(-1);
    if (!top) {
      if (text.trim() !== '') throw broken(line, text.trim());
    } else if (record >= 0) top.children.push(text);
  };
  const close = (tag: string): void => {
    const top = stack.pop();
    if (!top || top.tag !== tag) throw broken(line, `</${tag}>`);
    if (record < 0) return;
    const { name, attributes, children } = top;
    const element = { name, attributes, children, line: top.line };
    if (stack.length > record) stack.at(-1)?.children.push(element);
    else {
      elements.push(element);
      record = -1;
    }
  };
  const open = (tag: string, attributes: string, empty: boolean): void => {
    if (stack.length === 0 && roots++ > 0) throw broken(line, `<${tag}>`);
    if (stack.length >= DEPTH) throw broken(line, 'nested too deeply');
    const name = tag.replace(/^.*:/, '');
    if (record < 0 && isRecord(name, stack.length)) {
      record = stack.length;
      length = 0;
    }
    stack.push({ name, tag, attributes: attributesOf(attributes, line), children: [], line });
    if (empty) close(tag);
  };
  /** Reads one token at the place; its length, or 0 where it is not complete. */
  const token = (at: number, final: boolean): number => {
    if (buffer[at] !== '<') {
      const end = buffer.indexOf('<', at);
      // A reference may go on in the next piece: text is taken up to the next tag only.
      if (end < 0 && !final) return 0;
      const text = buffer.slice(at, end < 0 ? buffer.length : end);
      addText(unescapeXml(text, line));
      return text.length;
    }
    const until = (mark: string, from: number): number => {
      const end = buffer.indexOf(mark, at + from);
      return end < 0 ? 0 : end + mark.length - at;
    };
    if (buffer.startsWith('<!--', at)) return until('-->', 4);
    if (buffer.startsWith('<![CDATA[', at)) {
      const size = until(']]>', 9);
      if (size > 0) addText(buffer.slice(at + 9, at + size - 3));
      return size;
    }
    if (buffer.startsWith('<?', at)) return until('?>', 2);
    if (buffer.startsWith('<!', at)) {
      if (buffer.length - at < 9 && !final) return 0;
      throw /^<!DOCTYPE/i.test(buffer.slice(at, at + 9))
        ? new XmlFault({ line, reason: 'doctype' })
        : broken(line, '<!');
    }
    TAG.lastIndex = at;
    const [whole = '', slash, tag = '', attributes = '', empty = ''] = TAG.exec(buffer) ?? [];
    if (whole === '') {
      if (tagEnds(buffer, at)) throw broken(line, buffer.slice(at, at + 40));
      return 0;
    }
    if (slash) close(tag);
    else open(tag, attributes, empty !== '');
    return whole.length;
  };
  const advance = (text: string): void => {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line++;
    if (/[\ufffd\0]/.test(text)) throw new XmlFault({ line, reason: 'wrong-bytes' });
    if (record >= 0) length += text.length;
    if (length > entryLength) throw new XmlFault({ line: stack[record]?.line ?? line, reason: 'too-long' });
  };
  const run = (final: boolean): void => {
    let at = 0;
    while (at < buffer.length) {
      const size = token(at, final);
      if (size === 0) break;
      advance(buffer.slice(at, at + size));
      at += size;
    }
    buffer = buffer.slice(at);
    if (buffer.length > entryLength) throw new XmlFault({ line, reason: 'too-long' });
    if (final && roots === 0) throw new XmlFault({ line, reason: 'not-this-format' });
    if (final && (buffer !== '' || stack.length > 0)) throw new XmlFault({ line, reason: 'truncated' });
  };
  return {
    push(text: string, final: boolean): readonly Fault[] {
      buffer += text;
      try {
        run(final);
        return [];
      } catch (error) {
        if (error instanceof XmlFault) return [error.fault];
        throw error;
      }
    },
    take(): readonly XmlElement[] {
      const taken = elements;
      elements = [];
      return taken;
    },
  };
};

/** The elements of a document for which `isRecord` says so (its name without prefix, 0 for the root); it ends at the first fault. */
export async function* readElements(
  chunks: Chunks,
  options: ReadOptions,
  isRecord: (name: string, depth: number) => boolean,
): AsyncGenerator<XmlElements, void, void> {
  const reader = createXmlReader(isRecord, options.limits.entryLength);
  let last = 0;
  for await (const { text, read } of readText(chunks, options)) {
    const faults = reader.push(text, false);
    yield { elements: reader.take(), faults, read };
    if (faults.length > 0) return;
    last = read;
  }
  yield { faults: reader.push('', true), elements: reader.take(), read: last };
}

/** The elements inside one, of any depth when `deep`, by name. */
export const within = (element: XmlElement, deep = false): readonly XmlElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : deep ? [child, ...within(child, true)] : [child],
  );

/** All text inside an element, white space at its ends cut off. */
export const textOf = (element: XmlElement): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('')
    .trim();

/** Text as it stands between tags or in quotes; characters that XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\P{Cc}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
