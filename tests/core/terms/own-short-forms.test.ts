import { expect, test } from 'vitest';
import { createHitFinder } from '../../../src/core/terms/find-hits';
import { findTerms } from '../../../src/core/terms/find-terms';
import { compileIndex } from '../../../src/core/terms/matching/compile-index';
import { sampleGlossary } from './sample-glossary';

const glossary = sampleGlossary();
const terminology = { glossary, findHits: createHitFinder(compileIndex(glossary.entries)) };
const found = (text: string) =>
  findTerms({ text, page: { url: null, lang: 'en' } }, terminology).hits.map((hit) => [
    text.slice(hit.start, hit.end),
    hit.kind === 'known' ? hit.entries[0] : hit.key,
  ]);

test('an article’s own definition of a short form beats the glossary’s', () => {
  expect(found('The Harbour Police (HP) came. HP left.')).toEqual([
    ['Harbour Police', 'hp'],
    ['HP', 'hp'],
    ['HP', 'hp'],
  ]);
});

test('without a definition the glossary’s short form stands', () => {
  expect(found('HP left.')).toEqual([['HP', 'uk.peers']]);
});

test('a short form that is defined and never used is no term', () => {
  expect(found('The River Works Office (RWO) opened.')).toEqual([]);
});

test('a long form in small letters is no name, its short form is a term', () => {
  expect(found('The house in several lots (HSL) was sold. An HSL is rare.')).toEqual([
    ['HSL', 'hsl'],
    ['HSL', 'hsl'],
  ]);
});

test('the short form’s definition says what it is short for', () => {
  const text = 'The River Works Office (RWO) opened. The RWO is new.';
  const { definitions } = findTerms({ text, page: { url: null, lang: 'en' } }, terminology);
  expect(definitions).toEqual([{ start: 24, end: 27, given: 'long-form', words: { start: 4, end: 22 } }]);
});
