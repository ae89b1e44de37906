// Where the records come from: JSON lines on standard input, or a folder of .html files. One at a time, never all.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeHtml } from './decode-html';

/** One record to work on, not yet parsed; `read` may throw. */
export type Input = { readonly id: unknown; readonly read: () => unknown };

/** A record for each line that is not blank. A line that is no JSON has a null id and throws when it is read. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  for await (const line of splitLines(stream)) {
    if (!line.trim()) continue;
    try {
      const value: unknown = JSON.parse(line);
      yield { id: idOf(value), read: () => value };
    } catch {
      yield { id: null, read: () => failure('this line is no JSON') };
    }
  }
}

/** At "\n" only: Node's readline also ends lines at U+2028, which may stand in a JSON string. */
async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n');
    pieces.push(first);
    for (const piece of more) {
      yield pieces.join('');
      pieces = [piece];
    }
  }
  yield pieces.join('') + decoder.decode();
}

const failure = (message: string): never => {
  throw new Error(message);
};

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value && 'id' in value ? value.id : null;

/** A record {id, url, html} for each .html, .htm or .xhtml file under a folder, sorted by path; the path is the id. */
export async function* readFolder(folder: string): AsyncGenerator<Input> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.x?html?$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const id = relative(folder, file).replaceAll('\\', '/');
    try {
      const html = decodeHtml(await readFile(file));
      yield { id, read: () => ({ id, url: pathToFileURL(file).href, html }) };
    } catch (error) {
      yield { id, read: () => failure(error instanceof Error ? error.message : String(error)) };
    }
  }
}
