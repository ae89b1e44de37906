// Notes for Anki, as its text import takes them: headers that say how to read the file, then front, back and tags. Written only: what
// Anki exports is a table, read as one. Format: docs.ankiweb.net/importing/text-files.html.
import type { Entry } from '../entry';
import { headingOf } from '../heading';
import { createLossCount, noteDropped } from './count-losses';
import { writeRow } from './csv';
import type { Format } from './format';

const HELD = new Set(['id', 'gloss', 'explanation', 'pinyin', 'jurisdiction', 'kind']);

/** Fields are HTML in Anki: what looks like markup must not be. */
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

const membersOf = (entry: Entry): readonly string[] => {
  const members = entry.formula?.members ?? [];
  if (members === 'not-published') return [];
  return members.map(
    ({ text, original }, at) => `${at + 1}. ${text}${original === undefined ? '' : ` (${original})`}`,
  );
};

const cellsOf = (entry: Entry): readonly string[] => {
  const { name, original } = headingOf(entry, null);
  const front = original ?? name;
  const back = [
    original === null ? '' : name.text,
    entry.gloss,
    entry.explanation ?? '',
    ...membersOf(entry),
    ...entry.sources.map(({ title, publisher }) => `${title}, ${publisher}`),
  ];
  const tags = [...entry.jurisdiction, entry.kind, ...entry.domain].map((tag) => tag.replace(/\s+/g, '-'));
  const lines = back.filter((line) => line !== '').map(escapeHtml);
  return [
    entry.id,
    escapeHtml(front.text),
    escapeHtml(entry.pinyin ?? ''),
    lines.join('<br>'),
    tags.join(' '),
  ];
};

const HEAD = '#separator:Comma\n#html:true\n#columns:Id,Term,Pinyin,Meaning,Tags\n#tags column:5\n';

export const anki: Format = {
  id: 'anki',
  name: 'Anki',
  endings: ['.anki.csv'],
  read: null,
  write: (entries) => {
    const losses = createLossCount();
    for (const entry of entries) {
      noteDropped(entry, new Set([...HELD, 'forms', 'formula', 'sources', 'domain']), losses);
      if (entry.forms.length > 2) losses.note('forms', 'dropped');
      if (entry.formula) losses.note('formula', 'flattened');
      losses.note('sources', 'flattened');
      if (entry.domain.some((domain) => /\s/.test(domain))) losses.note('domain', 'flattened');
    }
    return {
      data: HEAD + entries.map((entry) => writeRow(cellsOf(entry), ',')).join(''),
      losses: losses.list(),
    };
  },
};
