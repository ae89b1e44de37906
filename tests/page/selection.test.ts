// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { selectedPhrase } from '../../src/page/selection';

beforeEach(() => {
  document.body.innerHTML = '<p id="en">one  two\n three</p><p id="zh" lang="zh-Hant">兩盞燈</p>';
  document.getSelection()?.removeAllRanges();
});

const select = (id: string) => {
  const node = document.getElementById(id)?.firstChild;
  if (node) document.getSelection()?.setBaseAndExtent(node, 0, node, node.textContent?.length ?? 0);
  return node;
};

test('is null where nothing is selected', () => {
  expect(selectedPhrase(document)).toBe(null);
});

test('gives the phrase on one line with its place', () => {
  const node = select('en');
  expect(selectedPhrase(document)).toEqual({
    text: 'one two three',
    lang: null,
    ranges: [{ startContainer: node, startOffset: 0, endContainer: node, endOffset: 15 }],
  });
});

test('knows the language declared around it', () => {
  select('zh');
  expect(selectedPhrase(document)?.lang).toBe('zh-Hant');
});

test('takes no more than a phrase', () => {
  document.body.innerHTML = `<p id="en">${'long '.repeat(101)}</p>`;
  select('en');
  expect(selectedPhrase(document)).toBe(null);
});
