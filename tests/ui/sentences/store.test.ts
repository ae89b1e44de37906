import { expect, test } from 'vitest';
import { storeSentence } from '../../../src/ui/sentences/store';

test.each(['quota', 'newer-store', 'unavailable', 'damaged'] as const)(
  'says what happened and what can be done: %s',
  (failure) => {
    const { what, wayOn } = storeSentence(failure);
    expect(what).toMatch(/^[A-Z].+\.$/);
    expect(wayOn).toMatch(/^[A-Z].+\.$/);
  },
);

test('a full disk is told as such, and that nothing was changed', () => {
  expect(storeSentence('quota').what).toBe(
    'There is no room left: the disk, or this browser’s share of it, is full. Nothing was changed.',
  );
});
