// Page identity: which addresses are one page. To take two documents for one is worse than to take one for two (the second
// would be filed as a version of the first), so query keys stay unless they are known to track, and a canonical address is
// believed only where it plainly names a document. Core has no URL type; addresses come resolved, as a browser writes them.

/** Keys that say how a reader came, never what is read. */
const TRACKING = new Set([
  ...[
    'fbclid',
    'gclid',
    'gclsrc',
    'gbraid',
    'wbraid',
    'dclid',
    'msclkid',
    'yclid',
    'twclid',
    'ttclid',
    'li_fat_id',
  ],
  ...[
    'mc_cid',
    'mc_eid',
    'mkt_tok',
    '_hsenc',
    '_hsmi',
    'vero_id',
    'oly_anon_id',
    'oly_enc_id',
    'igshid',
    'igsh',
  ],
  ...['ref_src', 'ref_url', 'cmpid', 'ocid', 'xtor', 'at_medium', 'at_campaign', 'wt.mc_id', '_ga', '_gl'],
  ...['spm', 'scm', 'isappinstalled', 'nsukey', 'sharer_sharetime', 'sharer_shareid', 'sharer_shareinfo'],
  ...['share_token', 'share_source', 'share_medium', 'bd_source', 'wxshare_count'],
]);

/** `from` is a name of many things; only these values say that a page was shared in a chat or a feed. */
const SHARED_FROM = new Set(['timeline', 'groupmessage', 'singlemessage']);

const isTracking = (pair: string): boolean => {
  const [key = '', value = ''] = pair.toLowerCase().split('=');
  return key.startsWith('utm_') || TRACKING.has(key) || (key === 'from' && SHARED_FROM.has(value));
};

type Address = {
  readonly origin: string;
  readonly host: string;
  readonly path: string;
  readonly pairs: readonly string[];
};

const ADDRESS = /^([a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]*))([^?#]*)(?:\?([^#]*))?/i;

/** An address without fragment and tracking keys; null for what has no host (about:, data:, file names). */
const split = (url: string): Address | null => {
  const [, origin, host, path = '', query = ''] = ADDRESS.exec(url) ?? [];
  if (origin === undefined || host === undefined) return null;
  const pairs = query.split('&').filter((pair) => pair !== '' && !isTracking(pair));
  return { origin: origin.toLowerCase(), host: host.toLowerCase(), path: path || '/', pairs };
};

const join = ({ origin, path, pairs }: Address): string =>
  `${origin}${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`;

const bareHost = (host: string): string => host.replace(/^(?:www\d?|m|mobile|wap|3g|amp)\./, '');
const trimSlash = (path: string): string => path.replace(/\/+$/, '');

/** A folder named by a year, a month or a day. */
const DATE_FOLDER = /^(?:19|20)\d{2}(?:[-_]?(?:0[1-9]|1[0-2])(?:[-_]?[0-3]\d)?)?$/;
const FRONT_FILE = /^(?:index|default|home|main)(?:\.\w+)?$/i;
const EXTENSION = /\.(?:s?html?|aspx?|jspx?|php|do|pdf)$/i;

const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // Escapes of another encoding: the rule below reads them as they stand.
  }
};

/** Whether the last segment of a path names one document: it has a number, three words, or a title in Han. */
const namesDocument = ({ path, pairs }: Address): boolean => {
  if (pairs.length > 0) return true;
  const segments = path.split('/').filter((segment) => segment !== '' && !FRONT_FILE.test(segment));
  const name = decode(segments.at(-1) ?? '').replace(EXTENSION, '');
  if (DATE_FOLDER.test(name)) return false;
  return /\d.*\d.*\d/.test(name) || /\p{L}+(?:[-_+]\p{L}+){2}/u.test(name) || /\p{Script=Han}{6}/u.test(name);
};

/** Whether the canonical address may stand for the final one. */
const isTrusted = (canonical: Address, final: Address): boolean => {
  if (bareHost(canonical.host) !== bareHost(final.host)) return false;
  const samePath = trimSlash(canonical.path) === trimSlash(final.path);
  return samePath ? final.pairs.every((pair) => canonical.pairs.includes(pair)) : namesDocument(canonical);
};

/**
 * What a page is known by: its final URL without fragment and known tracking keys; other query keys stay, in their order.
 * The canonical URL takes its place only where it names a document on the same site, not the home page or a section front.
 * @param finalUrl the page's own address when it was read
 * @param canonicalUrl the absolute address that the page calls canonical; null if it names none
 */
export const pageIdentity = ({
  finalUrl,
  canonicalUrl,
}: {
  readonly finalUrl: string;
  readonly canonicalUrl: string | null;
}): string => {
  const final = split(finalUrl);
  if (final === null) return finalUrl.replace(/#.*$/, '');
  const canonical = canonicalUrl === null ? null : split(canonicalUrl);
  return join(canonical !== null && isTrusted(canonical, final) ? canonical : final);
};
