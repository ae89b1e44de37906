// Compiles the packs at build time into a file of their own: `import packsFile from 'virtual:packs'` gives its path in the
// extension. Not into the worker's script: a worker that only answers "how is this page to be marked?" need not carry them.
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { writeCompiled } from '../../src/core/terms/terminology';
import { loadPacks, PACKS_FOLDER } from './load-packs';

const ID = 'virtual:packs';
const RESOLVED = `\0${ID}`;
/** Gzipped: a third of the bytes to install, and no slower to fetch and inflate than the raw file is to fetch. */
const FILE = 'packs.bin';

/** The plugin. The build that imports the packs writes their file; others do not. */
export const packs = (): Plugin => ({
  name: 'officialese:packs',
  resolveId: (id) => (id === ID ? RESOLVED : null),
  load(id) {
    if (id !== RESOLVED) return null;
    this.addWatchFile(PACKS_FOLDER);
    this.emitFile({
      type: 'asset',
      fileName: FILE,
      source: gzipSync(writeCompiled(loadPacks()), { level: 9 }),
    });
    return `export default '/${FILE}';`;
  },
});
