// Single records, read and parsed. `null`: it is not there. `damaged`: it is, and cannot be read.
import * as v from 'valibot';
import { type Change, ChangeSchema } from '../../core/clippings/change';
import type { Body, Clipping, ClippingId, Provenance, Version } from '../../core/clippings/clipping';
import { fail, ok, type Result } from '../../core/result';
import type { Tables } from './database';
import { numbersOf, parseBody, parseClipping, parseVersion } from './rows';

/** A record, null where there is none, or that it cannot be read. */
export type Read<T> = Result<T | null, 'damaged'>;

const read = <T>(row: unknown, parse: (row: unknown) => T | null): Read<T> => {
  if (row === undefined) return ok(null);
  const parsed = parse(row);
  return parsed === null ? fail('damaged') : ok(parsed);
};

export const readClipping = async ({ clippings }: Tables, id: ClippingId): Promise<Read<Clipping>> =>
  read(await clippings.get(id), parseClipping);

export const readVersion = async (
  { versions }: Tables,
  id: ClippingId,
  number: number,
): Promise<Read<Version>> => read(await versions.get([id, number]), parseVersion);

export const readBody = async ({ bodies }: Tables, id: ClippingId, number: number): Promise<Read<Body>> =>
  read(await bodies.get([id, number]), parseBody);

/** A version as a list of versions shows it. */
export type VersionInfo = { readonly number: number; readonly provenance: Provenance };

/** The sound versions of a Clipping, the oldest first. */
export const versionInfos = async ({ versions }: Tables, id: ClippingId): Promise<readonly VersionInfo[]> =>
  (await numbersOf(versions, id).toArray()).flatMap((row) => {
    const version = parseVersion(row);
    return version === null ? [] : [{ number: version.number, provenance: version.provenance }];
  });

/** What the library has of a page. */
export type KnownPage = {
  readonly id: ClippingId;
  readonly savedAt: string;
  readonly updatedAt: string;
  /** The newest version's number. */
  readonly version: number;
  /** Of the newest version's text; null where that cannot be read. */
  readonly sha256: string | null;
};

/** Null where the page was never saved. */
export const knownPage = async ({ clippings, versions }: Tables, page: string): Promise<KnownPage | null> => {
  const clipping = parseClipping(await clippings.where('page').equals(page).first());
  if (clipping === null) return null;
  const { id, savedAt, updatedAt, version } = clipping;
  const newest = parseVersion(await versions.get([id, version]));
  return { id, savedAt, updatedAt, version, sha256: newest?.provenance.sha256 ?? null };
};

/** Changes after one, the oldest first. */
export const readLog = async ({ log }: Tables, after: number, limit: number): Promise<readonly Change[]> =>
  (await log.where('seq').above(after).limit(limit).toArray()).flatMap((row) => {
    const change = v.safeParse(ChangeSchema, row);
    return change.success ? [change.output] : [];
  });
