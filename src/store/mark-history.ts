// What was marked, edited and removed on each page, step by step, so that it can be undone and done again. In storage.session: it
// outlives the worker and ends with the browser.
import * as v from 'valibot';
import { HighlightSchema } from '../core/clippings/highlight';
import type { Area } from './area';

/** Null before: it was marked; null after: it was removed. */
export const MarkStepSchema = v.object({
  before: v.nullable(HighlightSchema),
  after: v.nullable(HighlightSchema),
});
export type MarkStep = Readonly<v.InferOutput<typeof MarkStepSchema>>;

const steps = v.array(MarkStepSchema);
/** The newest step of each is the last. */
const PageStepsSchema = v.object({ page: v.string(), done: steps, undone: steps });
type PageSteps = v.InferOutput<typeof PageStepsSchema>;
/** The page that was marked last is the last. */
const AllSchema = v.fallback(v.array(PageStepsSchema), []);

export type Way = 'undo' | 'redo';

/** How many steps a page can go back and forth. */
export type Reach = { readonly undo: number; readonly redo: number };

export type MarkHistory = {
  /** Remembers a step that was just taken; what was undone before it cannot be done again. */
  add(page: string, step: MarkStep): Promise<void>;
  /** The step to be taken back, or again; null where there is none. It stays until `take`. */
  next(page: string, way: Way): Promise<MarkStep | null>;
  /** That step was taken: it may be taken the other way now. `drop`: it cannot be taken either way any more. */
  take(page: string, way: Way, drop?: boolean): Promise<void>;
  reach(page: string): Promise<Reach>;
  forgetAll(): Promise<void>;
};

const KEY = 'mark steps';
const MOST_STEPS = 50;
/** Characters in all, of the 5 million that the area holds: the Readings have most of them. */
const MOST_CHARACTERS = 500_000;

const sizeOf = (value: unknown): number => JSON.stringify(value).length;

/** The pages marked longest ago make room; of the one marked last, the oldest steps. */
const fitted = (all: readonly PageSteps[], limit: number): readonly PageSteps[] => {
  const kept = [...all];
  while (kept.length > 1 && sizeOf(kept) > limit) kept.shift();
  const [only] = kept;
  if (!only || sizeOf(kept) <= limit) return kept;
  return only.done.length + only.undone.length === 0
    ? []
    : fitted(
        [{ ...only, done: only.done.slice(1), undone: only.done.length === 0 ? [] : only.undone }],
        limit,
      );
};

/** @param area storage.session */
export const createMarkHistory = (area: Area, limit = MOST_CHARACTERS): MarkHistory => {
  // Calls run one after another, since each reads all and writes it back.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run, run);
    last = turn;
    return turn;
  };
  const load = async (): Promise<readonly PageSteps[]> => v.parse(AllSchema, (await area.get(KEY))[KEY]);
  const stepsOf = async (page: string): Promise<PageSteps> =>
    (await load()).find((one) => one.page === page) ?? { page, done: [], undone: [] };
  const save = async (steps: PageSteps): Promise<void> => {
    const others = (await load()).filter(({ page }) => page !== steps.page);
    await area.set({ [KEY]: fitted([...others, steps], limit) });
  };
  return {
    add: (page, step) =>
      inTurn(async () => {
        const { done } = await stepsOf(page);
        await save({ page, done: [...done, step].slice(-MOST_STEPS), undone: [] });
      }),
    next: (page, way) =>
      inTurn(async () => (await stepsOf(page))[way === 'undo' ? 'done' : 'undone'].at(-1) ?? null),
    take: (page, way, drop = false) =>
      inTurn(async () => {
        const { done, undone } = await stepsOf(page);
        const [from, to] = way === 'undo' ? [done, undone] : [undone, done];
        const rest = from.slice(0, -1);
        const grown = drop ? to : [...to, ...from.slice(-1)];
        await save({
          page,
          ...(way === 'undo' ? { done: rest, undone: grown } : { done: grown, undone: rest }),
        });
      }),
    reach: (page) =>
      inTurn(async () => {
        const { done, undone } = await stepsOf(page);
        return { undo: done.length, redo: undone.length };
      }),
    forgetAll: () => inTurn(() => area.remove(KEY)),
  };
};
