import { defineContentScript } from 'wxt/utils/define-content-script';
import { extract } from '../../src/extract/extract';
import { createAnswerer, createAsk } from '../../src/messaging/bus';
import { type fromPage, toPage } from '../../src/messaging/contract';
import { takePopover } from '../../src/page/popover/hand-over';
import { startReader } from '../../src/page/reader';
import { onMessage, sendMessage } from '../../src/platform/page-runtime';

// Injected when the reader asks for it, and never before. To be injected is to be asked: it reads at once. A second copy in
// the same page ends the first (WXT's context tells it), which takes back all it drew, and reads again.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: (ctx) => {
    const ask = createAsk<typeof fromPage>('from-page', sendMessage);
    const reader = startReader({
      document,
      ask,
      ctx,
      extract,
      bringLate: async () => {
        await ask('bringPopover', {});
        return takePopover();
      },
    });
    const answer = createAnswerer({
      to: 'to-page',
      direction: toPage,
      handlers: reader.handlers,
      // `onMessage` lets our own extension through and nobody else.
      parseSender: (ours: true) => ours,
    });
    ctx.onInvalidated(onMessage((message) => answer(message, true)));
    reader.read().catch((error: unknown) => ctx.isInvalid || console.warn('Officialese:', error));
  },
});
