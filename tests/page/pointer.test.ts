// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DwellEvent } from '../../src/page/dwell';
import type { Spot } from '../../src/page/page-reading';
import { createPointer } from '../../src/page/pointer';
import { knownCard } from './sample';

const spot: Spot = {
  index: 0,
  place: { start: 0, end: 4 },
  first: true,
  term: { key: 'cn.two-lamps', card: knownCard(), places: [{ start: 0, end: 4 }] },
  ranges: [],
};

let events: DwellEvent<Spot>[];
let tests: number;
let life: AbortController;
const start = () =>
  createPointer<Spot>({
    document,
    signal: life.signal,
    now: () => 7,
    spotAt: (x) => {
      tests++;
      return x < 100 ? spot : null;
    },
    isOurs: (target) => target instanceof Element && target.id === 'ours',
    send: (event) => events.push(event),
  });
const frame = () => new Promise((done) => requestAnimationFrame(done));
const fire = (id: string, type: string, over: MouseEventInit = {}) =>
  document
    .getElementById(id)
    ?.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 10, clientY: 5, ...over }));

beforeEach(() => {
  events = [];
  tests = 0;
  life = new AbortController();
  document.body.innerHTML =
    '<p id="text">text</p><a href="/x"><b id="link">link</b></a><button id="button">b</button><div contenteditable id="edit">e</div><i id="ours"></i>';
});
afterEach(() => life.abort());

test('looks once a frame, however often the pointer moves', async () => {
  start().follow(true);
  for (let i = 0; i < 20; i++) fire('text', 'mousemove');
  await frame();
  expect(tests).toBe(1);
  expect(events).toEqual([{ type: 'over', on: spot, at: 7 }]);
});

test('does no work while it follows nothing', async () => {
  const pointer = start();
  fire('text', 'mousemove');
  await frame();
  pointer.follow(true);
  pointer.follow(false);
  fire('text', 'mousemove');
  await frame();
  expect(tests).toBe(0);
  expect(events).toEqual([]);
});

test('knows when it is in the card, without a look at the page', async () => {
  start().follow(true);
  fire('ours', 'mousemove');
  await frame();
  expect(events).toEqual([{ type: 'inside' }]);
  expect(tests).toBe(0);
});

test('opens nothing while a button is held down', async () => {
  start().follow(true);
  fire('text', 'mousemove', { buttons: 1 });
  await frame();
  expect(events).toEqual([{ type: 'over', on: null, at: 7 }]);
});

test('a click on a term pins it, a click elsewhere closes', () => {
  start().follow(true);
  fire('text', 'click');
  fire('text', 'click', { clientX: 500 });
  expect(events).toEqual([{ type: 'pin', on: spot }, { type: 'close' }]);
});

test.each(['link', 'button', 'edit'])('a click in a %s belongs to the page', (id) => {
  start().follow(true);
  fire(id, 'click');
  expect(events).toEqual([{ type: 'close' }]);
});

test('a click with a modifier key, or one that ends a selection, pins nothing', () => {
  start().follow(true);
  fire('text', 'click', { ctrlKey: true });
  const text = document.getElementById('text')?.firstChild;
  if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 3);
  fire('text', 'click');
  document.getSelection()?.removeAllRanges();
  expect(events).toEqual([{ type: 'close' }, { type: 'close' }]);
});

test('hears nothing after its end', async () => {
  start().follow(true);
  life.abort();
  fire('text', 'mousemove');
  fire('text', 'click');
  await frame();
  expect(events).toEqual([]);
});
