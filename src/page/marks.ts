// The marks of a Reading: painted in the reader's manner on the ground that the page has, and anew when either changes.
import { DEFAULT_SETTINGS, type Settings } from '../core/reading/settings';
import { isDarkBehind } from './darkness';
import { MARKS, markRules } from './mark-rules';
import type { PageReading } from './page-reading';
import { createPainter } from './painter';
import { watchGround } from './watch-ground';

export type Marks = {
  /** False where the browser cannot paint. */
  readonly supported: boolean;
  /** Marks a Reading in place of the one before; null takes all marks away. */
  set(reading: PageReading | null): void;
  dress(settings: Settings): void;
  /** Lights the words that the open card belongs to; none puts the light out. */
  setCurrent(ranges: readonly StaticRangeInit[]): void;
  /** Lights a place for a moment. */
  flash(ranges: readonly StaticRangeInit[]): void;
  /** Whether the page is dark behind the article. */
  readonly isDark: () => boolean;
  /** Whether there are terms, and the reader wants them marked. */
  readonly areOn: () => boolean;
};

/** How long a place stays lit, ms. */
const FLASH_MS = 1_800;

/** Marks on a document; on abort all are taken back. `changed` is called when they have been drawn anew. */
export const createMarks = (document: Document, signal: AbortSignal, changed: () => void): Marks => {
  const painter = createPainter(document, signal);
  let reading: PageReading | null = null;
  let settings: Settings = DEFAULT_SETTINGS;
  let dark = false;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const ground = () =>
    reading?.spots[0]?.ranges[0]?.startContainer.parentElement ?? reading?.root ?? document.body;
  const areOn = () => settings.marks && reading !== null && reading.spots.length > 0;
  const draw = () => {
    if (reading) {
      dark = isDarkBehind(ground());
      painter.restyle(markRules(settings, dark));
    }
    painter.paint(areOn() ? (reading?.spots ?? []) : []);
    changed();
  };
  const groundWatch = watchGround({
    document,
    signal,
    from: ground,
    look: () => reading && isDarkBehind(ground()) !== dark && draw(),
  });
  signal.addEventListener('abort', () => clearTimeout(flashing));

  return {
    supported: painter.supported,
    isDark: () => dark,
    areOn,
    setCurrent: (ranges) => painter.put(MARKS.current, ranges),
    flash: (ranges) => {
      clearTimeout(flashing);
      painter.put(MARKS.flash, ranges);
      flashing = setTimeout(() => painter.put(MARKS.flash, []), FLASH_MS);
    },
    dress: (next) => {
      settings = next;
      draw();
    },
    set: (next) => {
      reading = next;
      draw();
      groundWatch.again();
    },
  };
};
