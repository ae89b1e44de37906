import { expect, test } from 'vitest';
import { findLatinPersons } from '../../../src/core/summary/persons-latin';

const found = (text: string) =>
  findLatinPersons(text).map(({ name, office, start, end }) => [name, office, text.slice(start, end)]);

test.each([
  [
    'Talks began when Foreign Secretary Alma Reed arrived.',
    'Alma Reed',
    'Foreign Secretary',
    'Foreign Secretary Alma Reed',
  ],
  [
    'UN Secretary-General António Vale spoke.',
    'António Vale',
    'UN Secretary-General',
    'UN Secretary-General António Vale',
  ],
  [
    'It was led by District Party Committee Secretary Wu Ping.',
    'Wu Ping',
    'District Party Committee Secretary',
    'District Party Committee Secretary Wu Ping',
  ],
  [
    'They studied General Secretary Wu Ping’s speech.',
    'Wu Ping',
    'General Secretary',
    'General Secretary Wu Ping',
  ],
  [
    'Secretary of State Ann J. Hale left.',
    'Ann J. Hale',
    'Secretary of State',
    'Secretary of State Ann J. Hale',
  ],
  [
    'Wu Ping, deputy director of the Roads Department, came.',
    'Wu Ping',
    'deputy director of the Roads Department',
    'Wu Ping, deputy director of the Roads Department',
  ],
])('reads person and office in "%s"', (text, ...person) => {
  expect(found(text)).toEqual([person]);
});

test.each([
  'The Foreign Secretary met the Prime Minister.',
  'The Secretary General Assembly Report is out.',
  'Alma Reed opened the bridge.',
])('finds nobody with an office in "%s"', (text) => {
  expect(found(text)).toEqual([]);
});
