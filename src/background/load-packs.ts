// The packs in the worker. They are loaded when they are first needed, and used as they lie in their file: a worker that has just
// woken parses nothing and builds nothing. A worker that dies loads them again.
import { splitRecords } from '../core/glossary/record';
import {
  type CompiledPack,
  createTerminology,
  openCompiled,
  type Terminology,
} from '../core/terms/terminology';

/** The pack of a record. The file is ours and of this version: one that is refused is a broken installation. */
const opened = (record: Uint8Array): CompiledPack => {
  const pack = openCompiled(record);
  if (!pack.ok) throw new Error(`a pack of this extension is refused: ${pack.error}`);
  return pack.value;
};

/**
 * Gives the terminology, loaded on the first call and then kept.
 * @param read reads the file of the packs
 */
export const lazyTerminology = (read: () => Promise<ArrayBuffer>): (() => Promise<Terminology>) => {
  let ready: Promise<Terminology> | null = null;
  const load = async (): Promise<Terminology> =>
    createTerminology(splitRecords(new Uint8Array(await read())).map(opened));
  return () => {
    ready ??= load();
    return ready;
  };
};
