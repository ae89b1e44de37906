// The packs in use, ready to be matched.
import type { Pack } from '../glossary/entry';
import { type Glossary, openGlossary } from '../glossary/glossary';
import { numbered, openPack, type PackRecord, writePack } from '../glossary/pack-record';
import type { RecordFault } from '../glossary/record';
import { fail, ok, type Result } from '../result';
import { createHitFinder, type HitFinder } from './find-hits';
import { compileForms } from './matching/compile-index';
import { readIndex, type TermIndex, writeIndex } from './matching/term-index';

/** The packs in use, and the finder of their terms. */
export type Terminology = { readonly glossary: Glossary; readonly findHits: HitFinder };

/** An opened pack with the index of its terms. */
export type CompiledPack = PackRecord & { readonly index: TermIndex };

/** Compiles a pack into its record: about a second for 150,000 terms. Where two entries have one id, the first one counts. */
export const compilePack = (pack: Pack): Uint8Array<ArrayBuffer> => {
  const entries = numbered(pack.entries);
  const { arrays, exactTexts } = compileForms(entries);
  return writePack(pack, entries, writeIndex(arrays, exactTexts));
};

/**
 * Opens the record of a pack: its index is used as it lies there, its entries are parsed when they are asked for.
 * @param record as `compilePack` gives it, at a multiple of 4 bytes of its buffer
 */
export const openCompiled = (record: Uint8Array): Result<CompiledPack, RecordFault> => {
  const opened = openPack(record);
  if (!opened.ok) return opened;
  const index = readIndex(opened.value.matching, opened.value.idOf);
  return index === null ? fail('damaged') : ok({ ...opened.value, index });
};

/** Compiles packs and opens them, where no record is kept: in the batch command, in tests. */
export const compilePacks = (packs: readonly Pack[]): readonly CompiledPack[] =>
  packs.map((pack) => {
    const opened = openCompiled(compilePack(pack));
    if (!opened.ok) throw new Error(`the record of ${pack.id} is refused: ${opened.error}`);
    return opened.value;
  });

/** Makes opened packs ready. It builds nothing, so a worker may do it on waking. */
export const createTerminology = (packs: readonly CompiledPack[]): Terminology => ({
  glossary: openGlossary(packs),
  findHits: createHitFinder(...packs.map(({ index }) => index)),
});
