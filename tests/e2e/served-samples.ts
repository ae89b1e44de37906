// Our sample pages, served as the web would: one of them with the strictest policy there is.
import { join } from 'node:path';
import { ROOT } from '../../tools/programs/run-program';
import { type ServedPages, servePages } from '../../tools/serve/serve-pages';

/** The English sample, the Chinese one, and the notice of an agency. */
export const ENGLISH = 'district-review-meeting.html';
export const CHINESE = 'district-plenary.zh.html';
export const NOTICE = 'agency-notice.html';

const STRICT: Readonly<Record<string, string>> = { 'content-security-policy': "default-src 'none'" };

/** Serves tests/fixtures/samples. */
export const serveSamples = (): Promise<ServedPages> =>
  servePages({
    folder: join(ROOT, 'tests', 'fixtures', 'samples'),
    headers: (path) => (path.endsWith('/strict.html') ? STRICT : {}),
  });
