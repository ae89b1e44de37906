// TBX-Basic (ISO 30042). Written in the third edition's DCA style; read in that, in DCT style (data categories as elements), and in the
// second edition's martif, which most tools still write.
import { type Entry, type Form, JurisdictionSchema } from '../entry';
import { createLossCount, type LossCount, noteDropped } from './count-losses';
import type { Chunks, Fault, Format, ReadOptions, Slice, Warning } from './format';
import { languageOfTag, ownId } from './language-tag';
import { createEntryMaker, type Draft, splitGloss } from './make-entry';
import { readSource, sourceLine } from './table-draft';
import { escapeXml, readElements, textOf, within, type XmlElement } from './xml';

/** The data category of an element: its type where it has one (DCA), else its name (DCT). */
const categoryOf = (element: XmlElement): string => element.attributes.get('type') ?? element.name;

const valuesOf = (elements: readonly XmlElement[], category: string): readonly string[] =>
  elements
    .filter((element) => categoryOf(element) === category)
    .map(textOf)
    .filter((text) => text !== '');

const PINYIN = 'pinyin: ';

const kindOf = (notes: readonly XmlElement[]): Form['kind'] => {
  const type = valuesOf(notes, 'termType')[0] ?? '';
  const status = valuesOf(notes, 'administrativeStatus')[0] ?? '';
  if (valuesOf(notes, 'note').includes('literal')) return 'literal';
  if (/acronym|abbreviation|initialism/i.test(type)) return 'acronym';
  if (/^(variant|synonym)/i.test(type) || /^(deprecated|superseded)/.test(status)) return 'variant';
  return status.startsWith('admitted') ? 'official' : 'preferred';
};

const TERM_GROUPS = new Set(['termSec', 'tig', 'ntig']);

const formsOf = (section: XmlElement, lang: Form['lang']): readonly Form[] =>
  within(section)
    .filter(({ name }) => TERM_GROUPS.has(name))
    .flatMap((group) => {
      const all = within(group, true);
      return all
        .filter(({ name }) => name === 'term')
        .map((term) => ({ text: textOf(term), lang, kind: kindOf(all) }));
    })
    .filter(({ text }) => text !== '');

type Found = { readonly draft: Draft; readonly warnings: readonly Warning[] };

