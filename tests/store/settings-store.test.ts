import { expect, test } from 'vitest';
import { createSettingsStore } from '../../src/store/settings-store';
import { createMemoryArea } from './memory-area';

test('a fresh installation has the defaults', async () => {
  expect(await createSettingsStore(createMemoryArea()).load()).toEqual({
    marks: true,
    size: 2,
    strength: 'normal',
  });
});

test('what was saved is loaded', async () => {
  const store = createSettingsStore(createMemoryArea());
  await store.save({ marks: false, size: 3, strength: 'faint' });
  expect(await store.load()).toEqual({ marks: false, size: 3, strength: 'faint' });
});

test('a damaged field falls back alone', async () => {
  const area = createMemoryArea();
  await area.set({ settings: { marks: false, size: 90, strength: 'loud' } });
  expect(await createSettingsStore(area).load()).toEqual({ marks: false, size: 2, strength: 'normal' });
});
