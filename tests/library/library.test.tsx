// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { ClippingStore } from '../../src/store/clippings/clipping-store';
import { sampleId } from '../core/clippings/sample-capture';
import { expectValue, onDisk } from '../store/clippings/sample-store';
import { blocksOf, choose, numbered, type Shown, showLibrary, type } from './sample-world';

const saveThree = async (store: ClippingStore) => {
  await store.save(numbered(3, { publisher: 'Council of Example' }), { tags: ['tasks'] });
  await store.save(numbered(4, { publisher: 'The County Post', lang: 'zh-Hans' }), {});
  await store.save(numbered(5, { publisher: null, published: null }), {
    tags: ['tasks', 'budget'],
    note: 'x',
  });
};

const titles = ({ texts }: Shown) => texts('[data-clipping] .title');
const row = ({ find }: Shown, number: number) => find(`[data-clipping="${sampleId(number)}"]`);

test('says how to save where nothing is saved yet', async () => {
  const shown = await showLibrary();
  expect(shown.find('[data-empty=nothing]')?.textContent).toContain('Nothing is saved yet.');
  expect(shown.find('[data-empty=nothing]')?.textContent).toContain('Save clipping');
});

test('lists clippings, the newest first, with publisher, date, counts and tags', async () => {
  const shown = await showLibrary(saveThree);
  expect(titles(shown)).toEqual(['Meeting number 5', 'Meeting number 4', 'Meeting number 3']);
  expect(row(shown, 1)?.querySelector('.meta')?.textContent).toBe('Council of Example2 March 2026');
  expect(row(shown, 3)?.querySelector('.meta')?.textContent).toBe('saved 23 November 2026');
  expect(row(shown, 3)?.querySelector('.found')?.textContent).toBe('no terms1 candidatetasksbudget');
  await vi.waitFor(() => expect(shown.find('.count')?.textContent).toBe('3 clippings'));
});

test('filters by publisher, language, tag, date and words, with counts', async () => {
  const shown = await showLibrary(saveThree);
  const [publisher, lang, tag] = [...shown.root.querySelectorAll('.choices select')];
  await vi.waitFor(() =>
    expect([...(tag?.querySelectorAll('option') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Any',
      'tasks (2)',
      'budget (1)',
    ]),
  );
  await choose(tag, '=tasks');
  await vi.waitFor(() => expect(titles(shown)).toEqual(['Meeting number 5', 'Meeting number 3']));
  await choose(publisher, '-');
  await vi.waitFor(() => expect(titles(shown)).toEqual(['Meeting number 5']));
  await choose(publisher, '');
  await choose(tag, '');
  await choose(lang, '=zh-Hans');
  await vi.waitFor(() => expect(titles(shown)).toEqual(['Meeting number 4']));
  await choose(lang, '');
  const [, to] = [...shown.root.querySelectorAll<HTMLInputElement>('.days input')];
  if (to === undefined) throw new Error('no field for a date');
  to.value = '2026-03-31';
  to.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(titles(shown)).toEqual(['Meeting number 4', 'Meeting number 3']));
  type(shown.find('[data-filter]'), 'nothing like it');
  await vi.waitFor(() => expect(shown.find('[data-empty=filtered]')).not.toBeNull());
  shown.button('Clear the filters').click();
  await vi.waitFor(() => expect(titles(shown)).toHaveLength(3));
});

test('j and k go through the list, o opens, and none of them while typing', async () => {
  const shown = await showLibrary(saveThree);
  await shown.press('j');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Meeting number 5'));
  await shown.press('j');
  await shown.press('j');
  await shown.press('k');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Meeting number 4'));
  await shown.press('o');
  await vi.waitFor(() => expect(shown.find('[data-reader]')?.dataset.reader).toBe(sampleId(2)));
  await shown.press('/');
  expect(document.activeElement).toBe(shown.find('[data-filter]'));
  await shown.press('j');
  expect(document.activeElement).toBe(shown.find('[data-filter]'));
  await shown.press('Escape');
  expect(document.activeElement).toBe(document.body);
});

test('only the current row is a Tab stop', async () => {
  const shown = await showLibrary(saveThree);
  await shown.press('j');
  await shown.press('j');
  await vi.waitFor(() =>
    expect(
      [...shown.root.querySelectorAll<HTMLElement>('[data-clipping] a')].map(({ tabIndex }) => tabIndex),
    ).toEqual([-1, 0, -1]),
  );
});

test('deletes at once, and undoes it with all that belongs to it', async () => {
  const shown = await showLibrary(saveThree);
  await shown.press('j');
  await shown.press('#');
  await vi.waitFor(() => expect(shown.find('[data-undo]')).not.toBeNull());
  expect(titles(shown)).toEqual(['Meeting number 4', 'Meeting number 3']);
  expect(await expectValue(shown.store.body(sampleId(3), 1))).toBeNull();
  expect(shown.find('[data-undo] .what')?.textContent).toBe('Deleted: Meeting number 5');
  await shown.press('u');
  await vi.waitFor(() => expect(titles(shown)).toHaveLength(3));
  expect((await expectValue(shown.store.body(sampleId(3), 1)))?.article.title).toBe('Meeting number 5');
  expect((await expectValue(shown.store.get(sampleId(3))))?.tags).toEqual(['tasks', 'budget']);
  expect(shown.find('[data-undo]')).toBeNull();
});

