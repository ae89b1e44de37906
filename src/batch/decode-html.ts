// Bytes of an .html file to text, by what the file says of its encoding (the order of the HTML standard: byte order mark,
// then declaration, then a guess).

/** How far into a file a declaration may stand: real pages exceed the 1,024 bytes of the standard. */
const HEAD = 4096;

/**
 * Decodes an HTML file: byte order mark, XML declaration or `<meta charset>`, else UTF-8 where it is valid, else
 * windows-1252. A declared name that no decoder knows counts as none; so does UTF-16, which a file that could be read
 * up to its declaration is not in.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const label = byteOrderMark(bytes) ?? declaredEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return new TextDecoder(label).decode(bytes);
}

function byteOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head);
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  for (const name of [meta?.[1], xml?.[1]]) {
    if (name && isKnown(name) && !/^utf-?16/i.test(name)) return name;
  }
  return null;
}

function isKnown(name: string): boolean {
  try {
    return !!new TextDecoder(name);
  } catch {
    return false;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).length >= 0;
  } catch {
    return false;
  }
}
