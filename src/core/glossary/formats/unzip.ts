// The files of a zip archive as it streams by, with a bound on what it may unpack to. Only the wanted files are kept.
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import type { Chunks, Fault, Limits } from './format';
import { cutPieces } from './read-text';

export type UnzippedFile = { readonly name: string; readonly bytes: Uint8Array };
export type Unzipped = {
  readonly files: readonly UnzippedFile[];
  readonly fault: Fault | null;
  readonly read: number;
};

/** A small archive may pack well without harm: below this many bytes unpacked, the ratio is not looked at. */
const HARMLESS = 10_000_000;
/** What is unpacked from one step is at most about 1,000 times this (the most that deflate does), so that no step can hurt. */
const STEP = 1 << 14;

const gather = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** Whether a directory of the archive ends in these bytes: without one the archive was cut off. */
const hasEnd = (tail: Uint8Array): boolean => {
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail[at] === 0x50 && tail[at + 1] === 0x4b && tail[at + 2] === 5 && tail[at + 3] === 6) return true;
  }
  return false;
};

/** Fed with bytes, knows which files are complete, how much was unpacked and what went wrong first. */
const createUnzipper = (limits: Limits, wanted: (name: string) => boolean) => {
  let complete: UnzippedFile[] = [];
  let fault: Fault | null = null;
  let unpacked = 0;
  let packed = 0;
  let open = 0;
  const count = (bytes: number): void => {
    unpacked += bytes;
    if (unpacked > limits.unpacked) fault ??= { line: 0, reason: 'too-big' };
    else if (unpacked > HARMLESS && unpacked > packed * limits.ratio)
      fault ??= { line: 0, reason: 'zip-bomb' };
  };
  const receive = (file: UnzipFile): void => {
    const parts: Uint8Array[] = [];
    open++;
    file.ondata = (error, data, final) => {
      if (error) fault ??= { line: 0, file: file.name, reason: 'broken', detail: error.message };
      if (error || fault) return;
      count(data.length);
      if (wanted(file.name)) parts.push(data);
      if (!final) return;
      open--;
      if (wanted(file.name)) complete.push({ name: file.name, bytes: gather(parts) });
    };
    file.start();
  };
  const unzip = new Unzip(receive);
  unzip.register(UnzipInflate);
  return {
    push(bytes: Uint8Array, final: boolean): void {
      packed += bytes.length;
      try {
        unzip.push(bytes, final);
      } catch (error) {
        // fflate throws on damage that it meets between files, and on data that deflate cannot have written.
        const reason = final ? 'truncated' : 'broken';
        fault ??= { line: 0, reason, detail: error instanceof Error ? error.message : String(error) };
      }
      if (final && open > 0) fault ??= { line: 0, reason: 'truncated' };
    },
    take(): readonly UnzippedFile[] {
      const files = complete;
      complete = [];
      return files;
    },
    fault: (): Fault | null => fault,
  };
};

/**
 * Unpacks an archive; after a fault it stops.
 * @param wanted whether the content of a file is needed; of the others only the size is counted
 */
export async function* unzipFiles(
  chunks: Chunks,
  limits: Limits,
  wanted: (name: string) => boolean,
): AsyncGenerator<Unzipped, void, void> {
  const unzipper = createUnzipper(limits, wanted);
  let tail: Uint8Array = new Uint8Array(0);
  let read = 0;
  for await (const piece of cutPieces(chunks)) {
    const isZip = typeof piece !== 'string' && (read > 0 || (piece[0] === 0x50 && piece[1] === 0x4b));
    if (!isZip) return yield { files: [], fault: { line: 0, reason: 'not-this-format' }, read };
    for (let at = 0; at < piece.length && !unzipper.fault(); at += STEP) {
      unzipper.push(piece.subarray(at, at + STEP), false);
    }
    read += piece.length;
    tail = gather([tail, piece]).slice(-(1 << 16) - 22);
    const fault = unzipper.fault();
    yield { files: fault ? [] : unzipper.take(), fault, read };
    if (fault) return;
  }
  unzipper.push(new Uint8Array(0), true);
  const fault = unzipper.fault() ?? (hasEnd(tail) ? null : { line: 0, reason: 'truncated' as const });
  yield { files: fault ? [] : unzipper.take(), fault, read };
}
