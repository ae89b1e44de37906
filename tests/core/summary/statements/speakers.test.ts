import { expect, test } from 'vitest';
import { speakersOf } from '../../../../src/core/summary/statements/speakers';

const TEXT = 'Prime Minister Ann Lee met Mayor Tom Roe. 县长林某某和外交部长马尔科·贝林出席。';
const speakers = speakersOf(TEXT);

test.each([
  ['Lee', 'Ann Lee'],
  ['Mayor Roe', 'Tom Roe'],
  ['Lee’s', 'Ann Lee'],
  ['林某某', '林某某'],
  ['贝林', '马尔科·贝林'],
  ['Leeds', null],
  ['the county', null],
])('takes "%s" for %s', (words, name) => {
  expect(speakers.named(words, TEXT.length)).toBe(name);
});

test('knows who holds an office, where it is one person', () => {
  expect(speakers.holding('The Prime Minister')).toBe('Ann Lee');
  expect(speakers.holding('the mayor')).toBe('Tom Roe');
  expect(speakers.holding('the bishop')).toBeNull();
  expect(speakersOf('Mayor Ann Lee met Mayor Tom Roe.').holding('The mayor')).toBeNull();
});

test('knows who was named last', () => {
  expect(speakers.lastBefore(30)?.name).toBe('Ann Lee');
  expect(speakers.lastBefore(3)).toBeNull();
});
