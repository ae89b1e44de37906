import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { callText } from '../../../tools/browsers/sent-function';

const { window } = new JSDOM('<p data-x="1">four</p>', { runScripts: 'outside-only' });

test('runs where only its text arrives', () => {
  const text = callText((root, name: string) => root.querySelector(name)?.textContent, 'document', 'p');
  expect(window.eval(text)).toBe('four');
});

test('carries quotation marks and line breaks of the argument over', () => {
  const said = 'a "quoted"\n’line’';
  expect(window.eval(callText((_, argument: string) => argument, 'document', said))).toBe(said);
});

test('brings the word along that transpilers put around inner functions', () => {
  const look = (root: ParentNode) => root.nodeName;
  look.toString = () => '(root) => __name(() => root.nodeName, "inner")()';
  const text = callText(look, 'document', null);
  expect(window.eval(text)).toBe('#document');
});
