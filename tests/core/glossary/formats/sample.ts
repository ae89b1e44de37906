// What the tests of the formats share: a file read from text or bytes, and an entry that says something in every field.
import type { Entry } from '../../../../src/core/glossary/entry';
import type { Format, ReadOptions } from '../../../../src/core/glossary/formats/format';
import { LIMITS } from '../../../../src/core/glossary/formats/format';
import { readAll } from '../../../../src/core/glossary/formats/read-all';

export const options: ReadOptions = {
  defaults: {
    jurisdiction: 'CN',
    kind: 'concept',
    lang: 'en',
    gloss: 'not explained',
    source: { title: 'terms.csv', publisher: 'a file' },
    prefix: 'my',
  },
  limits: LIMITS,
  decoder: (encoding) => new TextDecoder(encoding),
};

export async function* inChunks(data: string | Uint8Array, size = data.length || 1) {
  for (let at = 0; at < data.length; at += size) {
    yield typeof data === 'string' ? data.slice(at, at + size) : data.subarray(at, at + size);
  }
}

/** Reads a file whole, in chunks of `size`. */
export const readFile = async (
  format: Format,
  data: string | Uint8Array,
  more: Partial<ReadOptions> & { readonly size?: number } = {},
) => {
  if (!format.read) throw new Error(`${format.id} is not read`);
  const { size, ...rest } = more;
  const result = await readAll(format.read, inChunks(data, size), { ...options, ...rest });
  if (!result) throw new Error('stopped');
  return result;
};

/** The entries of a file that must be good. */
export const entriesOf = async (
  format: Format,
  data: string | Uint8Array,
  more: Partial<ReadOptions> & { readonly size?: number } = {},
): Promise<readonly Entry[]> => {
  const result = await readFile(format, data, more);
  if (!result.ok) throw new Error(JSON.stringify(result.error.faults));
  return result.value.entries;
};

/** The faults of a file that must be refused, without their details. */
export const faultsOf = async (
  format: Format,
  data: string | Uint8Array,
  more: Partial<ReadOptions> & { readonly size?: number } = {},
) => {
  const result = await readFile(format, data, more);
  return result.ok ? [] : result.error.faults.map(({ detail, ...fault }) => fault);
};

export const about = { title: 'Sample', version: '2026.11.1', date: '2026-11-24' };

/** Every field says something, and there is something in it that a careless writer breaks. */
export const full: Entry = {
  id: 'cn.three-lamps',
  jurisdiction: ['CN', 'UN'],
  kind: 'formula',
  forms: [
    { text: '三盏灯', lang: 'zh-Hans', kind: 'preferred' },
    { text: 'Three Lamps', lang: 'en', kind: 'preferred', ambiguous: false },
    { text: 'three lights; or lamps | lanterns', lang: 'en', kind: 'variant', ambiguous: true },
    { text: '三盞燈', lang: 'zh-Hant', kind: 'preferred' },
    { text: '3L', lang: 'en', kind: 'acronym' },
  ],
  pinyin: 'sān zhǎn dēng',
  gloss: '=A "rule" <b>of</b> office & desk: three lamps; never two, \\ or four',
  explanation: 'Said at meetings.\n\nThen written down.',
  formula: {
    count: 3,
    head: 'lamps',
    members: [{ text: 'one | a', original: '一' }, { text: 'two' }, { text: 'three', original: '三' }],
  },
  firstUse: {
    date: '2019-05',
    who: 'A Minister',
    occasion: 'a speech',
    source: {
      title: 'Speech',
      publisher: 'Ministry',
      url: 'https://example.org/a?b=1&c=2',
      accessed: '2026-11-24',
    },
  },
  lineage: { extends: 'cn.two-lamps', note: 'one more' },
  body: 'Ministry of Lamps',
  status: 'historic',
  domain: ['lighting', 'law; order'],
  related: ['cn.two-lamps'],
  contrast: [{ jurisdiction: 'US', meaning: 'a signal at sea', entry: 'us.three-lamps' }],
  sources: [
    { title: 'On lamps', publisher: 'Lamp Press', date: '2020' },
    { title: 'Lamps', publisher: 'Press', url: 'https://example.org/lamps', accessed: '2026-11-24' },
  ],
  caseSensitive: true,
  ambiguous: true,
};

/** As little as an entry may say. */
export const small: Entry = {
  id: 'us.desk-rule',
  jurisdiction: ['US'],
  kind: 'concept',
  forms: [{ text: 'desk rule', lang: 'en', kind: 'preferred' }],
  gloss: 'A rule about desks.',
  status: 'current',
  domain: [],
  related: [],
  contrast: [],
  sources: [{ title: 'terms.csv', publisher: 'a file' }],
  caseSensitive: false,
  ambiguous: false,
};
