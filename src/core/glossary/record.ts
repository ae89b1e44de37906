// One binary record: numbered sections of numbers or bytes in one buffer, which a worker uses as they lie there. A record that
// was cut off, damaged, or written by another version is refused when it is opened; nothing in it is followed before.
import { fail, ok, type Result } from '../result';

/** What a section holds. Numbers are stored as narrow as they fit. */
export type Section = Uint8Array | Uint16Array | Uint32Array;

/** A section of an opened record. */
export type StoredSection = {
  /** As numbers; a view where they were stored in full width, else a copy. */
  readonly numbers: () => Uint32Array;
  /** As bytes; always a view. */
  readonly bytes: () => Uint8Array;
};

/** Why a record was refused. */
export type RecordFault = 'no-record' | 'other-version' | 'cut-off' | 'damaged';

/** "OFTP", read on a little-endian machine, as all are that browsers run on. */
const MAGIC = 0x5054464f;
/** Counted up with every change of what the sections mean. */
const VERSION = 1;
/** Words before the table of sections: magic, version, bytes in all, checksum, number of sections. */
const HEADER = 5;
/** Words of a section in the table: byte offset, number of items, bytes an item. */
const ROW = 3;
const CHECKED_FROM = 4;

/** FNV-1a over 32-bit words: a change of one word is always seen, since every step can be undone. */
const checksumOf = (words: Uint32Array): number => {
  let sum = 0x811c9dc5;
  for (let at = CHECKED_FROM; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  return sum >>> 0;
};

const narrow = (section: Section): Section => {
  if (section instanceof Uint8Array) return section;
  let all = 0;
  for (const item of section) all |= item;
  if (all >>> 0 < 0x100) return Uint8Array.from(section);
  return all >>> 0 < 0x10000 ? Uint16Array.from(section) : Uint32Array.from(section);
};

const aligned = (bytes: number): number => (bytes + 3) & ~3;

/** Writes sections into one record; its length is a multiple of 4. */
export const writeRecord = (sections: readonly Section[]): Uint8Array<ArrayBuffer> => {
  const stored = sections.map(narrow);
  const start = 4 * (HEADER + ROW * stored.length);
  const size = stored.reduce((sum, section) => sum + aligned(section.byteLength), start);
  const buffer = new ArrayBuffer(size);
  const words = new Uint32Array(buffer);
  const bytes = new Uint8Array(buffer);
  words.set([MAGIC, VERSION, size, 0, stored.length]);
  let at = start;
  for (const [number, section] of stored.entries()) {
    words.set([at, section.length, section.BYTES_PER_ELEMENT], HEADER + ROW * number);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += aligned(section.byteLength);
  }
  words[3] = checksumOf(words);
  return bytes;
};

type Row = { readonly at: number; readonly count: number; readonly width: number };

const sectionAt = (record: Uint8Array, { at, count, width }: Row): StoredSection => {
  const place = record.byteOffset + at;
  return {
    bytes: () => new Uint8Array(record.buffer, place, count * width),
    numbers: () =>
      width === 4
        ? new Uint32Array(record.buffer, place, count)
        : new Uint32Array(
            width === 2
              ? new Uint16Array(record.buffer, place, count)
              : new Uint8Array(record.buffer, place, count),
          ),
  };
};

const rowsOf = (words: Uint32Array): readonly Row[] =>
  Array.from({ length: words[4] ?? 0 }, (_, number) => {
    const [at = 0, count = 0, width = 0] = words.subarray(HEADER + ROW * number);
    return { at, count, width };
  });

const isInside = ({ at, count, width }: Row, size: number): boolean =>
  (width === 1 || width === 2 || width === 4) && at % 4 === 0 && at + count * width <= size;

/** The record that begins a run of bytes, with a checked length; the first fault met otherwise. */
const recordIn = (bytes: Uint8Array, isChecked: boolean): Result<Uint32Array, RecordFault> => {
  if (bytes.byteOffset % 4 !== 0 || bytes.byteLength < 4 * HEADER) return fail('no-record');
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
  const [magic, version, size = 0, sum] = head;
  if (magic !== MAGIC) return fail('no-record');
  if (version !== VERSION) return fail('other-version');
  if (size > bytes.byteLength) return fail('cut-off');
  if (size % 4 !== 0 || size < 4 * HEADER) return fail('damaged');
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, size / 4);
  return isChecked || checksumOf(words) === sum ? ok(words) : fail('damaged');
};

/**
 * Opens a record. Takes time linear in its length, for the checksum.
 * @param bytes the record at their start, at a multiple of 4 of their buffer; what follows it is ignored
 * @param isChecked whether somebody else has seen to it that the bytes are whole; then the sum is not made
 * @returns its sections, every one inside of the record; or why it was refused
 */
export const openRecord = (
  bytes: Uint8Array,
  isChecked = false,
): Result<readonly StoredSection[], RecordFault> => {
  const found = recordIn(bytes, isChecked);
  if (!found.ok) return found;
  const words = found.value;
  if (HEADER + ROW * (words[4] ?? 0) > words.length) return fail('damaged');
  const rows = rowsOf(words);
  if (!rows.every((row) => isInside(row, words.byteLength))) return fail('damaged');
  return ok(rows.map((row) => sectionAt(bytes, row)));
};
