// Persons with the office that an English text gives them: "Foreign Secretary David Lammy", "Feng Xiaogen, deputy director of …".
import type { Place } from '../text/place';
import { LETTERS, UPPER } from './letters';

/** A person with the place where office and name stand together. */
export type Person = Place & { readonly name: string; readonly office: string };

/** Nouns that name an office before a name; capitalised there. */
const HEAD =
  'General Secretary|Party Secretary|First Secretary|Secretary-General|Director-General|Attorney General|Inspector General|Surgeon General|Solicitor General|Governor-General|Secretary|Prime Minister|President|Vice President|Vice-President|Premier|Vice Premier|Vice-Premier|Minister|Chancellor|Governor|Mayor|Senator|Representative|Congressman|Congresswoman|Chairman|Chairwoman|Chairperson|Chair|Commissioner|Director|Ambassador|Administrator|Speaker|Commander|Spokesperson|Spokesman|Spokeswoman|Head|Chief|Justice|Judge|Counsellor|Councillor|Coordinator|Envoy|Rapporteur|Representative|Commander-in-Chief|General|Admiral|Superintendent|Treasurer|Comptroller|Ombudsman|Under-Secretary|Undersecretary|Librarian|Negotiator|Prefect|Economist|Professor|Leader|Officer|Editor-in-Chief|Registrar|Auditor|Inspector';
const WORD = `${UPPER}[${LETTERS}’'-]*[${LETTERS}]`;
const INITIAL = String.raw`[A-Z]\.`;
const PARTICLE = `(?:de|da|dos|van|von|der|den|al|el|bin|ibn|la|le)`;
const NAME = String.raw`${WORD}(?:[\u00a0 ](?:${INITIAL}|${PARTICLE}[\u00a0 ]${WORD}|${WORD})){1,3}`;

/** What an office may be of, when it stands before the name: "Secretary of State", "Minister for Foreign Affairs". */
const REALM =
  '(?:the )?(?:State|Defen[sc]e|War|Treasury|Foreign Affairs|External Affairs|Home Affairs|Health(?: and Human Services| and Social Care)?|Education|Energy|Commerce|Lab(?:o|ou)r|Justice|Finance|Economy|the Interior|Interior|Transport(?:ation)?|Agriculture|Trade|Culture|Environment|Veterans Affairs|Homeland Security|Housing and Urban Development|Exchequer|House|Senate|Staff|Council|Commission|Parliament|Board|Navy|Army|Air Force)';
/** Any other: "Minister for Rural Works". All capitals but the last two, which are the name. */
const OTHER_REALM = `(?:the )?${WORD}(?:,? (?:and )?${WORD}){0,5}`;
const PREFIX = String.raw`(?:(?:${WORD}|U\.S\.|U\.K\.|U\.N\.|EU|US|UK|UN|and|of the|of)[ ]){0,6}?`;
const BEFORE = new RegExp(
  `(?<![${LETTERS}’'-])(?<office>${PREFIX}(?:Acting |Deputy |Vice |Assistant |Former )?(?:${HEAD})(?: (?:of|for) (?:${REALM}|${OTHER_REALM}))?(?: and ${WORD})?),? (?<name>(?!(?:${HEAD})\\b)${NAME})(?![${LETTERS}-])`,
  'g',
);

const head = HEAD.replaceAll('-General', '-[Gg]eneral')
  .replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`)
  .replaceAll('[[Gg]g]', '[Gg]');
/** "Feng Xiaogen, deputy director of the Organization Department, …". */
const AFTER = new RegExp(
  String.raw`(?<![${LETTERS}’'-])(?<name>${NAME}), (?:the |a |an |its |his |her )?(?<office>(?:(?!who |and |which )[${LETTERS}’'-]+ ){0,6}?(?:${head})(?: (?:of|for|to|at) [^,.;:()\n“”"]{2,90}?)?)(?=[,.;)\n]| who | said| and )`,
  'g',
);

/** "committee chair Ann Lee", "chief negotiator Ann Lee": an office in small letters before the name. */
const SMALL = new RegExp(
  `(?<![${LETTERS}’'-])(?<office>(?:(?!the |a |an |and |of |by |to |for |with |said |as |that )[A-Za-z][${LETTERS}’'-]+ ){0,2}(?:chair|chairman|chairwoman|chairperson|president|minister|spokesperson|spokesman|spokeswoman|leader|negotiator|economist|analyst|professor|director|secretary|governor|mayor|commissioner|ambassador|editor|chief|head|envoy|adviser|coordinator|inspector|officer)) (?<name>${NAME})(?![${LETTERS}-])`,
  'g',
);

/** Capitalised words that are no part of a person's name. */
const NO_NAME =
  /\b(?:The|This|That|These|He|She|It|They|We|In|On|At|For|And|But|Of|With|From|By|As|President|Minister|Secretary|Ministry|Department|Committee|Council|Commission|Office|Government|Party|House|Senate|Congress|Parliament|State|States|United|Nations|National|General|Assembly|Court|Act|Bill|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Republic|Union|Kingdom|Board|Agency|Bureau|Service|Street|University|Headquarters|Affairs|Security|District|County|City|Province|North|South|East|West|New|Director|Deputy|Chief|Chair|Chairman|Leader|Report|Statement|Conference|Summit|Meeting|Foreign|Home|Prime|Vice|Authority|Aviation|Residence|Road|Avenue|Hospital|College|School|Institute|Center|Centre|Museum|Bank|Group|Company|Corporation|Association|Federation|Democrats|Republicans)\b/;

/** "Yesterday Foreign Secretary": words that open a sentence and are no part of the office. */
const NO_OFFICE =
  /^(?:(?:The|This|That|When|While|As|In|On|At|After|Before|But|And|Today|Yesterday|Both|Our|Its|By|Where|of the|of|and)\s)+/;

/** "Mark Stone and Treasury Secretary": somebody before the office, told from "Work and Pensions Secretary" by two names. */
const OTHER_PERSON = /^\S+ (?:\S+ )+and /;

/** A place of `office` and `name` together, the office without the words that do not belong to it. */
const personOf = (match: RegExpMatchArray, officeFirst: boolean): Person | null => {
  const { name: written = '', office: raw = '' } = match.groups ?? {};
  const name = written.replace(/[’']s\b.*$/, '');
  const office = officeFirst ? raw.replace(NO_OFFICE, '').replace(OTHER_PERSON, '') : raw;
  if (name === '' || NO_NAME.test(name) || office === '') return null;
  const cut = officeFirst ? written.length - name.length : 0;
  const start = (match.index ?? 0) + (officeFirst ? raw.length - office.length : 0);
  return { name, office: office.trim(), start, end: (match.index ?? 0) + match[0].length - cut };
};

/** Persons named with an office, in the order of the text, as often as that happens. */
export const findLatinPersons = (text: string): readonly Person[] => {
  const before = [...text.matchAll(BEFORE)].map((match) => personOf(match, true));
  const small = [...text.matchAll(SMALL)].map((match) => personOf(match, true));
  const after = [...text.matchAll(AFTER)].map((match) => personOf(match, false));
  return [...before, ...small, ...after]
    .filter((person) => person !== null)
    .sort((a, b) => a.start - b.start);
};
