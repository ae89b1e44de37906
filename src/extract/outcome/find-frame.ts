// Pages whose text lies in a frame: it is another document, often from elsewhere, and cannot be read from here.
import { native } from '../clone/native';

/** Share of the window that a frame must fill to be what the page is for. */
const MOST = 0.5;

/** The address of the frame that holds what the page is for; null where none does. The page has next to no text. */
export function findFrame(page: Document, url: string): string | null {
  const find = native(page, 'querySelectorAll');
  const frames: Element[] = [...find.call(page, 'frameset frame[src]')];
  // Menus and banners come first in a frameset, the text last.
  if (frames.length) return largest(frames, 0, frames[frames.length - 1], url);
  const inline: Element[] = [...find.call(page, 'iframe[src]')];
  return largest(inline, MOST, inline.length === 1 ? inline[0] : undefined, url);
}

/** By what it covers of the window; without a layout, `otherwise`. */
function largest(
  frames: readonly Element[],
  least: number,
  otherwise: Element | undefined,
  url: string,
): string | null {
  const view = frames[0]?.ownerDocument.defaultView;
  const all = Math.max(1, (view?.innerWidth ?? 0) * (view?.innerHeight ?? 0));
  let best: Element | undefined;
  let bestArea = 0;
  let laidOut = false;
  for (const frame of frames) {
    const { width, height } = frame.getBoundingClientRect();
    laidOut ||= width > 0 && height > 0;
    if (width * height > Math.max(bestArea, all * least)) [best, bestArea] = [frame, width * height];
  }
  return addressOf(laidOut ? best : otherwise, url);
}

function addressOf(frame: Element | undefined, url: string): string | null {
  const src = frame?.getAttribute('src');
  if (!src || !URL.canParse(src, url)) return null;
  const address = new URL(src, url);
  return /^https?:$/.test(address.protocol) || url.startsWith(address.protocol) ? address.href : null;
}
