import { expect, test } from 'vitest';
import type { SenseHit } from '../../../src/core/terms/find-hits';
import type { CandidateHit, KnownHit } from '../../../src/core/terms/hit';
import { settleHits } from '../../../src/core/terms/settle-hits';

const TEXT = 'the six cadres approach and the plan';
const place = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length });
const known = (part: string, nested = false): KnownHit => ({
  kind: 'known',
  ...place(part),
  entries: [`cn.${part}`],
  nested,
});
const sense = (part: string): SenseHit => ({
  ...place(part),
  senses: [{ id: `cn.${part}`, everyday: true }],
  nested: false,
});
const candidate = (part: string, more: Partial<CandidateHit> = {}): CandidateHit => ({
  kind: 'candidate',
  ...place(part),
  shape: 'numbered-formula',
  count: 6,
  evidence: ['numeral'],
  confidence: 0.8,
  key: part,
  ...more,
});
const told = (claims: Partial<Parameters<typeof settleHits>[0]>) =>
  settleHits({ senseHits: [], known: [], candidates: [], ...claims }).map((hit) => [
    TEXT.slice(hit.start, hit.end),
    hit.kind === 'known' && hit.nested ? 'nested' : hit.kind,
  ]);

test('a formula wins over a shorter term inside it, which is kept as nested', () => {
  expect(told({ known: [known('cadres')], candidates: [candidate('six cadres')] })).toEqual([
    ['six cadres', 'candidate'],
    ['cadres', 'nested'],
  ]);
});

test('a term wins over a candidate that is the same, lies in it or runs across its end', () => {
  for (const part of ['six cadres', 'six', 'cadres approach']) {
    expect(told({ known: [known('six cadres')], candidates: [candidate(part)] })).toEqual([
      ['six cadres', 'known'],
    ]);
  }
});

test('capitals alone do not say where a name ends, so the term inside it stands', () => {
  const name = candidate('cadres approach', { shape: 'coinage', evidence: ['title-case'] });
  expect(told({ known: [known('cadres')], candidates: [name] })).toEqual([['cadres', 'known']]);
});

test('everyday words that a pack knows are its term where they have the shape of a formula', () => {
  expect(told({ senseHits: [sense('six cadres')], candidates: [candidate('six cadres')] })).toEqual([
    ['six cadres', 'known'],
  ]);
});

test('what nobody disputes stands as it is, in order', () => {
  expect(told({ known: [known('plan')], candidates: [candidate('six cadres')] })).toEqual([
    ['six cadres', 'candidate'],
    ['plan', 'known'],
  ]);
});
