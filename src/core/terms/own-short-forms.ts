// Short forms that an article defines itself are what it says they are: an entry that the same letters stand for counts only
// where one of its own names is that long form.
import type { Glossary } from '../glossary/glossary';
import { fold } from '../text/fold';
import { keyOf } from './candidates/occurrences';
import { findWords } from './candidates/sentence-words';
import type { ShortForm } from './definitions/short-form';
import type { SenseHit } from './find-hits';
import type { CandidateHit } from './hit';

/** So sure is what the article itself spells out. */
const CONFIDENCE = 0.95;

type Source = {
  readonly text: string;
  readonly shortForms: readonly ShortForm[];
  readonly glossary: Glossary;
};

/** Words as they are compared: folded, without "the", hyphens and the plural s of the last. */
const comparable = (words: string): string =>
  fold(words)
    .text.replace(/^the /, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/s$/, '');

/** As letters are compared: a plural s does not count. */
const lettersOf = (written: string): string => written.replace(/(?<=\p{Lu})s$/u, '');

/** Short form to long form, as the article defines them. */
const longFormsOf = ({ text, shortForms }: Source): ReadonlyMap<string, string> =>
  new Map(
    shortForms.map(({ short, long }) => [
      lettersOf(text.slice(short.start, short.end)),
      comparable(text.slice(long.start, long.end)),
    ]),
  );

const isNamed = (entryId: string, longForm: string, glossary: Glossary): boolean =>
  glossary.find(entryId)?.entry.forms.some((form) => comparable(form.text) === longForm) ?? false;

/** The hits without the senses that the article's own definition rules out; a hit left without a sense is dropped. */
export const withOwnMeanings = (hits: readonly SenseHit[], source: Source): readonly SenseHit[] => {
  const longForms = longFormsOf(source);
  if (longForms.size === 0) return hits;
  return hits.flatMap((hit): readonly SenseHit[] => {
    const longForm = longForms.get(lettersOf(source.text.slice(hit.start, hit.end)));
    if (longForm === undefined) return [hit];
    const senses = hit.senses.filter(({ id }) => isNamed(id, longForm, source.glossary));
    return senses.length === 0 ? [] : [{ ...hit, senses }];
  });
};

/** How often the letters must be used beside their definition: once defined and never used, they help nobody. */
const USED = 1;

/** A shorter one is an everyday noun that the text uses in a narrower sense (《……总体规划》, 简称《规划》). */
const MIN_HAN = 3;

const han = /\p{Script=Han}/u;

/** More definitions than this are a list of abbreviations, not prose. */
const MAX_DEFINED = 60;

const candidate = (start: number, end: number, letters: string): CandidateHit => ({
  kind: 'candidate',
  start,
  end,
  shape: 'short-form',
  count: null,
  evidence: ['explained'],
  confidence: CONFIDENCE,
  key: keyOf(letters),
});

/** Places of each of the letters, in the text's words. */
const lettersIn = (
  text: string,
  defined: ReadonlySet<string>,
): ReadonlyMap<string, readonly CandidateHit[]> => {
  const places = new Map<string, CandidateHit[]>([...defined].map((letters) => [letters, []]));
  for (const { start, end } of findWords(text)) {
    const letters = lettersOf(text.slice(start, end));
    places.get(letters)?.push(candidate(start, end, letters));
  }
  return places;
};

/** Places of a name that the text writes in full; none for a long form in small letters, which is no name. */
const inFull = (text: string, name: string, letters: string): readonly CandidateHit[] =>
  !han.test(name) && name.split(/\s+/).some((word) => word.length > 3 && !/^[\p{Lu}\p{N}]/u.test(word))
    ? []
    : written(text, name, letters);

/** Places of just these characters. */
const written = (text: string, name: string, letters: string): readonly CandidateHit[] => {
  const found: CandidateHit[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push(candidate(at, at + name.length, letters));
  return found;
};

/** Candidates for the short forms that the article defines, uses, and no glossary knows, and for their names in full; sorted. */
export const ownShortForms = ({ text, shortForms }: Source): readonly CandidateHit[] => {
  const defined = shortForms
    .map(({ short, long }) => ({ letters: lettersOf(text.slice(short.start, short.end)), long }))
    .filter(({ letters }) => !han.test(letters) || letters.length >= MIN_HAN)
    .slice(0, MAX_DEFINED);
  if (defined.length === 0) return [];
  const places = lettersIn(text, new Set(defined.map(({ letters }) => letters)));
  return defined
    .flatMap(({ letters, long }) => {
      const used = han.test(letters) ? written(text, letters, letters) : (places.get(letters) ?? []);
      return used.length > USED ? [...used, ...inFull(text, text.slice(long.start, long.end), letters)] : [];
    })
    .sort((a, b) => a.start - b.start);
};
