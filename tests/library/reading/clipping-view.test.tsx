// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { Block, Span } from '../../../src/core/article/article';
import { lookUpEntry } from '../../../src/core/reading/look-up';
import type { ClippingStore } from '../../../src/store/clippings/clipping-store';
import { sampleId } from '../../core/clippings/sample-capture';
import { sampleGlossary } from '../../core/terms/sample-glossary';
import { expectValue, onDisk } from '../../store/clippings/sample-store';
import { blocksOf, choose, numbered, type Shown, showLibrary, type } from '../sample-world';

const open = async (shown: Shown, number = 1) => {
  shown.go(`#${sampleId(number)}`);
  await vi.waitFor(() => expect(shown.find('[data-reader]')).not.toBeNull());
};
const openOne = async (prepare: (store: ClippingStore) => Promise<unknown>) => {
  const shown = await showLibrary(prepare);
  await open(shown);
  return shown;
};
const saveOne = (store: ClippingStore) => store.save(numbered(3), { tags: ['tasks'], note: 'Look again.' });

test('shows the article in its language and direction, with title and provenance', async () => {
  const shown = await openOne((store) => store.save(numbered(3, { lang: 'zh-Hans', byline: '李明' }), {}));
  expect(shown.find('[data-reader-title]')?.textContent).toBe('Meeting number 3');
  expect(shown.find('[data-article-text]')?.lang).toBe('zh-Hans');
  expect(shown.find('[data-article-text]')?.dir).toBe('ltr');
  expect(shown.texts('.provenance-line > *')).toEqual([
    'Council of Example',
    '李明',
    '2 March 2026',
    'captured 23 November 2026',
  ]);
  expect(shown.find('[data-provenance]')?.textContent).toMatch(/SHA-256 of the text[0-9a-f]{64}/);
  expect(shown.find('[data-provenance]')?.textContent).toContain('https://gov.example/news/1003.html#top');
  expect(shown.find('footer.printed')?.textContent).toContain('https://gov.example/news/1003.html');
});

/** One block of each kind over a text, a line or table each. */
const everyKind = () => {
  const text = 'Head\nbold link broken\nline\nfirst\ninner\nquoted\n  code\na\tb\nc\td';
  const find = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const spans: Span[] = [
    { kind: 'strong', ...find('bold') },
    { kind: 'link', ...find('link'), href: 'javascript:alert(1)' },
    { kind: 'link', ...find('broken'), href: 'https://gov.example/2' },
    { kind: 'break', start: text.indexOf('\nline'), end: text.indexOf('\nline') + 1 },
  ];
  const cell = (part: string, header: boolean) => {
    const start = text.indexOf('a\tb') + ['a', 'b', 'c', 'd'].indexOf(part) * 2;
    return { start, end: start + 1, header };
  };
  const blocks: Block[] = [
    { kind: 'heading', ...find('Head'), spans: [], level: 2 },
    { kind: 'paragraph', ...find('bold link broken\nline'), spans },
    { kind: 'list-item', ...find('first'), spans: [], depth: 1, ordered: true },
    { kind: 'list-item', ...find('inner'), spans: [], depth: 2, ordered: false },
    { kind: 'quotation', ...find('quoted'), spans: [] },
    { kind: 'preformatted', ...find('  code'), spans: [] },
    {
      kind: 'table',
      ...find('a\tb\nc\td'),
      spans: [],
      rows: [
        [cell('a', true), cell('b', true)],
        [cell('c', true), cell('d', false)],
      ],
    },
  ];
  return { text, blocks, terms: [] };
};

test('renders every kind of block, and no address that could run', async () => {
  const shown = await openOne((store) => store.save(numbered(3, everyKind()), {}));
  const article = shown.find('[data-article-text]');
  expect(article?.querySelector('h3')?.textContent).toBe('Head');
  expect(article?.querySelector('strong')?.textContent).toBe('bold');
  expect(
    [...(article?.querySelectorAll('a') ?? [])].map((link) => [
      link.textContent,
      link.href,
      link.rel,
      link.target,
    ]),
  ).toEqual([['broken', 'https://gov.example/2', 'noopener noreferrer', '_blank']]);
  expect(article?.querySelectorAll('br')).toHaveLength(1);
  expect(article?.querySelector('ol > li > ul > li')?.textContent).toBe('inner');
  expect(article?.querySelector('blockquote p')?.textContent).toBe('quoted');
  expect(article?.querySelector('pre')?.textContent).toBe('  code');
  expect(
    [...(article?.querySelectorAll('th') ?? [])].map(({ scope, textContent }) => [scope, textContent]),
  ).toEqual([
    ['col', 'a'],
    ['col', 'b'],
    ['row', 'c'],
  ]);
});

