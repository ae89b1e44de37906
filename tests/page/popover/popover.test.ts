// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../../src/core/terms/card';
import { createPopover } from '../../../src/page/popover/popover';
import { standIn } from '../browser-stand-in';
import { candidateCard, knownCard } from '../sample';

let life: AbortController;
let root: ShadowRoot | null;
const attachShadow = Element.prototype.attachShadow;
beforeEach(() => {
  standIn();
  life = new AbortController();
  root = null;
  document.body.innerHTML = '<input id="field"><p>words</p>';
  // The root is closed: a test has to be there when it is made.
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attachShadow.call(this, init);
    return root;
  });
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

const start = (cards: Readonly<Record<string, Card>> = {}) =>
  createPopover({
    document,
    signal: life.signal,
    findCard: async (id) => cards[id] ?? null,
    seen: async () => ({ count: 0, clippings: 0, first: null, last: null, complete: true }),
    mute: () => {},
    jump: () => {},
    step: () => {},
    close: () => {},
  });
const anchor = { rects: () => [new DOMRect(10, 10, 80, 20)], around: null, pointer: null };
const light = { dark: false, notice: null };
const page = (card: Card, position: { at: number; of: number } | null = { at: 3, of: 41 }) => ({
  cards: [card],
  position,
});
const heading = () => root?.querySelector('h2')?.textContent;
const button = (name: string) =>
  [...(root?.querySelectorAll('button') ?? [])].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
const settled = () => new Promise((done) => setTimeout(done, 20));

test('adds nothing to the page before a card is shown, one closed host after, beside the body', () => {
  const popover = start();
  expect(document.querySelector('officialese-popover')).toBe(null);
  popover.show(page(knownCard()), anchor, light);
  popover.show(page(candidateCard()), anchor, light);
  const hosts = document.querySelectorAll('officialese-popover');
  expect(hosts).toHaveLength(1);
  expect(hosts[0]?.parentElement).toBe(document.documentElement);
  expect(hosts[0]?.shadowRoot).toBe(null);
});

test('is a labelled dialog that says which term of how many', () => {
  start().show(page(knownCard()), anchor, light);
  const panel = root?.querySelector('[role="dialog"]');
  expect(panel?.getAttribute('aria-label')).toBe('Explanation of Two Lamps');
  expect(root?.querySelector('.at')?.textContent).toBe('Term 3 of 41');
});

test('follows the darkness of the page', () => {
  const popover = start();
  popover.show(page(knownCard()), anchor, { dark: true, notice: null });
  expect(root?.querySelector('.theme-dark')).not.toBe(null);
  popover.show(page(knownCard()), anchor, light);
  expect(root?.querySelector('.theme-dark')).toBe(null);
});

test('leads to another card and back', async () => {
  const oil = { id: 'cn.oil', name: 'Oil', gloss: 'Oil.', jurisdiction: ['CN' as const] };
  start({ 'cn.oil': knownCard({ key: 'cn.oil', name: 'Oil' }) }).show(
    page(knownCard({ related: [oil] })),
    anchor,
    light,
  );
  button('Oil')?.click();
  await settled();
  expect(heading()).toBe('Oil');
  button('Back')?.click();
  expect(heading()).toBe('Two Lamps');
});

test('says so where a card leads to an entry that is gone', async () => {
  const gone = { id: 'cn.gone', name: 'Gone', gloss: 'Gone.', jurisdiction: ['CN' as const] };
  start().show(page(knownCard({ related: [gone] })), anchor, light);
  button('Gone')?.click();
  await settled();
  expect(root?.querySelector('.body')?.textContent).toBe('Your glossaries no longer hold this entry.');
});

test('does not turn to a card that arrives after the reader has gone on', async () => {
  const oil = { id: 'cn.oil', name: 'Oil', gloss: 'Oil.', jurisdiction: ['CN' as const] };
  const popover = start({ 'cn.oil': knownCard({ key: 'cn.oil', name: 'Oil' }) });
  popover.show(page(knownCard({ related: [oil] })), anchor, light);
  button('Oil')?.click();
  popover.show(page(candidateCard()), anchor, light);
  await settled();
  expect(heading()).toBe('six kettles');
});

test('takes the focus and gives it back', () => {
  const popover = start();
  const field = document.querySelector<HTMLElement>('#field');
  field?.focus();
  popover.show(page(knownCard()), anchor, light);
  expect(document.activeElement).toBe(field);
  popover.takeFocus();
  expect(document.activeElement?.localName).toBe('officialese-popover');
  popover.hide();
  expect(document.activeElement).toBe(field);
  expect(root?.querySelector('[data-card]')).toBe(null);
});

test('keeps keys that are meant for the card from the page', () => {
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key }) => heard.push(key), { signal: life.signal });
  start().show(page(knownCard()), anchor, light);
  button('Close')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
  expect(heard).toEqual([]);
});

test('has a screen reader say a text, after the live region has been there for a moment', async () => {
  vi.useFakeTimers();
  start().say('Term 3 of 41: two lamps');
  expect(root?.querySelector('[role="status"]')?.textContent).toBe('');
  vi.advanceTimersByTime(200);
  expect(root?.querySelector('[role="status"]')?.textContent).toBe('Term 3 of 41: two lamps');
  vi.useRealTimers();
});

test('shows a notice where there is one', () => {
  start().show(page(knownCard()), anchor, { dark: false, notice: 'No marks here.' });
  expect(root?.querySelector('.notice')?.textContent).toBe('No marks here.');
});

test('is gone at the end', () => {
  start().show(page(knownCard()), anchor, light);
  life.abort();
  expect(document.querySelector('officialese-popover')).toBe(null);
});
