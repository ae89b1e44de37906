// What is painted in a page, as the page itself can see it: our ranges in CSS.highlights.
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../tools/browsers/wait-until';

/** One painted range. `x` and `y` are the middle of its first line in the viewport, in px. */
export type Mark = {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** False where the page has thrown its text node away. */
  readonly connected: boolean;
};

/** All ranges painted by us, in the order of the page. */
export const marksIn = (page: Page): Promise<readonly Mark[]> =>
  page.evaluate(() => {
    const ours = [...CSS.highlights].filter(([key]) => key.startsWith('officialese-'));
    const found = ours.flatMap(([key, highlight]) =>
      [...highlight].map((drawn) => {
        const range = document.createRange();
        range.setStart(drawn.startContainer, drawn.startOffset);
        range.setEnd(drawn.endContainer, drawn.endOffset);
        const rect = range.getClientRects()[0] ?? new DOMRect();
        const mark = {
          key,
          text: range.toString(),
          x: rect.left + rect.width / 2,
          y: rect.top + rect.height / 2,
          connected: drawn.startContainer.isConnected,
        };
        return { mark, range };
      }),
    );
    const inOrder = found
      .filter(({ mark }) => mark.connected)
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    const lost = found.filter(({ mark }) => !mark.connected);
    return [...inOrder, ...lost].map(({ mark }) => mark);
  });

/** Waits until a range with exactly this text is painted. */
export const markOf = (page: Page, text: string): Promise<Mark> =>
  waitUntil(`"${text}" to be marked`, async () =>
    (await marksIn(page)).find((mark) => mark.text === text && mark.connected),
  );

/** Scrolls the words of a mark into view and gives the mark where it is now. */
export const markInView = async (page: Page, text: string): Promise<Mark> => {
  await markOf(page, text);
  await page.evaluate((wanted) => {
    for (const [key, highlight] of CSS.highlights) {
      for (const drawn of key.startsWith('officialese-') ? highlight : []) {
        const range = document.createRange();
        range.setStart(drawn.startContainer, drawn.startOffset);
        range.setEnd(drawn.endContainer, drawn.endOffset);
        if (range.toString() === wanted) {
          drawn.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          return;
        }
      }
    }
  }, text);
  return waitUntil(`"${text}" in view`, async () => {
    const mark = await markOf(page, text);
    const inside = await page.evaluate((y) => y > 0 && y < window.innerHeight, mark.y);
    return inside && mark;
  });
};

/** The page as its own scripts see it, without our one host element. */
export const pageWithoutHost = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (copy instanceof Element)
      for (const host of copy.querySelectorAll('officialese-popover')) host.remove();
    return new XMLSerializer().serializeToString(copy);
  });
