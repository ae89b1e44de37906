// The backup file: JSON lines. The first says what it is, then comes one Clipping a line with all that belongs to it, sorted by
// id; the last has the counts, and the SHA-256 of every byte before it (`head -n -1 file | sha256sum`). The counts stand last so
// that a library of any size can be written and read in one pass. Canonical: equal libraries give equal files.
import * as v from 'valibot';
import { fail, ok, type Result } from '../result';
import { canonicalJson } from './canonical-json';
import { createSha256, type Sha256 } from './sha256';
import { type WholeClipping, WholeClippingSchema } from './whole-clipping';

const FORMAT = 'officialese-backup';
/** Raise it whenever an older reader would misunderstand the file. 1: without Highlights; it is still read. */
const NUMBER = 2;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const HeadSchema = v.object({
  format: v.literal(FORMAT),
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const EndSchema = v.object({
  counts: v.object({ clippings: count, versions: count, highlights: v.optional(count, 0) }),
  sha256: v.string(),
});

/** What a backup holds. */
export type BackupCounts = Readonly<v.InferOutput<typeof EndSchema>['counts']>;

type Counts = { -readonly [K in keyof BackupCounts]: BackupCounts[K] };

const countIn = (counts: Counts, { versions, highlights }: WholeClipping): void => {
  counts.clippings += 1;
  counts.versions += versions.length;
  counts.highlights += highlights.length;
};

/**
 * What is wrong with a file, and in which line, from 1. empty: nothing in it. foreign: no backup of ours. newer: written by a
 * later version. truncated: the end is missing. damaged: the line, or what it says of the rest, is not what was written.
 */
export type BackupFault = {
  readonly line: number;
  readonly what: 'empty' | 'foreign' | 'newer' | 'truncated' | 'damaged';
};

/**
 * Writes a backup line by line, each with its "\n".
 * @param wholes sorted by id; throws where they are not
 */
export async function* writeBackup(
  wholes: AsyncIterable<WholeClipping> | Iterable<WholeClipping>,
): AsyncGenerator<string, BackupCounts> {
  const sum = createSha256();
  const counts = { clippings: 0, versions: 0, highlights: 0 };
  const line = (record: unknown): string => {
    const written = `${canonicalJson(record)}\n`;
    sum.add(written);
    return written;
  };
  let last = '';
  yield line({ format: FORMAT, number: NUMBER });
  for await (const whole of wholes) {
    if (whole.clipping.id <= last) throw new Error('a backup is written in the order of ids');
    last = whole.clipping.id;
    countIn(counts, whole);
    yield line(whole);
  }
  yield `${canonicalJson({ counts, sha256: sum.hex() })}\n`;
  return counts;
}

/** Reads a backup line by line. */
export type BackupReader = {
  /** Takes the next line, without its "\n": the Clipping on it, or null where it has none (head, end). */
  read(line: string): Result<WholeClipping | null, BackupFault>;
  /** To be called after the last line. A file is whole only when this says so. */
  end(): Result<BackupCounts, BackupFault>;
};

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // No schema accepts it: the caller names the fault.
  }
};

const headFault = (line: string): BackupFault['what'] | null => {
  if (line.trim() === '') return 'empty';
  const head = v.safeParse(HeadSchema, parseJson(line));
  if (!head.success) return 'foreign';
  return head.output.number > NUMBER ? 'newer' : null;
};

type Progress = { readonly sum: Sha256; readonly counts: Counts };

const isEndLine = (input: unknown): boolean =>
  input !== null && typeof input === 'object' && 'sha256' in input;

const isEnd = (input: unknown, { sum, counts }: Progress): boolean => {
  const end = v.safeParse(EndSchema, input);
  return (
    end.success &&
    end.output.counts.clippings === counts.clippings &&
    end.output.counts.versions === counts.versions &&
    end.output.counts.highlights === counts.highlights &&
    end.output.sha256 === sum.hex()
  );
};

/** Starts reading a backup. */
export const createBackupReader = (): BackupReader => {
  const progress: Progress = { sum: createSha256(), counts: { clippings: 0, versions: 0, highlights: 0 } };
  const pages = new Set<string>();
  let [number, lastId, ended, torn] = [0, '', false, false];
  let fault: BackupFault | null = null;
  const failWith = (what: BackupFault['what'], line = number) => {
    fault ??= { line, what };
    return fail(fault);
  };
  const take = (whole: WholeClipping): Result<WholeClipping, BackupFault> => {
    if (whole.clipping.id <= lastId || pages.has(whole.clipping.page)) return failWith('damaged');
    lastId = whole.clipping.id;
    pages.add(whole.clipping.page);
    countIn(progress.counts, whole);
    return ok(whole);
  };
  const readRecord = (line: string): Result<WholeClipping | null, BackupFault> => {
    const input = parseJson(line);
    if (input === undefined) torn = true; // Damaged if more comes, else the file was cut here.
    if (input === undefined) return ok(null);
    if (isEndLine(input)) {
      ended = isEnd(input, progress);
      return ended ? ok(null) : failWith('damaged');
    }
    progress.sum.add(`${line}\n`);
    const whole = v.safeParse(WholeClippingSchema, input);
    return whole.success ? take(whole.output) : failWith('damaged');
  };
  return {
    read: (line) => {
      if (fault !== null) return fail(fault);
      if (torn) return failWith('damaged');
      number += 1;
      if (number > 1) return ended ? failWith('damaged') : readRecord(line);
      const what = headFault(line);
      progress.sum.add(`${line}\n`);
      return what === null ? ok(null) : failWith(what);
    },
    end: () => {
      if (fault !== null) return fail(fault);
      if (number === 0) return failWith('empty', 1);
      return ended ? ok(progress.counts) : failWith('truncated');
    },
  };
};

/**
 * Parses a whole backup that is small enough to be held at once.
 * @param lines without their "\n"
 */
export const parseBackup = (lines: Iterable<string>): Result<readonly WholeClipping[], BackupFault> => {
  const reader = createBackupReader();
  const wholes: WholeClipping[] = [];
  for (const line of lines) {
    const read = reader.read(line);
    if (!read.ok) return read;
    if (read.value !== null) wholes.push(read.value);
  }
  const end = reader.end();
  return end.ok ? ok(wholes) : end;
};

/** Text in pieces of any size, cut into lines without their "\n". A last line that is empty is none. */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
