import { expect, test } from 'vitest';
import { scrollDistance } from '../../src/page/scroll-into-view';

const viewport = { top: 0, height: 1000, scrolled: 2000, range: 5000 };

test('leaves in place what is comfortably in view', () => {
  expect(scrollDistance(viewport, 300)).toBe(0);
  expect(scrollDistance(viewport, 720)).toBe(0);
});

test('brings what lies below or above to a little above the middle', () => {
  expect(scrollDistance(viewport, 1380)).toBe(1000);
  expect(scrollDistance(viewport, -620)).toBe(-1000);
});

test('scrolls no further than the box can', () => {
  expect(scrollDistance(viewport, 9000)).toBe(3000);
  expect(scrollDistance(viewport, -9000)).toBe(-2000);
  expect(scrollDistance({ ...viewport, scrolled: 0, range: 0 }, 900)).toBe(0);
});

test('reckons from where an inner box begins', () => {
  expect(scrollDistance({ top: 500, height: 200, scrolled: 0, range: 1000 }, 776)).toBe(200);
});
