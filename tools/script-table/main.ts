// Writes src/core/text/simplified-table.ts: the characters that OpenCC makes simple one for one. Run it again when opencc-js changes:
// `npx tsx tools/script-table/main.ts`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scriptTable } from './script-table';

const FILE = fileURLToPath(new URL('../../src/core/text/simplified-table.ts', import.meta.url));

const lines = (text: string): string =>
  (text.match(/.{1,100}/gsu) ?? []).map((line) => `  '${line}'`).join(' +\n');

const { traditional, simplified } = scriptTable();
writeFileSync(
  FILE,
  `// Written by tools/script-table from OpenCC's character tables (Apache-2.0); not to be edited.

/** Traditional characters; the simplified one of each stands at the same place in \`SIMPLIFIED\`. */
export const TRADITIONAL =
${lines(traditional)};

export const SIMPLIFIED =
${lines(simplified)};
`,
);
