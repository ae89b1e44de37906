// Measuring. `npm run bench -- fields FILE…`, `npm run bench -- articles FILE…`, `npm run bench -- read [FOLDER]`: FOLDER holds evaluation pages (pages/*.jsonl.gz, reference-article.txt),
// which are measured on and never kept here; without it, our own samples are measured alone.
import { benchArticles } from './articles/bench-articles';
import { benchFields } from './fields/bench-fields';
import { benchRead } from './read/bench-read';

type Bench = (first: string | null, more: readonly string[]) => Promise<boolean>;

const BENCHES: Readonly<Record<string, Bench>> = {
  articles: benchArticles,
  fields: benchFields,
  read: benchRead,
};

const [name = '', first, ...more] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  console.error(`Say what to measure: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
process.exit((await bench(first ?? null, more)) ? 0 : 1);
