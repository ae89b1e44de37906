// The popup's own state: what is known of the tab, read at once if it is not known yet.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TabState } from '../core/reading/tab-state';
import type { PopupWorld } from './world';

/** `reading` is the popup's own: while it waits, nothing is known. */
export type PopupState = TabState | { readonly status: 'reading' };

/** The worker may be killed while it reads; the next request starts another one, so one more try is worth it. */
const readTwice = async ({ ask, tabId }: PopupWorld, anyway: boolean): Promise<TabState> => {
  const read = () => ask('read', anyway ? { tabId, anyway } : { tabId });
  const gone: TabState = { status: 'failed', failure: { reason: 'page-gone' } };
  return read()
    .catch(read)
    .catch((): TabState => gone);
};

/** Reads the tab again; anyway where it looks like no article. */
export type ReadAgain = (anyway?: boolean) => Promise<void>;

/** What is known of the tab, and a way to read it again. */
export const useReading = (world: PopupWorld): readonly [PopupState, ReadAgain] => {
  const [state, setState] = useState<PopupState>({ status: 'reading' });
  const readAgain = useCallback<ReadAgain>(
    async (anyway = false) => {
      setState({ status: 'reading' });
      const next = await readTwice(world, anyway);
      // A Reading that could not be kept (too large for the session's store) has no state to show.
      setState(next.status === 'unread' ? { status: 'failed', failure: { reason: 'page-gone' } } : next);
    },
    [world],
  );
  useEffect(() => {
    const begin = async () => {
      const known = await world.ask('tabState', { tabId: world.tabId }).catch(() => null);
      // What was found is only worth showing while the page that it was found on still has it.
      const painted = await world.askPage('present', {}).catch(() => null);
      if (known?.status === 'read' && painted?.read) setState(known);
      else await readAgain();
    };
    void begin();
  }, [world, readAgain]);
  return [state, readAgain];
};