test('text that looks like markup stays text', async () => {
  const text = '<img src=x onerror=alert(1)> and <b>bold</b>';
  const shown = await openOne((store) =>
    store.save(numbered(3, { text, blocks: blocksOf(text), title: '<script>1</script>', terms: [] }), {}),
  );
  expect(shown.find('[data-article-text]')?.textContent).toBe(text);
  expect(shown.find('[data-reader] img, [data-reader] b, [data-reader] script')).toBeNull();
});

test('a term is a Tab stop; Enter opens its card, Escape closes it and gives the focus back', async () => {
  const shown = await openOne(saveOne);
  const mark = shown.find('[data-term]');
  expect([mark?.textContent, mark?.tabIndex, mark?.getAttribute('role')]).toEqual([
    'the 3 tasks',
    0,
    'button',
  ]);
  mark?.focus();
  await shown.press('Enter');
  await vi.waitFor(() =>
    expect(shown.find('[data-popover] [data-card]')?.textContent).toContain('? 3 tasks'),
  );
  expect(document.activeElement).toBe(shown.find('[data-popover]'));
  const live = [...(shown.find('[data-popover]')?.querySelectorAll('a') ?? [])].at(-1);
  expect(live?.textContent).toBe('Open the live page at this place');
  expect(live?.href).toBe(
    'https://gov.example/news/1003.html#:~:text=It%20adopted%20the%203%20tasks%2C%20as%20planned.',
  );
  await shown.press('Escape');
  expect(shown.find('[data-popover]')).toBeNull();
  expect(document.activeElement).toBe(mark);
  expect(shown.find('[data-reader]')).not.toBeNull();
});

test('a card leads to the cards of related entries, and back', async () => {
  const card = lookUpEntry('cn.two-lanterns', sampleGlossary());
  if (card === null) throw new Error('no such entry');
  const shown = await openOne((store) => {
    const capture = numbered(3);
    return store.save({ ...capture, terms: capture.terms.map((term) => ({ ...term, card })) }, {});
  });
  shown.find('[data-term]')?.click();
  const link = await vi.waitFor(() => {
    const found = shown.find('[data-popover] .entry-link');
    if (found === null) throw new Error('no link');
    return found;
  });
  const label = shown.find('[data-popover]')?.getAttribute('aria-label');
  link.click();
  await vi.waitFor(() =>
    expect(shown.find('[data-popover]')?.getAttribute('aria-label')).toBe(
      `Explanation of ${link.textContent}`,
    ),
  );
  expect(shown.texts('[data-popover] .at')).toEqual(['']);
  expect(document.activeElement).toBe(shown.find('[data-popover]'));
  shown.button('Back').click();
  await vi.waitFor(() => expect(shown.find('[data-popover]')?.getAttribute('aria-label')).toBe(label));
  expect(shown.texts('[data-popover] .at')).toEqual(['Term 1 of 1']);
});

test('the card says what the whole library knows of the term', async () => {
  const shown = await showLibrary(async (store) => {
    await store.save(numbered(3), {});
    await store.save(numbered(3, { url: 'https://gov.example/news/2001.html', published: '2024-05-01' }), {});
    await store.bringUp({ pause: async () => undefined });
  });
  await open(shown);
  shown.find('[data-term]')?.click();
  await vi.waitFor(() =>
    expect(shown.find('[data-seen]')?.textContent).toBe(
      'twice in 2 clippings, from 1 May 2024 to 2 March 2026.',
    ),
  );
});

