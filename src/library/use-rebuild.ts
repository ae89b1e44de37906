// Brings the derived tables up in the background: when the library opens, and after a restore.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RebuildProgress } from '../store/clippings/derived';
import type { LibraryWorld } from './world';

/** ms before progress is worth showing. */
const WORTH_SHOWING_MS = 400;

/** Progress while there is some to show; `start` begins, or goes on. It waits until the list is there (`ready`). */
export const useRebuild = ({ store, idle }: LibraryWorld, ready: boolean) => {
  const [progress, setProgress] = useState<RebuildProgress | null>(null);
  const running = useRef<AbortController | null>(null);
  const start = useCallback(async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const begun = performance.now();
    const onProgress = (now: RebuildProgress) => {
      if (performance.now() - begun > WORTH_SHOWING_MS && !controller.signal.aborted) setProgress(now);
    };
    await idle();
    // A failure shows where the list is loaded; here there is nothing to say.
    await store.bringUp({ pause: idle, onProgress, signal: controller.signal });
    if (running.current === controller) setProgress(null);
  }, [store, idle]);
  useEffect(() => {
    if (ready) void start();
    return () => running.current?.abort();
  }, [start, ready]);
  return { progress, start: () => void start() };
};
