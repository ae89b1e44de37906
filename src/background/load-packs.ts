// The packs in the worker. They are loaded when they are first needed, and used as they lie in their file: a worker that has just
// woken parses nothing and builds nothing. A worker that dies loads them again.
import { createTerminology, openCompiled, type Terminology } from '../core/terms/terminology';

const decoder = new TextDecoder();

const opened = (file: ArrayBuffer): Terminology => {
  const packs = openCompiled(new Uint8Array(file), {
    isOurs: true,
    decode: (bytes, start, end) => decoder.decode(bytes.subarray(start, end)),
  });
  // The file is ours and of this version: one that is refused is a broken installation.
  if (!packs.ok) throw new Error(`the packs of this extension are refused: ${packs.error}`);
  return createTerminology(packs.value);
};

/**
 * Gives the terminology, loaded on the first call and then kept.
 * @param read reads the file of the packs
 */
export const lazyTerminology = (read: () => Promise<ArrayBuffer>): (() => Promise<Terminology>) => {
  let ready: Promise<Terminology> | null = null;
  return () => {
    ready ??= read().then(opened);
    return ready;
  };
};
