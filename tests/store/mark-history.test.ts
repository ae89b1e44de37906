import { expect, test } from 'vitest';
import { createMarkHistory, type MarkStep } from '../../src/store/mark-history';
import { sampleHighlight } from '../core/clippings/sample-capture';
import { createMemoryArea } from './memory-area';

const PAGE = 'https://gov.example/a';
const step = (number: number, note = ''): MarkStep => ({
  before: null,
  after: sampleHighlight(number, { note }),
});

test('steps are taken back from the last to the first, and again from the first to the last', async () => {
  const history = createMarkHistory(createMemoryArea());
  for (const number of [1, 2]) await history.add(PAGE, step(number));
  expect(await history.next(PAGE, 'redo')).toBeNull();
  for (const number of [2, 1]) {
    expect(await history.next(PAGE, 'undo')).toEqual(step(number));
    await history.take(PAGE, 'undo');
  }
  expect(await history.next(PAGE, 'undo')).toBeNull();
  expect(await history.reach(PAGE)).toEqual({ undo: 0, redo: 2 });
  for (const number of [1, 2]) {
    expect(await history.next(PAGE, 'redo')).toEqual(step(number));
    await history.take(PAGE, 'redo');
  }
  expect(await history.reach(PAGE)).toEqual({ undo: 2, redo: 0 });
});

test('a step that was only looked at is still there', async () => {
  const history = createMarkHistory(createMemoryArea());
  await history.add(PAGE, step(1));
  await history.next(PAGE, 'undo');
  expect(await history.next(PAGE, 'undo')).toEqual(step(1));
});

test('a new step ends what could be done again', async () => {
  const history = createMarkHistory(createMemoryArea());
  await history.add(PAGE, step(1));
  await history.take(PAGE, 'undo');
  await history.add(PAGE, step(2));
  expect(await history.reach(PAGE)).toEqual({ undo: 1, redo: 0 });
});

test('a step that cannot be taken any more is dropped', async () => {
  const history = createMarkHistory(createMemoryArea());
  for (const number of [1, 2]) await history.add(PAGE, step(number));
  await history.take(PAGE, 'undo', true);
  expect(await history.reach(PAGE)).toEqual({ undo: 1, redo: 0 });
  expect(await history.next(PAGE, 'undo')).toEqual(step(1));
});

test('fifty steps are kept, of each page its own', async () => {
  const history = createMarkHistory(createMemoryArea());
  for (let number = 1; number <= 53; number += 1) await history.add(PAGE, step(number));
  await history.add('https://gov.example/b', step(99));
  expect(await history.reach(PAGE)).toEqual({ undo: 50, redo: 0 });
  expect(await history.reach('https://gov.example/b')).toEqual({ undo: 1, redo: 0 });
});

test('another worker finds them', async () => {
  const area = createMemoryArea();
  await createMarkHistory(area).add(PAGE, step(1));
  expect(await createMarkHistory(area).next(PAGE, 'undo')).toEqual(step(1));
});

test('where there is no room, the page marked longest ago goes first, then the oldest steps', async () => {
  const history = createMarkHistory(createMemoryArea(), 5_000);
  await history.add(PAGE, step(1));
  await history.add('https://gov.example/b', step(2, 'x'.repeat(2_000)));
  await history.add('https://gov.example/b', step(3, 'x'.repeat(2_000)));
  expect(await history.reach(PAGE)).toEqual({ undo: 0, redo: 0 });
  expect(await history.reach('https://gov.example/b')).toEqual({ undo: 2, redo: 0 });
  await history.add('https://gov.example/b', step(4, 'x'.repeat(2_000)));
  expect(await history.reach('https://gov.example/b')).toEqual({ undo: 2, redo: 0 });
  await history.add('https://gov.example/b', step(5, 'x'.repeat(9_000)));
  expect(await history.reach('https://gov.example/b')).toEqual({ undo: 0, redo: 0 });
});

test('everything can be forgotten', async () => {
  const history = createMarkHistory(createMemoryArea());
  await history.add(PAGE, step(1));
  await history.forgetAll();
  expect(await history.next(PAGE, 'undo')).toBeNull();
});
