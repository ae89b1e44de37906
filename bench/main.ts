// Measuring. `npm run bench -- read [FOLDER]`: FOLDER holds evaluation pages (pages/*.jsonl.gz, reference-article.txt),
// which are measured on and never kept here; without it, our own samples are measured alone.
// `npm run bench -- summarise FILE`: FILE holds texts with summaries that somebody wrote; its scorer lies beside it.
// `npm run bench -- glance`: on our own labelled articles.
import { benchGlance } from './glance/bench-glance';
import { benchRead } from './read/bench-read';
import { benchSummarise } from './summarise/bench-summarise';

const BENCHES: Readonly<Record<string, (folder: string | null) => Promise<boolean>>> = {
  read: benchRead,
  summarise: benchSummarise,
  glance: benchGlance,
};

const [name = '', folder] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  console.error(`Say what to measure: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
process.exit((await bench(folder ?? null)) ? 0 : 1);
