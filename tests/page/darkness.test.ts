// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isDark, isDarkBehind, readShade } from '../../src/page/darkness';

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(0, 0, 0)', 0, 1],
  ['rgb(119, 119, 119)', 0.5, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgb(255 255 255 / 40%)', 1, 0.4],
  ['color(srgb 1 1 1 / 0.5)', 1, 0.5],
  ['oklch(0.25 0.02 260)', 0.25, 1],
  ['oklab(97% 0 0)', 0.97, 1],
  ['lab(20 3 4)', 0.2, 1],
])('reads the shade of %s', (color, lightness, alpha) => {
  const shade = readShade(color);
  expect(shade?.lightness).toBeCloseTo(lightness, 1);
  expect(shade?.alpha).toBe(alpha);
});

test('knows no shade of what is no colour', () => {
  expect(readShade('canvas')).toBe(null);
});

test('takes the first background that is mostly opaque', () => {
  const clear = 'rgba(0, 0, 0, 0)';
  expect(isDark([clear, 'rgb(20, 20, 24)', 'rgb(255, 255, 255)'], 'rgb(0, 0, 0)')).toBe(true);
  expect(isDark([clear, 'rgba(0, 0, 0, 0.1)', 'rgb(250, 250, 250)'], 'rgb(0, 0, 0)')).toBe(false);
});

test('where nothing is painted behind, light text tells a dark page', () => {
  expect(isDark(['rgba(0, 0, 0, 0)'], 'rgb(230, 230, 230)')).toBe(true);
  expect(isDark([], 'rgb(0, 0, 0)')).toBe(false);
});

test('looks behind an element of a page', () => {
  document.body.innerHTML =
    '<div style="background: rgb(16, 16, 16)"><p>text</p></div><p id="other" style="color: rgb(10, 10, 10)">text</p>';
  const dark = document.querySelector('div p');
  const light = document.querySelector('#other');
  expect(dark && isDarkBehind(dark)).toBe(true);
  expect(light && isDarkBehind(light)).toBe(false);
});
