// Chinese characters made simple one for one, so that two writings of a text can be compared. It is no conversion for readers:
// words that the scripts write differently stay as they are.
import { SIMPLIFIED, TRADITIONAL } from './simplified-table';

let table: Uint16Array | null = null;

const makeTable = (): Uint16Array => {
  const made = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let at = 0; at < TRADITIONAL.length; at++) {
    made[TRADITIONAL.charCodeAt(at)] = SIMPLIFIED.charCodeAt(at);
  }
  return made;
};

/** The simplified writing of a UTF-16 code unit; other code units are given back. */
export const simplifyUnit = (unit: number): number => {
  table ??= makeTable();
  return table[unit] ?? unit;
};
