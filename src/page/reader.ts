// The reader in a page: reads it, shows what was found, reads again when it has changed, and answers what is asked of it.
// The world is passed in, and everything started stops with `ctx.signal`.
import type { Handlers, toPage } from '../messaging/contract';
import { lookUpPhrase } from './look-up-phrase';
import type { BringPopover } from './popover/late-popover';
import {
  type CycleWorld,
  createReadingCycle,
  type ReadingCycle,
  type ReadOutcome,
  type Timings,
} from './reading-cycle';
import { selectedPhrase } from './selection';
import { createStage, type Stage } from './stage';
import { watchPage } from './watch-page';

/** `now`: ms, never going back. */
export type ReaderWorld = Pick<CycleWorld, 'document' | 'ask' | 'ctx' | 'extract'> & {
  readonly bringPopover: BringPopover;
  readonly now?: () => number;
};

export type Reader = {
  /** Reads the page from the start, or joins the reading that is under way. */
  read(): Promise<ReadOutcome>;
  /** Answers to what the background and our own pages ask of this tab. */
  readonly handlers: Handlers<typeof toPage, unknown>;
  /** Of the last reading that was painted; null before. */
  readonly timings: () => Timings | null;
};

type Answering = Pick<ReaderWorld, 'document' | 'ask'> & {
  readonly cycle: ReadingCycle;
  readonly stage: Stage;
  readonly read: Reader['read'];
};

const createHandlers = ({ document, ask, cycle, stage, read }: Answering): Reader['handlers'] => ({
  present: async () => ({ read: cycle.current() !== null }),
  readNow: ({ anyway }) => (anyway ? cycle.read(false, true) : read()),
  show: async ({ place, openCard }) => ({ shown: stage.show(place, openCard) }),
  step: async ({ by }) => stage.step(by),
  lookUpSelection: async () => {
    // Taken first: by the time the page is read for what it says of the phrase, the selection may be lost.
    const phrase = selectedPhrase(document);
    if (!phrase) return {};
    await cycle.joinable()?.catch(() => null); // A page that cannot be read can be looked up from all the same.
    stage.open(await lookUpPhrase(phrase, { ask, reading: cycle.current(), url: document.location.href }));
    return {};
  },
  article: async () => {
    const reading = cycle.current();
    return reading && { article: reading.article, address: document.location.href };
  },
  applySettings: async ({ settings }) => {
    stage.dress(settings);
    return {};
  },
});

/** Starts a reader on a document. It reads when told to, and again, quietly, when the page has changed since. */
export const startReader = ({ now = () => performance.now(), ...world }: ReaderWorld): Reader => {
  const { document, ask, ctx } = world;
  const { signal } = ctx;
  const report = (error: unknown) => {
    // Reading `isInvalid` also ends this script where the extension was removed or updated.
    if (!ctx.isInvalid && !signal.aborted) console.warn('Officialese:', error);
  };
  const stage = createStage({
    document,
    signal,
    now,
    findCard: (entryId) => ask('card', { entryId }),
    seen: (key) => ask('seen', { key }),
    bringPopover: world.bringPopover,
    report,
    mute: ({ key, term }, where) => {
      const url = where === 'here' ? document.location.href : null;
      // Read again: what is not marked any more is the background's to say.
      ask('mute', { key, name: term, url })
        .then(() => cycle.read(false))
        .catch(report);
    },
  });
  const cycle = createReadingCycle({
    ...world,
    now,
    report,
    extracted: () => watch.wasRead(),
    adopt: (reading, settings) => {
      if (settings) stage.dress(settings);
      stage.set(reading);
    },
  });
  const watch = watchPage({
    document,
    signal,
    now,
    root: () => cycle.current()?.root ?? null,
    moved: () => {
      cycle.end();
      ask('ended', {}).catch(report);
    },
    due: () => cycle.read(true).catch(report),
  });
  // Back from the browser's memory: the background has forgotten this page meanwhile.
  const returned = (event: PageTransitionEvent) => event.persisted && cycle.read(false).catch(report);
  document.defaultView?.addEventListener('pageshow', returned, { signal });

  const read = () => cycle.joinable() ?? cycle.read(false);
  return { read, timings: cycle.timings, handlers: createHandlers({ document, ask, cycle, stage, read }) };
};
