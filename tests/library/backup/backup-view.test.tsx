// @vitest-environment jsdom
import { File } from 'node:buffer';
import { expect, test, vi } from 'vitest';
import type { ClippingStore } from '../../../src/store/clippings/clipping-store';
import { expectValue } from '../../store/clippings/sample-store';
import { numbered, type Shown, showLibrary, type } from '../sample-world';

const saveThree = async (store: ClippingStore) => {
  for (const number of [3, 4, 5]) await store.save(numbered(number), { tags: ['tasks'] });
};
const showBackup = async (prepare = saveThree) => {
  const shown = await showLibrary(prepare);
  shown.go('#backup');
  await vi.waitFor(() => expect(shown.find('[data-backup]')).not.toBeNull());
  return shown;
};
const countIn = async (store: ClippingStore) =>
  (await expectValue(store.list({}, null, 100))).clippings.length;

/** Chooses a file with this text. */
const offer = (shown: Shown, text: string) => {
  const input = shown.find('input[type=file]');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'backup.jsonl')] });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
};

const savedText = async (shown: Shown): Promise<string> => {
  const before = shown.files.length;
  shown.button('Save a backup').click();
  await vi.waitFor(() => expect(shown.files).toHaveLength(before + 1));
  const file = shown.files.at(-1)?.file;
  const text = await new Promise<string>((done) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    if (file !== undefined) reader.readAsText(file);
  });
  return text;
};

test('saves one file with everything', async () => {
  const shown = await showBackup();
  const text = await savedText(shown);
  expect(shown.files[0]?.name).toBe('officialese-2026-11-23.jsonl');
  expect(text.split('\n')).toHaveLength(6);
  expect(text).toContain('"counts":{"clippings":3,"highlights":0,"versions":3}');
  await vi.waitFor(() =>
    expect(shown.find('[data-backup]')?.textContent).toContain(
      'Saved 3 clippings with 3 versions in your downloads.',
    ),
  );
});

test('save, erase, restore, save: the same file', async () => {
  const shown = await showBackup();
  const first = await savedText(shown);
  shown.button('Erase everything…').click();
  await vi.waitFor(() => expect(shown.find('[data-erase]')).not.toBeNull());
  expect(shown.button('Erase everything now').disabled).toBe(true);
  type(shown.find('[data-erase] input'), 'erase');
  await vi.waitFor(() => expect(shown.button('Erase everything now').disabled).toBe(false));
  expect(shown.forgotten).toEqual([]);
  shown.button('Erase everything now').click();
  await vi.waitFor(() => expect(shown.forgotten).toEqual(['readings']));
  await vi.waitFor(() => expect(shown.find('[data-empty=nothing]')).not.toBeNull());
  expect(await countIn(shown.store)).toBe(0);
  offer(shown, first);
  await vi.waitFor(() =>
    expect(shown.texts('[data-preview] ul li')).toEqual([
      'The file holds 3 clippings with 3 versions.',
      '3 clippings are new here.',
      '0 clippings here would get versions that are missing.',
      '0 clippings are here already.',
    ]),
  );
  expect(await countIn(shown.store)).toBe(0);
  shown.button('Merge into the library').click();
  await vi.waitFor(() => expect(shown.texts('[data-clipping]')).toHaveLength(3));
  expect(await savedText(shown)).toBe(first);
});

test('to replace says what would be lost, and loses it', async () => {
  const shown = await showBackup();
  const three = await savedText(shown);
  await shown.store.save(numbered(6), {});
  offer(shown, three);
  await vi.waitFor(() =>
    expect(shown.find('.modes')?.textContent).toContain(
      '1 clipping that only you have here would be deleted',
    ),
  );
  shown.root.querySelectorAll<HTMLInputElement>('.modes input')[1]?.click();
  await vi.waitFor(() => expect(shown.button('Replace the library').className).toBe('danger'));
  shown.button('Replace the library').click();
  await vi.waitFor(async () => expect(await countIn(shown.store)).toBe(3));
});

test.each([
  ['empty', ''],
  ['foreign', '{"name":"somebody else’s file"}\n'],
  ['newer', '{"format":"officialese-backup","number":99}\n'],
  ['truncated', '{"format":"officialese-backup","number":1}\n'],
  ['damaged', '{"format":"officialese-backup","number":1}\n{"clipping":{}}\n{}\n'],
])('a file that is %s gets a sentence and changes nothing', async (what, text) => {
  const shown = await showBackup();
  offer(shown, text);
  await vi.waitFor(() =>
    expect(shown.find(`[data-fault=${what}]`)?.textContent).toContain('Nothing was changed.'),
  );
  expect(await countIn(shown.store)).toBe(3);
});

test('says how much room is taken, and asks the browser to keep it', async () => {
  const shown = await showBackup();
  await vi.waitFor(() =>
    expect(shown.find('[data-storage]')?.textContent).toContain('takes 1.3 MB of the 4.0 GB'),
  );
  shown.button('Ask the browser to keep it').click();
  await vi.waitFor(() =>
    expect(shown.find('[data-storage]')?.textContent).toContain('has promised to keep it'),
  );
});

test('erasing takes what could still be undone with it', async () => {
  const shown = await showBackup();
  await shown.press('j', document.body);
  await shown.press('#');
  await vi.waitFor(() => expect(shown.find('[data-undo]')).not.toBeNull());
  shown.button('Erase everything…').click();
  await vi.waitFor(() => expect(shown.find('[data-erase]')).not.toBeNull());
  type(shown.find('[data-erase] input'), 'erase');
  await vi.waitFor(() => expect(shown.button('Erase everything now').disabled).toBe(false));
  shown.button('Erase everything now').click();
  await vi.waitFor(() => expect(shown.find('[data-empty=nothing]')).not.toBeNull());
  expect(shown.find('[data-undo]')).toBeNull();
});
