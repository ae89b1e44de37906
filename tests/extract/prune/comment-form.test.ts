import { expect, test } from 'vitest';
import { isText } from '../../../src/extract/clone/native';
import { leaveOutCommentForms } from '../../../src/extract/prune/comment-form';
import { openMarkup } from '../open-page';

/** The text that is not left out. */
function rest(body: string) {
  const page = openMarkup(`<body>${body}</body>`);
  const leftOut = new WeakSet<Text>();
  leaveOutCommentForms(page, leftOut);
  const walker = page.createTreeWalker(page.body, 4);
  const kept: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node) || !leftOut.has(node)) kept.push(node.nodeValue ?? '');
  }
  return kept.join('').trim();
}

test('a form with its heading and labels goes, in any language', () => {
  expect(
    rest(
      '<div><p>Text.</p><section><h3>写留言</h3><form><label>内容</label><textarea></textarea></form></section></div>'.replace(
        '<p>Text.</p>',
        `<p>${'Text. '.repeat(60)}</p>`,
      ),
    ),
  ).toBe('Text. '.repeat(60).trim());
});

test('a form around the whole page stays', () => {
  const text = 'A page of an old system, all of it in one form. '.repeat(30).trim();
  expect(rest(`<form><p>${text}</p><textarea></textarea></form>`)).toBe(text);
});

test('a form in an article does not take the article with it', () => {
  expect(rest('<article><p>A short notice.</p><form><textarea></textarea>Send</form></article>')).toBe(
    'A short notice.',
  );
});
