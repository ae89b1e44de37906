import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeArticle } from '../src/extract/looks-like-article';
import { sendMessage } from '../src/platform/page-runtime';

// Registered for the sites that are always read, and only there: asks for the reader on pages that look like articles.
export default defineUnlistedScript(() => {
  if (!looksLikeArticle(document)) return;
  sendMessage({ officialese: 'from-page', name: 'looksLikeArticle', payload: {} }).catch(() => undefined); // Updated meanwhile.
});
