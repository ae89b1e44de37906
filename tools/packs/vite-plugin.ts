// Compiles the packs into the bundle at build time: `import packs from 'virtual:packs'` gives them
// with the index of their forms, as plain data.
import type { Plugin } from 'vite';
import { compilePacks } from '../../src/core/terms/terminology';
import { loadPacks, PACKS_FOLDER } from './load-packs';

const ID = 'virtual:packs';
const RESOLVED = `\0${ID}`;

/** A string is parsed by JSON.parse several times faster than the same data as a script, which matters to a cold worker. */
export const packs = (): Plugin => ({
  name: 'officialese:packs',
  resolveId: (id) => (id === ID ? RESOLVED : null),
  load(id) {
    if (id !== RESOLVED) return null;
    this.addWatchFile(PACKS_FOLDER);
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(compilePacks(loadPacks())))});`;
  },
});
