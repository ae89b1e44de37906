import { expect, test } from 'vitest';
import { type Registrar, syncSites } from '../../src/background/always-read';

const createRegistrar = (granted: readonly string[], registered: readonly string[]) => {
  const did: string[] = [];
  let now = registered;
  const registrar: Registrar = {
    grantedPatterns: async () => granted,
    registeredPatterns: async () => now,
    register: async (patterns) => {
      did.push('register');
      now = patterns;
    },
    unregister: async () => {
      did.push('unregister');
      now = [];
    },
  };
  return { registrar, did, registered: () => now };
};
const A = 'https://a.example/*';
const B = 'https://b.example/*';

test.each([
  ['a first site is registered', [A], [], ['register'], [A]],
  ['another site is added', [A, B], [A], ['unregister', 'register'], [A, B]],
  ['a site given back is no longer registered', [], [A], ['unregister'], []],
  ['after an update dropped the registrations they are made again', [A, B], [], ['register'], [A, B]],
  ['nothing is touched where all is as it should be', [B, A], [A, B], [], [A, B]],
])('%s', async (_, granted, before, did, after) => {
  const set = createRegistrar(granted, before);
  await syncSites(set.registrar);
  expect(set.did).toEqual(did);
  expect(set.registered()).toEqual(after);
});
