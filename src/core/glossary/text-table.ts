// Many texts as two sections of a record: where each begins, and all of them in UTF-8. Only those asked for are decoded.
import { createBytes, readUtf8 } from '../text/utf8';
import type { Section, StoredSection } from './record';

/** Texts by number. */
export type TextTable = {
  readonly size: number;
  /** The text of a number from 0 to `size - 1`; '' for any other. */
  readonly at: (number: number) => string;
};

/** Decodes the UTF-8 between two places of some bytes. */
export type Decode = (bytes: Uint8Array, start: number, end: number) => string;

/** The two sections of some texts. */
export const writeTexts = (texts: readonly string[]): readonly [Section, Section] => {
  const bytes = createBytes();
  const offsets = new Uint32Array(texts.length + 1);
  for (const [number, text] of texts.entries()) {
    bytes.write(text);
    offsets[number + 1] = bytes.length();
  }
  return [offsets, bytes.view()];
};

/** The texts of two sections. Offsets that point elsewhere give '' or a piece of the texts, never anything outside. */
export const readTexts = (
  offsets: StoredSection,
  texts: StoredSection,
  decode: Decode = readUtf8,
): TextTable => {
  const starts = offsets.numbers();
  const bytes = texts.bytes();
  const within = (offset: number | undefined): number => Math.min(offset ?? 0, bytes.length);
  return {
    size: Math.max(0, starts.length - 1),
    at: (number) => decode(bytes, within(starts[number]), within(starts[number + 1])),
  };
};
