import { native } from '../clone/native';

/** True in the browser's PDF viewer: the document is a PDF, or a page of nothing but an embedded one. */
export function isPdf(page: Document): boolean {
  if (/pdf$/i.test(native(page, 'contentType'))) return true;
  const body = native(page, 'body');
  const only = body && native(body, 'children').length === 1 ? native(body, 'children')[0] : null;
  return !!only && /^embed$/i.test(only.localName) && /pdf$/i.test(only.getAttribute('type') ?? '');
}
