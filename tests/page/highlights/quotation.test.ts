import { expect, test } from 'vitest';
import { quotationOf } from '../../../src/page/highlights/quotation';
import { article } from '../sample';

test('a quotation names its source as far as it is known', () => {
  const source = article('', {
    byline: 'A. Clerk',
    publisher: 'The Post',
    published: '2026-03-02T08:00:00Z',
  });
  expect(quotationOf(' two lamps ', source)).toBe(
    '“two lamps”\nA. Clerk, A title, The Post, 2026-03-02. https://news.example/a',
  );
  expect(quotationOf('two lamps', article(''))).toBe('“two lamps”\nA title. https://news.example/a');
});
