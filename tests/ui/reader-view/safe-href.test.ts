import { expect, test } from 'vitest';
import { safeHref } from '../../../src/ui/reader-view/safe-href';

test.each([
  ['https://gov.example/a?b=1#c', 'https://gov.example/a?b=1#c'],
  ['http://gov.example', 'http://gov.example/'],
  ['mailto:press@gov.example', 'mailto:press@gov.example'],
  ['javascript:alert(1)', null],
  ['JaVaScript:alert(1)', null],
  [' \u0001javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['blob:https://gov.example/1', null],
  ['file:///etc/passwd', null],
  ['chrome-extension://abc/page.html', null],
  ['/relative', null],
  ['', null],
])('%s', (href, safe) => {
  expect(safeHref(href)).toBe(safe);
});
