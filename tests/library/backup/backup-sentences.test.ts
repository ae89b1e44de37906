import { expect, test } from 'vitest';
import { faultSentence, previewSentences } from '../../../src/library/backup/backup-sentences';

test.each([
  [{ what: 'empty', line: 1 }, 'This file is empty. Nothing was changed.'],
  [
    { what: 'foreign', line: 1 },
    'This file is no backup of Officialese: its first line does not say so. Nothing was changed.',
  ],
  [
    { what: 'newer', line: 1 },
    'This backup was written by a later version of Officialese. Update the extension to read it. Nothing was changed.',
  ],
  [
    { what: 'truncated', line: 12 },
    'The end of this backup is missing: it stops at line 12. The file may not have been copied completely. Nothing was changed.',
  ],
  [
    { what: 'damaged', line: 7 },
    'This backup is damaged: line 7 is not what was written. Nothing was changed.',
  ],
] as const)('%o', (fault, sentence) => {
  expect(faultSentence(fault)).toBe(sentence);
});

test('says what a restore would do', () => {
  const preview = { clippings: 120, highlights: 0, versions: 150, fresh: 20, extended: 1, missing: 0 };
  expect(previewSentences(preview)).toEqual([
    'The file holds 120 clippings with 150 versions.',
    '20 clippings are new here.',
    '1 clipping here would get versions that are missing.',
    '99 clippings are here already.',
  ]);
});
