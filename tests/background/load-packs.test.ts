import { expect, test } from 'vitest';
import { lazyTerminology } from '../../src/background/load-packs';
import { writeCompiled } from '../../src/core/terms/terminology';
import { sampleGlossary } from '../core/terms/sample-glossary';

test('the packs are read once, when they are first needed', async () => {
  let reads = 0;
  const terminology = lazyTerminology(async () => {
    reads++;
    return writeCompiled(sampleGlossary().packs).buffer;
  });
  expect(reads).toBe(0);
  const [first, second] = await Promise.all([terminology(), terminology()]);
  expect(reads).toBe(1);
  expect(first).toBe(second);
  expect(first.glossary.find('cn.two-lanterns')?.entry.pinyin).toBe('liǎng gè dēnglong');
  expect(first.findHits('the two lanterns')).toHaveLength(2);
});

test('a file that is no packs is a broken installation', async () => {
  await expect(lazyTerminology(async () => new ArrayBuffer(100))()).rejects.toThrow('no-record');
});
