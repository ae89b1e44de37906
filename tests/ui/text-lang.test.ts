import { expect, test } from 'vitest';
import { textLang } from '../../src/ui/text-lang';

test.each([
  ['两个维护', 'zh'],
  ['the 两个维护 pledge', 'zh'],
  ['Two Lamps', 'en'],
  ['liǎng gè', 'en'],
])('takes "%s" for %s', (text, lang) => {
  expect(textLang(text)).toBe(lang);
});
