import { describe, expect, test } from 'vitest';
import { pageIdentity } from '../../../src/core/clippings/page-identity';

const of = (finalUrl: string, canonicalUrl: string | null = null) => pageIdentity({ finalUrl, canonicalUrl });

describe('of the final URL', () => {
  test.each([
    ['stays as it is', 'https://gov.example/news/1.html', 'https://gov.example/news/1.html'],
    ['loses its fragment', 'https://gov.example/news/1.html#part-2', 'https://gov.example/news/1.html'],
    [
      'keeps the query that names the document',
      'https://gov.example/show?id=12&lang=en',
      'https://gov.example/show?id=12&lang=en',
    ],
    ['keeps the order of keys', 'https://gov.example/show?b=2&a=1', 'https://gov.example/show?b=2&a=1'],
    [
      'keeps keys that come twice',
      'https://gov.example/show?id=1&id=2',
      'https://gov.example/show?id=1&id=2',
    ],
    [
      'loses utm keys of any name',
      'https://gov.example/a?utm_source=x&id=3&utm_new=y',
      'https://gov.example/a?id=3',
    ],
    [
      'loses the click ids of advertisers',
      'https://gov.example/a?fbclid=1&gclid=2&msclkid=3&id=4',
      'https://gov.example/a?id=4',
    ],
    [
      'loses the keys of newsletters',
      'https://gov.example/a?mc_cid=1&mc_eid=2&_hsenc=3',
      'https://gov.example/a',
    ],
    ['loses igshid and spm', 'https://gov.example/a?igshid=1&spm=C73544894212.P1', 'https://gov.example/a'],
    [
      'tells keys whatever their case',
      'https://gov.example/a?UTM_Source=x&FBCLID=y',
      'https://gov.example/a',
    ],
    [
      'loses what a chat adds',
      'https://gov.example/a?from=timeline&isappinstalled=0',
      'https://gov.example/a',
    ],
    ['loses from=groupmessage', 'https://gov.example/a?id=1&from=groupmessage', 'https://gov.example/a?id=1'],
    [
      'keeps any other from',
      'https://gov.example/a?from=2026-01-01',
      'https://gov.example/a?from=2026-01-01',
    ],
    [
      'keeps ref, which may name a document',
      'https://gov.example/press?ref=SP-26-1',
      'https://gov.example/press?ref=SP-26-1',
    ],
    ['keeps a key without a value', 'https://gov.example/?12345', 'https://gov.example/?12345'],
    ['loses an empty query', 'https://gov.example/a?', 'https://gov.example/a'],
    ['has a path even where none is written', 'https://gov.example', 'https://gov.example/'],
    ['is in small letters as far as the host', 'HTTPS://GOV.Example/News', 'https://gov.example/News'],
    ['keeps the port', 'http://localhost:8080/a?x=1#f', 'http://localhost:8080/a?x=1'],
    ['without a host loses only the fragment', 'about:blank#x', 'about:blank'],
  ])('%s', (_, finalUrl, identity) => {
    expect(of(finalUrl)).toBe(identity);
  });
});

describe('the canonical URL is trusted', () => {
  test.each([
    [
      'for the same path without the mobile host',
      'https://m.gov.example/n/1.html',
      'https://www.gov.example/n/1.html',
    ],
    ['for the same path under another scheme', 'http://gov.example/policy/', 'https://gov.example/policy'],
    [
      'for a file with a number',
      'https://gov.example/show?id=7',
      'https://gov.example/2026-03/02/c_1120.htm',
    ],
    [
      'for a slug of three words',
      'https://gov.example/node/7',
      'https://gov.example/news/council-adopts-plan',
    ],
    [
      'for a slug in a folder of its own',
      'https://gov.example/?p=7',
      'https://gov.example/2026/03/council-adopts-plan/index.html',
    ],
    [
      'for a title in Han',
      'https://gov.example/node/7',
      'https://gov.example/%E5%9B%BD%E5%8A%A1%E9%99%A2%E5%B8%B8%E5%8A%A1%E4%BC%9A%E8%AE%AE',
    ],
    ['for a document named by its query', 'https://gov.example/a/b/c', 'https://gov.example/show?id=12'],
  ])('%s', (_, finalUrl, canonicalUrl) => {
    expect(of(finalUrl, canonicalUrl)).toBe(canonicalUrl);
  });

  test('and loses its own tracking keys and fragment', () => {
    expect(of('https://gov.example/node/7', 'https://gov.example/news/12345?utm_source=a#b')).toBe(
      'https://gov.example/news/12345',
    );
  });
});

describe('the canonical URL is not trusted', () => {
  test.each([
    ['where it is the home page', 'https://gov.example/news/1001.html', 'https://gov.example/'],
    [
      'where it is the home page by a file',
      'https://gov.example/news/1001.html',
      'https://gov.example/index.html',
    ],
    [
      'where it is the home page of a language',
      'https://gov.example/en/news/1001.html',
      'https://gov.example/en/',
    ],
    ['where it is a section front', 'https://gov.example/news/1001.html', 'https://gov.example/news/'],
    [
      'where it is a section front by a file',
      'https://gov.example/news/1001.html',
      'https://gov.example/news/index.shtml',
    ],
    [
      'where it is the folder of a day',
      'https://gov.example/news/20260302/1001.html',
      'https://gov.example/news/20260302',
    ],
    [
      'where it is the folder of a month',
      'https://gov.example/news/2026/03/a.html',
      'https://gov.example/news/2026-03/',
    ],
    [
      'where it is one script for all documents',
      'https://gov.example/show.do?id=7',
      'https://gov.example/show.do',
    ],
    [
      'where it names another document of that script',
      'https://gov.example/show?id=7',
      'https://gov.example/show?id=8',
    ],
    ['where it is another site', 'https://gov.example/news/1001.html', 'https://news.example/2026/1001.html'],
    [
      'where it is another part of the site',
      'https://english.gov.example/n/1001.html',
      'https://gov.example/n/1001.html',
    ],
    ['where it is no address', 'https://gov.example/news/1001.html', 'undefined'],
    [
      'where its escapes are of another encoding',
      'https://gov.example/news/1001.html',
      'https://gov.example/%B9%FA',
    ],
  ])('%s', (_, finalUrl, canonicalUrl) => {
    expect(of(finalUrl, canonicalUrl)).toBe(finalUrl);
  });
});
