// A small glossary of our own for tests: enough to meet every rule of matching, sense and cards.
import { createGlossary, type WholeGlossary } from '../../../src/core/glossary/glossary';
import { parsePack } from '../../../src/core/glossary/parse-pack';

const source = { title: 'A document', publisher: 'An office', date: '2020' };

const china = {
  id: 'china-test',
  title: 'China, for tests',
  jurisdiction: 'CN',
  version: '2026.11.1',
  licence: 'CC0-1.0',
  entries: [
    {
      id: 'cn.two-lanterns',
      jurisdiction: ['CN'],
      kind: 'formula',
      forms: [
        { text: '两个灯笼', lang: 'zh-Hans', kind: 'preferred' },
        { text: '兩個燈籠', lang: 'zh-Hant', kind: 'preferred' },
        { text: 'Two Lanterns', lang: 'en', kind: 'preferred' },
        { text: 'two lamps', lang: 'en', kind: 'literal' },
      ],
      pinyin: 'liǎng gè dēnglong',
      gloss: 'Two lanterns that light the way.',
      formula: {
        count: 2,
        head: 'lanterns',
        members: [
          { text: 'the red lantern', original: '红灯笼' },
          { text: 'the blue lantern', original: '蓝灯笼' },
        ],
      },
      status: 'current',
      domain: ['test'],
      related: ['cn.lantern'],
      lineage: { extends: 'cn.lantern' },
      sources: [source],
    },
    {
      id: 'cn.lantern',
      jurisdiction: ['CN'],
      kind: 'concept',
      forms: [
        { text: '灯笼', lang: 'zh-Hans', kind: 'preferred' },
        { text: 'lanterns', lang: 'en', kind: 'preferred' },
      ],
      gloss: 'A light in paper.',
      status: 'current',
      domain: ['test'],
      sources: [source],
    },
    {
      id: 'cn.nine-bridges',
      jurisdiction: ['CN'],
      kind: 'formula',
      forms: [{ text: 'nine bridges', lang: 'en', kind: 'preferred' }],
      gloss: 'Nine bridges that nobody listed.',
      formula: { count: 9, head: 'bridges', members: 'not-published' },
      status: 'current',
      domain: ['test'],
      sources: [source],
    },
  ],
};

const england = {
  id: 'uk-test',
  title: 'United Kingdom, for tests',
  jurisdiction: 'UK',
  version: '2026.11.1',
  licence: 'CC0-1.0',
  entries: [
    {
      id: 'uk.rider',
      jurisdiction: ['UK'],
      kind: 'procedure',
      forms: [
        { text: 'rider', lang: 'en', kind: 'preferred' },
        { text: 'rider to a paper', lang: 'en', kind: 'variant', ambiguous: false },
      ],
      gloss: 'A clause added to another paper.',
      status: 'current',
      domain: ['test'],
      contrast: [{ jurisdiction: 'US', meaning: 'A clause added to a bill.' }],
      sources: [source],
      ambiguous: true,
    },
    {
      id: 'uk.peers',
      jurisdiction: ['UK'],
      kind: 'institution',
      forms: [
        { text: 'Peers', lang: 'en', kind: 'preferred' },
        { text: 'HP', lang: 'en', kind: 'acronym' },
      ],
      gloss: 'A chamber.',
      status: 'current',
      domain: ['test'],
      sources: [source],
      caseSensitive: true,
    },
    {
      id: 'uk.member-of-council',
      jurisdiction: ['UK'],
      kind: 'office',
      forms: [{ text: 'member of council', lang: 'en', kind: 'preferred' }],
      gloss: 'Somebody in a council.',
      status: 'current',
      domain: ['test'],
      sources: [source],
    },
    {
      id: 'uk.kings-letter',
      jurisdiction: ['UK'],
      kind: 'document',
      forms: [{ text: "King's Letter", lang: 'en', kind: 'preferred' }],
      gloss: 'A letter.',
      status: 'current',
      domain: ['test'],
      sources: [source],
    },
  ],
};

/** Parses the packs above as the build parses the real ones. */
export const sampleGlossary = (): WholeGlossary =>
  createGlossary(
    [china, england].map((pack) => {
      const parsed = parsePack(pack);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
      return parsed.value;
    }),
  );
