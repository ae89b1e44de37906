import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  addRemarks,
  addVersion,
  makeBody,
  makeCapture,
  makeClipping,
  makeVersion,
  samePacks,
  sameText,
} from '../../../src/core/clippings/capture';
import { BodySchema, ClippingSchema, VersionSchema } from '../../../src/core/clippings/clipping';
import { sampleArticle, sampleCapture, sampleId, sampleTerm } from './sample-capture';

const key = { clippingId: sampleId(1), number: 1 };
const AT = '2026-11-23T10:00:05.000Z';

test('a capture has the provenance of its article and the identity of its page', () => {
  const capture = makeCapture({
    article: sampleArticle({
      url: 'https://gov.example/n/1.html?utm_source=mail',
      canonicalUrl: 'https://gov.example/',
    }),
    found: { hits: [], terms: [], expansions: [], packs: [{ id: 'example', version: '2026.11.1' }] },
    requestedUrl: 'https://gov.example/n/1.html?utm_source=mail#top',
    capturedAt: '2026-11-23T10:00:00.000Z',
    extension: '0.2.0',
    sha256: 'a'.repeat(64),
  });
  expect(capture.page).toBe('https://gov.example/n/1.html');
  expect(capture.provenance).toEqual({
    requestedUrl: 'https://gov.example/n/1.html?utm_source=mail#top',
    finalUrl: 'https://gov.example/n/1.html?utm_source=mail',
    canonicalUrl: 'https://gov.example/',
    capturedAt: '2026-11-23T10:00:00.000Z',
    extractor: 'officialese 2 (readability 0.6.0)',
    extension: '0.2.0',
    packs: [{ id: 'example', version: '2026.11.1' }],
    sha256: 'a'.repeat(64),
  });
});

test('what is built is what the schemas accept, unchanged', () => {
  const capture = sampleCapture({ terms: [sampleTerm('? a')] });
  expect(v.parse(VersionSchema, makeVersion(capture, key))).toEqual(makeVersion(capture, key));
  expect(v.parse(BodySchema, makeBody(capture, key))).toEqual(makeBody(capture, key));
  expect(v.parse(ClippingSchema, makeClipping(capture, key, {}, AT))).toEqual(
    makeClipping(capture, key, {}, AT),
  );
});

describe('a clipping', () => {
  test('has the metadata of its article and counts terms, not occurrences', () => {
    const capture = sampleCapture({ terms: [sampleTerm('? a', 3), sampleTerm('? b')] });
    expect(makeClipping(capture, key, { tags: [' x ', 'x'], note: 'Note.' }, AT)).toEqual({
      id: sampleId(1),
      page: 'https://gov.example/news/1001.html',
      title: 'The council met',
      byline: null,
      publisher: 'Council of Example',
      published: '2026-03-02',
      lang: 'en',
      tags: ['x'],
      note: 'Note.',
      savedAt: AT,
      updatedAt: AT,
      version: 1,
      counts: { terms: 0, candidates: 2, highlights: 0 },
    });
  });

  test('saved again has the metadata of the new version and keeps its highlights', () => {
    const first = {
      ...makeClipping(sampleCapture(), key, { tags: ['x'] }, AT),
      counts: { terms: 0, candidates: 0, highlights: 4 },
    };
    const again = addVersion(first, sampleCapture({ title: 'New', terms: [sampleTerm('? a')] }), 2);
    expect(again).toEqual({
      ...first,
      title: 'New',
      version: 2,
      counts: { terms: 0, candidates: 1, highlights: 4 },
    });
  });

  test('remarks are added to those there', () => {
    const first = makeClipping(sampleCapture(), key, { tags: ['x'], note: 'One.' }, AT);
    const later = '2026-11-24T00:00:00.000Z';
    expect(addRemarks(first, { tags: ['y', 'x'], note: 'Two.' }, later)).toEqual({
      ...first,
      tags: ['x', 'y'],
      note: 'One.\n\nTwo.',
      updatedAt: later,
    });
    expect(addRemarks(first, {}, later)).toEqual({ ...first, updatedAt: later });
  });
});

test('texts are the same to the letter, or not', () => {
  const { provenance } = sampleCapture({ text: 'One.' });
  expect(sameText(provenance, sampleCapture({ text: 'One.', title: 'Other' }).provenance)).toBe(true);
  expect(sameText(provenance, sampleCapture({ text: 'One. ' }).provenance)).toBe(false);
});

test('packs are the same in any order, and in the same versions only', () => {
  const { provenance } = sampleCapture();
  const [a, b] = [
    { id: 'a', version: '2026.11.1' },
    { id: 'b', version: '2026.11.2' },
  ];
  expect(samePacks({ ...provenance, packs: [a, b] }, { ...provenance, packs: [b, a] })).toBe(true);
  expect(
    samePacks({ ...provenance, packs: [a] }, { ...provenance, packs: [{ ...a, version: '2026.12.1' }] }),
  ).toBe(false);
  expect(samePacks({ ...provenance, packs: [a] }, { ...provenance, packs: [a, b] })).toBe(false);
});
