// What a selected phrase means: the glossaries' cards, else the candidate that the article has for it, else an honest card.
import type { Ask, fromPage } from '../messaging/contract';
import { candidateFor, cardOfPhrase } from './card-of-phrase';
import type { PageReading } from './page-reading';
import type { SelectedPhrase } from './selection';
import type { LookedUp } from './stage';

/** Cards for a phrase of the page, at its place; never none. `reading` is null where the page was not read. */
export const lookUpPhrase = async (
  { text, lang, ranges }: SelectedPhrase,
  {
    ask,
    reading,
    url,
  }: { readonly ask: Ask<typeof fromPage>; readonly reading: PageReading | null; readonly url: string },
): Promise<LookedUp> => {
  const known = await ask('lookUp', { text, lang: lang ?? reading?.article.lang ?? null, url });
  if (known.length > 0) return { index: null, cards: known, ranges };
  const candidate = candidateFor(text, reading?.findings.terms ?? []);
  return { index: null, cards: [candidate?.card ?? cardOfPhrase(text, reading?.article ?? null)], ranges };
};
