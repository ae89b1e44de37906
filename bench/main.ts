// Measuring. `npm run bench -- read [FOLDER]`: FOLDER holds evaluation pages (pages/*.jsonl.gz, reference-article.txt),
// which are measured on and never kept here; without it, our own samples are measured alone. `npm run bench -- library` needs
// no folder: it fills a library with generated clippings. `npm run bench -- anchoring [FOLDER]` draws its texts like `read`.
import { benchAnchoring } from './anchoring/bench-anchoring';
import { benchLibrary } from './library/bench-library';
import { benchRead } from './read/bench-read';

const BENCHES: Readonly<Record<string, (folder: string | null) => Promise<boolean>>> = {
  read: benchRead,
  library: benchLibrary,
  anchoring: benchAnchoring,
};

const [name = '', folder] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  console.error(`Say what to measure: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
process.exit((await bench(folder ?? null)) ? 0 : 1);
