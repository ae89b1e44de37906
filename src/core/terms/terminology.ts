// The packs in use, ready to be matched.
import type { Pack } from '../glossary/entry';
import { type Glossary, openGlossary } from '../glossary/glossary';
import { numbered, type Opening, openPacks, type PackRecord, writePacks } from '../glossary/pack-record';
import type { RecordFault } from '../glossary/record';
import { fail, ok, type Result } from '../result';
import { createHitFinder, type HitFinder } from './find-hits';
import { compileForms } from './matching/compile-index';
import { readIndex, type TermIndex, writeIndex } from './matching/term-index';

/** The packs in use, and the finder of their terms. */
export type Terminology = { readonly glossary: Glossary; readonly findHits: HitFinder };

/** Opened packs with the index of their terms. */
export type CompiledPacks = PackRecord & { readonly index: TermIndex };

/**
 * Compiles packs into one record: a pack that a reader brings along into its own, those that ship into one together. One to three
 * seconds for 150,000 terms. Where two entries have one id, the first one counts.
 */
export const writeCompiled = (packs: readonly Pack[]): Uint8Array<ArrayBuffer> => {
  const placed = numbered(packs);
  const { arrays, exactTexts } = compileForms(placed.map(({ entry }) => entry));
  return writePacks(packs, placed, writeIndex(arrays, exactTexts));
};

/**
 * Opens a record: its index is used as it lies there, its entries are parsed when they are asked for.
 * @param record as `writeCompiled` gives it, at a multiple of 4 bytes of its buffer
 */
export const openCompiled = (record: Uint8Array, opening?: Opening): Result<CompiledPacks, RecordFault> => {
  const opened = openPacks(record, opening);
  if (!opened.ok) return opened;
  const index = readIndex(opened.value.matching, opened.value.idOf);
  return index === null ? fail('damaged') : ok({ ...opened.value, index });
};

/** Compiles packs and opens them, where no record is kept: in the batch command, in tests. */
export const compilePacks = (packs: readonly Pack[]): CompiledPacks => {
  const opened = openCompiled(writeCompiled(packs));
  if (!opened.ok) throw new Error(`a record just written is refused: ${opened.error}`);
  return opened.value;
};

/** Makes opened packs ready. It builds nothing, so a worker may do it on waking. */
export const createTerminology = (...records: readonly CompiledPacks[]): Terminology => ({
  glossary: openGlossary(records),
  findHits: createHitFinder(...records.map(({ index }) => index)),
});
