// Captures of made-up articles, read with the packs as the background reads them.
import { createHash } from 'node:crypto';
import { type Capture, makeCapture } from '../../src/core/clippings/capture';
import type { Pack } from '../../src/core/glossary/entry';
import { annotateArticle } from '../../src/core/reading/read-article';
import { compilePacks, createTerminology } from '../../src/core/terms/terminology';
import { sampleArticle } from './sample-articles';

/** Text of a clipping, bytes of UTF-8. */
const TEXT_BYTES = 20_000;

/** The forms of the packs by language. */
export const formsOf = (packs: readonly Pack[]): Readonly<Record<string, readonly string[]>> => {
  const forms: Record<string, string[]> = {};
  for (const { entries } of packs)
    for (const entry of entries)
      for (const { lang, text } of entry.forms) {
        forms[lang] ??= [];
        forms[lang].push(text);
      }
  return forms;
};

/** Different captures, every other one Chinese. */
export const sampleCaptures = (packs: readonly Pack[], count: number): readonly Capture[] => {
  const terminology = createTerminology(compilePacks(packs));
  const forms = formsOf(packs);
  return Array.from({ length: count }, (_, seed) => {
    const url = `https://gazette.example/news/${seed}.html`;
    const article = sampleArticle({ seed, atLeast: { bytes: TEXT_BYTES }, forms, url });
    return makeCapture({
      article,
      found: annotateArticle(article, terminology),
      requestedUrl: url,
      capturedAt: '2026-11-23T10:00:00.000Z',
      extension: '0.1.0',
      sha256: createHash('sha256').update(article.text).digest('hex'),
    });
  });
};
