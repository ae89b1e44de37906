// Cards: everything the popover shows for a term, gathered from entry and article.

import type { Entry, EntryId, Form } from '../glossary/entry';
import type { Glossary } from '../glossary/glossary';
import { headingOf } from '../glossary/heading';
import { fold } from '../text/fold';
import type { Place } from '../text/place';
import { splitSentences } from '../text/sentences';
import type { CandidateCard, EntryLink, KnownCard, MemberSlot, Members } from './card';
import type { CandidateHit, Expansion } from './hit';

/** What a card is made from besides its term. */
export type CardContext = {
  readonly glossary: Glossary;
  /** The article's text; places and quotations are cut from it. */
  readonly text: string;
  readonly lang: string | null;
};

/** A term on the page: how it is first written, how often it stands there, and what the article lists as its members. */
export type Occurrence = {
  readonly key: string;
  readonly term: string;
  readonly count: number;
  readonly expansion: Expansion | null;
};

const quote = (text: string, { start, end }: Place) => ({ text: text.slice(start, end), start, end });

const linkTo = (id: EntryId | undefined, { glossary, lang }: CardContext): EntryLink | null => {
  const held = id === undefined ? null : glossary.find(id);
  if (held === null) return null;
  const { entry } = held;
  return {
    id: entry.id,
    name: headingOf(entry, lang).name.text,
    gloss: entry.gloss,
    jurisdiction: entry.jurisdiction,
  };
};

const linksTo = (ids: readonly EntryId[], context: CardContext): EntryLink[] =>
  ids.flatMap((id) => linkTo(id, context) ?? []);

const fromArticle = (expansion: Expansion, text: string): Members => ({
  count: expansion.count,
  slots: expansion.members.map((member): MemberSlot => ({ from: 'article', ...quote(text, member) })),
  published: true,
});

const nowhere = (count: number, published: boolean): Members => ({
  count,
  slots: Array.from({ length: count }, (): MemberSlot => ({ from: 'nowhere' })),
  published,
});

/** Member slots: as the article lists them, else as the entry does, else honestly empty. Null for a term without numeral. */
const membersOf = (entry: Entry, expansion: Expansion | null, text: string): Members | null => {
  if (expansion !== null) return fromArticle(expansion, text);
  if (entry.formula === undefined) return null;
  const { count, members } = entry.formula;
  if (members === 'not-published') return nowhere(count, false);
  return {
    count,
    slots: members.map((member): MemberSlot => ({ from: 'entry', ...member })),
    published: true,
  };
};

/** The forms that a card lists as other writings: the ones that differ, folded, from what it shows already. */
const renderingsOf = (entry: Entry, shown: readonly (Form | null)[]): Form[] => {
  const seen = new Set(shown.flatMap((form) => (form === null ? [] : [fold(form.text).text])));
  return entry.forms.filter((form) => {
    const key = fold(form.text).text;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};

/** What a known card needs beyond its occurrence: the other senses of its words and the terms inside it. */
export type Senses = {
  readonly entryId: EntryId;
  readonly otherIds: readonly EntryId[];
  readonly insideIds: readonly EntryId[];
};

/** The card of a term that a pack knows. Throws where no pack holds the entry: hits are made from the same glossary. */
export const makeKnownCard = (occurrence: Occurrence, senses: Senses, context: CardContext): KnownCard => {
  const held = context.glossary.find(senses.entryId);
  if (held === null) throw new Error(`no pack holds ${senses.entryId}`);
  const { entry, pack } = held;
  const { name, original } = headingOf(entry, context.lang);
  const { id, jurisdiction, kind, pinyin, gloss, explanation, firstUse, body, status } = entry;
  return {
    kind: 'known',
    key: occurrence.key,
    term: occurrence.term,
    count: occurrence.count,
    members: membersOf(entry, occurrence.expansion, context.text),
    entry: { id, jurisdiction, kind, pinyin, gloss, explanation, firstUse, body, status },
    name: name.text,
    original: original?.text ?? null,
    renderings: renderingsOf(entry, [name, original]),
    lineage: {
      extends: linkTo(entry.lineage?.extends, context),
      extendedBy: linkTo(entry.lineage?.extendedBy, context),
      note: entry.lineage?.note ?? null,
    },
    otherSenses: linksTo(senses.otherIds, context),
    inside: linksTo(senses.insideIds, context),
    related: linksTo(entry.related, context),
    elsewhere: entry.contrast.map(({ jurisdiction: where, meaning }) => ({ jurisdiction: where, meaning })),
    sources: entry.sources,
    pack: { id: pack.id, title: pack.title, version: pack.version },
  };
};

/** Sentences of the text that hold one of the places, at most `limit`, each once, in reading order. */
const sentencesAround = (places: readonly Place[], { text, lang }: CardContext, limit: number) => {
  const found = new Map<number, ReturnType<typeof quote>>();
  for (const place of places) {
    const blockStart = text.lastIndexOf('\n', place.start - 1) + 1;
    const lineEnd = text.indexOf('\n', place.end);
    const block = text.slice(blockStart, lineEnd === -1 ? text.length : lineEnd);
    const holding = splitSentences(block, lang).find((sentence) => blockStart + sentence.end >= place.end);
    const sentence = {
      start: blockStart + (holding?.start ?? 0),
      end: blockStart + (holding?.end ?? block.length),
    };
    if (sentence.start <= place.start) found.set(sentence.start, quote(text, sentence));
    if (found.size === limit) break;
  }
  return [...found.values()];
};

/** How many sentences a candidate's card quotes. */
const SAID = 3;

/** The card of a candidate: no glossary knows it, so it shows the evidence and what the article itself says. */
export const makeCandidateCard = (
  occurrence: Occurrence,
  hits: readonly CandidateHit[],
  context: CardContext,
): CandidateCard => {
  const [first] = hits;
  if (first === undefined) throw new Error('a candidate card without a hit');
  const members =
    occurrence.expansion !== null
      ? fromArticle(occurrence.expansion, context.text)
      : first.count === null
        ? null
        : nowhere(first.count, true);
  return {
    kind: 'candidate',
    key: occurrence.key,
    term: occurrence.term,
    count: occurrence.count,
    members,
    evidence: [...new Set(hits.flatMap((hit) => hit.evidence))],
    confidence: Math.max(...hits.map((hit) => hit.confidence)),
    said: sentencesAround(hits, context, SAID),
  };
};
