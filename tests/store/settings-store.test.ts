import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/reading/settings';
import { createSettingsStore } from '../../src/store/settings-store';
import { createMemoryArea } from './memory-area';

test('a fresh installation has the defaults', async () => {
  expect(await createSettingsStore(createMemoryArea()).load()).toEqual({
    marks: true,
    size: 2,
    strength: 'normal',
    novelty: 'all',
    muted: [],
    colours: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink', purple: 'Purple' },
  });
});

test('what was saved is loaded', async () => {
  const store = createSettingsStore(createMemoryArea());
  const settings: Settings = {
    marks: false,
    size: 3,
    strength: 'faint',
    novelty: 'new',
    colours: { ...DEFAULT_SETTINGS.colours, green: 'Promise' },
    muted: [{ key: 'uk.rider', name: 'rider', host: 'news.example' }],
  };
  await store.save(settings);
  expect(await store.load()).toEqual(settings);
});

test('a damaged field falls back alone', async () => {
  const area = createMemoryArea();
  await area.set({
    settings: { marks: false, size: 90, strength: 'loud', colours: { pink: ' ', green: 'Promise' } },
  });
  expect(await createSettingsStore(area).load()).toEqual({
    ...DEFAULT_SETTINGS,
    marks: false,
    colours: { ...DEFAULT_SETTINGS.colours, green: 'Promise' },
  });
});
