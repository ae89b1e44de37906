// The one element that we add to a page, and only when a card is first shown: a host with a closed shadow root, in the top
// layer where the browser has one. It hangs at the root element, beside the body, where no layout changes by it.
import cardCss from '../../ui/card/card.css?inline';
import tokensCss from '../../ui/tokens.css?inline';
import { adoptSheet } from '../adopt-sheet';
import highlightsCss from '../highlights/highlights.css?inline';
import popoverCss from './popover.css?inline';

export type PopoverHost = {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What holds the card; hidden while none is open. */
  readonly panel: HTMLElement;
  /** Another panel beside it, hidden; clicks in it take no selection away from the page. */
  addPanel(className: string): HTMLElement;
  /** Brings the host to the front of the top layer, for one of its panels. */
  raise(panel: HTMLElement): void;
  /** This panel needs it no longer. */
  lower(panel: HTMLElement): void;
  /** Has a screen reader say a text, politely. */
  say(text: string): void;
};

/** Keys and clicks meant for the card are none of the page's business: its shortcuts would fire. */
const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'contextmenu',
];

const createPanel = (document: Document, className: string): HTMLElement => {
  const panel = document.createElement('div');
  panel.className = className;
  panel.lang = 'en';
  panel.tabIndex = -1;
  panel.hidden = true;
  panel.setAttribute('role', 'dialog');
  return panel;
};

const createLive = (document: Document): HTMLElement => {
  const live = document.createElement('div');
  live.className = 'live';
  live.lang = 'en';
  live.setAttribute('role', 'status');
  live.setAttribute('aria-live', 'polite');
  return live;
};

/** A live region is heard only when it changes after it has been there for a moment (ms). */
const HEARD_AFTER_MS = 120;

const keepSelection = (event: Event): void => {
  const field = event.target instanceof Element && event.target.closest('textarea, input, blockquote');
  if (!field) event.preventDefault();
};

const hosts = new WeakMap<AbortSignal, PopoverHost>();

/** The one host of this life, added to the page when first asked for. */
export const hostOf = (document: Document, signal: AbortSignal): PopoverHost => {
  const host = hosts.get(signal) ?? createHost(document, signal);
  hosts.set(signal, host);
  return host;
};

/** Adds the host to the page; on abort it is removed. */
const createHost = (document: Document, signal: AbortSignal): PopoverHost => {
  // An update of the extension may leave the host of the copy before it, which can no longer take it away.
  for (const left of document.querySelectorAll('officialese-popover')) left.remove();
  const host = document.createElement('officialese-popover');
  const root = host.attachShadow({ mode: 'closed' });
  adoptSheet(root, signal)(`${tokensCss}\n${popoverCss}\n${cardCss}\n${highlightsCss}`);
  const panel = createPanel(document, 'popover');
  const live = createLive(document);
  root.append(panel, live);
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());
  const inTopLayer = 'popover' in host;
  if (inTopLayer) host.popover = 'manual';
  document.documentElement.append(host);
  let speaking: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(speaking);
    host.remove();
  });
  const lower = () => {
    if (inTopLayer && host.isConnected && host.matches(':popover-open')) host.hidePopover();
  };
  const open = new Set<HTMLElement>();
  return {
    host,
    root,
    panel,
    addPanel: (className) => {
      const added = createPanel(document, className);
      added.addEventListener('mousedown', keepSelection);
      root.append(added);
      return added;
    },
    lower: (of) => {
      open.delete(of);
      if (open.size === 0) lower();
    },
    raise: (of) => {
      open.add(of);
      // A page that rewrites its root element may have thrown us out.
      if (!host.isConnected) document.documentElement.append(host);
      lower();
      if (inTopLayer) host.showPopover();
    },
    say: (text) => {
      clearTimeout(speaking);
      live.textContent = '';
      speaking = setTimeout(() => {
        live.textContent = text;
      }, HEARD_AFTER_MS);
    },
  };
};
