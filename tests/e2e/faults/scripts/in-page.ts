// Runs inside one of the extension's own pages, which plays two parts: a tab with an article that the background may save, and
// a second context that opens the same store. What it answers is plain JSON.
import * as v from 'valibot';
import type { Article } from '../../../../src/core/article/article';
import type { ClippingId } from '../../../../src/core/clippings/clipping';
import { type Inspection, inspectStore } from './inspect-store';
import { NAME, openStore } from './open-store';

/** What the background said of a save; "gone": it was killed before it could say anything. */
export type SaveWord = {
  readonly status: 'saved' | 'not-read' | 'not-kept' | 'gone';
  readonly id: string | null;
  readonly failure: string | null;
};

type Api = {
  readonly runtime: {
    readonly id: string;
    readonly sendMessage: (message: unknown) => Promise<unknown>;
    readonly onMessage: {
      addListener: (
        take: (message: unknown, sender: unknown, send: (answer: unknown) => void) => true | undefined,
      ) => void;
    };
  };
  readonly tabs: { readonly getCurrent: () => Promise<{ readonly id: number }> };
};
declare const chrome: Api;
declare const browser: Api | undefined;

/** Firefox answers with promises in `browser` only. */
const api = typeof browser === 'undefined' ? chrome : browser;

const AnswerSchema = v.object({
  ok: v.literal(true),
  reply: v.looseObject({
    status: v.picklist(['saved', 'not-read', 'not-kept']),
    id: v.optional(v.string()),
    failure: v.optional(v.unknown()),
  }),
});

let article: Article | null = null;
let outcome: Promise<SaveWord> | null = null;

const AskedSchema = v.object({ officialese: v.literal('to-page'), name: v.string() });

api.runtime.onMessage.addListener((message, _sender, send) => {
  const asked = v.safeParse(AskedSchema, message);
  if (!asked.success) return;
  const reply =
    asked.output.name === 'article' ? article && { article, address: article.url } : { read: true };
  send({ ok: true, reply });
  return true;
});

const GONE: SaveWord = { status: 'gone', id: null, failure: null };
const later = (ms: number): Promise<SaveWord> => new Promise((done) => setTimeout(() => done(GONE), ms));

const wordOf = (answer: unknown): SaveWord => {
  const parsed = v.safeParse(AnswerSchema, answer);
  if (!parsed.success) return { ...GONE, failure: JSON.stringify(answer ?? null) };
  const { status, id, failure } = parsed.output.reply;
  return { status, id: id ?? null, failure: failure === undefined ? null : JSON.stringify(failure) };
};

const send = async (tags: readonly string[], note: string): Promise<SaveWord> => {
  const { id: tabId } = await api.tabs.getCurrent();
  const message = { officialese: 'from-view', name: 'save', payload: { tabId, tags, note } };
  return api.runtime.sendMessage(message).then(wordOf, (error) => ({ ...GONE, failure: String(error) }));
};

const store = openStore();

const pause = () => new Promise<void>((done) => setTimeout(done, 0));

const inPage = {
  /** Begins to have the background save this article as the page of this tab. */
  begin: (one: Article, tags: readonly string[] = [], note = ''): void => {
    article = one;
    outcome = send(tags, note);
  },
  /** What came of the save that was begun last; "gone" where nothing is said for so many ms. */
  outcome: (patience: number): Promise<SaveWord> => Promise.race([outcome ?? GONE, later(patience)]),
  /** Reads the whole database past the store and says what in it does not fit together. */
  inspect: (): Promise<Inspection> => inspectStore(NAME),
  /** The store, as the library has it. */
  store,
  /** Ids of all clippings, the newest first. */
  ids: async (): Promise<readonly ClippingId[]> => {
    const listed = await store.list({}, null, 1_000_000);
    return listed.ok ? listed.value.clippings.map(({ id }) => id) : [];
  },
  /** Brings the derived tables up; gives the steps of its progress, or why it failed. */
  bringUp: async (): Promise<{ readonly steps: number; readonly last: string; readonly ok: boolean }> => {
    let [steps, last] = [0, ''];
    const done = await store.bringUp({
      pause,
      onProgress: (progress) => {
        steps += 1;
        last = `${progress.done} of ${progress.total}`;
      },
    });
    return { steps, last, ok: done.ok && done.value };
  },
};

export type InPage = typeof inPage;

Object.assign(globalThis, { officialeseFaults: inPage });
