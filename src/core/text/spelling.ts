// British and American spelling of one English word. By rule where the rule does no harm to words that merely look alike, by a
// list of stems elsewhere. A spelling that exists nowhere ("exercize") costs a few bytes and matches nothing.

const OUR =
  'arb|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig'.split(
    '|',
  );
const DOUBLED =
  'cancel channel counsel dial duel enamel equal fuel initial label level marshal model panel pencil refuel signal total travel tunnel unravel'.split(
    ' ',
  );

/** British beside American, whole words; their plurals follow. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['programme', 'program'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['metre', 'meter'],
  ['kilometre', 'kilometer'],
  ['litre', 'liter'],
  ['fibre', 'fiber'],
  ['calibre', 'caliber'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['licence', 'license'],
  ['pretence', 'pretense'],
  ['practise', 'practice'],
  ['catalogue', 'catalog'],
  ['dialogue', 'dialog'],
  ['analogue', 'analog'],
  ['judgement', 'judgment'],
  ['acknowledgement', 'acknowledgment'],
  ['fulfilment', 'fulfillment'],
  ['instalment', 'installment'],
  ['enrolment', 'enrollment'],
  ['manoeuvre', 'maneuver'],
  ['grey', 'gray'],
  ['mould', 'mold'],
  ['plough', 'plow'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['archaeology', 'archeology'],
  ['paediatric', 'pediatric'],
  ['encyclopaedia', 'encyclopedia'],
];
const LISTED: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([british, american]) => [
    [british, american],
    [american, british],
    [`${british}s`, `${american}s`],
    [`${american}s`, `${british}s`],
  ]),
);

const ENDING = '(s|ed|er|ers|ing|ite|ites|al|ally|able|ably|ful|less|hood|hoods|ly)?';
const WITH_OUR = new RegExp(`^((?:dis|mis|un)?(?:${OUR.join('|')}))our${ENDING}$`);
const WITH_OR = new RegExp(`^((?:dis|mis|un)?(?:${OUR.join('|')}))or${ENDING}$`);
const WITH_LL = new RegExp(`^(${DOUBLED.join('|')})l(ed|ing|er|ers|or|ors)$`);
const WITH_L = new RegExp(`^(${DOUBLED.join('|')})(ed|ing|er|ers|or|ors)$`);
const WITH_ISE = /^([a-z]{3,})([iy])s(e|es|ed|er|ers|ing|ation|ations|ational)$/;
const WITH_IZE = /^([a-z]{3,})([iy])z(e|es|ed|er|ers|ing|ation|ations|ational)$/;

/** Each rule with what takes its place; two that undo each other side by side. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [WITH_OUR, '$1or$2'],
  [WITH_OR, '$1our$2'],
  [WITH_LL, '$1$2'],
  [WITH_L, '$1l$2'],
  [WITH_ISE, '$1$2z$3'],
  [WITH_IZE, '$1$2s$3'],
];

/** A word that none of the rules can be about: nearly every one. */
const ORDINARY = /^(?!.*(?:[iy][sz][eai]|our|or|l(?:ed|ing|ers?|ors?)$))/;

/**
 * A word in the other spelling: "organisation" for "organization" and back.
 * @param word lower case
 * @returns null where both spell it alike
 */
export const otherSpelling = (word: string): string | null => {
  const listed = LISTED.get(word);
  if (listed !== undefined) return listed;
  if (ORDINARY.test(word)) return null;
  const rule = RULES.find(([shape]) => shape.test(word));
  return rule === undefined ? null : word.replace(rule[0], rule[1]);
};
