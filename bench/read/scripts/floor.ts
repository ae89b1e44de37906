// The floor: what any extension that reads a page must do. Clone, bare Readability, one message to a warm worker, one frame.

import { Readability } from '@mozilla/readability';
import { handOver } from './hand-over';
import { startedAt } from './mark-start';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

handOver(startedAt, async () => {
  const clone = document.cloneNode(true);
  if (clone instanceof Document) new Readability(clone, { serializer: (element) => element }).parse();
  // A name that is no request: the background answers at once, so that nothing but the way there and back is counted.
  await chrome.runtime.sendMessage({ officialese: 'from-page', name: 'nothing', payload: {} });
});
