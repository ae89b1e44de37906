// The reader as its door wires it, with a clock around it: from the first line of the script to painted terms.

import { extract } from '../../../src/extract/extract';
import { createAsk } from '../../../src/messaging/bus';
import type { fromPage } from '../../../src/messaging/contract';
import { startReader } from '../../../src/page/reader';
import { sendMessage } from '../../../src/platform/page-runtime';
import { handOver } from './hand-over';
import { startedAt } from './mark-start';

const life = new AbortController();

const reader = startReader({
  document,
  ask: createAsk<typeof fromPage>('from-page', sendMessage),
  ctx: { signal: life.signal, isInvalid: false },
  extract,
  bringLate: async () => {
    throw new Error('No card is shown while reading is measured.');
  },
});
handOver(startedAt, () => reader.read());
