// Runs in any page: the store by itself, without the extension around it.
import type { Article } from '../../../../src/core/article/article';
import { makeCapture } from '../../../../src/core/clippings/capture';
import { createSha256 } from '../../../../src/core/clippings/sha256';
import { inspectStore } from './inspect-store';
import { NAME, openStore } from './open-store';

const store = openStore();

const hash = (text: string): string => {
  const sum = createSha256();
  sum.add(text);
  return sum.hex();
};

const storeAlone = {
  store,
  inspect: () => inspectStore(NAME),
  /** "saved", or why not. */
  save: async (article: Article): Promise<string> => {
    const capture = makeCapture({
      article,
      found: { hits: [], terms: [], expansions: [], packs: [] },
      requestedUrl: article.url,
      capturedAt: new Date().toISOString(),
      extension: 'test',
      sha256: hash(article.text),
    });
    const saved = await store.save(capture, {});
    return saved.ok ? 'saved' : saved.error;
  },
};

export type StoreAlone = typeof storeAlone;

Object.assign(globalThis, { officialeseStore: storeAlone });
