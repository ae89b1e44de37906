// SKOS (w3.org/TR/skos-reference): written as Turtle; read as Turtle, and as RDF/XML where concepts stand directly under the root, as
// thesauri are commonly published.
import type { Entry, Form } from '../entry';
import { JurisdictionSchema } from '../entry';
import { createLossCount, type LossCount, noteDropped } from './count-losses';
import type { Chunks, Fault, Format, ReadOptions, Slice, Warning } from './format';
import { languageOfTag, ownId } from './language-tag';
import { createEntryMaker, type Draft, languageOf, splitGloss } from './make-entry';
import { readSource, sourceLine } from './table-draft';
import { type RdfObject, readTurtle } from './turtle';
import { readElements, textOf, within, type XmlElement } from './xml';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const TERMS = 'http://purl.org/dc/terms/';
const OURS = 'urn:officialese:';

/** What is said of one concept, by the local name of the predicate. */
type Concept = { readonly line: number; readonly said: Map<string, RdfObject[]> };

const say = (concept: Concept, predicate: string, object: RdfObject): void => {
  const known = concept.said.get(predicate);
  if (known) known.push(object);
  else concept.said.set(predicate, [object]);
};

const texts = (concept: Concept, predicate: string): readonly string[] =>
  (concept.said.get(predicate) ?? []).flatMap((object) =>
    'text' in object && object.text.trim() ? [object.text.trim()] : [],
  );

/** Of texts in several languages the English ones, else all. */
const readable = (concept: Concept, predicate: string): readonly string[] => {
  const all = (concept.said.get(predicate) ?? []).filter((object) => 'text' in object);
  const english = all.filter(({ lang }) => lang === null || /^en\b/i.test(lang));
  return (english.length > 0 ? english : all.slice(0, 1))
    .map(({ text }) => text.trim())
    .filter((text) => text !== '');
};

type Found = { readonly draft: Draft; readonly warnings: readonly Warning[] };

const draftOf = (concept: Concept, { defaults }: ReadOptions): Found => {
  const unknown = new Set<string>();
  const formsOf = (label: string, kind: Form['kind']): readonly Form[] =>
    (concept.said.get(label) ?? []).flatMap((object) => {
      if (!('text' in object) || object.text.trim() === '') return [];
      const lang = object.lang === null ? languageOf(object.text, defaults) : languageOfTag(object.lang);
      if (lang === null) unknown.add(object.lang ?? '');
      return lang === null ? [] : [{ text: object.text.trim(), lang, kind }];
    });
  const forms = [
    ...formsOf('prefLabel', 'preferred'),
    ...formsOf('altLabel', 'variant'),
    ...formsOf('hiddenLabel', 'variant'),
  ];
  const notes = [...readable(concept, 'scopeNote'), ...readable(concept, 'note')];
  const split = splitGloss(readable(concept, 'definition')[0] ?? notes.shift() ?? defaults.gloss);
  const explanation = [split.explanation, ...notes].filter((text) => text !== undefined).join('\n\n');
  const id = ownId(texts(concept, 'notation')[0]);
  const jurisdiction = JurisdictionSchema.options.filter((name) => texts(concept, 'spatial').includes(name));
  const related = (concept.said.get('related') ?? []).flatMap((object) =>
    'iri' in object && object.iri.startsWith(OURS) ? [object.iri.slice(OURS.length)] : [],
  );
  const sources = texts(concept, 'source').map((line) => readSource(line, defaults));
  const draft: Draft = {
    forms,
    gloss: split.gloss,
    domain: [...texts(concept, 'subject')],
    related,
    ...(id === null ? {} : { id }),
    ...(explanation === '' ? {} : { explanation }),
    ...(jurisdiction.length > 0 ? { jurisdiction } : {}),
    ...(sources.length > 0 ? { sources } : {}),
  };
  const warnings = [...unknown].map((detail) => ({
    line: concept.line,
    reason: 'unknown-language' as const,
    detail,
  }));
  return { draft, warnings };
};

