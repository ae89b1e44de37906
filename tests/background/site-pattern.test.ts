import { expect, test } from 'vitest';
import { patternOf } from '../../src/background/site-pattern';

test.each([
  ['https://www.gov.example/news/1?a=b#c', 'https://www.gov.example/*'],
  ['http://localhost:8080/x', 'http://localhost/*'],
  ['https://user:pass@Office.Example/', 'https://office.example/*'],
  ['https://[::1]:8080/x', 'https://[::1]/*'],
  ['chrome://extensions/', null],
  ['file:///home/a.html', null],
  ['about:blank', null],
  [null, null],
])('the site of %s is %s', (address, pattern) => {
  expect(patternOf(address)).toBe(pattern);
});
