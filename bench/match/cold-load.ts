// Run by itself in a fresh process: opens a record as a worker does that has just woken, and says in JSON how long that took, how long
// the first text took, and what is kept in memory.
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createTerminology, openCompiled } from '../../src/core/terms/terminology';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const inUse = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const [file = '', text = ''] = process.argv.slice(2);
/** Time of the processor so far, in ms. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const before = inUse();
const began = now();
const bytes = readFileSync(file);
const read = now();
const opened = openCompiled(bytes);
if (!opened.ok) throw new Error(opened.error);
const terminology = createTerminology(opened.value);
const ready = now();
const hits = terminology.findHits(text).length;
const matched = now();
console.log(
  JSON.stringify({
    read: read - began,
    open: ready - read,
    first: matched - ready,
    hits,
    kept: inUse() - before,
  }),
);
