import { expect, test } from 'vitest';
import { liveUrl, liveUrlAt, sentenceAt, textDirective } from '../../../src/library/live-page/text-fragment';

const place = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};
const directive = (text: string, quote: string, lang = 'en') =>
  decodeURIComponent(textDirective({ text, lang }, place(text, quote)) ?? '');

test('a sentence is given whole', () => {
  const text = 'The council met on Monday. It adopted the three tasks, as planned.';
  expect(directive(text, 'It adopted the three tasks, as planned.')).toBe(
    'text=It adopted the three tasks, as planned.',
  );
});

test('what has a meaning in fragments is escaped', () => {
  const text = 'Tasks A-1, B & C were set for the year to come.';
  expect(textDirective({ text, lang: 'en' }, { start: 0, end: text.length })).toBe(
    'text=Tasks%20A%2D1%2C%20B%20%26%20C%20were%20set%20for%20the%20year%20to%20come.',
  );
});

test('a few words come with their neighbours, which tell them from the same words elsewhere', () => {
  const text = 'The council met. The three tasks are new. Nobody expected the three tasks to be so few.';
  const second = text.lastIndexOf('three tasks');
  expect(
    decodeURIComponent(textDirective({ text, lang: 'en' }, { start: second, end: second + 11 }) ?? ''),
  ).toBe('text=expected the-,three tasks,-to be so few');
});

test('half a word is widened to the whole', () => {
  const text = 'A line before it stands here.\nThe district committees reported on their results.';
  expect(directive(text, 'trict committees reported on their res')).toBe(
    'text=district committees reported on their results',
  );
});

test('what runs over several paragraphs is given by its opening and its end', () => {
  const text =
    'The first paragraph of the report opens here.\nA second one.\nAnd the third paragraph ends it all.';
  expect(directive(text, text)).toBe(
    'text=The first paragraph of the report opens,And the third paragraph ends it all.',
  );
});

test('a long Chinese sentence is cut between words', () => {
  const text = `会议强调，${'要坚持和加强党的全面领导，'.repeat(16)}确保各项任务落到实处。`;
  const given = directive(text, text, 'zh-Hans');
  expect(given).toMatch(/^text=会议强调，要坚持和加强党的全面领导，.*,.*确保各项任务落到实处。$/);
  expect(given.length).toBeLessThan(100);
});

test('white space leads nowhere', () => {
  expect(textDirective({ text: 'a  b', lang: 'en' }, { start: 1, end: 3 })).toBeNull();
});

test('the sentence around a term is found in its own paragraph', () => {
  const text = 'One. Two.\nThe council met. It adopted the three tasks. It closed.';
  const { start, end } = sentenceAt({ text, lang: 'en' }, place(text, 'three tasks'));
  expect(text.slice(start, end).trim()).toBe('It adopted the three tasks.');
});

test('the live page is the page’s own address, or the reader’s where the fragment holds the document', () => {
  const finalUrl = 'https://gov.example/news';
  expect(liveUrl({ requestedUrl: 'https://gov.example/news#top', finalUrl })).toBe(finalUrl);
  expect(liveUrl({ requestedUrl: 'https://gov.example/news#/item/7:~:text=x', finalUrl })).toBe(
    'https://gov.example/news#/item/7',
  );
});

test('a place is added to either', () => {
  const source = { text: 'It adopted the three tasks, as planned.', lang: 'en' };
  const at = { start: 0, end: source.text.length };
  const finalUrl = 'https://gov.example/news';
  expect(liveUrlAt({ requestedUrl: finalUrl, finalUrl }, source, at)).toBe(
    'https://gov.example/news#:~:text=It%20adopted%20the%20three%20tasks%2C%20as%20planned.',
  );
  expect(liveUrlAt({ requestedUrl: `${finalUrl}#!7`, finalUrl }, source, at)).toContain('news#!7:~:text=It');
  expect(liveUrlAt({ requestedUrl: finalUrl, finalUrl }, source, null)).toBe(finalUrl);
});
