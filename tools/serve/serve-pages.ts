// Serves one folder on loopback, read-only, at a port that the system picks.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
};

export type ServeOptions = {
  readonly folder: string;
  /** Headers to add to the answer for a path ("/strict.html"). */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
};

/** A folder being served. `url("a b.html")` is the address of a file in it. */
export type ServedPages = {
  readonly origin: string;
  readonly url: (path: string) => string;
  /** The paths asked for so far, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
};

/** Serves until closed. Only 127.0.0.1 can reach it; nothing outside the folder is given, not through links either. */
export const servePages = async ({ folder, headers = () => ({}) }: ServeOptions): Promise<ServedPages> => {
  const root = await realpath(folder);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(pathOf(request) ?? '?');
    answer({ root, headers, request, response }).catch(() => end(response, 500));
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  return {
    origin,
    url: (path) => `${origin}/${path.split(/[/\\]/).map(encodeURIComponent).join('/')}`,
    asked,
    close: () => close(server),
  };
};

type Exchange = {
  readonly root: string;
  readonly headers: (path: string) => Readonly<Record<string, string>>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
};

const answer = async ({ root, headers, request, response }: Exchange): Promise<void> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const path = pathOf(request);
  const file = path === null ? null : await fileIn(root, path);
  if (path === null || file === null) return end(response, 404);
  response.writeHead(200, { 'content-type': typeOf(file), 'cache-control': 'no-store', ...headers(path) });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
};

/** The path asked for, decoded; null where it cannot be. */
const pathOf = (request: IncomingMessage): string | null => {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  } catch {
    return null;
  }
};

/** The file that a path names, or the index.html of a folder; null where there is none inside of `root`. */
export const fileIn = async (root: string, path: string): Promise<string | null> => {
  if (path.includes('\0')) return null;
  const wanted = resolve(join(root, path));
  if (!isInside(root, wanted)) return null;
  try {
    const named = (await stat(wanted)).isDirectory() ? join(wanted, 'index.html') : wanted;
    const file = await realpath(named);
    return isInside(root, file) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
};

const isInside = (root: string, file: string): boolean => {
  const way = relative(root, file);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === file);
};

/** HTML goes without a charset where it is not ours to know: a page saved by a reader declares its own. */
const typeOf = (file: string): string => TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';

const end = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'content-type': 'text/plain' });
  response.end();
};

const listen = (server: Server): Promise<number> =>
  new Promise((done, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('No port was given.'));
      done(address.port);
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
