// Cards: everything the popover shows for a term, gathered from entry and article.

import type { Entry, EntryId, Form } from '../glossary/entry';
import type { Glossary } from '../glossary/glossary';
import { headingOf } from '../glossary/heading';
import { fold } from '../text/fold';
import type { Place } from '../text/place';
import { splitSentences } from '../text/sentences';
import type { CandidateCard, EntryLink, KnownCard, MemberSlot, Members, Original } from './card';
import type { CandidateHit, Definition, Expansion } from './hit';
import type { GuessOriginal } from './originals/guess-original';

/** What a card is made from besides its term. */
export type CardContext = {
  readonly glossary: Glossary;
  /** The article's text; places and quotations are cut from it. */
  readonly text: string;
  readonly lang: string | null;
  /** Proposes the Chinese original of an English formula; null where it must not (the page does not speak of China). */
  readonly guessOriginal: GuessOriginal | null;
};

/** A term on the page: how it is first written, how often it stands there, and what the article says of it. */
export type Occurrence = {
  readonly key: string;
  readonly term: string;
  readonly count: number;
  readonly expansion: Expansion | null;
  readonly definitions: readonly Definition[];
};

const quote = (text: string, { start, end }: Place) => ({ text: text.slice(start, end), start, end });

/** What the article says of a term in one way, the first time that it does. */
const said = (given: Definition['given'], { definitions }: Occurrence, text: string) => {
  const found = definitions.find((definition) => definition.given === given);
  return found === undefined ? undefined : quote(text, found.words);
};

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
    meaning: said('meaning', occurrence, context.text),
    longForm: said('long-form', occurrence, context.text),
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
    elsewhere: entry.contrast.map(({ jurisdiction: where, meaning, entry: other }) => ({
      jurisdiction: where,
      meaning,
      entry: linkTo(other, context)?.id,
    })),
    sources: entry.sources,
    pack: { id: pack.id, title: pack.title, version: pack.version },
  };
};

/** A sentence lies within this many UTF-16 units of its term, and so many places are looked at: cards cost the same on any page. */
const SENTENCE_REACH = 1500;
const MAX_LOOKS = 24;

/** The sentence that holds a place; as much of it as lies near. */
const sentenceAround = (place: Place, { text, lang }: CardContext): Place => {
  const from = Math.max(0, place.start - SENTENCE_REACH);
  const before = text.slice(from, place.start);
  const after = text.slice(place.end, place.end + SENTENCE_REACH);
  const start = from + before.lastIndexOf('\n') + 1;
  const lineEnd = after.indexOf('\n');
  const end = place.end + (lineEnd < 0 ? after.length : lineEnd);
  const holding = splitSentences(text.slice(start, end), lang).find((one) => start + one.end >= place.end);
  return holding === undefined ? { start, end } : { start: start + holding.start, end: start + holding.end };
};

/** Sentences of the text that hold one of the places, at most `limit`, each once, in reading order. */
const sentencesAround = (places: readonly Place[], context: CardContext, limit: number) => {
  const found: Place[] = [];
  for (const place of places.slice(0, MAX_LOOKS)) {
    if (found.length === limit) break;
    const last = found.at(-1);
    if (last !== undefined && place.start < last.end) continue;
    const sentence = sentenceAround(place, context);
    if (sentence.start <= place.start) found.push(sentence);
  }
  return found.map((sentence) => quote(context.text, sentence));
};

/** The original in the article's brackets is a fact; one from the packs' numerals and heads is a guess. */
const originalOf = (
  occurrence: Occurrence,
  hit: CandidateHit,
  context: CardContext,
): Original | undefined => {
  const written = said('original', occurrence, context.text);
  if (written !== undefined) return { from: 'article', ...written };
  if (hit.shape !== 'numbered-formula' || context.guessOriginal === null) return undefined;
  const guess = context.guessOriginal(occurrence.term);
  return guess === null ? undefined : { from: 'guess', text: guess };
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
    meaning: said('meaning', occurrence, context.text),
    longForm: said('long-form', occurrence, context.text),
    original: originalOf(occurrence, first, context),
    evidence: [...new Set(hits.flatMap((hit) => hit.evidence))],
    confidence: hits.reduce((surest, { confidence }) => Math.max(surest, confidence), 0),
    said: sentencesAround(hits, context, SAID),
  };
};
