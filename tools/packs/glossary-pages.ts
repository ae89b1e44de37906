// The packs as pages for browsing: docs/glossary.md with the counts, and a page for each pack beside it.
import type { Entry, Form, Pack, Source } from '../../src/core/glossary/entry';
import { headingOf } from '../../src/core/glossary/heading';
import { countEntries, countPacks, type PackCounts } from './count-packs';

/** A page: its path under docs/, and its text in Markdown. */
export type Page = { readonly path: string; readonly text: string };

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');

const JURISDICTIONS: Readonly<Record<Pack['jurisdiction'], string>> = {
  CN: 'China',
  US: 'United States',
  UK: 'United Kingdom',
  EU: 'European Union',
  UN: 'United Nations and others',
};

const sourceLine = ({ title, publisher, url, date, accessed }: Source): string => {
  const named = url === undefined ? escaped(title) : `[${escaped(title)}](<${url}>)`;
  const parts = [named, escaped(publisher), date, accessed === undefined ? undefined : `opened ${accessed}`];
  return parts.filter((part) => part !== undefined).join(', ');
};

const otherForms = (entry: Entry, shown: readonly string[]): string =>
  entry.forms
    .filter(({ text }) => !shown.includes(text))
    .map(({ text }) => escaped(text))
    .join('; ');

const memberLines = ({ formula }: Entry): readonly string[] => {
  if (formula === undefined) return [];
  if (formula.members === 'not-published') return [`- ${formula.count} members, never published as a list`];
  return formula.members.map(
    ({ text, original }, at) =>
      `  ${at + 1}. ${escaped(text)}${original === undefined ? '' : ` ${escaped(original)}`}`,
  );
};

const firstUseLine = ({ firstUse }: Entry): string | null => {
  if (firstUse === undefined) return null;
  const { date, who, occasion } = firstUse;
  return `- First use: ${[date, who, occasion].flatMap((part) => (part === undefined ? [] : [escaped(part)])).join(', ')}`;
};

type NameOf = (id: string) => string;

const relations = (entry: Entry, nameOf: NameOf): readonly (string | null)[] => {
  const { related, lineage, contrast } = entry;
  return [
    lineage?.extends === undefined ? null : `- Grew from: ${nameOf(lineage.extends)}`,
    lineage?.extendedBy === undefined ? null : `- Grew into: ${nameOf(lineage.extendedBy)}`,
    related.length === 0 ? null : `- See also: ${related.map(nameOf).join('; ')}`,
    ...contrast.map(({ jurisdiction, meaning }) => `- Elsewhere (${jurisdiction}): ${escaped(meaning)}`),
  ];
};

const entryLines = (entry: Entry, nameOf: NameOf): readonly string[] => {
  const { name, original } = headingOf(entry, null);
  const preferred = original ?? entry.forms.find(({ lang }: Form) => lang === 'zh-Hans') ?? null;
  const shown = [name.text, ...(preferred === null ? [] : [preferred.text])];
  const others = otherForms(entry, shown);
  const heading = [...new Set(shown)].map(escaped).join(' · ');
  return [
    `### ${heading}`,
    '',
    `\`${entry.id}\`${entry.pinyin === undefined ? '' : ` · ${escaped(entry.pinyin)}`} · ${entry.kind} · ${entry.status}`,
    '',
    escaped(entry.gloss),
    ...(entry.explanation === undefined ? [] : ['', escaped(entry.explanation.trim())]),
    '',
    ...(others === '' ? [] : [`- Also: ${others}`]),
    ...(entry.formula === undefined ? [] : ['- Members:', ...memberLines(entry)]),
    ...[firstUseLine(entry), ...relations(entry, nameOf)].filter((line) => line !== null),
    ...entry.sources.map((source) => `- Source: ${sourceLine(source)}`),
    '',
  ];
};

const packPage = (pack: Pack, nameOf: NameOf): Page => ({
  path: `glossary/${pack.id}.md`,
  text: [
    `# ${escaped(pack.title)}`,
    '',
    `${pack.entries.length} entries, version ${pack.version}, ${pack.licence}. Written by \`npm run packs\` from \`assets/glossaries\`; [all packs](../glossary.md).`,
    '',
    ...[...pack.entries].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((entry) => entryLines(entry, nameOf)),
  ].join('\n'),
});

const countsRow = (name: string, counts: PackCounts): string =>
  `| ${[name, counts.entries, counts.full, counts.formulae, counts.membersNotPublished, counts.withFirstUse, counts.withAddress].join(' | ')} |`;

const indexPage = (packs: readonly Pack[]): Page => ({
  path: 'glossary.md',
  text: [
    '# The glossary',
    '',
    'Written by `npm run packs` from `assets/glossaries`. How to propose an entry: [CONTRIBUTING.md](../CONTRIBUTING.md).',
    '',
    '| jurisdiction | entries | full | formulae | members not published | with first use | with an opened source |',
    '|---|---|---|---|---|---|---|',
    ...[...countPacks(packs)].map(([jurisdiction, counts]) => countsRow(JURISDICTIONS[jurisdiction], counts)),
    countsRow('all', countEntries(packs.flatMap(({ entries }) => entries))),
    '',
    'A full entry has an explanation or members, and besides a first use, a lineage, a contrast, or its issuing body and related entries.',
    '',
    ...packs.map(
      ({ id, title, entries, version, licence }) =>
        `- [${escaped(title)}](glossary/${id}.md): ${entries.length} entries, version ${version}, ${licence}`,
    ),
    '',
  ].join('\n'),
});

/** All pages of the packs as written (without generated forms). The same packs give the same pages. */
export const glossaryPages = (packs: readonly Pack[]): readonly Page[] => {
  const names = new Map(
    packs.flatMap(({ entries }) =>
      entries.map((entry) => [entry.id, headingOf(entry, null).name.text] as const),
    ),
  );
  const nameOf: NameOf = (id) => escaped(names.get(id) ?? id);
  return [indexPage(packs), ...packs.map((pack) => packPage(pack, nameOf))];
};
