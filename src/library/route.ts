// What the address shows: a clipping (#id), one of its older versions (#id/2), the backup page (#backup), or the list alone.
import * as v from 'valibot';
import { type ClippingId, ClippingIdSchema } from '../core/clippings/clipping';

export type Route =
  | { readonly show: 'list' }
  | { readonly show: 'backup' }
  /** `version` null: the newest. */
  | { readonly show: 'clipping'; readonly id: ClippingId; readonly version: number | null };

/** Reads a fragment, with or without its "#"; what is no address of ours shows the list. */
export const parseRoute = (fragment: string): Route => {
  const [name = '', number = ''] = fragment.replace(/^#/, '').split('/');
  if (name === 'backup') return { show: 'backup' };
  const id = v.safeParse(ClippingIdSchema, name);
  if (!id.success) return { show: 'list' };
  const version = /^[1-9]\d*$/.test(number) ? Number(number) : null;
  return { show: 'clipping', id: id.output, version };
};

/** The fragment of a clipping or of one of its versions. */
export const clippingFragment = (id: ClippingId, version: number | null = null): string =>
  version === null ? `#${id}` : `#${id}/${version}`;
