import { expect, test } from 'vitest';
import { failureOf } from '../../../src/store/clippings/store-failure';

const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more });

test.each([
  ['a full disk', named('QuotaExceededError'), 'quota'],
  [
    'a transaction that a full disk ended',
    named('AbortError', { inner: named('QuotaExceededError') }),
    'quota',
  ],
  [
    'a bulk write that a full disk ended',
    named('BulkError', { failures: [named('QuotaExceededError')] }),
    'quota',
  ],
  ['a store of a later schema', named('OpenFailedError', { inner: named('VersionError') }), 'newer-store'],
  ['a browser without IndexedDB', named('MissingAPIError'), 'unavailable'],
  ['a disk that cannot be read', named('UnknownError'), 'unavailable'],
  ['a key given twice is a bug', named('ConstraintError'), null],
  ['a slip of ours is a bug', new TypeError('x is undefined'), null],
  ['what is no error is a bug', 'oops', null],
])('%s', (_, error, failure) => {
  expect(failureOf(error)).toBe(failure);
});
