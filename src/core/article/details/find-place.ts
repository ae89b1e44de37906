// Where a document was given: as machines are told, as a label says, or as it stands before the date.
import { findWrittenDates } from '../../text/written-dates';
import type { Details } from './details';
import { labelled, type Source, type SourceLine } from './source';

const LABEL =
  /location|place(?: of (?:issue|publication|signature))?|Ort|Erscheinungsort|Lieu|Lugar|地点|地點/;
const NAME = String.raw`\p{Lu}[\p{L}’'.-]+(?:\s(?:of|de|da|do|la|am|an der|upon|\p{Lu}[\p{L}’'-]+)){0,3}`;
/** "Berlin, den 3. März 2024", "Done at Brussels, 13 June 2024", "Fait à Paris, le 3 mars 2024", "Madrid, a 3 de marzo de 2024". */
const GIVEN = new RegExp(
  String.raw`^(?:(?:Done at|Given (?:at|under my hand at)|Signed (?:at|in)|Fait à|Dad[oa] en|Hecho en)\s(?<formal>${NAME}),?\s?(?:on|le|a|el)?\s?|(?<plain>${NAME}),\s(?:den|le|a)\s)$`,
  'u',
);
/** "Bern, 17.08.2007 - ": the dash makes it a dateline; a section may stand before a date too. */
const DATELINE = new RegExp(String.raw`^(?<place>${NAME}),\s$`, 'u');
/** Weekdays and words that stand before a date and are no places. */
const NO_PLACE =
  /day$|tag$|^(?:Mittwoch|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|Published|Posted|Updated|Date|Datum|Stand|Made|Dated|Fecha|Le|El|By|Von|Par|Por|On|Am)$|\d/iu;

/** The place; null where none is given plainly. */
export const findPlace = (source: Source): Details['place'] => {
  const said = source.imprint.jsonLd.find(({ property }) =>
    /^(?:contentLocation|locationCreated)$/.test(property),
  );
  if (said) return { text: said.value, evidence: { from: 'json-ld', property: said.property } };
  const [named] = labelled(source.lines.filter(isClose), LABEL).filter(
    ({ value }) => value.length <= 60 && !/\d/.test(value),
  );
  if (named) {
    const value = named.value.split(/\s(?:Datum|Date|Fecha)\b/)[0] ?? '';
    return {
      text: value,
      evidence: named.line.evidence({ start: named.place.start, end: named.place.start + value.length }),
    };
  }
  for (const line of source.lines) {
    const place = isClose(line) ? placeBeforeDate(line, source) : null;
    if (place) return place;
  }
  return null;
};

const isClose = ({ where, after }: SourceLine): boolean =>
  where === 'top' || where === 'tail' || (where === 'near' && after !== 0 && after >= -3 && after <= 8);

const placeBeforeDate = (line: SourceLine, { order }: Source): Details['place'] => {
  const [date] = findWrittenDates(line.text, order);
  if (!date) return null;
  const before = line.text.slice(0, date.start);
  const given = GIVEN.exec(before)?.groups;
  const opensProse =
    /^\s?[-–—]/.test(line.text.slice(date.end)) ||
    (line.where === 'tail' && date.end >= line.text.length - 1);
  const text =
    given?.formal ?? given?.plain ?? (opensProse ? DATELINE.exec(before)?.groups?.place : undefined);
  if (text === undefined || NO_PLACE.test(text)) return null;
  const start = before.indexOf(text);
  return { text, evidence: line.evidence({ start, end: start + text.length }) };
};
