// What is known of each tab, in storage.session: it outlives the worker and ends with the browser, and nothing of it is
// ever written to disk. The area holds 10 MB in all, so the oldest Readings make room.
import * as v from 'valibot';
import { type TabState, TabStateSchema } from '../core/reading/tab-state';
import type { Area } from './area';

/** Sizes of the states that are kept, the oldest first. */
const IndexSchema = v.fallback(v.array(v.object({ tabId: v.number(), bytes: v.number() })), []);
type Index = v.InferOutput<typeof IndexSchema>;

const INDEX = 'tabs';
const keyOf = (tabId: number): string => `tab ${tabId}`;

export type TabStates = {
  /** `unread` where nothing is known, or no longer. */
  load(tabId: number): Promise<TabState>;
  /**
   * Resolves once it is written. A state that is too large by itself is not kept. A state still in the making has its
   * place in the line at once: who asks for it meanwhile waits for it.
   */
  save(tabId: number, state: TabState | Promise<TabState>): Promise<void>;
  forget(tabId: number): Promise<void>;
  /** Resolves once nothing of any tab is kept. */
  forgetAll(): Promise<void>;
};

/** Two bytes a character is what the browsers count at most for JSON. */
const sizeOf = (state: TabState): number => 2 * JSON.stringify(state).length;

/**
 * @param area storage.session
 * @param limit bytes kept in all; below the browser's own limit of 10,485,760
 */
export const createTabStates = (area: Area, limit = 8_000_000): TabStates => {
  // Calls run one after another, since each reads the index and writes it back.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run, run);
    last = turn;
    return turn;
  };
  const loadIndex = async (): Promise<Index> => v.parse(IndexSchema, (await area.get(INDEX))[INDEX]);
  const drop = async (index: Index, tabIds: readonly number[]): Promise<Index> => {
    for (const tabId of tabIds) await area.remove(keyOf(tabId));
    return index.filter((kept) => !tabIds.includes(kept.tabId));
  };
  /** The oldest tabs that must go so that `bytes` more fit. */
  const outdated = (index: Index, bytes: number): readonly number[] => {
    const out: number[] = [];
    let sum = index.reduce((total, kept) => total + kept.bytes, bytes);
    for (const kept of index) {
      if (sum <= limit) break;
      out.push(kept.tabId);
      sum -= kept.bytes;
    }
    return out;
  };
  return {
    load: (tabId) =>
      inTurn(async () => {
        const parsed = v.safeParse(TabStateSchema, (await area.get(keyOf(tabId)))[keyOf(tabId)]);
        return parsed.success ? parsed.output : { status: 'unread' };
      }),
    save: (tabId, made) =>
      inTurn(async () => {
        const state = await made;
        const bytes = sizeOf(state);
        const others = await drop(await loadIndex(), [tabId]);
        const kept = await drop(others, outdated(others, bytes));
        if (bytes <= limit) {
          await area.set({ [keyOf(tabId)]: state, [INDEX]: [...kept, { tabId, bytes }] });
        } else await area.set({ [INDEX]: kept });
      }),
    forget: (tabId) => inTurn(async () => area.set({ [INDEX]: await drop(await loadIndex(), [tabId]) })),
    forgetAll: () =>
      inTurn(async () => {
        const index = await loadIndex();
        await drop(
          index,
          index.map(({ tabId }) => tabId),
        );
        await area.remove(INDEX);
      }),
  };
};
