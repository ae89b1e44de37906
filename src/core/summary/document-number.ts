// Numbers by which official documents are cited. Only the number's own shape is trusted, never a heading beside it.
import type { Place } from '../text/place';

const SHAPES: readonly RegExp[] = [
  // 国发〔2024〕3号, 沪府办[2023]12号, 国务院令第779号
  /[\u3400-\u9fff]{1,10}[〔［[【（(]\d{4}[〕］\]】）)]\s?第?\d{1,5}号|[\u3400-\u9fff]{2,12}令\s?第\s?\d{1,5}\s?号/gu,
  // 89 FR 12345, FR Doc. 2024-12345
  /\b\d{2,3}\s(?:FR|Fed\. Reg\.)\s\d{3,6}\b|\bFR Doc\.? (?:No\. )?\d{4}[-–]\d{4,6}\b/gu,
  // S/RES/2728 (2024), A/78/L.5, S/PV.9500, E/CN.4/2004/1
  /\b(?:A|S|E|T|ST|TD|CCPR|CEDAW|CERD|CAT|CRC|CRPD|DP|UNEP|FCCC)\/(?=[\w./-]*\d)[A-Z0-9][A-Z0-9.]*(?:\/[A-Z0-9.-]*[A-Z0-9])*(?:\s\(\d{4}\))?/gu,
  // SI 2024/123, S.I. 2024 No. 123
  /\b(?:S\.?\s?I\.?|S\.?S\.?I\.?|S\.?R\.?|Statutory Instruments?)\s(?:No\.?\s)?\d{4}(?:\/|\s?No\.?\s?)\d{1,4}\b/gu,
  // 32016R0679; COM(2024) 12 final; Regulation (EU) 2024/1689; Directive 95/46/EC
  /\b[1-9](?:19|20)\d{2}[A-Z]{1,2}\d{4}\b/gu,
  /\b(?:COM|SWD|JOIN|SEC)\s?\(\d{4}\)\s?\d{1,5}(?:\sfinal(?:\/\d)?)?/gu,
  /\b(?:Regulation|Directive|Decision)\s(?:\((?:EU|EC|EEC|Euratom|CFSP)(?:,\s?\w+)*\)\s(?:No\.?\s)?\d{1,4}\/\d{1,4}|\d{2,4}\/\d{1,4}\/(?:EU|EC|EEC|CFSP|JHA))\b/gu,
  // A9-0123/2023, RC-B10-0249/2025, P9_TA(2023)0123, 2021/2540(RSP)
  /\b(?:RC-)?[AB]\d{1,2}-\d{4}\/\d{4}\b|\bP\d{1,2}_TA(?:-PROV)?\(\d{4}\)\d{4}\b|\b\d{4}\/\d{4}\([A-Z]{3}\)/g,
  // H.R. 123, S. 45, H.J. Res. 7; Public Law 117-58; Executive Order 14110; Proclamation 10414
  /\b(?:H\.\s?R\.|H\.\s?J\.\s?Res\.|S\.\s?J\.\s?Res\.|H\.\s?Con\.\s?Res\.|S\.\s?Con\.\s?Res\.|H\.\s?Res\.|S\.\s?Res\.|(?<![\w.]\s?)S\.)\s?\d{1,5}\b/gu,
  /\b(?:Public Law|Pub\.\s?L\.|P\.L\.)\s(?:No\.\s)?\d{2,3}[-–]\d{1,4}\b|\b(?:Executive Order|E\.O\.|Proclamation)\s(?:No\.\s)?\d{4,5}\b/gu,
  // CP 1019, Cm 9756, HC 123 (2023–24); BT-Drs. 20/1234
  /\b(?:Cmnd|Cmd|Cm|CP|HC|HL Paper)\s\d{2,5}(?:\s\(\d{4}[-–]\d{2}\))?\b|\b(?:BT-|BR-)?(?:Drs\.|Drucksache)\s\d{1,2}\/\d{1,5}\b/gu,
];

/** Words that name another document as the ground of this one: "under Public Law …", 根据国发…号. */
const CITED =
  /(?:\b(?:under|pursuant to|amend(?:s|ed|ing)?|repeal(?:s|ed|ing)?|see|cf\.|by|of|in accordance with)\s(?:the\s)?|根据|按照|依据|依照|见|《[^》]*》)[（(]?$/iu;

/** The same inside a Chinese match, which has no space to begin after. */
const CITED_WITHIN = /根据|根據|按照|依据|依據|依照|落实|贯彻|关于|见/;

/** Where a document's own number stands: at the top, or in the last lines. */
const TOP = 1500;
const TAIL = 600;

/** The number of the document itself: the first near its top, else the first near its end; null when there is none. */
export const findDocumentNumber = (text: string): Place | null => {
  const places: Place[] = [];
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const start = match.index;
      const near = start < TOP || start > text.length - TAIL;
      const cited = CITED.test(text.slice(Math.max(0, start - 24), start)) || CITED_WITHIN.test(match[0]);
      if (near && !cited) {
        places.push({ start, end: start + match[0].length });
      }
    }
  }
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  return places[0] ?? null;
};
