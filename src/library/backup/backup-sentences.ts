// What is wrong with a backup file, and what a restore would do, in plain sentences.
import type { BackupFault } from '../../core/clippings/backup';
import type { ImportPreview } from '../../store/clippings/transfer';
import { countName } from '../names';

const SENTENCES: Readonly<Record<BackupFault['what'], (line: number) => string>> = {
  empty: () => 'This file is empty.',
  foreign: () => 'This file is no backup of Officialese: its first line does not say so.',
  newer: () => 'This backup was written by a later version of Officialese. Update the extension to read it.',
  truncated: (line) =>
    `The end of this backup is missing: it stops at line ${line}. The file may not have been copied completely.`,
  damaged: (line) => `This backup is damaged: line ${line} is not what was written.`,
};

/** Names the fault and its line, and says that nothing was changed. */
export const faultSentence = ({ what, line }: BackupFault): string =>
  `${SENTENCES[what](line)} Nothing was changed.`;

/** What the file holds, and how much of it is new here: a sentence each. */
export const previewSentences = (preview: ImportPreview): readonly string[] => {
  const { clippings, versions, fresh, extended } = preview;
  const same = clippings - fresh - extended;
  return [
    `The file holds ${countName(clippings, 'clipping')} with ${countName(versions, 'version')}.`,
    `${countName(fresh, 'clipping')} ${fresh === 1 ? 'is' : 'are'} new here.`,
    `${countName(extended, 'clipping')} here would get versions that are missing.`,
    `${countName(same, 'clipping')} ${same === 1 ? 'is' : 'are'} here already.`,
  ];
};
