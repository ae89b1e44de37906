import { describe, expect, test } from 'vitest';
import { skos } from '../../../../src/core/glossary/formats/skos';
import { about, entriesOf, faultsOf, full, small } from './sample';

const HEAD = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix ex: <http://example.org/> .\n';

test('what the format holds comes back, what it does not is in the list', async () => {
  const { data, losses } = skos.write([full, small], about);
  const [first, second] = await entriesOf(skos, data);
  expect(second).toEqual(small);
  expect(first).toMatchObject({
    id: full.id,
    jurisdiction: full.jurisdiction,
    gloss: full.gloss,
    explanation: full.explanation,
    domain: full.domain,
    related: full.related,
    sources: full.sources,
  });
  expect(new Set(first?.forms.map(({ text, lang }) => `${lang} ${text}`))).toEqual(
    new Set(full.forms.map(({ text, lang }) => `${lang} ${text}`)),
  );
  for (const field of ['formula', 'firstUse', 'lineage', 'body', 'contrast', 'pinyin']) {
    expect(losses).toContainEqual({ field, how: 'dropped', entries: 1 });
  }
  expect(losses).toContainEqual({ field: 'forms', how: 'flattened', entries: 1 });
  expect(await entriesOf(skos, new TextEncoder().encode(String(data)), { size: 13 })).toEqual([
    first,
    second,
  ]);
});

test('Turtle of others: what is said of a concept in several places is one entry', async () => {
  const file = `${HEAD}# remark
ex:lamp a skos:Concept ;
  skos:prefLabel "lamp"@en-GB , '灯'@zh ; skos:broader [ a skos:Concept ; skos:note "no. 1" ] ;
  skos:definition """A "rule"
of light."""@en , "Ein Licht"@de ; .
ex:desk skos:prefLabel "desk" .
ex:lamp skos:altLabel "light\\u0021"@en .
`;
  const entries = await entriesOf(skos, file, { size: 9 });
  expect(
    entries.map(({ forms, gloss }) => [forms.map(({ lang, text }) => `${lang} ${text}`), gloss]),
  ).toEqual([
    [['en lamp', 'zh-Hans 灯', 'en light!'], 'A "rule"\nof light.'],
    [['en desk'], 'not explained'],
  ]);
});

test('RDF/XML is read', async () => {
  const file = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
<skos:ConceptScheme rdf:about="http://example.org/"/>
<rdf:Description rdf:about="http://example.org/lamp"><rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
<skos:prefLabel xml:lang="en">lamp</skos:prefLabel><skos:definition xml:lang="en">A &lt;rule&gt;</skos:definition></rdf:Description>
</rdf:RDF>`;
  expect(await entriesOf(skos, file)).toMatchObject([
    { forms: [{ text: 'lamp', lang: 'en' }], gloss: 'A <rule>' },
  ]);
});

describe('files that are wrong', () => {
  test.each([
    ['a string without end', `${HEAD}ex:a skos:prefLabel "lamp .`, [{ line: 3, reason: 'truncated' }]],
    ['a prefix that was not declared', `${HEAD}ex:a foo:b "lamp" .\n`, [{ line: 3, reason: 'broken' }]],
    [
      'a string that runs over its line',
      `${HEAD}ex:a skos:prefLabel "lamp .\nex:b skos:prefLabel "b" .`,
      [{ line: 3, reason: 'broken' }],
    ],
    ['an IRI with a space', `${HEAD}<http://a b> skos:prefLabel "b" .`, [{ line: 3, reason: 'broken' }]],
    [
      'a long string without end',
      `${HEAD}ex:a skos:prefLabel """lamp .\n`,
      [{ line: 3, reason: 'truncated' }],
    ],
    ['cut off', `${HEAD}ex:a skos:prefLabel "lamp"`, [{ line: 3, reason: 'truncated' }]],
    ['a concept without a label', `${HEAD}\nex:a a skos:Concept .\n`, [{ line: 4, reason: 'no-term' }]],
    ['no concept', HEAD, [{ line: 0, reason: 'not-this-format' }]],
    [
      'entities',
      '<?xml version="1.0"?>\n<!DOCTYPE rdf:RDF [<!ENTITY a "b">]><rdf:RDF/>',
      [{ line: 2, reason: 'doctype' }],
    ],
  ])('%s', async (_, file, faults) => {
    expect(await faultsOf(skos, file)).toEqual(faults);
  });
});
