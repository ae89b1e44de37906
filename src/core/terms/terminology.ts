// The packs in use, ready to be matched.
import type { Pack } from '../glossary/entry';
import { createGlossary, type Glossary } from '../glossary/glossary';
import { createHitFinder, type HitFinder } from './find-hits';
import { compileIndex, type TermIndex } from './matching/compile-index';

/** The packs in use, and the finder of their terms. */
export type Terminology = { readonly glossary: Glossary; readonly findHits: HitFinder };

/** Packs with the index of their forms, as the build makes them. Plain JSON. */
export type CompiledPacks = { readonly packs: readonly Pack[]; readonly index: TermIndex };

/** Compiles packs. Where two packs hold one id, the first one counts. */
export const compilePacks = (packs: readonly Pack[]): CompiledPacks => ({
  packs,
  index: compileIndex(createGlossary(packs).entries),
});

/** Makes compiled packs ready: a few milliseconds for some hundred entries, so a worker may do it on waking. */
export const createTerminology = ({ packs, index }: CompiledPacks): Terminology => ({
  glossary: createGlossary(packs),
  findHits: createHitFinder(index),
});
