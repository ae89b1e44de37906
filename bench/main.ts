// Measuring: `npm run bench -- NAME ARGUMENTS`. Evaluation pages and texts are read from where they lie and never kept here.

type Bench = {
  /** What stands after the name. */
  readonly usage: string;
  /** False where a mark is missed. */
  readonly run: (args: readonly string[]) => Promise<boolean>;
};

/** Each is loaded when it is asked for: it brings its own peers and data. */
const BENCHES: Readonly<Record<string, Bench>> = {
  read: {
    usage: '[FOLDER]: reading in a real browser, on our samples and the pages of FOLDER',
    run: async ([folder]) => (await import('./read/bench-read')).benchRead(folder ?? null),
  },
  library: {
    usage: ': a library of ten thousand generated clippings in a real browser',
    run: async () => (await import('./library/bench-library')).benchLibrary(),
  },
  extract: {
    usage: '[--tune|--check] [--worst N] FILE…: extraction on scored pages, beside bare Readability',
    run: async (args) => (await import('./extract/bench-extract')).benchExtract(args),
  },
  fit: {
    usage: '[--tune] FILE…: learns the weights of extraction from scored pages',
    run: async (args) => (await import('./extract/fit-weights')).fitWeights(args),
  },
  articles: {
    usage: 'FILE…: articles told from listings, walls and errors, on our fixtures and scored pages',
    run: async ([first, ...more]) =>
      (await import('./articles/bench-articles')).benchArticles(first ?? null, more),
  },
  fields: {
    usage: 'FILE…: metadata of pages whose fields somebody read by hand',
    run: async ([first, ...more]) => (await import('./fields/bench-fields')).benchFields(first ?? null, more),
  },
  summarise: {
    usage: 'FILE: texts with summaries that somebody wrote; their scorer lies beside them',
    run: async ([file]) => (await import('./summarise/bench-summarise')).benchSummarise(file ?? null),
  },
  glance: {
    usage: ': persons, bodies and statements, on our own labelled articles',
    run: async () => (await import('./glance/bench-glance')).benchGlance(null),
  },
  match: {
    usage: '[SIZE]: the term matcher beside others, and what a dictionary costs',
    run: async ([size]) => (await import('./match/bench-match')).benchMatch(size ?? null),
  },
  terms: {
    usage:
      '[FOLDER]: terms found in labelled texts, by the scorer in FOLDER and in our own; ERRORS=20 lists what went wrong',
    run: async ([folder]) => (await import('./terms/bench-terms')).benchTerms(folder ?? null),
  },
  anchoring: {
    usage: '[FOLDER]: marked passages found again in edited texts',
    run: async ([folder]) => (await import('./anchoring/bench-anchoring')).benchAnchoring(folder ?? null),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  const lines = Object.entries(BENCHES).map(([one, { usage }]) => `  ${one} ${usage}`);
  console.error(`Say what to measure:\n${lines.join('\n')}`);
  process.exit(2);
}
process.exit((await bench.run(args)) ? 0 : 1);
