// `npm run packs`: checks the packs, prints what they hold, what they lack and what they weigh, and writes docs/glossary.md with a page
// for each pack. `GAPS=20 npm run packs` lists that many ids of each gap.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeCompiled } from '../../src/core/terms/terminology';
import { ROOT } from '../programs/run-program';
import { countEntries, countPacks, findGaps, type PackCounts } from './count-packs';
import { glossaryPages } from './glossary-pages';
import { loadPacks, readPacks } from './load-packs';

const DOCS = join(ROOT, 'docs');
const listed = Number(process.env.GAPS ?? 0);

const line = (name: string, counts: PackCounts): string => {
  const kinds = Object.entries(counts.kinds)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
  return `${name.padEnd(4)} ${counts.entries} entries, ${counts.full} full; ${counts.formulae} formulae, ${counts.membersNotPublished} of them without a published list; ${counts.withFirstUse} with first use; ${counts.withAddress} with an opened source\n     ${kinds}`;
};

const packs = readPacks();
const entries = packs.flatMap((pack) => pack.entries);
for (const [jurisdiction, counts] of countPacks(packs)) console.log(line(jurisdiction, counts));
console.log(line('all', countEntries(entries)));

console.log('\ngaps');
for (const { gap, entries: ids } of findGaps(entries)) {
  console.log(`${String(ids.length).padStart(5)}  ${gap}`);
  for (const id of ids.slice(0, listed)) console.log(`         ${id}`);
}

const compiled = writeCompiled(loadPacks());
console.log(
  `\ncompiled ${compiled.length} bytes, as shipped (gzip) ${gzipSync(compiled, { level: 9 }).length} bytes`,
);

const pages = glossaryPages(packs);
await mkdir(join(DOCS, 'glossary'), { recursive: true });
const written = new Set(pages.map(({ path }) => join(DOCS, path)));
for (const file of await readdir(join(DOCS, 'glossary'))) {
  const path = join(DOCS, 'glossary', file);
  if (!written.has(path)) await rm(path);
}
for (const { path, text } of pages) {
  const file = join(DOCS, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
console.log(`wrote docs/glossary.md and ${pages.length - 1} pages beside it`);
