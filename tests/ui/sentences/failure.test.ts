import { expect, test } from 'vitest';
import { ReadFailureSchema } from '../../../src/core/article/read-failure';
import { failureSentence } from '../../../src/ui/sentences/failure';

const reasons = ReadFailureSchema.options.map((option) => option.entries.reason.literal);

test.each(reasons)('says in plain sentences what "%s" is and what to do', (reason) => {
  const failure = reason === 'in-frame' ? { reason, frameUrl: 'https://frame.example/' } : { reason };
  const { what, wayOn } = failureSentence(failure);
  expect(what).toMatch(/^[A-Z].*\.$/);
  expect(wayOn).toMatch(/^[A-Z].*\.$/);
});

test('a PDF is told from a page that forbids scripts', () => {
  expect(failureSentence({ reason: 'pdf' }).what).toBe(
    'This is a PDF, and the browser’s PDF viewer cannot be read.',
  );
  expect(failureSentence({ reason: 'page-forbidden' }).what).toBe(
    'The browser lets no extension read this page.',
  );
});
