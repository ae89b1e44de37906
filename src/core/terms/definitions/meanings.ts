// What an article says right after a term: that it "refers to …", 是指……, or what it is in Chinese, in brackets.
import type { Place } from '../../text/place';
import { sentenceEnd } from '../expansions/stretch';

/** Longer explanations are cut where the sentence ends; what is longer still is no definition. */
const MAX_WORDS_LENGTH = 320;
const LOOK = 120;

const afterMention = '^[”"’\'」』»]{0,2}(?:\\s*[(（][^()（）\\n]{1,60}[)）])?';
const english = new RegExp(
  `${afterMention},?\\s+(?:refers? to|means?|is defined as|are defined as|stands? for|is (?:a term|shorthand|short) for)\\s+(?:that\\s+)?`,
  'u',
);
const chinese = new RegExp(
  `${afterMention}(?:，)?(?:，?(?:主要)?是指|指的是|系指|係指|意指|意为|意為|意思是|，?就是指)(?:的是)?[：:，]?`,
  'u',
);
const introduced = new RegExp(`${afterMention}[，,](?:就是|即|是)`, 'u');

/** Where the words begin in which the article says what the mention means; null where it does not go on to say so. */
export function meaningStart(text: string, mention: Place): number | null {
  const rest = text.slice(mention.end, mention.end + LOOK).split('\n')[0] ?? '';
  const soCalled = /所谓[“「『"]?$|所謂[“「『"]?$/u.test(
    text.slice(Math.max(0, mention.start - 4), mention.start),
  );
  const match = english.exec(rest) ?? chinese.exec(rest) ?? (soCalled ? introduced.exec(rest) : null);
  return match === null ? null : mention.end + match[0].length;
}

/** The words in which the article says what the mention means; null where it does not. */
export function meaningAfter(text: string, mention: Place): Place | null {
  const start = meaningStart(text, mention);
  if (start === null) return null;
  const words = text.slice(start, sentenceEnd(text, start));
  const end = start + words.replace(/[\s。.!！;；,，]+$/u, '').length;
  const tooShort = /\p{Script=Han}/u.test(words) ? end - start < 4 : !/\s/.test(words.trim());
  return tooShort || end - start > MAX_WORDS_LENGTH ? null : { start, end };
}

const bracketed = /^[”"’'»]{0,2}\s*[(（]([^()（）\n]{2,80})[)）]/u;
const original = /\p{Script=Han}[\p{Script=Han}\p{N}、·“”+]{0,30}/u;

/** The Chinese in the brackets after an English mention, as a reader may search for it: "(两本账)", "(liang ben zhang, 两本账)". */
export function originalAfter(text: string, mention: Place): Place | null {
  if (/\p{Script=Han}/u.test(text.slice(mention.start, mention.end))) return null;
  const match = bracketed.exec(text.slice(mention.end, mention.end + LOOK));
  const inner = match?.[1] ?? '';
  const han = original.exec(inner);
  if (!match || !han || han[0].length < 2) return null;
  // Pinyin, "in Chinese" or a translation may stand beside it; a whole sentence in brackets is something else.
  if (inner.replace(original, '').length > 60 || /[。；;!?]/u.test(inner)) return null;
  const words = han[0].replace(/[”、]+$/u, '');
  const start = mention.end + match[0].indexOf(inner) + han.index;
  return { start, end: start + words.length };
}
