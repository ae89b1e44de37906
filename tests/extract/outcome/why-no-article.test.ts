// Whole pages of our own, as governments and media make them: those without an article, and articles that look like one of those.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract';
import { openMarkup } from '../open-page';

const FOLDER = new URL('../../fixtures/pages/', import.meta.url);
const HOMES = /^(?:home|startseite|accueil|portada)/;

const outcomeOf = (folder: string, name: string) => {
  const url = HOMES.test(name) ? 'https://lakeside.example/' : `https://lakeside.example/a/${name}`;
  const read = extract(openMarkup(readFileSync(new URL(`${folder}/${name}`, FOLDER), 'utf8'), url), url);
  return read.ok ? 'article' : read.error.reason;
};

/** What is not in this table is a listing. */
const OTHERS: Readonly<Record<string, string>> = {
  'connexion.fr.html': 'login-wall',
  'login-wall.en.html': 'login-wall',
  'consent-wall.de.html': 'consent-wall',
  'consent-wall.en.html': 'consent-wall',
  'empty-shell.en.html': 'empty-page',
  'error-404.en.html': 'error-page',
  'error-503.de.html': 'error-page',
};

test.each(readdirSync(new URL('no-article', FOLDER)))('%s has no article', (name) => {
  expect(outcomeOf('no-article', name)).toBe(OTHERS[name] ?? 'listing');
});

test.each(readdirSync(new URL('article', FOLDER)))('%s is an article', (name) => {
  expect(outcomeOf('article', name)).toBe('article');
});

const PROSE =
  '<p>The council met on Monday and agreed that the old canal should be lined with clay before the winter, at the expense of the district. Work begins in August and ends in October.</p>';

test('a form to sign in at the head of an article is no wall', () => {
  const page = openMarkup(
    `<div><form><input name="u"><input type="password" name="p"><button>Sign in</button></form></div><div id="main"><h1>The canal</h1>${PROSE.repeat(4)}</div>`,
  );
  expect(extract(page, 'https://a.example/b').ok).toBe(true);
});

test('a bar about cookies under an article is no wall', () => {
  const page = openMarkup(
    `<div id="main"><h1>The canal</h1>${PROSE.repeat(4)}</div><div role="dialog"><p>We use cookies.</p><button>Accept</button><button>Refuse</button></div>`,
  );
  expect(extract(page, 'https://a.example/b').ok).toBe(true);
});

test('a short article on an error is none', () => {
  const page = openMarkup(
    `<title>Route 404 reopens</title><h1>Route 404 reopens</h1><p>3 May 2024</p><p>The bus to the mill runs again from Monday, every hour from six.</p>`,
  );
  expect(extract(page, 'https://a.example/b').ok).toBe(true);
});
