// Measuring. `npm run bench -- read [FOLDER]`: FOLDER holds evaluation pages (pages/*.jsonl.gz, reference-article.txt),
// which are measured on and never kept here; without it, our own samples are measured alone. `npm run bench -- match`.

type Bench = (folder: string | null) => Promise<boolean>;

/** Loaded when asked for: each brings its own peers and data. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  read: async () => (await import('./read/bench-read')).benchRead,
  match: async () => (await import('./match/bench-match')).benchMatch,
};

const [name = '', folder] = process.argv.slice(2);
const bench = await BENCHES[name]?.();
if (bench === undefined) {
  console.error(`Say what to measure: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
process.exit((await bench(folder ?? null)) ? 0 : 1);
