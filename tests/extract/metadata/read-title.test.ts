import { expect, test } from 'vitest';
import { gatherFacts } from '../../../src/extract/metadata/facts';
import { readTitle } from '../../../src/extract/metadata/read-title';
import { openMarkup } from '../open-page';

const title = (markup: string, names: readonly string[] = []) =>
  readTitle(gatherFacts(openMarkup(markup)), names);

test('the name of the site is taken off the title, before or behind it', () => {
  expect(title('<title>Ferry timetable for May | Harbour Authority</title>', ['Harbour Authority'])).toBe(
    'Ferry timetable for May',
  );
  expect(title('<title>夏季防汛工作会议召开_青河镇政府</title>', ['青河镇政府'])).toBe(
    '夏季防汛工作会议召开',
  );
  expect(title('<title>Harbour Authority – Ferry timetable for May</title>', ['Harbour Authority'])).toBe(
    'Ferry timetable for May',
  );
});

test('the longest part of the title serves where nothing else is known', () => {
  expect(title('<title>Council approves the new ferry timetable - Some Site</title>')).toBe(
    'Council approves the new ferry timetable',
  );
});

test('where the meta title names the site only, heading and title decide', () => {
  const markup =
    '<meta property="og:title" content="Harbour Authority"><title>Ferry timetable for May - Harbour Authority</title><h1>Ferry timetable for May</h1>';
  expect(title(markup, ['Harbour Authority'])).toBe('Ferry timetable for May');
});

test('JSON-LD about another article loses against the page', () => {
  const markup =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ten best beaches of the north"}</script>' +
    '<title>Ferry timetable for May</title><h1>Ferry timetable for May</h1>';
  expect(title(markup)).toBe('Ferry timetable for May');
});

test('the headline of the JSON-LD wins over rewritten titles of the same thing', () => {
  const markup =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries run every hour from May"}</script>' +
    '<meta property="og:title" content="You will love the new island ferries"><title>New island ferries: all times</title><h1>New island ferries: all times</h1>';
  expect(title(markup)).toBe('Ferries run every hour from May');
});

test('a heading with the logo loses against title and meta title', () => {
  const markup =
    '<h1>The Harbour Today</h1><meta property="og:title" content="Ferry timetable for May"><title>Ferry timetable for May</title>';
  expect(title(markup)).toBe('Ferry timetable for May');
});

test('entities escaped twice are letters again', () => {
  expect(title('<meta property="og:title" content="Fish &amp;amp; ferries: what&amp;#39;s new">')).toBe(
    "Fish & ferries: what's new",
  );
});

test('a page without a title has an empty one', () => {
  expect(title('<p>Text</p>')).toBe('');
});
