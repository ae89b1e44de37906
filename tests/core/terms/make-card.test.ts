import { expect, test } from 'vitest';
import { chooseSenses } from '../../../src/core/terms/choose-sense';
import { createHitFinder } from '../../../src/core/terms/find-hits';
import { groupTerms } from '../../../src/core/terms/group-terms';
import type { CandidateHit, Definition, Expansion } from '../../../src/core/terms/hit';
import { compileIndex } from '../../../src/core/terms/matching/compile-index';
import { createGuess } from '../../../src/core/terms/originals/guess-original';
import { weighPage } from '../../../src/core/terms/senses/page-weights';
import { sampleGlossary } from './sample-glossary';

const glossary = sampleGlossary();
const findHits = createHitFinder(compileIndex(glossary.entries));
const cardsOf = (
  text: string,
  expansions: readonly Expansion[] = [],
  candidates: readonly CandidateHit[] = [],
  lang = 'en',
  definitions: readonly Definition[] = [],
) => {
  const found = findHits(text);
  const page = { url: 'https://a.gov.uk/', lang };
  const weights = weighPage({ text: found, publisher: [] }, glossary, page);
  const hits = [...chooseSenses({ text, hits: found, weights }, glossary), ...candidates];
  const guessOriginal = createGuess(glossary);
  return groupTerms({ hits, expansions, definitions, weights }, { glossary, text, lang, guessOriginal });
};
const placeOf = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

test('a card gathers all occurrences, with the entry’s members where the article lists none', () => {
  const [term] = cardsOf('Two Lanterns here. The two lamps there.');
  expect(term?.places).toHaveLength(2);
  expect(term?.card).toMatchObject({
    kind: 'known',
    term: 'Two Lanterns',
    name: 'Two Lanterns',
    original: '两个灯笼',
    count: 2,
    members: {
      count: 2,
      published: true,
      slots: [
        { from: 'entry', text: 'the red lantern', original: '红灯笼' },
        { from: 'entry', text: 'the blue lantern', original: '蓝灯笼' },
      ],
    },
    lineage: { extends: { id: 'cn.lantern', name: 'lanterns' }, extendedBy: null },
    inside: [{ id: 'cn.lantern' }],
    pack: { id: 'china-test', version: '2026.11.1' },
  });
});

test('the article’s own list comes before the entry’s, with its places', () => {
  const text = 'The two lanterns (honesty, thrift) matter.';
  const expansion: Expansion = {
    ...placeOf(text, 'two lanterns'),
    count: 2,
    members: [placeOf(text, 'honesty'), placeOf(text, 'thrift')],
    given: 'brackets',
  };
  expect(cardsOf(text, [expansion])[0]?.card.members?.slots).toEqual([
    { from: 'article', text: 'honesty', ...placeOf(text, 'honesty') },
    { from: 'article', text: 'thrift', ...placeOf(text, 'thrift') },
  ]);
});

test('members that were never published are said to be so', () => {
  const [term] = cardsOf('The nine bridges.');
  expect(term?.card.members).toMatchObject({ count: 9, published: false });
  expect(term?.card.members?.slots).toHaveLength(9);
});

test('a card in Chinese text is headed in Chinese, in the text’s own script', () => {
  expect(cardsOf('堅持兩個燈籠', [], [], 'zh-Hant')[0]?.card).toMatchObject({
    name: '兩個燈籠',
    original: null,
  });
  expect(cardsOf('坚持两个灯笼', [], [], 'zh-Hans')[0]?.card).toMatchObject({
    name: '两个灯笼',
    original: null,
  });
});

test('other renderings leave out what the card shows already', () => {
  const card = cardsOf('Two Lanterns')[0]?.card;
  expect(card?.kind === 'known' && card.renderings.map(({ text }) => text)).toEqual([
    '兩個燈籠',
    'two lamps',
  ]);
});

test('a meaning elsewhere is told', () => {
  expect(cardsOf('The rider was agreed.')[0]?.card).toMatchObject({
    elsewhere: [{ jurisdiction: 'US', meaning: 'A clause added to a bill.' }],
  });
});

test('a candidate’s card says what the article says of it, and counts its members as unexplained', () => {
  const text = 'It rained. Mayor Hu praised the “seven ladders”. Nobody asked why.';
  const hit: CandidateHit = {
    kind: 'candidate',
    ...placeOf(text, 'seven ladders'),
    shape: 'numbered-formula',
    count: 7,
    evidence: ['quoted', 'numeral'],
    confidence: 0.9,
    key: '7 ladder',
  };
  const sentence = 'Mayor Hu praised the “seven ladders”.';
  expect(cardsOf(text, [], [hit])[0]).toMatchObject({
    key: '? 7 ladder',
    card: {
      kind: 'candidate',
      term: 'seven ladders',
      count: 1,
      evidence: ['quoted', 'numeral'],
      said: [{ text: sentence, ...placeOf(text, sentence) }],
      members: { count: 7, published: true },
    },
  });
});

test('a card quotes what the article says of its term', () => {
  const text = 'Two Lanterns (TL) means light.';
  const definitions: readonly Definition[] = [
    { ...placeOf(text, 'Two Lanterns'), given: 'meaning', words: placeOf(text, 'light') },
  ];
  const [term] = cardsOf(text, [], [], 'en', definitions);
  expect(term?.card.meaning).toEqual({ text: 'light', ...placeOf(text, 'light') });
  expect(term?.card.longForm).toBeUndefined();
});

test('a candidate’s original is the article’s own, else a guess from the packs’ heads', () => {
  const text = 'They keep the three lanterns (三盏灯) lit.';
  const candidate: CandidateHit = {
    kind: 'candidate',
    ...placeOf(text, 'three lanterns'),
    shape: 'numbered-formula',
    count: 3,
    evidence: ['numeral'],
    confidence: 0.8,
    key: 'three lantern',
  };
  const said: Definition = {
    ...placeOf(text, 'three lanterns'),
    given: 'original',
    words: placeOf(text, '三盏灯'),
  };
  const cardWith = (definitions: readonly Definition[]) =>
    cardsOf(text, [], [candidate], 'en', definitions).find(({ key }) => key.startsWith('?'))?.card;
  expect(cardWith([said])).toMatchObject({ original: { from: 'article', text: '三盏灯' } });
  expect(cardWith([])).toMatchObject({ original: { from: 'guess', text: '三个灯笼' } });
});
