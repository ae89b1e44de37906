// Runs in a page of the extension: fills the library through the store itself, and looks at what is derived.

import * as v from 'valibot';
import {
  type Capture,
  makeBody,
  makeClipping,
  makeVersion,
  type VersionKey,
} from '../../../src/core/clippings/capture';
import { ClippingIdSchema } from '../../../src/core/clippings/clipping';
import type { WholeClipping } from '../../../src/core/clippings/whole-clipping';
import { createClippingStore } from '../../../src/store/clippings/clipping-store';
import { seeded } from '../sample-articles';

const NAME = 'officialese';
const store = createClippingStore({
  name: NAME,
  indexedDB,
  IDBKeyRange,
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
});

const random = seeded(3);
const below = (count: number): number => Math.floor(random() * count);
const hex = (digits: number): string => Array.from({ length: digits }, () => below(16).toString(16)).join('');
const newId = (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;

const FIRST_DAY = Date.parse('2020-01-01T08:00:00.000Z');
const DAY = 86_400_000;

/** A page of its own, that shares its words with others: of one of 60 publishers, on a day of six years, with up to three of 40 tags. */
const wholeOf = (capture: Capture, number: number): WholeClipping => {
  const url = `https://gazette.example/news/${number}.html`;
  const published = new Date(FIRST_DAY + below(2190) * DAY).toISOString().slice(0, 10);
  const article = {
    ...capture.article,
    url,
    title: `${number}: ${capture.article.title}`,
    publisher: `Gazette ${below(60)}`,
    published,
  };
  const provenance = { ...capture.provenance, requestedUrl: url, finalUrl: url };
  const own: Capture = { ...capture, article, provenance, page: url };
  const key: VersionKey = { clippingId: v.parse(ClippingIdSchema, newId()), number: 1 };
  const tags = Array.from({ length: below(4) }, () => `tag ${below(40)}`);
  const clipping = makeClipping(own, key, { tags }, new Date(FIRST_DAY + number * 60_000).toISOString());
  return {
    clipping,
    highlights: [],
    versions: [{ version: makeVersion(own, key), body: makeBody(own, key) }],
  };
};

const ask = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

let captures: Capture[] = [];

const fill = {
  take: (more: readonly Capture[]): void => {
    captures = [...captures, ...more];
  },
  /** Puts clippings in, from one number up to another; gives the bytes of their JSON. */
  put: async (first: number, end: number): Promise<number> => {
    const wholes = Array.from({ length: end - first }, (_, index) => {
      const capture = captures[(first + index) % captures.length];
      if (capture === undefined) throw new Error('There are no captures to make clippings of.');
      return wholeOf(capture, first + index);
    });
    const put = await store.restore(wholes);
    if (!put.ok) throw new Error(put.error);
    return new Blob([JSON.stringify(wholes)]).size;
  },
  /** Brings up what is derived; ms. */
  bringUp: async (): Promise<number> => {
    const began = performance.now();
    const pause = () => new Promise<void>((done) => setTimeout(done, 0));
    const done = await store.bringUp({ pause });
    if (!done.ok || !done.value) throw new Error('What is derived was not brought up.');
    return performance.now() - began;
  },
  /** Throws what is derived away, past the store. */
  loseDerived: async (): Promise<void> => {
    const database = await ask(indexedDB.open(NAME));
    await ask(database.transaction('meta', 'readwrite').objectStore('meta').delete('derived'));
    database.close();
  },
  /** ms of the facets of a query, asked of the store. */
  timeFacets: async (query: Parameters<typeof store.facets>[0]): Promise<number> => {
    const began = performance.now();
    const facets = await store.facets(query);
    if (!facets.ok || facets.value.total === 0) throw new Error('There is nothing to count.');
    return performance.now() - began;
  },
  close: (): void => store.close(),
};

export type FillStore = typeof fill;
Object.assign(globalThis, { officialeseFill: fill });
