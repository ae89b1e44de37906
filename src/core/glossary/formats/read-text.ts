// From pieces of a file, bytes or text, to pieces of text and to lines with their numbers.
import type { Chunks, Decoder, Encoding, Fault, ReadOptions } from './format';

/** Bytes or UTF-16 units handed on at once: small, so that a reader can be stopped and shows progress. */
const PIECE = 1 << 16;

/** A piece of the file's text, and how far the file is read. */
export type TextPiece = { readonly text: string; readonly read: number };

const encodingOf = (bytes: Uint8Array): { readonly encoding: Encoding; readonly mark: number } => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return { encoding: 'utf-8', mark };
};

const join = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

/** The chunks cut into pieces of at most 64 kB, so that one huge chunk is as good as many. */
export async function* cutPieces(chunks: Chunks): AsyncGenerator<string | Uint8Array, void, void> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      yield typeof chunk === 'string' ? chunk.slice(at, at + PIECE) : chunk.subarray(at, at + PIECE);
    }
  }
}

/**
 * The text of a file in pieces: UTF-8 with or without a byte order mark, UTF-16 with one; text passes as it is. No piece ends between a
 * carriage return and its line feed, and line ends become line feeds. Bytes that are no text come out as U+FFFD.
 */
export async function* readText(chunks: Chunks, options: ReadOptions): AsyncGenerator<TextPiece, void, void> {
  let decoder: Decoder | null = null;
  let start: Uint8Array = new Uint8Array(0);
  let read = 0;
  let held = '';
  const tidy = (text: string): string => {
    const all = held + text;
    held = all.endsWith('\r') ? '\r' : '';
    const whole = held ? all.slice(0, -1) : all;
    return whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  };
  const open = (bytes: Uint8Array): string => {
    const { encoding, mark } = encodingOf(bytes);
    decoder = options.decoder(encoding);
    return decoder.decode(bytes.subarray(mark), { stream: true });
  };
  for await (const piece of cutPieces(chunks)) {
    const first = read === 0;
    read += piece.length;
    if (typeof piece === 'string') {
      yield { text: tidy(first ? piece.replace(/^\ufeff/, '') : piece), read };
    } else if (decoder) {
      yield { text: tidy((decoder as Decoder).decode(piece, { stream: true })), read };
    } else {
      start = join(start, piece);
      if (start.length >= 4) yield { text: tidy(open(start)), read };
    }
  }
  const opened = decoder || start.length === 0 ? '' : open(start);
  const rest = (decoder as Decoder | null)?.decode() ?? '';
  yield { text: `${tidy(opened + rest)}${held ? '\n' : ''}`, read };
}

/** One line without its line feed, its number from 1. */
export type Line = { readonly text: string; readonly number: number };

/** The lines that ended in one piece, what is wrong with any of them, and how far the file is read. */
export type Lines = {
  readonly lines: readonly Line[];
  readonly faults: readonly Fault[];
  readonly read: number;
};

/** What is wrong with a line as text, before anybody looks at what it says; null where nothing is. */
export const lineFault = (text: string, number: number, entryLength: number): Fault | null => {
  if (text.length > entryLength) return { line: number, reason: 'too-long' };
  return text.includes('\ufffd') || text.includes('\0') ? { line: number, reason: 'wrong-bytes' } : null;
};

/** The lines of a file, as many at a time as one piece completes. Lines with wrong bytes or too long are faults and left out. */
export async function* readLines(chunks: Chunks, options: ReadOptions): AsyncGenerator<Lines, void, void> {
  const { entryLength } = options.limits;
  let number = 0;
  let rest = '';
  let overlong = false;
  const take = (texts: readonly string[], read: number): Lines => {
    const lines: Line[] = [];
    const faults: Fault[] = [];
    for (const text of texts) {
      number++;
      const fault = overlong
        ? ({ line: number, reason: 'too-long' } as const)
        : lineFault(text, number, entryLength);
      overlong = false;
      if (fault) faults.push(fault);
      else lines.push({ text, number });
    }
    return { lines, faults, read };
  };
  let last = 0;
  for await (const { text, read } of readText(chunks, options)) {
    const texts = (rest + text).split('\n');
    rest = texts.pop() ?? '';
    yield take(texts, read);
    // A line without end is not gathered: its head is thrown away, the fault remembered.
    if (rest.length > entryLength) {
      overlong = true;
      rest = '';
    }
    last = read;
  }
  if (rest !== '' || overlong) yield take([rest], last);
}
