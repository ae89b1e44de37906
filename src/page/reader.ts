// The reader in a page: reads it, shows what was found, reads again when it has changed, and answers what is asked of it.
// The world is passed in, and everything started stops with `ctx.signal`.
import type { Handlers, toPage } from '../messaging/contract';
import { createLateHighlighter, type LateHighlighter } from './highlights/late-highlighter';
import { lookUpPhrase } from './look-up-phrase';
import type { Late } from './popover/hand-over';
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
  /** Brings the code that is needed only by some readers. Rejects where nobody can bring it. */
  readonly bringLate: () => Promise<Late>;
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

type Answering = Pick<ReaderWorld, 'document'> & {
  readonly cycle: ReadingCycle;
  readonly stage: Stage;
  readonly highlights: LateHighlighter;
  readonly lookUp: () => Promise<void>;
  readonly read: Reader['read'];
};

const createHandlers = ({
  document,
  cycle,
  stage,
  highlights,
  lookUp,
  read,
}: Answering): Reader['handlers'] => ({
  present: async () => ({ read: cycle.current() !== null }),
  readNow: ({ anyway }) => (anyway ? cycle.read(false, true) : read()),
  show: async ({ place, openCard }) => ({ shown: stage.show(place, openCard) }),
  step: async ({ by }) => stage.step(by),
  lookUpSelection: async () => {
    await lookUp();
    return {};
  },
  markSelection: async () => {
    await cycle.joinable();
    await highlights.run((there) => there.offer(true));
    return {};
  },
  marks: highlights.marks,
  openMark: async ({ id }) => ({ shown: (await highlights.run((there) => there.open(id))) ?? false }),
  stepMark: async ({ by }) => ({ shown: (await highlights.run((there) => there.step(by))) ?? false }),
  undoMark: async ({ way, secondYes = false }) => {
    const status = (await highlights.run((there) => there.undo(way, secondYes))) ?? 'not-kept';
    return { ...(await highlights.marks()), status };
  },
  article: async () => {
    const reading = cycle.current();
    return reading && { article: reading.article, address: document.location.href };
  },
  applySettings: async ({ settings }) => {
    stage.dress(settings);
    highlights.dress(settings);
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
  // Once: popover and highlights share one host in the page.
  let late: Promise<Late> | null = null;
  const bring = () => {
    late ??= world.bringLate().catch((error: unknown) => {
      late = null;
      throw error;
    });
    return late;
  };
  const stage = createStage({
    document,
    signal,
    now,
    findCard: (entryId) => ask('card', { entryId }),
    seen: (key) => ask('seen', { key }),
    bringPopover: async () => (await bring()).createPopover,
    holds: (target) => highlights.holds(target),
    report,
    mute: ({ key, term }, where) => {
      const url = where === 'here' ? document.location.href : null;
      // Read again: what is not marked any more is the background's to say.
      ask('mute', { key, name: term, url })
        .then(() => cycle.read(false))
        .catch(report);
    },
  });
  const lookUp = async () => {
    // Taken first: by the time the page is read for what it says of the phrase, the selection may be lost.
    const phrase = selectedPhrase(document);
    if (!phrase) return;
    await cycle.joinable()?.catch(() => null); // A page that cannot be read can be looked up from all the same.
    stage.open(await lookUpPhrase(phrase, { ask, reading: cycle.current(), url: document.location.href }));
  };
  const highlights = createLateHighlighter({
    document,
    signal,
    ask,
    report,
    bring: async () => (await bring()).createHighlighter,
    termAt: stage.termAt,
    closeCard: stage.close,
    flash: stage.flash,
    lookUp: () => void lookUp().catch(report),
  });
  const cycle = createReadingCycle({
    ...world,
    now,
    report,
    extracted: () => watch.wasRead(),
    adopt: (reading, settings) => {
      if (settings) stage.dress(settings);
      stage.set(reading);
      if (settings) highlights.dress(settings);
      highlights.set(reading);
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
  return {
    read,
    timings: cycle.timings,
    handlers: createHandlers({ document, cycle, stage, highlights, lookUp, read }),
  };
};
