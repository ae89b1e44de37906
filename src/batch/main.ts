// `npm run --silent batch -- extract|annotate|summarise [folder]`: the core over files, for corpora and for measuring.
// Standard output carries the results and nothing else.
import { statSync } from 'node:fs';
import { loadPacks } from '../../tools/packs/load-packs';
import { compilePacks, createTerminology, type Terminology } from '../core/terms/terminology';
import { COMMANDS, type CommandName, createCommand } from './commands';
import { readFolder, readLines } from './read-input';
import { runBatch } from './run-batch';

const USAGE = `usage: npm run --silent batch -- ${COMMANDS.join('|')} [folder of .html files] < records.jsonl`;

const isCommand = (name: string | undefined): name is CommandName => COMMANDS.some((known) => known === name);

const loadTerminology = (): Terminology => createTerminology(compilePacks(loadPacks()));

/** Exit code: 0, 1 where a record failed, 2 where the command line makes no sense. */
async function main([name, folder, ...more]: readonly string[]): Promise<number> {
  if (!isCommand(name) || more.length > 0) {
    console.error(USAGE);
    return 2;
  }
  if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no folder "${folder}".`);
    return 2;
  }
  const command = createCommand(name, { pages: folder !== undefined, terminology: loadTerminology });
  const inputs = folder === undefined ? readLines(process.stdin) : readFolder(folder);
  return (await runBatch(inputs, command, process.stdout)) > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
