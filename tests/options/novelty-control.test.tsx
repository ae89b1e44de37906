// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/reading/settings';
import { MutedList, NoveltyControl } from '../../src/options/novelty-control';

const show = (over: Partial<Settings>) => {
  const box = document.body.appendChild(document.createElement('div'));
  const settings = { ...DEFAULT_SETTINGS, ...over };
  const changes: Settings[] = [];
  const change = (next: Settings) => changes.push(next);
  act(() =>
    render(
      <>
        <NoveltyControl settings={settings} change={change} />
        <MutedList settings={settings} change={change} />
      </>,
      box,
    ),
  );
  return { box, changes };
};

test('quiet mode is one choice', () => {
  const { box, changes } = show({});
  const radios = [...box.querySelectorAll('input')];
  expect(radios.map(({ checked }) => checked)).toEqual([true, false]);
  act(() => radios[1]?.click());
  expect(changes.map(({ novelty }) => novelty)).toEqual(['new']);
});

test('a muted term can be marked again', () => {
  const muted = [
    { key: 'a', name: 'rider', host: 'news.example' },
    { key: 'b', name: '干部', host: null },
  ];
  const { box, changes } = show({ muted });
  expect([...box.querySelectorAll('li')].map((one) => one.textContent)).toEqual([
    'rider on news.example Mark again',
    '干部 everywhere Mark again',
  ]);
  act(() => box.querySelector<HTMLElement>('[aria-label="Mark rider again"]')?.click());
  expect(changes.map((settings) => settings.muted)).toEqual([[muted[1]]]);
});

test('nothing is listed where nothing is muted', () => {
  expect(show({}).box.querySelector('[data-muted]')).toBe(null);
});
