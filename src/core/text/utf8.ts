// UTF-8 without the platform's TextEncoder and TextDecoder, which core does not know.
import { textOf } from './fold';

/** A growing run of bytes. */
export type Bytes = {
  /** How many bytes were written so far. */
  readonly length: () => number;
  /** Appends a text in UTF-8. A half of a surrogate pair becomes U+FFFD. */
  readonly write: (text: string) => void;
  /** The bytes written; a view that ends with the next `write`. */
  readonly view: () => Uint8Array;
};

/** Starts an empty run of bytes. */
export const createBytes = (): Bytes => {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const write = (text: string): void => {
    if (length + 3 * text.length > bytes.length) {
      const larger = new Uint8Array(2 * bytes.length + 3 * text.length);
      larger.set(bytes);
      bytes = larger;
    }
    for (let at = 0; at < text.length; at++) {
      let point = text.charCodeAt(at);
      if (point < 0x80) {
        bytes[length++] = point;
        continue;
      }
      if (point >= 0xd800 && point <= 0xdfff) {
        const whole = text.codePointAt(at) ?? 0;
        if (whole > 0xffff) at++;
        point = whole > 0xffff ? whole : 0xfffd;
      }
      length = writePoint(bytes, length, point);
    }
  };
  return { length: () => length, write, view: () => bytes.subarray(0, length) };
};

const writePoint = (bytes: Uint8Array, at: number, point: number): number => {
  if (point < 0x800) {
    bytes[at] = 0xc0 | (point >> 6);
    bytes[at + 1] = 0x80 | (point & 63);
    return at + 2;
  }
  if (point < 0x10000) {
    bytes[at] = 0xe0 | (point >> 12);
    bytes[at + 1] = 0x80 | ((point >> 6) & 63);
    bytes[at + 2] = 0x80 | (point & 63);
    return at + 3;
  }
  bytes[at] = 0xf0 | (point >> 18);
  bytes[at + 1] = 0x80 | ((point >> 12) & 63);
  bytes[at + 2] = 0x80 | ((point >> 6) & 63);
  bytes[at + 3] = 0x80 | (point & 63);
  return at + 4;
};

/**
 * Reads UTF-8 that `createBytes` wrote. Bytes that are no UTF-8 give some text or other, never an error: what is
 * damaged is found by its checksum.
 */
export const readUtf8 = (bytes: Uint8Array, start: number, end: number): string => {
  const units = new Uint16Array(Math.max(0, end - start));
  let length = 0;
  for (let at = start; at < end; ) {
    const byte = bytes[at++] ?? 0;
    if (byte < 0x80) units[length++] = byte;
    else if (byte < 0xe0) units[length++] = ((byte & 31) << 6) | ((bytes[at++] ?? 0) & 63);
    else if (byte < 0xf0) {
      units[length++] = ((byte & 15) << 12) | (((bytes[at++] ?? 0) & 63) << 6) | ((bytes[at++] ?? 0) & 63);
    } else {
      const high = ((byte & 7) << 18) | (((bytes[at++] ?? 0) & 63) << 12);
      const point = (high | (((bytes[at++] ?? 0) & 63) << 6) | ((bytes[at++] ?? 0) & 63)) - 0x10000;
      units[length++] = 0xd800 | (point >> 10);
      units[length++] = 0xdc00 | (point & 0x3ff);
    }
  }
  return textOf(units, 0, length);
};
