import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  editMark,
  type MarkWorld,
  markPassage,
  marksHere,
  removeMark,
  undoMark,
} from '../../src/background/mark-page';
import { HighlightIdSchema } from '../../src/core/clippings/highlight';
import { compilePacks, createTerminology } from '../../src/core/terms/terminology';
import { NotAnswered } from '../../src/messaging/bus';
import type { Ask, toPage } from '../../src/messaging/contract';
import { type ClippingStore, createClippingStore } from '../../src/store/clippings/clipping-store';
import { createMarkHistory } from '../../src/store/mark-history';
import { createTabStates } from '../../src/store/tab-states';
import { sampleArticle } from '../core/clippings/sample-capture';
import { sampleGlossary } from '../core/terms/sample-glossary';
import { createMemoryArea } from '../store/memory-area';

const TAB = 7;
const THEN =
  'The board met on Tuesday in the harbour town. It decided to raise the port fee by three percent from May.';
const WORDS = 'raise the port fee by three percent';

const createWorld = (page: { text: string | null; isPrivate?: boolean }) => {
  const ask: Ask<typeof toPage> = async () => {
    if (page.text === null) throw new NotAnswered('gone');
    return {
      article: sampleArticle({ text: page.text }),
      address: 'https://gov.example/news/1001.html#top',
    } as never;
  };
  let [id, second] = [0, 0];
  const newId = () => `00000000-0000-4000-8000-${String(++id).padStart(12, '0')}`;
  const now = () => new Date(Date.UTC(2026, 0, 1, 0, 0, ++second)).toISOString();
  const area = createMemoryArea();
  const world: MarkWorld & { readonly clippings: ClippingStore } = {
    states: createTabStates(area),
    history: createMarkHistory(area),
    newId,
    askTab: () => ask,
    inject: async () => undefined,
    addressOf: async () => null,
    clippings: createClippingStore({ name: 'test', indexedDB: new IDBFactory(), IDBKeyRange, now, newId }),
    terminology: async () => createTerminology(compilePacks(sampleGlossary().packs)),
    hash: async (text) => createHash('sha256').update(text).digest('hex'),
    isPrivate: async () => page.isPrivate ?? false,
    now,
    version: '0.1.0',
  };
  return world;
};

const PAGE = { url: 'https://gov.example/news/1001.html', canonicalUrl: null };
const placeOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const wish = (words = WORDS, text = THEN) => ({
  place: placeOf(text, words),
  quote: words,
  colour: 'green' as const,
});

const marked = async (world: MarkWorld, words = WORDS) => {
  const done = await markPassage(wish(words), TAB, world);
  if (done.status !== 'kept') throw new Error(done.status);
  return v.parse(HighlightIdSchema, done.highlight.id);
};
const here = async (world: MarkWorld, text = THEN) =>
  (await marksHere({ page: PAGE, text }, TAB, world)).highlights;

test('marking saves a page that was never saved, and the highlight with it', async () => {
  const world = createWorld({ text: THEN });
  expect(await here(world)).toEqual([]);
  expect(await markPassage(wish(), TAB, world)).toEqual({
    status: 'kept',
    highlight: {
      id: expect.any(String),
      status: 'exact',
      colour: 'green',
      note: '',
      tags: [],
      quote: WORDS,
      place: placeOf(THEN, WORDS),
    },
  });
  expect(await world.clippings.list({}, null, 9)).toMatchObject({
    value: { clippings: [{ version: 1, counts: { highlights: 1 } }] },
  });
  expect(await here(world)).toMatchObject([{ quote: WORDS, status: 'exact' }]);
});

test('a second one in the same text adds no version; in another text it adds one', async () => {
  const page = { text: THEN };
  const world = createWorld(page);
  await marked(world);
  await marked(world, 'harbour town');
  page.text = `${THEN} Two ships came.`;
  await marked(world, 'The board met');
  const [clipping] = await world.clippings
    .list({}, null, 9)
    .then((list) => (list.ok ? list.value.clippings : []));
  expect(clipping).toMatchObject({ version: 2, counts: { highlights: 3 } });
  expect(await here(world, page.text)).toMatchObject([
    { quote: 'The board met', status: 'exact' },
    { quote: 'harbour town', status: 'exact' },
    { quote: WORDS, status: 'exact' },
  ]);
});

test('a page that was changed shows the way from then to now, and what is gone as lost', async () => {
  const world = createWorld({ text: THEN });
  await marked(world);
  expect(await here(world, THEN.replace('port fee', 'port fees'))).toMatchObject([
    { status: 'changed', quote: WORDS },
  ]);
  expect(await here(world, 'The board met on Tuesday in the harbour town.')).toMatchObject([
    { status: 'lost', quote: WORDS },
  ]);
  const [clipping] = await world.clippings
    .list({}, null, 9)
    .then((list) => (list.ok ? list.value.clippings : []));
  expect(clipping && (await world.clippings.highlights(clipping.id))).toMatchObject({
    value: [{ lastAnchoring: { status: 'lost' } }],
  });
});

