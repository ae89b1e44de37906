import { expect, test } from 'vitest';
import { placeCard } from '../../../src/ui/reader-view/place-card';

const window = { width: 1000, height: 800 };
const card = { width: 384, height: 300 };
const words = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

test('stands under its words where there is room', () => {
  expect(placeCard(words(100, 100), card, window)).toEqual({ left: 100, top: 128, maxHeight: 520 });
});

test('stands over them at the foot of the window', () => {
  expect(placeCard(words(100, 700), card, window)).toEqual({ left: 100, top: 392, maxHeight: 520 });
});

test('never leaves the window at its side', () => {
  expect(placeCard(words(900, 100), card, window).left).toBe(608);
  expect(placeCard(words(-20, 100), card, window).left).toBe(8);
});

test('is made lower where neither side has room for all of it', () => {
  const low = { width: 1000, height: 400 };
  expect(placeCard(words(100, 150), card, low)).toEqual({ left: 100, top: 178, maxHeight: 214 });
});
