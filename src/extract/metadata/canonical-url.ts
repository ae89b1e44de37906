// The address a page calls canonical. Many point to the home page, to one script for all documents, or elsewhere.

/** Query keys that say how a reader came, not what is read. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|spm|ref|ref_src|cmpid|ocid|_ga|xtor|wt\.mc_id)$/i;

/** Null unless the canonical address is of the same site, names a document, and keeps the query that names this one. */
export function canonicalUrl(canonical: string | null, page: string): string | null {
  if (!canonical || !URL.canParse(canonical, page)) return null;
  const there = new URL(canonical, page);
  const here = new URL(page);
  there.hash = '';
  if (!/^https?:$/.test(there.protocol) || !isSameSite(there.hostname, here.hostname)) return null;
  if (isHome(there) && !isHome(here)) return null;
  const samePath = trimSlash(there.pathname) === trimSlash(here.pathname);
  const lost = [...here.searchParams.keys()].some(
    (key) => !TRACKING.test(key) && !there.searchParams.has(key),
  );
  return samePath && lost ? null : there.href;
}

/** The same host but for www. or m., or one is the other's subdomain. */
function isSameSite(a: string, b: string): boolean {
  const [x, y] = [bareHost(a), bareHost(b)];
  return x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`);
}

const bareHost = (host: string): string => host.replace(/^(www\d?|m|mobile|amp|wap)\./, '');
const trimSlash = (path: string): string => path.replace(/\/+$/, '');
const isHome = (url: URL): boolean =>
  !url.search && /^\/?((index|home|default)(\.\w+)?|[a-z]{2}([-_][a-z]{2})?)?\/?$/i.test(url.pathname);

/** The page's address without fragment: what an Article is known by. */
export function pageUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const page = new URL(url);
  page.hash = '';
  return page.href;
}
