import { expect, test } from 'vitest';
import { joinNotes, tidyTags } from '../../../src/core/clippings/tags';

test.each([
  ['are trimmed, and spaces in them are single', ['  a  ', 'b \t c'], ['a', 'b c']],
  ['are kept once, in the order given', ['b', 'a', 'b '], ['b', 'a']],
  ['are not empty', ['', ' '], []],
  ['are the same composed or not', ['e\u0301', '\u00e9'], ['\u00e9']],
  ['tell capitals apart', ['EU', 'eu'], ['EU', 'eu']],
  ['end after a hundred characters', ['x'.repeat(150)], ['x'.repeat(100)]],
])('tags %s', (_, tags, tidy) => {
  expect(tidyTags(tags)).toEqual(tidy);
});

test.each([
  ['two notes stand one below the other', 'One.', 'Two.', 'One.\n\nTwo.'],
  ['the same note is not repeated', 'One.', 'One.', 'One.'],
  ['a note inside the other adds nothing', 'One. Two.', 'Two.', 'One. Two.'],
  ['a note that contains the other takes its place', 'One.', 'One. Two.', 'One. Two.'],
  ['an empty note adds nothing', 'One.', '', 'One.'],
  ['an empty note gives way', '', 'Two.', 'Two.'],
])('%s', (_, first, second, joined) => {
  expect(joinNotes(first, second)).toBe(joined);
});
