// A word list: a term a line. Lines that begin with # are remarks.
import type { Entry } from '../entry';
import { createLossCount, noteDropped } from './count-losses';
import type { Chunks, Format, ReadOptions, Slice } from './format';
import { createEntryMaker, languageOf } from './make-entry';
import { readLines } from './read-text';

async function* read(chunks: Chunks, options: ReadOptions): AsyncGenerator<Slice, void, void> {
  const maker = createEntryMaker(options.defaults);
  const known = new Set<string>();
  for await (const { lines, faults, read } of readLines(chunks, options)) {
    const entries: Entry[] = [];
    for (const line of lines) {
      const text = line.text.trim();
      if (text === '' || text.startsWith('#') || known.has(text)) continue;
      known.add(text);
      entries.push(
        maker.complete({ forms: [{ text, lang: languageOf(text, options.defaults), kind: 'preferred' }] }),
      );
    }
    yield { entries, faults, warnings: [], read };
  }
}

const HELD = new Set(['forms']);

export const wordList: Format = {
  id: 'word-list',
  name: 'Word list',
  endings: ['.txt'],
  read,
  write: (entries) => {
    const losses = createLossCount();
    const terms = new Set<string>();
    for (const entry of entries) {
      noteDropped(entry, HELD, losses);
      // Which forms belong together, and what they are, a plain list cannot say.
      if (entry.forms.length > 1 || entry.forms[0]?.kind !== 'preferred') losses.note('forms', 'flattened');
      for (const form of entry.forms) terms.add(form.text.replaceAll('\n', ' '));
    }
    return { data: [...terms, ''].join('\n'), losses: losses.list() };
  },
};
