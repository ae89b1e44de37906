// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Card } from '../../src/core/terms/card';
import { CardView } from '../../src/ui/card';
import { type CardActions, NO_ACTIONS } from '../../src/ui/card/actions';
import { candidateCard, knownCard } from '../page/sample';

let box: HTMLElement;
beforeEach(() => {
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => {
  render(null, box);
  box.remove();
});

const show = (card: Card, actions: Partial<CardActions> = {}) =>
  act(() => render(<CardView card={card} actions={{ ...NO_ACTIONS, ...actions }} />, box));
const text = (selector: string) =>
  [...box.querySelectorAll(selector)].map((element) => element.textContent?.trim());
const section = (title: string) =>
  [...box.querySelectorAll('section')].find((one) => one.querySelector('h3')?.textContent === title);
const press = (name: string) =>
  act(() =>
    [...box.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === name)?.click(),
  );

const link = (id: string, name: string) => ({
  id,
  name,
  gloss: `What ${name} is.`,
  jurisdiction: ['CN' as const],
});

test('carries its kind and key for tests and styles', () => {
  show(knownCard());
  expect(box.querySelector('[data-card]')?.getAttribute('data-kind')).toBe('known');
  expect(box.querySelector('[data-card]')?.getAttribute('data-key')).toBe('cn.two-lamps');
  show(candidateCard());
  expect(box.querySelector('[data-card]')?.getAttribute('data-kind')).toBe('candidate');
});

test('heads a known term by name, original and pinyin, in their languages', () => {
  const { entry } = knownCard();
  show(knownCard({ term: 'a pair of lamps', entry: { ...entry, pinyin: 'liǎng zhǎn dēng' } }));
  expect(text('h2')).toEqual(['Two Lamps']);
  expect(box.querySelector('.reading [lang="zh"]')?.textContent).toBe('两盏灯');
  expect(text('.reading i')).toEqual(['liǎng zhǎn dēng']);
  expect(text('.as-written')).toEqual(['Written here as a pair of lamps']);
  expect(text('.gloss')).toEqual(['Two lamps to read by.']);
});

test('does not repeat a term that is written like its name or original', () => {
  show(knownCard({ term: 'TWO LAMPS' }));
  expect(text('.as-written')).toEqual([]);
  show(knownCard({ term: '两盏灯' }));
  expect(text('.as-written')).toEqual([]);
});

test('says first use, lineage and who uses it', () => {
  const { entry } = knownCard();
  show(
    knownCard({
      entry: {
        ...entry,
        body: 'Lamp Office',
        firstUse: { date: '2016-07-01', who: 'A. Lamp', occasion: 'a speech' },
      },
      lineage: { extends: link('cn.one-lamp', 'One Lamp'), extendedBy: null, note: null },
    }),
  );
  expect(text('dt')).toEqual(['First use', 'Grew from', 'Used by']);
  expect(text('dd')).toEqual(['1 July 2016, A. Lamp, a speech', 'One Lamp', 'Lamp Office']);
});

test('leads to other senses, inner and related terms', () => {
  const opened: string[] = [];
  show(
    knownCard({
      otherSenses: [link('uk.lamps', 'Lamps (UK)')],
      inside: [link('cn.lamp', 'Lamp')],
      related: [link('cn.oil', 'Oil')],
    }),
    { openEntry: (id) => opened.push(id) },
  );
  for (const name of ['Lamps (UK)', 'Lamp', 'Oil']) press(name);
  expect(opened).toEqual(['uk.lamps', 'cn.lamp', 'cn.oil']);
  expect(section('The same words may mean')?.textContent).toContain('What Lamps (UK) is.');
});

test('shows names without buttons where nothing can be opened', () => {
  show(knownCard({ related: [link('cn.oil', 'Oil')] }));
  expect(section('Related')?.textContent).toContain('Oil');
  expect(box.querySelectorAll('button')).toHaveLength(0);
});

test('says what the words mean elsewhere, and how else they are written', () => {
  show(
    knownCard({
      elsewhere: [{ jurisdiction: 'UK', meaning: 'Lamps of a lighthouse.' }],
      renderings: [
        { text: '兩盞燈', lang: 'zh-Hant', kind: 'preferred' },
        { text: 'Lamp Pair', lang: 'en', kind: 'variant' },
      ],
    }),
  );
  expect(section('Elsewhere this means')?.querySelector('dd')?.textContent).toBe('Lamps of a lighthouse.');
  expect(text('.renderings li')).toEqual(['兩盞燈 traditional Chinese', 'Lamp Pair variant']);
});

test('links sources in a new tab that learns nothing of this one', () => {
  const source = {
    title: 'On lamps',
    publisher: 'Lamp Press',
    url: 'https://lamps.example/on',
    date: '2020-05',
  };
  show(knownCard({ sources: [source] }));
  const anchor = box.querySelector('.sources a');
  expect(anchor?.getAttribute('href')).toBe('https://lamps.example/on');
  expect(anchor?.getAttribute('target')).toBe('_blank');
  expect(anchor?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(text('.sources li')).toEqual(['On lamps Lamp Press, May 2020']);
});

test('names pack, version and count', () => {
  show(knownCard({ count: 3 }));
  expect(text('.card-foot span')).toEqual(['Lamps, 2026.11.1', '3 times in this article']);
  show(knownCard({ count: 0 }));
  expect(text('.card-foot span')).toEqual(['Lamps, 2026.11.1']);
});

test('says plainly that no glossary knows a candidate, and why it is marked', () => {
  show(candidateCard());
  expect(text('.where')).toEqual(['In no glossary']);
  expect(text('.gloss')).toEqual([
    'None of your glossaries knows this term, so nothing is claimed about it.',
  ]);
  expect(text('.evidence li')).toEqual([
    'It stands in quotation marks.',
    'It is a number and what it counts, in the manner of an official formula.',
  ]);
});

test('quotes what the article says of a candidate, with the way to it', () => {
  const jumps: unknown[] = [];
  show(candidateCard({ said: [{ text: 'Six kettles boil.', start: 30, end: 47 }] }), {
    jump: (place) => jumps.push(place),
  });
  expect(text('.said q')).toEqual(['Six kettles boil.']);
  press('Show in the article: Six kettles boil.');
  expect(jumps).toEqual([{ start: 30, end: 47 }]);
});

test('makes no request: a candidate has no link, but its term can be copied', async () => {
  const copied: string[] = [];
  show(candidateCard(), {
    copy: async (term) => {
      copied.push(term);
      return true;
    },
  });
  expect(box.querySelectorAll('a')).toHaveLength(0);
  await press('Copy term');
  await act(async () => {});
  expect(copied).toEqual(['six kettles']);
  expect(text('.button')).toEqual(['Copied']);
});

test('says of a phrase that was looked up that it is not in the article', () => {
  show(candidateCard({ evidence: [], count: 0 }));
  expect(text('.gloss')).toEqual([
    'None of your glossaries knows this phrase, so nothing is claimed about it.',
  ]);
  expect(text('.card-foot')).toEqual(['not in this article']);
  expect(section('Why it is marked')).toBeUndefined();
});

test('quotes what this article says a term means and what it is short for', () => {
  const jumps: unknown[] = [];
  const meaning = { text: 'lamps that burn all night', start: 40, end: 65 };
  const longForm = { text: 'Two Night Lamps', start: 4, end: 19 };
  show(knownCard({ meaning, longForm }), { jump: (place) => jumps.push(place) });
  expect(section('This article says')?.querySelector('[data-said="meaning"] q')?.textContent).toBe(
    'lamps that burn all night',
  );
  expect(section('This article says')?.querySelector('[data-said="long-form"] q')?.textContent).toBe(
    'Two Night Lamps',
  );
  press('Show in the article: lamps that burn all night');
  expect(jumps).toEqual([{ start: 40, end: 65 }]);
});

test('gives a candidate’s original as the article has it', () => {
  show(candidateCard({ original: { from: 'article', text: '六只水壶', start: 12, end: 16 } }));
  expect(text('[data-original="article"] q')).toEqual(['六只水壶']);
  expect(box.querySelectorAll('a')).toHaveLength(0);
});

test('says of a guessed original that it is a guess, and leads to a search for it', () => {
  show(candidateCard({ original: { from: 'guess', text: '六个水壶' } }));
  expect(text('[data-original="guess"]')).toEqual(['Perhaps 六个水壶, a guess: search for it']);
  const anchor = box.querySelector('[data-original] a');
  expect(anchor?.getAttribute('href')).toContain(encodeURIComponent('"六个水壶"'));
  expect(anchor?.getAttribute('rel')).toBe('noopener noreferrer');
});

test('leads to the card of what the same words mean elsewhere', () => {
  const opened: string[] = [];
  show(knownCard({ elsewhere: [{ jurisdiction: 'US', meaning: 'Lamps put out.', entry: 'us.lamps' }] }), {
    openEntry: (id) => opened.push(id),
  });
  press('Its card');
  expect(opened).toEqual(['us.lamps']);
});

test('offers to mute a term that is marked here, on this site or anywhere', () => {
  const muted: unknown[] = [];
  show(knownCard(), { mute: ({ key }, where) => muted.push([key, where]) });
  press('On this site');
  press('Anywhere');
  expect(muted).toEqual([
    ['cn.two-lamps', 'here'],
    ['cn.two-lamps', 'everywhere'],
  ]);
  show(knownCard({ count: 0 }), { mute: () => {} });
  expect(text('.mute')).toEqual([]);
});
