import { expect, test } from 'vitest';
import { closed, type Dwell, type DwellEvent, dueAt, dwell } from '../../src/page/dwell';

const after = (...events: DwellEvent<string>[]): Dwell<string> => events.reduce<Dwell<string>>(dwell, closed);
const over = (on: string | null, at: number): DwellEvent<string> => ({ type: 'over', on, at });
const time = (at: number): DwellEvent<string> => ({ type: 'time', at });

test('opens a card after 150 ms of rest on a term, not before', () => {
  expect(after(over('a', 1000), time(1149)).open).toBe(null);
  expect(after(over('a', 1000), time(1150)).open).toBe('a');
});

test('moving within the term does not start the rest anew', () => {
  expect(after(over('a', 1000), over('a', 1100), time(1150)).open).toBe('a');
});

test('a pointer that only passes opens nothing', () => {
  expect(after(over('a', 1000), over(null, 1080), time(1200)).open).toBe(null);
});

test('closes 300 ms after the pointer has left, not before', () => {
  const left = [over('a', 0), time(150), over(null, 1000)];
  expect(after(...left, time(1299)).open).toBe('a');
  expect(after(...left, time(1300)).open).toBe(null);
});

test('stays while the pointer is in the card', () => {
  expect(after(over('a', 0), time(150), over(null, 1000), { type: 'inside' }, time(9000)).open).toBe('a');
});

test('crossing another term on the way to the card does not change the card', () => {
  const state = after(over('a', 0), time(150), over('b', 1000), { type: 'inside' }, time(1150));
  expect(state.open).toBe('a');
});

test('rest on another term opens that one in place of the first', () => {
  expect(after(over('a', 0), time(150), over('b', 1000), time(1150)).open).toBe('b');
});

test('coming back to the term in time keeps its card', () => {
  expect(after(over('a', 0), time(150), over(null, 1000), over('a', 1200), time(1300)).open).toBe('a');
});

test('a pinned card stays whatever the pointer does', () => {
  const state = after({ type: 'pin', on: 'a' }, over('b', 0), time(500), over(null, 600), time(2000));
  expect(state).toMatchObject({ open: 'a', pinned: true });
});

test('pins what was open by hovering, and another term in its place', () => {
  expect(after(over('a', 0), time(150), { type: 'pin', on: 'a' })).toMatchObject({ open: 'a', pinned: true });
  expect(after({ type: 'pin', on: 'a' }, { type: 'pin', on: 'b' })).toMatchObject({
    open: 'b',
    pinned: true,
  });
});

test('closes when told to, pinned or not', () => {
  expect(after({ type: 'pin', on: 'a' }, { type: 'close' })).toEqual(closed);
  expect(after(over('a', 0), time(150), { type: 'close' })).toEqual(closed);
});

test('follows its term to a new reading of the page, or closes where it is gone', () => {
  expect(after({ type: 'pin', on: 'a' }, { type: 'moved', to: 'a2' })).toMatchObject({
    open: 'a2',
    pinned: true,
  });
  expect(after({ type: 'pin', on: 'a' }, { type: 'moved', to: null })).toEqual(closed);
});

test('says when it is next due', () => {
  expect(dueAt(closed)).toBe(null);
  expect(dueAt(after(over('a', 1000)))).toBe(1150);
  expect(dueAt(after(over('a', 0), time(150)))).toBe(null);
  expect(dueAt(after(over('a', 0), time(150), over('b', 1000)))).toBe(1150);
  expect(dueAt(after(over('a', 0), time(150), over(null, 1000)))).toBe(1300);
});
