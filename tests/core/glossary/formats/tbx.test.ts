import { describe, expect, test } from 'vitest';
import { tbx } from '../../../../src/core/glossary/formats/tbx';
import { about, entriesOf, faultsOf, full, readFile, small } from './sample';

const byLanguage = <T extends { readonly lang: string }>(forms: readonly T[]) =>
  [...forms].sort((a, b) => a.lang.localeCompare(b.lang));

test('what the format holds comes back, what it does not is in the list', async () => {
  const other = { ...small, id: 'cn.two-lamps' };
  const { data, losses } = tbx.write([full, other], about);
  const [first, second] = await entriesOf(tbx, data);
  const { formula, firstUse, lineage, body, ...held } = full;
  expect({ ...first, forms: [] }).toEqual({
    ...held,
    forms: [],
    kind: 'concept',
    status: 'current',
    contrast: [],
    caseSensitive: false,
    ambiguous: false,
  });
  expect(byLanguage(first?.forms ?? [])).toEqual(
    byLanguage(full.forms.map(({ text, lang, kind }) => ({ text, lang, kind }))),
  );
  expect(second).toEqual(other);
  for (const field of ['formula', 'firstUse', 'lineage', 'body', 'contrast', 'caseSensitive', 'ambiguous']) {
    expect(losses).toContainEqual({ field, how: 'dropped', entries: 1 });
  }
  expect(losses).toContainEqual({ field: 'forms', how: 'flattened', entries: 1 });
  expect(await entriesOf(tbx, data, { size: 11 })).toEqual([first, second]);
});

const file = (entry: string, root = 'martif') =>
  `<?xml version="1.0"?>\n<${root} type="TBX-Basic">\n<text><body>\n${entry}\n</body></text></${root}>\n`;

test('the second edition is read', async () => {
  const [entry] = await entriesOf(
    tbx,
    file(`<termEntry id="c1"><descripGrp><descrip type="definition">A <hi>rule</hi> &amp; more &#x706f;</descrip></descripGrp>
<langSet xml:lang="zh-TW"><ntig><termGrp><term>燈</term></termGrp></ntig></langSet>
<langSet xml:lang="en-GB"><tig><term>lamp</term></tig><tig><term>L</term><termNote type="termType">acronym</termNote></tig></langSet></termEntry>`),
  );
  expect(entry).toMatchObject({
    gloss: 'A rule & more 灯',
    forms: [
      { text: '燈', lang: 'zh-Hant', kind: 'preferred' },
      { text: 'lamp', lang: 'en', kind: 'preferred' },
      { text: 'L', lang: 'en', kind: 'acronym' },
    ],
  });
});

test('data categories may be elements', async () => {
  const entry = `<conceptEntry id="c1"><basic:definition>A rule</basic:definition><langSec xml:lang="en"><termSec><term>lamp</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry>`;
  const [read] = await entriesOf(tbx, file(entry, 'tbx'));
  expect([read?.gloss, read?.forms[0]?.kind]).toEqual(['A rule', 'official']);
});

test('a language that the record has not is a warning', async () => {
  const section = (lang: string) =>
    `<langSec xml:lang="${lang}"><termSec><term>lamp</term></termSec></langSec>`;
  const result = await readFile(
    tbx,
    file(`<conceptEntry>${section('en')}${section('fi')}</conceptEntry>`, 'tbx'),
  );
  expect(result.ok && result.value.warnings).toEqual([{ line: 4, reason: 'unknown-language', detail: 'fi' }]);
});

describe('files that are wrong', () => {
  const bomb =
    '<?xml version="1.0"?>\n<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<tbx>&b;</tbx>';
  const term = '<conceptEntry><langSec xml:lang="en"><termSec><term>';
  test.each([
    ['entities', bomb, [{ line: 2, reason: 'doctype' }]],
    ['an entity without a document type', file(`${term}&x;`, 'tbx'), [{ line: 4, reason: 'broken' }]],
    ['tags that cross', file(`${term}a</termSec>`, 'tbx'), [{ line: 4, reason: 'broken' }]],
    ['a tag that is none', file('<a b=c>', 'tbx'), [{ line: 4, reason: 'broken' }]],
    ['cut off', file(`${term}a`, 'tbx').slice(0, 90), [{ line: 4, reason: 'truncated' }]],
    ['another document', '<html><body>x</body></html>', [{ line: 1, reason: 'not-this-format' }]],
    ['no XML', 'term,gloss', [{ line: 1, reason: 'broken' }]],
    ['nothing', '', [{ line: 1, reason: 'not-this-format' }]],
    ['an entry without a term', file('<conceptEntry id="a"/>', 'tbx'), [{ line: 4, reason: 'no-term' }]],
    ['nested without end', '<tbx>'.repeat(1) + '<a>'.repeat(5000), [{ line: 1, reason: 'broken' }]],
    ['wrong bytes', file(`${term}\ufffd</term>`, 'tbx'), [{ line: 4, reason: 'wrong-bytes' }]],
  ])('%s', async (_, text, faults) => {
    expect(await faultsOf(tbx, text)).toEqual(faults);
    expect(await faultsOf(tbx, text, { size: 5 })).toEqual(faults);
  });
});
