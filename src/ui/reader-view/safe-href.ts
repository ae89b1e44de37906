// Addresses of a saved page that may become links: what a reader opens on purpose, nothing that runs.
const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/** The address as the browser reads it, or null where it is none or of another kind (javascript:, data:, file:, ...). */
export const safeHref = (href: string): string | null => {
  try {
    const url = new URL(href);
    return ALLOWED.has(url.protocol) ? url.href : null;
  } catch {
    return null; // Relative or broken: extraction resolves what can be resolved.
  }
};
