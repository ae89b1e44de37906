// The text format of CC-CEDICT: "Traditional Simplified [pin1 yin1] /sense/sense/", a word a line, remarks behind #.
import type { Entry, Form } from '../entry';
import { createLossCount, type LossCount, noteDropped } from './count-losses';
import type { Chunks, Defaults, Fault, Format, ReadOptions, Slice } from './format';
import { createEntryMaker, type Draft, splitGloss } from './make-entry';
import { markTones, numberTones } from './numbered-pinyin';
import { readLines } from './read-text';

// The second edition of the format writes [[pin1yin1]].
const LINE = /^(\S+) (\S+) \[\[?([^\]]*)\]\]? \/(.*)\/\s*$/;

/** What a line says; null where it is no line of this format. */
const draftOf = (line: string, defaults: Defaults): Draft | null => {
  const [, traditional, simplified, reading = '', senses = ''] = LINE.exec(line) ?? [];
  if (traditional === undefined || simplified === undefined) return null;
  const forms: Form[] = [{ text: simplified, lang: 'zh-Hans', kind: 'preferred' }];
  if (traditional !== simplified) forms.push({ text: traditional, lang: 'zh-Hant', kind: 'preferred' });
  const definition = senses
    .split('/')
    .filter((sense) => sense.trim() !== '')
    .join('; ');
  const { gloss, explanation } = splitGloss(definition || defaults.gloss);
  const pinyin = markTones(reading);
  return { forms, gloss, ...(explanation ? { explanation } : {}), ...(pinyin ? { pinyin } : {}) };
};

async function* read(chunks: Chunks, options: ReadOptions): AsyncGenerator<Slice, void, void> {
  const maker = createEntryMaker(options.defaults);
  for await (const { lines, faults: wrong, read } of readLines(chunks, options)) {
    const entries: Entry[] = [];
    const faults: Fault[] = [...wrong];
    for (const { text, number } of lines) {
      if (text === '' || text.startsWith('#')) continue;
      const draft = draftOf(text, options.defaults);
      if (draft) entries.push(maker.complete(draft));
      else faults.push({ line: number, reason: 'broken', detail: text.slice(0, 80) });
    }
    yield { entries, faults, warnings: [], read };
  }
}

const HELD = new Set(['forms', 'pinyin', 'gloss', 'explanation']);

/** A line feed or slash would end the sense, so it becomes something like it. */
const sense = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('/', '／').trim();

const writeEntry = (entry: Entry, losses: LossCount): string => {
  const name = (lang: Form['lang']): string | undefined =>
    entry.forms.find((form) => form.lang === lang && form.kind === 'preferred' && !/\s/.test(form.text))
      ?.text;
  const simplified = name('zh-Hans') ?? name('zh-Hant');
  if (simplified === undefined) {
    losses.note('entry', 'dropped');
    return '';
  }
  const traditional = name('zh-Hant') ?? simplified;
  const pinyin = numberTones(entry.pinyin ?? '').replace(/[[\]]/g, '');
  const senses = [entry.gloss, entry.explanation ?? ''].map(sense).filter((text) => text !== '');
  const line = `${traditional} ${simplified} [${pinyin}] /${senses.join('/')}/`;
  noteDropped(entry, HELD, losses);
  if (entry.forms.length > (traditional === simplified ? 1 : 2)) losses.note('forms', 'dropped');
  const back = { gloss: splitGloss(senses.join('; ')), pinyin: markTones(pinyin) };
  if (back.gloss.gloss !== entry.gloss) losses.note('gloss', 'flattened');
  if (back.gloss.explanation !== entry.explanation) losses.note('explanation', 'flattened');
  if (back.pinyin !== (entry.pinyin ?? '')) losses.note('pinyin', 'flattened');
  return `${line}\n`;
};

export const cedict: Format = {
  id: 'cedict',
  name: 'CC-CEDICT',
  endings: ['.u8', '.cedict'],
  read,
  write: (entries, { title, version, date }) => {
    const losses = createLossCount();
    const head = `# ${sense(title)}\n#! version=1\n#! charset=UTF-8\n#! entries=${entries.length}\n#! date=${date}\n# ${version}\n`;
    const data = head + entries.map((entry) => writeEntry(entry, losses)).join('');
    return { data, losses: losses.list() };
  },
};
