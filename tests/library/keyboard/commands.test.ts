// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { BINDINGS, commandOf, type KeyPress, keyPressOf } from '../../../src/library/keyboard/commands';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrl: false,
  meta: false,
  typing: false,
  onControl: false,
  ...more,
});

test.each([
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'open'],
  ['Enter', 'open'],
  ['/', 'filter'],
  ['?', 'help'],
  ['x', 'select'],
  ['#', 'delete'],
  ['Delete', 'delete'],
  ['u', 'undo'],
  ['Escape', 'leave'],
  ['q', null],
])('%s: %s', (key, command) => {
  expect(commandOf(press(key))).toBe(command);
});

test('no key is given twice', () => {
  const keys = BINDINGS.flatMap((binding) => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('while typing, only Escape is a command', () => {
  const commands = ['j', 'x', '#', '/', 'Delete', 'Enter'].map((key) =>
    commandOf(press(key, { typing: true })),
  );
  expect(commands).toEqual([null, null, null, null, null, null]);
  expect(commandOf(press('Escape', { typing: true }))).toBe('leave');
});

test('with Ctrl or Cmd the key is the browser’s', () => {
  expect(commandOf(press('j', { ctrl: true }))).toBeNull();
  expect(commandOf(press('k', { meta: true }))).toBeNull();
});

test('Enter on a link or button is the link’s or button’s own', () => {
  expect(commandOf(press('Enter', { onControl: true }))).toBeNull();
  expect(commandOf(press('j', { onControl: true }))).toBe('next');
});

const pressedIn = (html: string): KeyPress => {
  const holder = document.createElement('div');
  holder.append(document.createRange().createContextualFragment(html));
  document.body.replaceChildren(holder);
  let seen = press('');
  document.addEventListener('keydown', (event) => (seen = keyPressOf(event)), { once: true });
  holder.firstElementChild?.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
  return seen;
};

test.each([
  ['<input type="search">', true],
  ['<input type="date">', true],
  ['<textarea></textarea>', true],
  ['<select></select>', true],
  ['<input type="checkbox">', false],
  ['<a href="#x">x</a>', false],
  ['<p>x</p>', false],
])('typing in %s: %s', (html, typing) => {
  expect(pressedIn(html).typing).toBe(typing);
});
