// The formats that glossaries come in and go out by: one table.

import { anki } from './anki';
import { cedict } from './cedict';
import { csv, tsv } from './csv';
import type { Format } from './format';
import { skos } from './skos';
import { tbx } from './tbx';
import { wordList } from './word-list';
import { yomitan } from './yomitan';

/** Every format, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [csv, tsv, wordList, cedict, yomitan, tbx, skos, anki];

/** The format that a file's name speaks for; null where none does. Where two share an ending, the one named first. */
export const formatOf = (fileName: string): Format | null => {
  const name = fileName.toLowerCase();
  return FORMATS.find(({ endings }) => endings.some((ending) => name.endsWith(ending))) ?? null;
};
