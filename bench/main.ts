// Measuring. `npm run bench -- read [FOLDER]`: FOLDER holds evaluation pages (pages/*.jsonl.gz, reference-article.txt),
// which are measured on and never kept here; without it, our own samples are measured alone. `npm run bench -- terms [FOLDER]`:
// FOLDER holds labelled terms and their scorer; ERRORS=20 lists what went wrong.
import { benchRead } from './read/bench-read';
import { benchTerms } from './terms/bench-terms';

const BENCHES: Readonly<Record<string, (folder: string | null) => Promise<boolean>>> = {
  read: benchRead,
  terms: benchTerms,
};

const [name = '', folder] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  console.error(`Say what to measure: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
process.exit((await bench(folder ?? null)) ? 0 : 1);
