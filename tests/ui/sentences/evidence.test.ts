import { expect, test } from 'vitest';
import { EvidenceSchema } from '../../../src/core/terms/hit';
import { evidenceSentence } from '../../../src/ui/sentences/evidence';

test('has one plain sentence for each evidence, no two alike', () => {
  const sentences = EvidenceSchema.options.map(evidenceSentence);
  for (const sentence of sentences) expect(sentence).toMatch(/^(It|The article) .*\.$/);
  expect(new Set(sentences).size).toBe(EvidenceSchema.options.length);
});
