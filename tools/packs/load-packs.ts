// Reads the packs from assets/glossaries for everything that runs in Node: the build, the batch command, the tests.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/cn2t';
import { parse } from 'yaml';
import { addTraditional, type ToTraditional } from '../../src/core/glossary/add-traditional';
import { checkPacks } from '../../src/core/glossary/check-packs';
import type { Pack } from '../../src/core/glossary/entry';
import { type PackFault, parsePack } from '../../src/core/glossary/parse-pack';

/** Where the packs lie. */
export const PACKS_FOLDER = fileURLToPath(new URL('../../assets/glossaries/', import.meta.url));

/** Traditional as OpenCC writes it by itself, in Taiwan, and in Hong Kong. */
const toTraditional: readonly ToTraditional[] = [
  Converter({ from: 'cn', to: 't' }),
  Converter({ from: 'cn', to: 'tw' }),
  Converter({ from: 'cn', to: 'hk' }),
];

const sentence = (file: string, faults: readonly PackFault[]): string =>
  faults.map(({ entry, fault }) => `${file}: ${entry}: ${fault}`).join('\n');

/** The packs as written, in the order of their file names. Throws an Error that lists every fault. */
export const readPacks = (): readonly Pack[] => {
  const packs = readdirSync(PACKS_FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const parsed = parsePack(parse(readFileSync(join(PACKS_FOLDER, file), 'utf8')));
      if (!parsed.ok) throw new Error(sentence(file, parsed.error));
      return parsed.value;
    });
  const faults = checkPacks(packs);
  if (faults.length > 0) throw new Error(sentence('assets/glossaries', faults));
  return packs;
};

/** The packs as shipped: with generated Traditional forms. */
export const loadPacks = (): readonly Pack[] =>
  readPacks().map((pack) => addTraditional(pack, toTraditional));
