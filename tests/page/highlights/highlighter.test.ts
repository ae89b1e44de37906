// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageHighlight } from '../../../src/core/reading/page-highlight';
import { DEFAULT_SETTINGS } from '../../../src/core/reading/settings';
import type { Ask, fromPage } from '../../../src/messaging/contract';
import { createHighlighter } from '../../../src/page/highlights/highlighter';
import { createLateHighlighter } from '../../../src/page/highlights/late-highlighter';
import { type PageReading, placeFindings } from '../../../src/page/page-reading';
import { painted, standIn } from '../browser-stand-in';
import { findings } from '../sample';
import { extractArticle } from '../text-map-stand-in';

type Asked = { readonly name: string; readonly payload: Record<string, unknown> };
type Replies = Record<string, (payload: never) => unknown>;

/** A background that keeps what it is told. */
const background = (asked: Asked[], overrides: Replies = {}) => {
  const kept: PageHighlight[] = [];
  const replies: Replies = {
    marksHere: () => ({ highlights: [...kept], reach: { undo: kept.length, redo: 0 } }),
    mark: ({ place, quote, colour }: Extract<PageHighlight, { status: 'exact' }>) => {
      const highlight: PageHighlight = {
        ...{ status: 'exact', id: `id ${kept.length}`, place, quote, colour, note: '', tags: [] },
      } as const;
      kept.push(highlight);
      return { status: 'kept', highlight };
    },
    editMark: ({
      id,
      page: _,
      secondYes: __,
      ...edit
    }: {
      id: string;
      page: unknown;
      secondYes: boolean;
    }) => {
      const at = kept.findIndex((one) => one.id === id);
      const before = kept[at];
      if (before) kept[at] = { ...before, ...edit };
      return { status: 'kept' };
    },
    removeMark: ({ id }: { id: string }) => {
      kept.splice(
        kept.findIndex((one) => one.id === id),
        1,
      );
      return { status: 'kept' };
    },
    ...overrides,
  };
  const ask = async (name: string, payload: Record<string, unknown>) => {
    asked.push({ name, payload });
    return replies[name]?.(payload as never) ?? {};
  };
  return { ask: ask as unknown as Ask<typeof fromPage>, kept };
};

let painting: ReturnType<typeof standIn>;
let life: AbortController;
let asked: Asked[];
let roots: ShadowRoot[];
beforeEach(() => {
  painting = standIn();
  life = new AbortController();
  asked = [];
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  document.body.innerHTML =
    '<nav>Home</nav><article><p>The two lamps shine.</p><p>They go out.</p></article>';
});
afterEach(() => {
  life.abort();
  document.getSelection()?.removeAllRanges();
  vi.restoreAllMocks();
});

const readPage = (): PageReading => {
  const extraction = extractArticle(document, 'https://news.example/a');
  if (!extraction.ok) throw new Error('no article');
  return placeFindings(extraction.value, findings([]), document);
};

const start = (overrides: Replies = {}) => {
  const { ask, kept } = background(asked, overrides);
  const late = createLateHighlighter({
    document,
    signal: life.signal,
    ask,
    report: (error) => {
      throw error;
    },
    bring: async () => createHighlighter,
    termAt: () => null,
    closeCard: () => {},
    flash: () => {},
    lookUp: () => {},
  });
  late.dress(DEFAULT_SETTINGS);
  late.set(readPage());
  return { late, kept };
};

const select = (element: string, from: number, to: number) => {
  const node = document.querySelector(element)?.firstChild;
  if (node) document.getSelection()?.setBaseAndExtent(node, from, node, to);
};
const find = (selector: string) =>
  roots.at(-1)?.querySelector<HTMLElement>(`.marker:not([hidden]) ${selector}`) ?? null;
