// Evaluated in the library's document before anything of its own: notes when rows are painted, which tasks were long, and how far
// a rebuild has come. ms since the navigation began.

/** What was seen so far. */
const seen = {
  /** When the first row of the list had been painted; null before. */
  painted: null as number | null,
  /** When the filters had their choices. */
  choices: null as number | null,
  longTasks: [] as { readonly at: number; readonly ms: number }[],
  /** The bar of a rebuild: each state that was shown. */
  progress: [] as { readonly at: number; readonly value: number; readonly max: number }[],
  /** When the bar was gone again. */
  rebuilt: null as number | null,
  /** Longest time between two turns of a timer that wants 10 ms. */
  longestGap: 0,
};

/** When what stands in the document now has been painted. */
const painted = (): Promise<number> =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now());
      channel.port2.postMessage(null);
    }),
  );

let isRow = false;
const look = (): void => {
  if (!isRow && document.querySelector('li[data-clipping]') !== null) {
    isRow = true;
    void painted().then((at) => {
      seen.painted = at;
    });
  }
  if (seen.choices === null && document.querySelectorAll('.choices option').length > 3)
    seen.choices = performance.now();
  const bar = document.querySelector<HTMLProgressElement>('[data-rebuild] progress');
  const last = seen.progress.at(-1);
  if (bar !== null && bar.value !== last?.value)
    seen.progress.push({ at: performance.now(), value: bar.value, max: bar.max });
  if (bar === null && last !== undefined && seen.rebuilt === null) seen.rebuilt = performance.now();
};
new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    seen.longTasks.push({ at: startTime, ms: duration });
}).observe({ type: 'longtask', buffered: true });

let turn = performance.now();
setInterval(() => {
  const now = performance.now();
  seen.longestGap = Math.max(seen.longestGap, now - turn - 10);
  turn = now;
}, 10);

/** What the list shows, in one text: its first row, and of how many it says that it is the first. */
const listed = (): string => {
  const row = document.querySelector('li[data-clipping]');
  return `${row?.getAttribute('aria-setsize')} ${row?.textContent}`;
};

const watch = {
  seen: () => seen,
  /** Forgets long tasks and gaps so far. */
  restart: (): void => {
    seen.longTasks = [];
    seen.longestGap = 0;
  },
  /** Types into the filter as one keystroke; ms until another list has been painted, and until it is counted. */
  type: async (value: string): Promise<{ readonly echoed: number; readonly painted: number }> => {
    const field = document.querySelector<HTMLInputElement>('[data-filter]');
    if (field === null) throw new Error('There is no filter.');
    const before = listed();
    const began = performance.now();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const echoed = (await painted()) - began;
    while (listed() === before) {
      if (performance.now() - began > 10_000) throw new Error('The list did not follow.');
      await new Promise((done) => setTimeout(done, 2));
    }
    return { echoed, painted: (await painted()) - began };
  },
  /** Scrolls the list to its end; ms until the last row has been painted. */
  scrollToEnd: async (): Promise<number> => {
    const list = document.querySelector('[data-list]');
    if (list === null) throw new Error('There is no list.');
    const began = performance.now();
    const isThere = () =>
      [...document.querySelectorAll('li[data-clipping]')].some(
        (row) => row.getAttribute('aria-posinset') === row.getAttribute('aria-setsize'),
      );
    while (!isThere()) {
      list.scrollTop = list.scrollHeight;
      if (performance.now() - began > 20_000) throw new Error('The end of the list was not reached.');
      await new Promise((done) => setTimeout(done, 5));
    }
    return (await painted()) - began;
  },
};

export type WatchPage = typeof watch;
Object.assign(globalThis, { officialeseWatch: watch });
