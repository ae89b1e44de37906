// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/reading/settings';
import type { Ask, fromView } from '../../src/messaging/contract';
import { CodeBookSection } from '../../src/options/code-book-section';
import type { OptionsWorld } from '../../src/options/world';

const show = () => {
  let kept: Settings = { ...DEFAULT_SETTINGS, size: 3 };
  const ask = (async (name: string, payload: { settings: Settings }) => {
    if (name === 'saveSettings') kept = payload.settings;
    return kept;
  }) as unknown as Ask<typeof fromView>;
  const root = document.body.appendChild(document.createElement('div'));
  render(<CodeBookSection world={{ ask } as OptionsWorld} />, root);
  const write = (colour: string, name: string) => {
    const field = root.querySelector<HTMLInputElement>(`[data-colour-name=${colour}]`);
    if (!field) return;
    field.value = name;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return { root, write, kept: () => kept };
};
afterEach(() => document.body.replaceChildren());

test('a colour gets a name of the reader’s own, and the other settings stay', async () => {
  const { root, write, kept } = show();
  await vi.waitFor(() => expect(root.querySelectorAll('input')).toHaveLength(5));
  write('green', ' Promise ');
  await vi.waitFor(() => expect(kept().colours.green).toBe('Promise'));
  expect(kept()).toEqual({
    ...DEFAULT_SETTINGS,
    size: 3,
    colours: { ...DEFAULT_SETTINGS.colours, green: 'Promise' },
  });
});

test('a name that is emptied is the colour’s own again', async () => {
  const { root, write, kept } = show();
  await vi.waitFor(() => expect(root.querySelectorAll('input')).toHaveLength(5));
  write('pink', 'Money');
  await vi.waitFor(() => expect(kept().colours.pink).toBe('Money'));
  write('pink', '  ');
  await vi.waitFor(() => expect(kept().colours.pink).toBe('Pink'));
});