test('a page that was read anew meanwhile is not marked, nor one that is gone', async () => {
  const page: { text: string | null } = { text: `Updated. ${THEN}` };
  const world = createWorld(page);
  expect(await markPassage(wish(), TAB, world)).toEqual({ status: 'page-changed' });
  page.text = null;
  expect(await markPassage(wish(), TAB, world)).toEqual({ status: 'page-changed' });
  expect(await world.clippings.list({}, null, 9)).toMatchObject({ value: { clippings: [] } });
});

test('formulae inside the passage are kept with it', async () => {
  const text = 'The county praised the Two Lanterns at length on Friday.';
  const world = createWorld({ text });
  await markPassage(wish('praised the Two Lanterns at length', text), TAB, world);
  const [clipping] = await world.clippings
    .list({}, null, 9)
    .then((list) => (list.ok ? list.value.clippings : []));
  expect(clipping && (await world.clippings.highlights(clipping.id))).toMatchObject({
    value: [{ selectors: { formulae: ['Two Lanterns'] } }],
  });
});

test('in a private window nothing is written without a second yes', async () => {
  const page = { text: THEN, isPrivate: true };
  const world = createWorld(page);
  expect(await markPassage(wish(), TAB, world)).toEqual({ status: 'private-window' });
  expect(await world.clippings.list({}, null, 9)).toMatchObject({ value: { clippings: [] } });
  expect(await markPassage({ ...wish(), secondYes: true }, TAB, world)).toMatchObject({ status: 'kept' });
  const [one] = await here(world, 'Nothing of it is left here.');
  const id = v.parse(HighlightIdSchema, one?.id);
  for (const run of [editMark, removeMark])
    expect(await run({ page: PAGE, id, note: 'x' }, TAB, world)).toEqual({ status: 'private-window' });
  expect(await undoMark({ page: PAGE, way: 'undo' }, TAB, world)).toEqual({ status: 'private-window' });
  const [clipping] = await world.clippings
    .list({}, null, 9)
    .then((list) => (list.ok ? list.value.clippings : []));
  const kept = clipping && (await world.clippings.highlights(clipping.id));
  expect(kept?.ok && kept.value[0]?.lastAnchoring).toBeUndefined();
});

test('what was marked, edited and removed is undone step by step, and done again', async () => {
  const world = createWorld({ text: THEN });
  const id = await marked(world);
  expect(await editMark({ page: PAGE, id, note: 'Why May?', tags: ['fees'] }, TAB, world)).toEqual({
    status: 'kept',
  });
  expect(await removeMark({ page: PAGE, id }, TAB, world)).toEqual({ status: 'kept' });
  const states: unknown[] = [];
  for (const way of ['undo', 'undo', 'undo', 'undo', 'redo', 'redo', 'redo', 'redo'] as const) {
    const { status } = await undoMark({ page: PAGE, way }, TAB, world);
    states.push([way, status, (await here(world)).map(({ note }) => note)]);
  }
  expect(states).toEqual([
    ['undo', 'kept', ['Why May?']],
    ['undo', 'kept', ['']],
    ['undo', 'kept', []],
    ['undo', 'nothing', []],
    ['redo', 'kept', ['']],
    ['redo', 'kept', ['Why May?']],
    ['redo', 'kept', []],
    ['redo', 'nothing', []],
  ]);
});

test('a step whose clipping was deleted is told of and forgotten', async () => {
  const world = createWorld({ text: THEN });
  await marked(world);
  const [clipping] = await world.clippings
    .list({}, null, 9)
    .then((list) => (list.ok ? list.value.clippings : []));
  await world.clippings.remove(clipping ? [clipping.id] : []);
  expect(await undoMark({ page: PAGE, way: 'undo' }, TAB, world)).toEqual({
    status: 'not-kept',
    failure: 'gone',
  });
  expect(await undoMark({ page: PAGE, way: 'undo' }, TAB, world)).toEqual({ status: 'nothing' });
});

test('a store that is full says so, and nothing is marked', async () => {
  const world = createWorld({ text: THEN });
  const full: MarkWorld = {
    ...world,
    clippings: { ...world.clippings, setHighlight: async () => ({ ok: false, error: 'quota' }) },
  };
  expect(await markPassage(wish(), TAB, full)).toEqual({ status: 'not-kept', failure: 'quota' });
  expect(await undoMark({ page: PAGE, way: 'undo' }, TAB, world)).toEqual({ status: 'nothing' });
});