const appears = (selector: string) =>
  vi.waitFor(() => {
    const found = find(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  });
const names = () => asked.map(({ name }) => name);

test('a selection in the article is marked by one click, and painted', async () => {
  const { late, kept } = start();
  await late.marks();
  select('article p', 4, 13);
  document.dispatchEvent(new MouseEvent('mouseup'));
  (await appears('[data-colour=green]')).click();
  await vi.waitFor(() => expect(painted(painting)).toEqual(['officialese-highlight-green 1']));
  expect(kept).toMatchObject([{ quote: 'two lamps', colour: 'green', place: { start: 4, end: 13 } }]);
  expect(document.getSelection()?.isCollapsed).toBe(true);
  await vi.waitFor(() => expect(find('*')).toBeNull());
});

test('a page without highlights brings no code before something is selected', async () => {
  const { late } = start();
  await late.marks();
  expect(roots).toEqual([]);
  expect(names()).toEqual(['marksHere']);
});

test('a selection outside the article is offered nothing unasked, and told why when asked', async () => {
  const { late } = start();
  select('nav', 0, 4);
  await late.run((there) => there.offer(false));
  expect(find('*')).toBeNull();
  await late.run((there) => there.offer(true));
  expect((await appears('.notice')).textContent).toContain('these lie outside it');
  expect(find('[data-colour]')).toBeNull();
});

test('in a private window it asks once, and says yes from then on', async () => {
  const secondYes: unknown[] = [];
  const { late } = start({
    mark: ({ secondYes: yes }: { secondYes: boolean }) => {
      secondYes.push(yes);
      return { status: 'private-window' };
    },
  });
  select('article p', 4, 13);
  await late.run((there) => there.offer(true));
  (await appears('[data-colour=pink]')).click();
  (await appears('[data-confirm]')).click();
  await vi.waitFor(() => expect(secondYes).toEqual([false, true]));
});

test('a store that is full is told of in the bar', async () => {
  const { late } = start({ mark: () => ({ status: 'not-kept', failure: 'quota' }) });
  select('article p', 4, 13);
  await late.run((there) => there.offer(true));
  (await appears('[data-colour=pink]')).click();
  expect((await appears('.notice')).textContent).toContain('no room left');
});

test('a note that is typed is kept by itself, also when the card is closed at once', async () => {
  const { late, kept } = start();
  select('article p', 4, 13);
  await late.run((there) => there.offer(true));
  (await appears('[data-do=note]')).click();
  const note = (await appears('[data-note]')) as HTMLTextAreaElement;
  note.value = 'Which lamps?';
  note.dispatchEvent(new InputEvent('input', { bubbles: true }));
  (await appears('[data-do=close]')).click();
  await vi.waitFor(() => expect(kept).toMatchObject([{ note: 'Which lamps?' }]));
});

test('a click on a highlight opens its card, and it can be deleted there', async () => {
  const { late, kept } = start();
  select('article p', 4, 13);
  await late.run((there) => there.offer(true));
  (await appears('[data-colour=blue]')).click();
  await vi.waitFor(() => expect(painted(painting)).toEqual(['officialese-highlight-blue 1']));
  document
    .querySelector('p')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 60, clientY: 40 }));
  expect((await appears('blockquote')).textContent).toBe('two lamps');
  (await appears('[data-do=remove]')).click();
  await vi.waitFor(() => expect(kept).toEqual([]));
  await vi.waitFor(() => expect(find('*')).toBeNull());
  expect(painted(painting)).toEqual([]);
});

test('what was changed is shown word by word, painted with a line, and what is lost is not painted', async () => {
  const highlights: PageHighlight[] = [
    {
      status: 'changed',
      ...{ id: 'a', colour: 'yellow', note: '', tags: [], quote: 'two lamps', place: { start: 4, end: 13 } },
      changes: [
        { kind: 'removed', text: 'three' },
        { kind: 'added', text: 'two' },
        { kind: 'same', text: ' lamps' },
      ],
    },
    { status: 'lost', id: 'b', colour: 'blue', note: '', tags: [], quote: 'four kettles' },
  ];
  const { late } = start({ marksHere: () => ({ highlights, reach: { undo: 0, redo: 0 } }) });
  expect(await late.run((there) => there.open('a'))).toBe(true);
  expect((await appears('[data-changes] del')).textContent).toBe('three');
  expect((await appears('[data-changes] ins')).textContent).toBe('two');
  expect(painted(painting)).toEqual([
    'officialese-highlight-changed 1',
    'officialese-highlight-open 1',
    'officialese-highlight-yellow 1',
  ]);
  expect(await late.run((there) => there.open('none'))).toBe(false);
});

test('the end of the reader takes everything away', async () => {
  const { late } = start();
  select('article p', 4, 13);
  await late.run((there) => there.offer(true));
  (await appears('[data-colour=blue]')).click();
  await vi.waitFor(() => expect(painted(painting)).toEqual(['officialese-highlight-blue 1']));
  life.abort();
  expect(painted(painting)).toEqual([]);
  expect(document.querySelector('officialese-popover')).toBeNull();
});
