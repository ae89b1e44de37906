// Where a measured script leaves its result for the one who injected it: a property in the isolated world, never the page's.
declare global {
  var officialeseBench: Promise<number> | undefined;
}

/** Resolves after the next frame was drawn. */
export const nextFrame = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));

/** Keeps the duration in ms from `startedAt` until `work` and one frame are done. */
export const handOver = (startedAt: number, work: () => Promise<unknown>): void => {
  globalThis.officialeseBench = (async () => {
    await work();
    await nextFrame();
    return performance.now() - startedAt;
  })();
};