test('a deletion is final after ten seconds', async () => {
  const shown = await showLibrary(saveThree);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    void shown.press('j');
    await vi.advanceTimersByTimeAsync(1);
    void shown.press('#');
    await vi.waitFor(() => expect(shown.find('[data-undo]')).not.toBeNull());
    await vi.advanceTimersByTimeAsync(9_000);
    expect(shown.find('[data-undo]')).not.toBeNull();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(shown.find('[data-undo]')).toBeNull();
    expect(titles(shown)).toHaveLength(2);
  } finally {
    vi.useRealTimers();
  }
});

test('deletes what is selected, and two deletions are undone together', async () => {
  const shown = await showLibrary(saveThree);
  await shown.press('j');
  await shown.press('x');
  await shown.press('j');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Meeting number 4'));
  await shown.press('x');
  await vi.waitFor(() => expect(shown.find('[data-selection]')?.textContent).toContain('2 selected'));
  shown.button('Delete 2 clippings').click();
  await vi.waitFor(() => expect(titles(shown)).toEqual(['Meeting number 3']));
  await vi.waitFor(() => expect(shown.find('[data-undo]')).not.toBeNull());
  await shown.press('Delete', row(shown, 1)?.querySelector('a') ?? document.body);
  await vi.waitFor(() => expect(shown.find('[data-undo] .what')?.textContent).toBe('Deleted 3 clippings'));
  shown.button('Undo').click();
  await vi.waitFor(() => expect(titles(shown)).toHaveLength(3));
});

test('what is saved elsewhere comes into the list, what is deleted elsewhere goes', async () => {
  const shown = await showLibrary(saveThree);
  await shown.store.save(numbered(6), {});
  await vi.waitFor(() => expect(titles(shown)[0]).toBe('Meeting number 6'));
  await shown.store.remove([sampleId(2)]);
  await vi.waitFor(() =>
    expect(titles(shown)).toEqual(['Meeting number 6', 'Meeting number 5', 'Meeting number 3']),
  );
});

test('of four hundred clippings only those of the window are in the document', async () => {
  const shown = await showLibrary(async (store) => {
    for (let number = 1; number <= 400; number += 1) await store.save(numbered(number), {});
  });
  await vi.waitFor(() => expect(shown.find('.count')?.textContent).toBe('400 clippings'));
  expect(titles(shown).length).toBeLessThan(25);
  expect(row(shown, 400)?.getAttribute('aria-setsize')).toBe('400');
  const list = shown.find('[data-list]');
  if (list === null) throw new Error('no list');
  list.scrollTop = 92 * 380;
  list.dispatchEvent(new Event('scroll'));
  await vi.waitFor(() => expect(titles(shown)).toContain('Meeting number 12'));
});

test('a damaged record is told of and does not hide the others', async () => {
  const shown = await showLibrary(async (store, disk) => {
    await saveThree(store);
    await onDisk(disk, 'clippings', (table) =>
      table.put({
        id: sampleId(2),
        page: 'https://gov.example/x',
        updatedAt: '2026-11-23T11:00:00.000Z',
        title: 7,
      }),
    );
  });
  expect(titles(shown)).toEqual(['Meeting number 5', 'Meeting number 3']);
  expect(shown.find('[data-damaged]')?.textContent).toContain('1 clipping cannot be read any more');
});

test('a store that is newer is refused in a sentence', async () => {
  const shown = await showLibrary(async (_store, { indexedDB }) => {
    const request = indexedDB.open('clippings', 990);
    await new Promise((done) => {
      request.onsuccess = done;
    });
    request.result.close();
  });
  expect(shown.find('[data-failure=newer-store]')?.textContent).toContain('Update the extension');
});

test('“?” shows the keys', async () => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  const shown = await showLibrary(saveThree);
  await shown.press('?');
  await vi.waitFor(() => expect(shown.texts('[data-help] kbd')).toContain('j'));
});

test('an older version is read by its address, and the newest is one step away', async () => {
  const text = 'The council met on Tuesday.\nIt adopted the 3 tasks, as planned.';
  const shown = await showLibrary(async (store) => {
    await store.save(numbered(3), {});
    await store.save(numbered(3, { text, blocks: blocksOf(text) }), {});
  });
  shown.go(`#${sampleId(1)}/1`);
  await vi.waitFor(() => expect(shown.find('[data-reader]')?.dataset.version).toBe('1'));
  expect(shown.find('.reader-head .notice')?.textContent).toContain('This is version 1 of 2.');
  shown.go(`#${sampleId(1)}`);
  await vi.waitFor(() => expect(shown.find('[data-article-text]')?.textContent).toContain('Tuesday'));
});

test('opened at the address of a clipping far down, the list shows it and the focus stays', async () => {
  const shown = await showLibrary(async (store) => {
    for (let number = 1; number <= 120; number += 1) await store.save(numbered(number), {});
  });
  expect(row(shown, 1)).toBeNull();
  const before = document.activeElement;
  shown.go(`#${sampleId(1)}`);
  await vi.waitFor(() => expect(row(shown, 1)?.className).toContain('open'));
  await vi.waitFor(() => expect(shown.find('[data-list]')?.scrollTop).toBe(120 * 92 - 900));
  expect(document.activeElement).toBe(before);
});
