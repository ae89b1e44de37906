import { expect, test } from 'vitest';
import { candidateFor, cardOfPhrase } from '../../src/page/card-of-phrase';
import { article, candidateCard, knownCard } from './sample';

const text =
  'The blue kettle stood there. It was old. Nobody asked for “Blue Kettle” again.\nA lamp was lit.';

test('quotes the sentences of the article that have the phrase, however it is written there', () => {
  expect(cardOfPhrase('blue kettle', article(text))).toEqual({
    kind: 'candidate',
    key: 'blue kettle',
    term: 'blue kettle',
    count: 2,
    members: null,
    evidence: [],
    confidence: 0,
    said: [
      { text: 'The blue kettle stood there.', start: 0, end: 28 },
      { text: 'Nobody asked for “Blue Kettle” again.', start: 41, end: 78 },
    ],
  });
});

test('quotes three sentences at most', () => {
  const many = 'A cup. A cup. A cup. A cup. A cup.';
  const card = cardOfPhrase('cup', article(many));
  expect(card.count).toBe(5);
  expect(card.said).toHaveLength(3);
});

test('says nothing of a phrase that the article has not, or of a page that was not read', () => {
  expect(cardOfPhrase('teapot', article(text))).toMatchObject({ count: 0, said: [] });
  expect(cardOfPhrase('teapot', null)).toMatchObject({ count: 0, said: [] });
});

test('finds the candidate that the article already has for a phrase', () => {
  const kettles = { key: 'six kettles', card: candidateCard(), places: [{ start: 0, end: 11 }] };
  const lamps = { key: 'cn.two-lamps', card: knownCard(), places: [{ start: 20, end: 29 }] };
  expect(candidateFor('Six Kettles', [lamps, kettles])).toBe(kettles);
  expect(candidateFor('two lamps', [lamps, kettles])).toBe(null);
});