test('tags are added and removed in place, completed from those used elsewhere', async () => {
  const shown = await showLibrary(async (store) => {
    await saveOne(store);
    await store.save(numbered(4), { tags: ['budget'] });
  });
  await open(shown);
  await vi.waitFor(() =>
    expect(
      [...shown.root.querySelectorAll('datalist option')].map((option) => option.getAttribute('value')),
    ).toEqual(['budget']),
  );
  const field = shown.find('[data-tags] input');
  type(field, ' budget,');
  await vi.waitFor(async () =>
    expect((await expectValue(shown.store.get(sampleId(1))))?.tags).toEqual(['tasks', 'budget']),
  );
  await vi.waitFor(() => expect(shown.texts('[data-tags] li')).toEqual(['tasks×', 'budget×']));
  shown.button('Remove the tag tasks').click();
  await vi.waitFor(async () =>
    expect((await expectValue(shown.store.get(sampleId(1))))?.tags).toEqual(['budget']),
  );
  await vi.waitFor(() =>
    expect(shown.texts('[data-clipping] .tag').toSorted()).toEqual(['budget', 'budget']),
  );
});

test('a note is kept when the reader goes elsewhere', async () => {
  const shown = await openOne(saveOne);
  const note = shown.find('[data-note]');
  expect(note instanceof HTMLTextAreaElement && note.value).toBe('Look again.');
  note?.focus();
  type(note, 'Seen.');
  note?.blur();
  await vi.waitFor(async () => expect((await expectValue(shown.store.get(sampleId(1))))?.note).toBe('Seen.'));
});

test('a note that is still being typed is kept when another clipping is opened', async () => {
  const shown = await showLibrary(async (store) => {
    await saveOne(store);
    await store.save(numbered(4), {});
  });
  await open(shown);
  type(shown.find('[data-note]'), 'Half a thou');
  await open(shown, 2);
  await vi.waitFor(async () =>
    expect((await expectValue(shown.store.get(sampleId(1))))?.note).toBe('Half a thou'),
  );
});

test('shows what changed between any two versions', async () => {
  const later = 'The council met on Tuesday.\nIt adopted the 3 tasks, as planned.';
  const shown = await openOne(async (store) => {
    await store.save(numbered(3), {});
    await store.save(numbered(3, { text: later, blocks: blocksOf(later) }), {});
    await store.save(numbered(3, { text: later, blocks: blocksOf(later), packVersion: '2026.12.1' }), {});
  });
  expect(shown.find('[data-versions] summary')?.textContent).toBe('3 versions');
  shown.button('Show what changed').click();
  await vi.waitFor(() =>
    expect(shown.find('[data-diff]')?.textContent).toBe('The text is the same in both.'),
  );
  await choose(shown.root.querySelector('.compare select'), '1');
  await vi.waitFor(() => expect(shown.texts('[data-diff] del')).toEqual(['Monday']));
  expect(shown.texts('[data-diff] ins')).toEqual(['Tuesday']);
  expect(shown.find('[data-diff] [role=status]')?.textContent).toBe('1 word added, 1 word removed.');
});

test('colours and size of type are applied and kept', async () => {
  const shown = await openOne(saveOne);
  shown.button('ALarger').click();
  await vi.waitFor(() =>
    expect(document.documentElement.style.getPropertyValue('--reader-size')).toBe('20px'),
  );
  shown.root.querySelectorAll<HTMLInputElement>('.menu input[type=radio]')[3]?.click();
  await vi.waitFor(() => expect(document.documentElement.className).toBe('theme-sepia'));
  expect(shown.saved.at(-1)).toEqual({ theme: 'sepia', size: 20 });
});

test('a clipping that was deleted elsewhere is told as gone', async () => {
  const shown = await openOne(saveOne);
  await shown.store.remove([sampleId(1)]);
  await vi.waitFor(() => expect(shown.find('[data-gone]')).not.toBeNull());
});

test('a body that cannot be read is told in a sentence', async () => {
  const shown = await showLibrary(async (store, disk) => {
    await saveOne(store);
    await onDisk(disk, 'bodies', (table) => table.put({ clippingId: sampleId(1), number: 1, article: 'no' }));
  });
  shown.go(`#${sampleId(1)}`);
  await vi.waitFor(() =>
    expect(shown.find('[data-failure=damaged]')?.textContent).toContain('cannot be read'),
  );
});