/** The local name of a predicate that we keep, or of the type; null for any other vocabulary's. */
const localName = (iri: string): string | null => {
  if (iri.startsWith(SKOS)) return iri.slice(SKOS.length);
  if (iri.startsWith(TERMS)) return iri.slice(TERMS.length);
  return iri.endsWith('#type') ? 'type' : null;
};

const conceptOfElement = (element: XmlElement): Concept => {
  const concept: Concept = { line: element.line, said: new Map() };
  if (element.name === 'Concept') say(concept, 'type', { iri: `${SKOS}Concept` });
  for (const child of within(element)) {
    const iri = child.attributes.get('rdf:resource');
    const lang = child.attributes.get('xml:lang') ?? element.attributes.get('xml:lang') ?? null;
    say(concept, child.name, iri === undefined ? { text: textOf(child), lang } : { iri });
  }
  return concept;
};

const isConcept = ({ said }: Concept): boolean =>
  said.has('prefLabel') ||
  (said.get('type') ?? []).some((object) => 'iri' in object && object.iri === `${SKOS}Concept`);

/** Makes entries of concepts, with what is wrong with any. */
const createConceptReader = (options: ReadOptions) => {
  const maker = createEntryMaker(options.defaults);
  return (concepts: readonly Concept[], wrong: readonly Fault[], read: number): Slice => {
    const entries: Entry[] = [];
    const faults: Fault[] = [...wrong];
    const warnings: Warning[] = [];
    for (const concept of concepts.filter(isConcept)) {
      const found = draftOf(concept, options);
      warnings.push(...found.warnings);
      const made = found.draft.forms.length > 0 ? maker.check(found.draft) : null;
      if (made?.ok) entries.push(made.value);
      else if (!made && found.warnings.length === 0) faults.push({ line: concept.line, reason: 'no-term' });
      else if (made)
        for (const detail of made.error) faults.push({ line: concept.line, reason: 'bad-field', detail });
    }
    return { entries, faults, warnings, read };
  };
};

const SLICE = 1000;

async function* readAsTurtle(chunks: Chunks, options: ReadOptions): AsyncGenerator<Slice, void, void> {
  const slice = createConceptReader(options);
  // What is said of a concept may stand in many places of the file, so all is known at its end only.
  const concepts = new Map<string, Concept>();
  let last = 0;
  for await (const { statements, faults, read } of readTurtle(chunks, options)) {
    for (const { subject, predicate, object, line } of statements) {
      const concept = concepts.get(subject) ?? { line, said: new Map() };
      concepts.set(subject, concept);
      const name = localName(predicate);
      if (name !== null) say(concept, name, object);
    }
    yield { entries: [], faults, warnings: [], read };
    if (faults.length > 0) return;
    last = read;
  }
  const all = [...concepts.values()];
  const none = all.some(isConcept) ? [] : [{ line: 0, reason: 'not-this-format' as const }];
  if (none.length > 0) yield slice([], none, last);
  for (let at = 0; at < all.length; at += SLICE) yield slice(all.slice(at, at + SLICE), [], last);
}

async function* readAsXml(chunks: Chunks, options: ReadOptions): AsyncGenerator<Slice, void, void> {
  const slice = createConceptReader(options);
  let isRdf = true;
  const isRecord = (name: string, depth: number): boolean => {
    if (depth === 0) isRdf = name === 'RDF';
    return depth === 1;
  };
  for await (const { elements, faults, read } of readElements(chunks, options, isRecord)) {
    const wrong: readonly Fault[] = isRdf ? faults : [{ line: 1, reason: 'not-this-format' }];
    yield slice(isRdf ? elements.map(conceptOfElement) : [], wrong, read);
    if (!isRdf) return;
  }
}

const LOOK = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff|\ufeff)?[\s\0]*<[\0]?[?!a-z]/i;
const TURTLE = /^[^<]*<[a-z][\w+.-]*:[^\s]*>/i;

