// The whole library as one file. It is put together in pieces of about a megabyte, which the browser may keep on the disk.
import { type BackupCounts, writeBackup } from '../../core/clippings/backup';
import { ok, type Result } from '../../core/result';
import type { ClippingStore } from '../../store/clippings/clipping-store';
import type { Damage } from '../../store/clippings/rows';
import { failureOf, type StoreFailure } from '../../store/clippings/store-failure';

/** Characters of a piece. */
const PIECE = 1_000_000;

export type Backup = {
  readonly file: Blob;
  readonly counts: BackupCounts;
  /** Records that could not be read and are not in the file. */
  readonly damages: readonly Damage[];
};

const gather = async (
  lines: AsyncGenerator<string, BackupCounts>,
  onLine: () => void,
): Promise<Pick<Backup, 'file' | 'counts'>> => {
  const pieces: Blob[] = [];
  let piece = '';
  const flush = () => {
    if (piece !== '') pieces.push(new Blob([piece]));
    piece = '';
  };
  for (;;) {
    const line = await lines.next();
    if (line.done) {
      flush();
      return { file: new Blob(pieces, { type: 'application/jsonl' }), counts: line.value };
    }
    piece += line.value;
    if (piece.length >= PIECE) flush();
    onLine();
  }
};

/**
 * Makes the file.
 * @param onProgress told after every clipping how many are in
 */
export const makeBackup = async (
  store: ClippingStore,
  onProgress: (done: number) => void,
): Promise<Result<Backup, StoreFailure>> => {
  const damages: Damage[] = [];
  const wholes = await store.exportAll((damage) => void damages.push(damage));
  if (!wholes.ok) return wholes;
  let lines = 0;
  try {
    const gathered = await gather(writeBackup(wholes.value), () => onProgress(Math.max(0, lines++)));
    return ok({ ...gathered, damages });
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return { ok: false, error: failure };
  }
};

/** "officialese-2026-11-23.jsonl". */
export const backupName = (now: string): string => `officialese-${now.slice(0, 10)}.jsonl`;
