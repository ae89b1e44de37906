import { describe, expect, test } from 'vitest';
import type { Entry, Form } from '../../../../src/core/glossary/entry';
import { characterWritings, namesOf, wordWritings } from '../../../../src/core/terms/matching/writings';
import { sampleGlossary } from '../sample-glossary';

const [sample] = sampleGlossary().entries;
if (sample === undefined) throw new Error('an empty sample');
const english = (text: string, more: Partial<Entry> = {}, kind: Form['kind'] = 'preferred') =>
  wordWritings({ ...sample, kind: 'concept', ...more }, { text, lang: 'en', kind }).map((keys) =>
    keys.join(' '),
  );
const chinese = (text: string) =>
  characterWritings({ text, lang: 'zh-Hans', kind: 'preferred' }).map((keys) => keys.join(''));

describe('an English form is written', () => {
  test.each([
    ['with its head in the plural', 'working group', 'working groups'],
    ['with the verb that opens it in another form', 'keep the lamp lit', 'kept the lamp lit'],
    ['with a numeral of two words in figures', 'twenty-one lamps', '21 lamps'],
    ['with a numeral in figures as two words', 'the 21st lamp', 'the twenty first lamp'],
    ['together where it has a hyphen', 'anti-fog campaign', 'antifog campaign'],
    ['without its opening article', 'the Four Lamps of Autumn', 'four lamps of autumn'],
    ['without the article after a preposition', 'guild of the lamp', 'guild of lamp'],
  ])('%s', (_, form, writing) => {
    expect(english(form)).toContain(writing);
  });
});

test('an article stays where the case of the form counts, or little would be left', () => {
  expect(english('the House of Lamps', { caseSensitive: true })).toContain('the house of lamps');
  expect(english('the House')).toContain('the house');
  expect(english('the House')).not.toContain('house');
});

test('an acronym takes an s and nothing else', () => {
  expect(english('MPC', {}, 'acronym')).toEqual(['mpc', 'mpcs']);
});

test('a name in another language stays as it is', () => {
  expect(wordWritings(sample, { text: 'Acquis', lang: 'fr', kind: 'preferred' })).toEqual([['acquis']]);
});

test('a Chinese form is written without spaces and quotation marks, its digits as figures, its tens both ways', () => {
  expect(chinese('“四个”灯笼')).toEqual(['4个灯笼']);
  expect(chinese('二十大')).toEqual(['2十大', '20大']);
});

test('a word is known under its numeral and its other spelling', () => {
  expect(namesOf('four')).toEqual(['four', '4']);
  expect(namesOf('4')).toEqual(['4', 'four']);
  expect(namesOf('organisation')).toEqual(['organisation', 'organization']);
});