/** XML or Turtle, by how the file begins: a Turtle file begins with an IRI in brackets at most. */
async function* read(chunks: Chunks, options: ReadOptions): AsyncGenerator<Slice, void, void> {
  const source = chunks[Symbol.asyncIterator]();
  const head: (string | Uint8Array)[] = [];
  let begin = '';
  for (let step = await source.next(); !step.done; step = await source.next()) {
    head.push(step.value);
    begin +=
      typeof step.value === 'string'
        ? step.value.slice(0, 400)
        : String.fromCharCode(...step.value.slice(0, 400));
    if (begin.length >= 200) break;
  }
  const again = async function* (): AsyncGenerator<string | Uint8Array, void, void> {
    yield* head;
    yield* { [Symbol.asyncIterator]: () => source };
  };
  const isXml = LOOK.test(begin) && !TURTLE.test(begin.replaceAll('\0', '').replace(/^[^<]*/, ''));
  yield* isXml ? readAsXml(again(), options) : readAsTurtle(again(), options);
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '"': '\\"',
  '\\': '\\\\',
};
const literal = (text: string, lang?: string): string =>
  `"${text.replace(/[\n\r\t"\\]/g, (mark) => ESCAPED[mark] ?? mark)}"${lang === undefined ? '' : `@${lang}`}`;
const iri = (id: string): string => `<${OURS}${id.replace(/[^\w.-]/g, '')}>`;

const HELD = new Set(['id', 'forms', 'gloss', 'explanation', 'domain', 'related', 'sources', 'jurisdiction']);

const conceptOf = (entry: Entry, losses: LossCount): string => {
  noteDropped(entry, HELD, losses);
  const preferred = new Map<Form['lang'], Form>();
  for (const form of entry.forms)
    if (form.kind === 'preferred' && !preferred.has(form.lang)) preferred.set(form.lang, form);
  const isPreferred = (form: Form): boolean => preferred.get(form.lang) === form;
  // A second label is an alternative one, whatever it is besides.
  if (
    entry.forms.some(
      (form) => form.ambiguous !== undefined || (!isPreferred(form) && form.kind !== 'variant'),
    )
  ) {
    losses.note('forms', 'flattened');
  }
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['a', ['skos:Concept']],
    ['skos:inScheme', [`<${OURS}scheme>`]],
    ['skos:notation', [literal(entry.id)]],
    ['skos:prefLabel', entry.forms.filter(isPreferred).map(({ text, lang }) => literal(text, lang))],
    [
      'skos:altLabel',
      entry.forms.filter((form) => !isPreferred(form)).map(({ text, lang }) => literal(text, lang)),
    ],
    ['skos:definition', [literal(entry.gloss, 'en')]],
    ['skos:note', entry.explanation === undefined ? [] : [literal(entry.explanation, 'en')]],
    ['skos:related', entry.related.map(iri)],
    ['dct:subject', entry.domain.map((domain) => literal(domain))],
    ['dct:spatial', entry.jurisdiction.map((name) => literal(name))],
    ['dct:source', entry.sources.map((source) => literal(sourceLine(source)))],
  ];
  const said = lines
    .filter(([, objects]) => objects.length > 0)
    .map(([name, objects]) => `${name} ${objects.join(', ')}`);
  return `${iri(entry.id)}\n  ${said.join(' ;\n  ')} .\n`;
};

export const skos: Format = {
  id: 'skos',
  name: 'SKOS',
  endings: ['.ttl', '.rdf', '.skos'],
  read,
  write: (entries, { title, version, date }) => {
    const losses = createLossCount();
    const head = [
      `@prefix skos: <${SKOS}> .`,
      `@prefix dct: <${TERMS}> .`,
      `<${OURS}scheme> a skos:ConceptScheme ; dct:title ${literal(title)} ; dct:hasVersion ${literal(version)} ; dct:date ${literal(date)} .`,
    ];
    return {
      data: `${[...head, ...entries.map((entry) => conceptOf(entry, losses))].join('\n')}`,
      losses: losses.list(),
    };
  },
};
