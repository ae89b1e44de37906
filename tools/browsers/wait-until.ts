// Waiting on a condition with a bound, so that no test or tool ever sleeps for a guessed time.

/** How long between two looks, in ms: short against anything a person would notice. */
const PAUSE = 25;

/**
 * Looks until `look` gives something other than null, undefined or false, and gives that back.
 * A look that throws counts as "not yet". After `within` ms it throws, naming `what` and the last error.
 */
export const waitUntil = async <T>(
  what: string,
  look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  { within = 15_000 }: { readonly within?: number } = {},
): Promise<T> => {
  const end = Date.now() + within;
  let last: unknown = null;
  for (;;) {
    try {
      const seen = await bounded(look(), Math.max(end - Date.now(), PAUSE));
      if (seen !== null && seen !== undefined && seen !== false) return seen;
      last = null;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= end) throw new Error(`Waited ${within} ms in vain for ${what}.${because(last)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
};

const because = (error: unknown): string => {
  if (error === null) return '';
  return ` Last error: ${error instanceof Error ? error.message : String(error)}`;
};

/** The value, or an error after `ms`: a question to a page that has gone may never be answered. */
const bounded = async <T>(value: Promise<T> | T, ms: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), ms);
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
};