const draftOf = (concept: XmlElement, { defaults }: ReadOptions): Found => {
  const all = within(concept, true);
  const sections = all.filter(({ name }) => name === 'langSec' || name === 'langSet');
  const inSections = new Set(sections.flatMap((section) => within(section, true)));
  const own = all.filter((element) => !inSections.has(element));
  const warnings: Warning[] = [];
  const forms = sections.flatMap((section) => {
    const tag = section.attributes.get('xml:lang') ?? section.attributes.get('lang') ?? '';
    const lang = languageOfTag(tag);
    if (lang === null) warnings.push({ line: section.line, reason: 'unknown-language', detail: tag });
    return lang === null ? [] : formsOf(section, lang);
  });
  const definition = valuesOf(own, 'definition')[0] ?? valuesOf(all, 'definition')[0] ?? defaults.gloss;
  const split = splitGloss(definition.replace(/\s+/g, ' '));
  const explanation = [split.explanation, ...valuesOf(own, 'note')]
    .filter((text) => text !== undefined)
    .join('\n\n');
  const pinyin = valuesOf(all, 'note')
    .find((text) => text.startsWith(PINYIN))
    ?.slice(PINYIN.length);
  const places = (valuesOf(all, 'geographicalUsage')[0] ?? '').split(/,\s*/);
  const jurisdiction = JurisdictionSchema.options.filter((name) => places.includes(name));
  const sources = valuesOf(own, 'source').map((line) => readSource(line, defaults));
  const related = own.filter((element) => categoryOf(element) === 'crossReference');
  const id = ownId(concept.attributes.get('id'));
  const draft: Draft = {
    forms,
    gloss: split.gloss,
    domain: [...valuesOf(own, 'subjectField')],
    related: related
      .map((element) => element.attributes.get('target') ?? '')
      .filter((target) => target !== ''),
    ...(id === null ? {} : { id }),
    ...(explanation === '' ? {} : { explanation }),
    ...(pinyin ? { pinyin } : {}),
    ...(jurisdiction.length > 0 ? { jurisdiction } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  };
  return { draft, warnings };
};

async function* read(chunks: Chunks, options: ReadOptions): AsyncGenerator<Slice, void, void> {
  const maker = createEntryMaker(options.defaults);
  let isTbx = true;
  const isRecord = (name: string, depth: number): boolean => {
    if (depth === 0) isTbx = name === 'tbx' || name === 'martif';
    return name === 'conceptEntry' || name === 'termEntry';
  };
  for await (const { elements, faults: wrong, read } of readElements(chunks, options, isRecord)) {
    const entries: Entry[] = [];
    const faults: Fault[] = [...wrong];
    const warnings: Warning[] = [];
    for (const concept of elements) {
      const found = draftOf(concept, options);
      warnings.push(...found.warnings);
      const made = found.draft.forms.length > 0 ? maker.check(found.draft) : null;
      if (made?.ok) entries.push(made.value);
      // An entry only in languages that the record has not is no fault of the file.
      else if (!made && found.warnings.length === 0) faults.push({ line: concept.line, reason: 'no-term' });
      else if (made)
        for (const detail of made.error) faults.push({ line: concept.line, reason: 'bad-field', detail });
    }
    if (!isTbx) faults.unshift({ line: 1, reason: 'not-this-format' });
    yield { entries, faults, warnings, read };
    if (!isTbx) return;
  }
}

const element = (name: string, type: string, text: string): string =>
  `<${name}${type === '' ? '' : ` type="${type}"`}>${escapeXml(text)}</${name}>`;

const NOTES: Readonly<Record<Form['kind'], string>> = {
  preferred:
    element('termNote', 'termType', 'fullForm') +
    element('termNote', 'administrativeStatus', 'preferredTerm-admn-sts'),
  official:
    element('termNote', 'termType', 'fullForm') +
    element('termNote', 'administrativeStatus', 'admittedTerm-admn-sts'),
  literal: element('termNote', 'termType', 'fullForm') + element('note', '', 'literal'),
  variant: element('termNote', 'termType', 'variant'),
  acronym: element('termNote', 'termType', 'acronym'),
};

const termOf = (entry: Entry, form: Form, withPinyin: boolean): string => {
  const place = element('termNote', 'geographicalUsage', entry.jurisdiction.join(', '));
  const pinyin = withPinyin && entry.pinyin ? element('note', '', PINYIN + entry.pinyin) : '';
  return `<termSec>${element('term', '', form.text)}${place}${NOTES[form.kind]}${pinyin}</termSec>`;
};

const HELD = new Set([
  'id',
  'forms',
  'pinyin',
  'gloss',
  'explanation',
  'domain',
  'related',
  'sources',
  'jurisdiction',
]);

const conceptOf = (entry: Entry, ids: ReadonlySet<string>, losses: LossCount): string => {
  noteDropped(entry, HELD, losses);
  if (entry.forms.some(({ ambiguous }) => ambiguous !== undefined)) losses.note('forms', 'flattened');
  // A reference must lead to something in the same file.
  const related = entry.related.filter((id) => ids.has(id));
  if (related.length < entry.related.length) losses.note('related', 'dropped');
  if (entry.gloss !== entry.gloss.replace(/\s+/g, ' ')) losses.note('gloss', 'flattened');
  const lang = entry.forms.some((form) => form.lang === 'zh-Hans') ? 'zh-Hans' : entry.forms[0]?.lang;
  const first = entry.forms.find((form) => form.lang === lang);
  const sections = [...new Set(entry.forms.map((form) => form.lang))].map((tag) => {
    const terms = entry.forms
      .filter((form) => form.lang === tag)
      .map((form) => termOf(entry, form, form === first));
    return `<langSec xml:lang="${tag}">${terms.join('')}</langSec>`;
  });
  return [
    `<conceptEntry id="${escapeXml(entry.id)}">`,
    ...entry.domain.map((domain) => element('descrip', 'subjectField', domain)),
    element('descrip', 'definition', entry.gloss),
    ...related.map((id) => `<ref type="crossReference" target="${escapeXml(id)}">${escapeXml(id)}</ref>`),
    ...entry.sources.map((source) => element('admin', 'source', sourceLine(source))),
    ...(entry.explanation === undefined ? [] : [element('note', '', entry.explanation)]),
    ...sections,
    '</conceptEntry>\n',
  ].join('\n');
};

export const tbx: Format = {
  id: 'tbx',
  name: 'TBX-Basic',
  endings: ['.tbx'],
  read,
  write: (entries, { title, version, date }) => {
    const losses = createLossCount();
    const ids = new Set(entries.map(({ id }) => id));
    const data = [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">\n',
      `<tbxHeader><fileDesc><titleStmt>${element('title', '', title)}</titleStmt>`,
      `<sourceDesc>${element('p', '', `${title}, ${version}, ${date}`)}</sourceDesc></fileDesc></tbxHeader>\n<text><body>\n`,
      ...entries.map((entry) => conceptOf(entry, ids, losses)),
      '</body></text>\n</tbx>\n',
    ].join('');
    return { data, losses: losses.list() };
  },
};
