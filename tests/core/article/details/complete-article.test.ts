import { expect, test } from 'vitest';
import { completeArticle } from '../../../../src/core/article/details/complete-article';
import { linesFrom, sampleArticle } from './sample-article';

const lines = linesFrom('The canal is lined with clay', 'Published 3 May 2024, updated 9 May 2024');

test('dates and publisher are filled in where extraction found none', () => {
  const article = sampleArticle({ imprint: { lines, foot: ['© 2024 Water Office'] } });
  expect(completeArticle(article)).toEqual({
    ...article,
    published: '2024-05-03',
    modified: '2024-05-09',
    publisher: 'Water Office',
  });
});

test('the better witness wins, and the time of the same day is kept', () => {
  const wrong = sampleArticle({ published: '2024-04-28', imprint: { lines } });
  expect(completeArticle(wrong).published).toBe('2024-05-03');
  const exact = sampleArticle({ published: '2024-05-03T08:00', publisher: 'Lake Post', imprint: { lines } });
  expect(completeArticle(exact)).toMatchObject({ published: '2024-05-03T08:00', publisher: 'Lake Post' });
});

test('a month is not put where a day is looked for', () => {
  const imprint = { lines: linesFrom('The canal', 'Published: May 2024') };
  expect(completeArticle(sampleArticle({ imprint })).published).toBe(null);
});
