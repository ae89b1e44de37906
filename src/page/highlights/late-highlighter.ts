// Highlights as long as their code is not in the page: it comes with the popover's, when the page has some or words were selected in
// its article. What stays here knows the page's Highlights and asks for them after each reading.
import type { Settings } from '../../core/reading/settings';
import type { Ask, fromPage, PageMarks } from '../../messaging/contract';
import type { PageReading } from '../page-reading';
import type { CreateHighlighter, Highlighter, HighlighterWorld } from './highlighter';

export type LateHighlighterWorld = Pick<
  HighlighterWorld,
  'document' | 'signal' | 'termAt' | 'closeCard' | 'lookUp' | 'flash'
> & {
  readonly ask: Ask<typeof fromPage>;
  readonly bring: () => Promise<CreateHighlighter>;
  readonly report: (error: unknown) => void;
};

export type LateHighlighter = {
  /** Another Reading, or the same one in other nodes; null ends it. */
  set(reading: PageReading | null): void;
  dress(settings: Settings): void;
  /** The page's Highlights; waits for those that are being asked for. */
  marks(): Promise<PageMarks>;
  /** Does something that needs the code; null where it cannot be had. */
  run<T>(what: (highlighter: Highlighter) => T): Promise<T | null>;
  holds(target: EventTarget | null): boolean;
};

const NONE: PageMarks = { highlights: [], reach: { undo: 0, redo: 0 } };

/** Whether something of the article is selected. */
const isSelected = ({ root }: PageReading): boolean => {
  const selection = root.ownerDocument.getSelection();
  return selection !== null && !selection.isCollapsed && selection.getRangeAt(0).intersectsNode(root);
};

/** Highlights of a document, until abort. */
export const createLateHighlighter = (world: LateHighlighterWorld): LateHighlighter => {
  const { document, signal, ask, report } = world;
  let reading: PageReading | null = null;
  let text: string | null = null;
  let settings: Settings | null = null;
  let marks = NONE;
  let loaded: Promise<unknown> = Promise.resolve();
  let highlighter: Highlighter | null = null;
  let coming: Promise<Highlighter | null> | null = null;

  const show = () => highlighter?.show(reading, marks, settings);
  const load = async () => {
    const asked = reading;
    if (!asked) return;
    const { url, canonicalUrl, text: now } = asked.article;
    const found = await ask('marksHere', { page: { url, canonicalUrl }, text: now });
    if (reading?.article.text !== now || signal.aborted) return;
    text = now;
    marks = found;
    if (!highlighter && marks.highlights.length > 0) void bring();
    show();
  };
  const reload = () => {
    loaded = load().catch(report);
    return loaded;
  };
  const bring = (): Promise<Highlighter | null> => {
    coming ??= world
      .bring()
      .then((create) => {
        if (signal.aborted) return null;
        highlighter = create({ ...world, reload });
        show();
        return highlighter;
      })
      .catch((error: unknown) => {
        coming = null; // The next wish tries again.
        report(error);
        return null;
      });
    return coming;
  };
  const run = async <T>(what: (there: Highlighter) => T) => {
    await loaded;
    const there = await bring();
    return there && what(there);
  };
  const holds = (target: EventTarget | null) => highlighter?.holds(target) ?? false;
  /** A click into a selection takes it away only after its event. */
  const selected = (event: Event) => {
    if (holds(event.target)) return;
    setTimeout(() => {
      if (!signal.aborted && reading && isSelected(reading))
        void run((there) => there.offer(false)).catch(report);
    }, 10);
  };
  for (const type of ['mouseup', 'keyup'])
    document.addEventListener(type, selected, { capture: true, passive: true, signal });

  return {
    run,
    holds,
    marks: async () => {
      await loaded;
      return marks;
    },
    dress: (next) => {
      settings = next;
      show();
    },
    set: (next) => {
      reading = next;
      if (next === null) marks = NONE;
      if (next && text !== next.article.text) void reload();
      else show();
      text = next ? text : null;
    },
  };
};
