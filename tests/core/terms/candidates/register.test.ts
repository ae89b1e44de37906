import { expect, test } from 'vitest';
import { registerOf } from '../../../../src/core/terms/candidates/register';
import { findWords } from '../../../../src/core/terms/candidates/sentence-words';

const of = (text: string) => registerOf(text, findWords(text));

test('tells the administrative register by its words', () => {
  expect(of('Cadres of the township met the masses in the villages.').official).toBe(true);
  expect(of('The band met its fans in the city.').official).toBe(false);
});

test('tells French from English, and leaves the benefit of the doubt to a short line', () => {
  const french =
    'Le ministre a annoncé que le gouvernement mettra en œuvre ce plan avant la fin de cette année avec tous les pays voisins. ';
  expect(of(french.repeat(3)).english).toBe(false);
  expect(of('Le ministre').english).toBe(true);
});

test('tells Japanese from Chinese by its kana', () => {
  expect(of('政府は新しい計画を発表した。').chinese).toBe(false);
  expect(of('政府公布了新的计划。').chinese).toBe(true);
});
