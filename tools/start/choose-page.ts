// Which page to read: an address, a file, or our first sample.
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, ok, type Result } from '../../src/core/result';

/** A page on the web, or a file that we serve with its folder. */
export type ChosenPage =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'file'; readonly folder: string; readonly name: string };

const PAGE_FILES = ['.html', '.htm', '.xhtml'];

/** The page that the argument means; where it means none, one plain sentence that says why. */
export const choosePage = async (
  argument: string | undefined,
  sample: string,
): Promise<Result<ChosenPage, string>> => {
  if (argument === undefined) return chooseFile(sample, sample);
  if (/^https?:\/\//i.test(argument)) return chooseAddress(argument);
  if (/^file:\/\//i.test(argument)) return chooseFileAddress(argument);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(argument)) {
    return fail(`${argument} cannot be read: an address starts with http:// or https://.`);
  }
  return chooseFile(resolve(argument), argument);
};

const chooseAddress = (argument: string): Result<ChosenPage, string> =>
  URL.canParse(argument)
    ? ok({ kind: 'address', url: new URL(argument).href })
    : fail(`${argument} is not an address that a browser can open.`);

const chooseFileAddress = async (argument: string): Promise<Result<ChosenPage, string>> => {
  try {
    return await chooseFile(fileURLToPath(argument), argument);
  } catch {
    return fail(`${argument} does not name a file on this machine.`);
  }
};

const chooseFile = async (path: string, named: string): Promise<Result<ChosenPage, string>> => {
  const found = await stat(path).catch(() => null);
  if (found === null)
    return fail(`There is no file ${named}; give an .html file, or an address with http:// or https://.`);
  if (!found.isFile()) return fail(`${named} is not a file; give the .html file to read.`);
  if (!PAGE_FILES.includes(extname(path).toLowerCase())) return fail(`${named} is not an .html file.`);
  return ok({ kind: 'file', folder: dirname(path), name: basename(path) });
};
