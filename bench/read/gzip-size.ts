// How large a file is on its way: gzip at its best, as the peers were measured.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Bytes of a file, plain and gzipped. */
export const sizeOf = (path: string): { readonly bytes: number; readonly gzip: number } => {
  const content = readFileSync(path);
  return { bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
};
