// The library over a real store in memory, with everything else of the browser recorded.
import { render } from 'preact';
import { afterEach, vi } from 'vitest';
import type { Capture } from '../../src/core/clippings/capture';
import { lookUpEntry } from '../../src/core/reading/look-up';
import type { Term } from '../../src/core/terms/term';
import { Library } from '../../src/library/library';
import { DEFAULT_PREFERENCES, type Preferences } from '../../src/library/preferences';
import type { LibraryWorld } from '../../src/library/world';
import type { ClippingStore } from '../../src/store/clippings/clipping-store';
import type { IndexedDb } from '../../src/store/clippings/database';
import { sampleCapture, sampleTerm } from '../core/clippings/sample-capture';
import { sampleGlossary } from '../core/terms/sample-glossary';
import { createDisk, openStore } from '../store/clippings/sample-store';

/** A page about a number of tasks, in English, with a term and what the article says of it. */
export const numbered = (number: number, more: Parameters<typeof sampleCapture>[0] = {}): Capture => {
  const text = more.text ?? `The council met on Monday.\nIt adopted the ${number} tasks, as planned.`;
  const start = text.indexOf(`the ${number} tasks`);
  const end = start + `the ${number} tasks`.length;
  const term: Term = { ...sampleTerm(`? ${number} tasks`), places: [{ start, end }] };
  return sampleCapture({
    url: `https://gov.example/news/${1000 + number}.html`,
    title: `Meeting number ${number}`,
    text,
    terms: start < 0 ? [] : [term],
    blocks: blocksOf(text),
    ...more,
  });
};

/** A paragraph for each line. */
export const blocksOf = (text: string) => {
  let start = 0;
  return text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length, spans: [] };
    start += line.length + 1;
    return block;
  });
};

export type Shown = {
  readonly root: HTMLElement;
  readonly store: ClippingStore;
  readonly disk: IndexedDb;
  readonly world: LibraryWorld;
  /** Files that were saved: name and text. */
  readonly files: { name: string; file: Blob }[];
  readonly saved: Preferences[];
  /** What the background was asked to forget. */
  readonly forgotten: string[];
  readonly find: (selector: string) => HTMLElement | null;
  readonly texts: (selector: string) => readonly string[];
  readonly button: (name: string) => HTMLButtonElement;
  /** Presses a key where the focus is; resolves once the views have followed, as between two keys of a real keyboard. */
  readonly press: (key: string, target?: Element) => Promise<void>;
  readonly go: (fragment: string) => void;
};

const createWorld = (store: ClippingStore): Pick<Shown, 'world' | 'files' | 'saved' | 'forgotten'> => {
  const files: { name: string; file: Blob }[] = [];
  const saved: Preferences[] = [];
  const forgotten: string[] = [];
  let fragment = '';
  const listeners = new Set<() => void>();
  const world: LibraryWorld = {
    store,
    findCard: async (entryId) => lookUpEntry(entryId, sampleGlossary()),
    forgetReadings: async () => forgotten.push('readings') > 0,
    now: () => '2026-11-23T10:00:00.000Z',
    loadPreferences: () => DEFAULT_PREFERENCES,
    savePreferences: (preferences) => void saved.push(preferences),
    fragment: () => fragment,
    setFragment: (next) => {
      fragment = next;
      for (const listener of listeners) listener();
    },
    onFragment: (take) => {
      listeners.add(take);
      return () => void listeners.delete(take);
    },
    storageUse: async () => ({ usage: 1_250_000, quota: 4_000_000_000 }),
    isKept: async () => false,
    keep: async () => true,
    download: (file, name) => void files.push({ file, name }),
    readText: async function* (file) {
      yield await file.text();
    },
    copy: async () => true,
    print: () => undefined,
    idle: () => new Promise((done) => setTimeout(done, 0)),
  };
  return { world, files, saved, forgotten };
};

const settled = () => new Promise<void>((done) => setTimeout(done, 0));

const mounted: HTMLElement[] = [];
afterEach(async () => {
  for (const root of mounted.splice(0)) {
    render(null, root);
    root.remove();
  }
  // What was planned for after the next frame must find its window still there.
  await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 0)));
});

/** Shows the library; `prepare` fills the store beforehand. */
export const showLibrary = async (
  prepare: (store: ClippingStore, disk: IndexedDb) => Promise<unknown> = async () => undefined,
): Promise<Shown> => {
  const disk = createDisk();
  const store = openStore(disk);
  await prepare(store, disk);
  const { world, files, saved, forgotten } = createWorld(store);
  const root = document.body.appendChild(document.createElement('div'));
  mounted.push(root);
  render(<Library world={world} />, root);
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const shown: Shown = {
    root,
    store,
    disk,
    world,
    files,
    saved,
    forgotten,
    find,
    texts: (selector) => [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? ''),
    button: (name) => {
      const named = [...root.querySelectorAll('button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
      );
      if (named === undefined) throw new Error(`no button “${name}”`);
      return named;
    },
    press: async (key, target = document.activeElement ?? document.body) => {
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settled();
    },
    go: (fragment) => world.setFragment(fragment),
  };
  await vi.waitFor(() => {
    if (find('[data-clipping], [data-empty], [data-failure]') === null) throw new Error('still loading');
  });
  return shown;
};

/** Types into a field, as an input event has it. */
export const type = (field: Element | null, value: string): void => {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('no field');
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Chooses a value of a select. */
export const choose = async (select: Element | null | undefined, value: string): Promise<void> => {
  if (!(select instanceof HTMLSelectElement)) throw new Error('no select');
  await vi.waitFor(() => {
    if (![...select.options].some((option) => option.value === value)) throw new Error(`no option ${value}`);
  });
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
};
