// The three commands: a record in, a record out. The core does the work.
import type { Block } from '../core/article/article';
import { summarise } from '../core/summary/summarise';
import { findTerms } from '../core/terms/find-terms';
import { isPainted } from '../core/terms/group-terms';
import type { Hit } from '../core/terms/hit';
import type { Terminology } from '../core/terms/terminology';
import { openPage } from './open-page';
import { type PageRecord, PageRecordSchema, parseRecord, type TextRecord, TextRecordSchema } from './records';

/** Takes an unparsed record and gives what stands on its line of output, without the id. Throws on a bad record. */
export type Command = (record: unknown) => object;

export const COMMANDS = ['extract', 'annotate', 'summarise'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** `pages`: the records are pages, to be extracted first. `terminology` is asked for only where terms are looked for. */
export function createCommand(
  name: CommandName,
  { pages, terminology }: { readonly pages: boolean; readonly terminology: () => Terminology },
): Command {
  if (name === 'extract') return (record) => extractPage(parseRecord(PageRecordSchema, record));
  const work = name === 'annotate' ? annotator(terminology()) : summariseText;
  if (!pages) return (record) => work(parseRecord(TextRecordSchema, record));
  const nothing = name === 'annotate' ? { hits: [], expansions: [] } : { sentences: [] };
  return (record) => {
    const page = parseRecord(PageRecordSchema, record);
    const article = openPage(page);
    if (!article.ok) return { ...nothing, reason: article.error.reason };
    return work({ ...article.value, id: page.id, sentences: null });
  };
}

function extractPage(page: PageRecord): object {
  const article = openPage(page);
  if (!article.ok)
    return {
      title: '',
      text: '',
      byline: null,
      published: null,
      lang: null,
      blocks: [],
      reason: article.error.reason,
    };
  const { title, text, byline, published, lang, blocks } = article.value;
  return {
    title,
    text,
    byline,
    published,
    lang,
    blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })),
  };
}

/** What annotating and summarising need of a record; an Article has it too. */
type Text = TextRecord & { readonly blocks?: readonly Block[] };

const annotator =
  (terminology: Terminology) =>
  ({ text, url, lang }: Text): object => {
    const { hits, expansions } = findTerms({ text, page: { url, lang } }, terminology);
    const shown = hits.filter(isPainted);
    return { hits: shown.map((hit) => describe(hit, terminology)), expansions };
  };

/** `kind` is that of the likeliest entry, or the shape of a candidate. */
function describe(hit: Hit, { glossary }: Terminology): object {
  const { start, end } = hit;
  if (hit.kind === 'candidate') return { start, end, entries: [], candidate: true, kind: hit.shape };
  const kind = glossary.find(hit.entries[0] ?? '')?.entry.kind ?? null;
  return { start, end, entries: hit.entries, candidate: false, kind };
}

function summariseText({ text, lang, title, blocks, sentences }: Text): object {
  const chosen = summarise({
    text,
    lang,
    title: title ?? '',
    ...(blocks ? { blocks } : {}),
    ...(sentences ? { sentences } : {}),
  });
  return { sentences: chosen };
}
