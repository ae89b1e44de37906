import { expect, test } from 'vitest';
import { MARKS, markRules } from '../../src/page/mark-rules';

const ruleOf = (css: string, name: string) =>
  css.split('\n').find((line) => line.startsWith(`::highlight(${name})`)) ?? '';
const normal = markRules({ size: 2, strength: 'normal' }, false);

test('tells known terms from candidates by the line, not by colour alone', () => {
  expect(ruleOf(normal, MARKS.knownFirst)).toContain('underline dotted 2px');
  expect(ruleOf(normal, MARKS.candidateFirst)).toContain('underline wavy 1px');
});

test('draws repeats fainter than first occurrences', () => {
  expect(ruleOf(normal, MARKS.knownFirst)).toContain('/ 1)');
  expect(ruleOf(normal, MARKS.knownRepeat)).toContain('/ 0.45)');
});

test('takes size and strength from the settings', () => {
  const faint = markRules({ size: 1, strength: 'faint' }, false);
  const strong = markRules({ size: 3, strength: 'strong' }, false);
  expect(ruleOf(faint, MARKS.knownFirst)).toContain('dotted 1px rgb(0 105 112 / 0.6)');
  expect(ruleOf(strong, MARKS.knownFirst)).toContain('background-color');
  expect(ruleOf(faint, MARKS.knownFirst)).not.toContain('background-color');
});

test('draws light lines on dark pages', () => {
  const dark = markRules({ size: 2, strength: 'normal' }, true);
  expect(ruleOf(dark, MARKS.knownFirst)).toContain('rgb(94 214 208 / 1)');
});

test('uses system colours in forced colours, for every mark', () => {
  const forced = normal.slice(normal.indexOf('@media (forced-colors: active)'));
  for (const name of Object.values(MARKS))
    expect(ruleOf(forced, name)).toMatch(/CanvasText|GrayText|Highlight;/);
});
