// Measuring. `npm run bench -- read [FOLDER]`: FOLDER holds evaluation pages (pages/*.jsonl.gz, reference-article.txt),
// which are measured on and never kept here; without it, our own samples are measured alone.
// `npm run bench -- fit [--tune] FILE...`: learns the weights of extraction from scored pages.
// `npm run bench -- extract [--tune|--check] [--worst N] FILE...`: extraction on scored pages, beside bare Readability.
import { benchExtract } from './extract/bench-extract';
import { fitWeights } from './extract/fit-weights';
import { benchRead } from './read/bench-read';

const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<boolean>>> = {
  read: ([folder]) => benchRead(folder ?? null),
  extract: benchExtract,
  fit: fitWeights,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  console.error(`Say what to measure: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
process.exit((await bench(args)) ? 0 : 1);
