// What this reader wants marked, of what was found on a page.
import { newTerms, withoutMuted } from '../core/terms/quiet-terms';
import { hostOf } from '../core/terms/senses/page-weights';
import type { Term } from '../core/terms/term';
import type { ClippingStore } from '../store/clippings/clipping-store';
import type { SettingsStore } from '../store/settings-store';

type QuietWorld = {
  readonly settings: Pick<SettingsStore, 'load'>;
  readonly clippings: Pick<ClippingStore, 'seen'>;
};

/** Keys of the terms that stand in a clipping; a library that cannot be asked knows none, so that all are marked. */
const knownKeys = async (terms: readonly Term[], { clippings }: QuietWorld): Promise<ReadonlySet<string>> => {
  const asked = await Promise.all(
    terms.map(async ({ key }) => {
      const seen = await clippings.seen(key);
      return seen.ok && seen.value.count > 0 ? key : null;
    }),
  );
  return new Set(asked.filter((key) => key !== null));
};

/** `listed`: what popup and list show. `marked`: what is drawn on the page. */
export const quieten = async (
  terms: readonly Term[],
  url: string | null,
  world: QuietWorld,
): Promise<{ readonly listed: readonly Term[]; readonly marked: readonly Term[] }> => {
  const { muted, novelty } = await world.settings.load();
  const listed = withoutMuted(terms, muted, hostOf(url));
  const loud = listed
    .map(({ painted, ...term }) => (painted === undefined ? term : { ...term, places: painted }))
    .filter(({ places }) => places.length > 0);
  return { listed, marked: novelty === 'new' ? newTerms(loud, await knownKeys(loud, world)) : loud };
};
