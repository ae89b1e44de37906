// One clipping as the reader view needs it: metadata, one version with its cards, and the article of that version.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Body, Clipping, ClippingId, Version } from '../../core/clippings/clipping';
import type { ClippingStore } from '../../store/clippings/clipping-store';
import type { VersionInfo } from '../../store/clippings/read';
import type { StoreFailure } from '../../store/clippings/store-failure';

export type OpenClipping = {
  readonly clipping: Clipping;
  readonly version: Version;
  readonly body: Body;
  /** All versions, the oldest first. */
  readonly versions: readonly VersionInfo[];
};

export type ClippingState =
  | { readonly status: 'loading' }
  /** There is no such clipping, or no such version, any more. */
  | { readonly status: 'gone' }
  | { readonly status: 'failed'; readonly failure: StoreFailure | 'damaged' }
  | { readonly status: 'open'; readonly open: OpenClipping };

const load = async (store: ClippingStore, id: ClippingId, number: number | null): Promise<ClippingState> => {
  const clipping = await store.get(id);
  if (!clipping.ok) return { status: 'failed', failure: clipping.error };
  if (clipping.value === null) return { status: 'gone' };
  const wanted = number ?? clipping.value.version;
  const [version, body, versions] = await Promise.all([
    store.version(id, wanted),
    store.body(id, wanted),
    store.versions(id),
  ]);
  if (!version.ok) return { status: 'failed', failure: version.error };
  if (!body.ok) return { status: 'failed', failure: body.error };
  if (!versions.ok) return { status: 'failed', failure: versions.error };
  // A clipping without its newest version is damaged; an older version may never have been there.
  if (version.value === null || body.value === null)
    return number === null ? { status: 'failed', failure: 'damaged' } : { status: 'gone' };
  return {
    status: 'open',
    open: { clipping: clipping.value, version: version.value, body: body.value, versions: versions.value },
  };
};

/** The same capture keeps its records, so that nothing is drawn anew when only tags or note changed. */
const keepCapture = (before: ClippingState, now: ClippingState): ClippingState => {
  if (before.status !== 'open' || now.status !== 'open') return now;
  const [a, b] = [before.open.version, now.open.version];
  const isSame = a.clippingId === b.clippingId && a.number === b.number;
  const isSameCapture = isSame && a.provenance.capturedAt === b.provenance.capturedAt;
  const { version, body } = before.open;
  return isSameCapture ? { status: 'open', open: { ...now.open, version, body } } : now;
};

/** Follows one clipping. `again` asks the store once more. */
export const useClipping = (
  store: ClippingStore,
  id: ClippingId,
  number: number | null,
): { readonly state: ClippingState; readonly again: () => void } => {
  const [state, setState] = useState<ClippingState>({ status: 'loading' });
  const asked = useRef(0);
  const again = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const loaded = await load(store, id, number);
    if (mine === asked.current) setState((before) => keepCapture(before, loaded));
  }, [store, id, number]);
  useEffect(() => {
    setState({ status: 'loading' });
    void again();
    const stop = store.subscribe((notice) => {
      if (!('clippingIds' in notice) || notice.clippingIds.includes(id)) void again();
    });
    return () => {
      asked.current += 1;
      stop();
    };
  }, [store, id, again]);
  return { state, again: () => void again() };
};
