import { expect, test } from 'vitest';
import { structuralKeys } from '../../../src/extract/choose/page-shape';

test('a structural key is what an element and its parent are called, without names that hold digits', () => {
  expect(
    structuralKeys([
      { parent: -1, tag: 'BODY', names: ' page-17' },
      { parent: 0, tag: 'DIV', names: ' story story content_4711 main' },
      { parent: 1, tag: 'P', names: '' },
    ]),
  ).toEqual(['>BODY', 'BODY>DIV.story.main', 'DIV.story.main>P']);
});
