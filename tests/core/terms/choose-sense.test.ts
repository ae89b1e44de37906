import { expect, test } from 'vitest';
import { chooseSenses } from '../../../src/core/terms/choose-sense';
import { createHitFinder } from '../../../src/core/terms/find-hits';
import { compileIndex } from '../../../src/core/terms/matching/compile-index';
import { type PageEvidence, weighPage } from '../../../src/core/terms/senses/page-weights';
import { sampleGlossary } from './sample-glossary';

const glossary = sampleGlossary();
const findHits = createHitFinder(compileIndex(glossary.entries));
const chosen = (text: string, url: string | null, lang: string | null = 'en') =>
  choose(text, { url, lang }).flatMap((hit) => hit.entries);

function choose(text: string, page: PageEvidence) {
  const hits = findHits(text);
  const weights = weighPage({ text: hits, publisher: findHits(page.publisher ?? '') }, glossary, page);
  return chooseSenses({ text, hits, weights }, glossary);
}

test('an everyday word is not marked where nothing supports its official sense', () => {
  expect(chosen('The rider left his horse.', 'https://horses.example/news')).toEqual([]);
});

test('an everyday word is marked on a page of the government that uses it', () => {
  expect(chosen('The rider was agreed.', 'https://www.office.gov.uk/news')).toEqual(['uk.rider']);
});

test('the host of another government is no support', () => {
  expect(chosen('The rider was agreed.', 'https://www.office.gov/news')).toEqual([]);
});

test('two unambiguous terms of the jurisdiction are support enough', () => {
  const text = "Peers read the King's Letter and agreed the rider.";
  expect(chosen(text, 'https://news.example/')).toEqual(['uk.peers', 'uk.kings-letter', 'uk.rider']);
});

test('one term said three times is one piece of support', () => {
  expect(chosen('Peers met. Peers spoke of the rider. Peers left.', 'https://news.example/')).not.toContain(
    'uk.rider',
  );
});

test('a host that only ends in the same letters is not that government', () => {
  expect(chosen('The rider was agreed.', 'https://notgov.example/?u=https://x.gov.uk/')).toEqual([]);
});

test('a form of an everyday entry that is unmistakable needs no support', () => {
  expect(chosen('A rider to a paper was agreed.', 'https://news.example/')).toEqual(['uk.rider']);
});

test('an everyday word is painted once, and counted after that', () => {
  const hits = choose('The rider was agreed. Every rider counts.', { url: 'https://a.gov.uk/', lang: 'en' });
  expect(hits.map(({ quiet }) => quiet ?? false)).toEqual([false, true]);
});

test('a number before an everyday word makes a count of it', () => {
  expect(chosen('They met 64 riders.', 'https://www.office.gov.uk/news')).toEqual([]);
});

test('a publisher that is a term of one jurisdiction supports its everyday words', () => {
  const page = { url: 'https://news.example/', lang: 'en' };
  const text = 'The rider was agreed.';
  expect(choose(text, { ...page, publisher: 'The Daily Horse' })).toEqual([]);
  expect(choose(text, { ...page, publisher: 'Office of the King’s Letter' }).length).toBe(1);
});

test('on a page full of official language the commonest words of the administration are not painted at all', () => {
  const others = ['two lanterns', 'nine bridges', 'King’s Letter', 'Peers', 'member of council'];
  const text = (count: number) => `The rider was agreed by ${others.slice(0, count).join(', by ')}.`;
  const painted = (count: number) =>
    choose(text(count), { url: 'https://a.gov.uk/', lang: 'en' })
      .filter(({ quiet }) => !quiet)
      .map(({ entries }) => entries[0]);
  expect(painted(4)).toContain('uk.rider');
  expect(painted(5)).not.toContain('uk.rider');
});
