// "Always read this site": the sentinel is registered for exactly the origins that the reader has granted. The browser
// drops registrations on an update, so they are made again from the permissions, which it keeps.

/** The browser's side of it, as far as it is needed. */
export type Registrar = {
  grantedPatterns(): Promise<readonly string[]>;
  registeredPatterns(): Promise<readonly string[]>;
  register(patterns: readonly string[]): Promise<void>;
  unregister(): Promise<void>;
};

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();

/**
 * Registers the sentinel for the granted origins and for no other. Call it whenever permissions change, on installation
 * and on start-up; it changes nothing where all is as it should be.
 */
export const syncSites = async (registrar: Registrar): Promise<void> => {
  const granted = await registrar.grantedPatterns();
  const registered = await registrar.registeredPatterns();
  if (same(granted, registered)) return;
  if (registered.length > 0) await registrar.unregister();
  if (granted.length > 0) await registrar.register(granted);
};
