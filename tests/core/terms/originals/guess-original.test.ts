import { expect, test } from 'vitest';
import { createGuess } from '../../../../src/core/terms/originals/guess-original';
import { sampleGlossary } from '../sample-glossary';

const guess = createGuess(sampleGlossary());

test.each([
  ['three lanterns', '三个灯笼'],
  ['the Five Lanterns', '五个灯笼'],
  ['“two” lamps', '两个灯笼'],
  ['12 lanterns', '十二个灯笼'],
])('a head that a pack holds and another numeral make a guess: %s', (formula, original) => {
  expect(guess(formula)).toBe(original);
});

test.each(['three ladders', 'nine bridges', 'lanterns', 'three red lanterns', '三个灯笼', '21 lanterns', ''])(
  'nothing is guessed for %s',
  (formula) => {
    expect(guess(formula)).toBeNull();
  },
);
