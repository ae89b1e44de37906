// British and American spelling of one English word. By rule where the rule does no harm to words that merely look alike, by a
// list of stems elsewhere. A spelling that exists nowhere ("exercize") costs a few bytes and matches nothing.

const OUR =
  'arb|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig';
const DOUBLED =
  'cancel|channel|counsel|dial|duel|enamel|equal|fuel|initial|label|level|marshal|model|panel|pencil|refuel|signal|total|travel|tunnel|unravel';

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
const listedBothWays = (): ReadonlyMap<string, string> =>
  new Map(
    PAIRS.flatMap(([british, american]) => [
      [british, american],
      [american, british],
      [`${british}s`, `${american}s`],
      [`${american}s`, `${british}s`],
    ]),
  );
const LISTED = /* @__PURE__ */ listedBothWays();

const ISE = '(e|es|ed|er|ers|ing|ation|ations|ational)$';

/** Each rule with what takes its place; two that undo each other side by side. */
const makeRules = (): readonly (readonly [RegExp, string])[] => {
  const ending = '(s|ed|er|ers|ing|ite|ites|al|ally|able|ably|ful|less|hood|hoods|ly)?$';
  const stem = `^((?:dis|mis|un)?(?:${OUR}))`;
  return [
    [new RegExp(`${stem}our${ending}`), '$1or$2'],
    [new RegExp(`${stem}or${ending}`), '$1our$2'],
    [new RegExp(`^(${DOUBLED})l(ed|ing|er|ers|or|ors)$`), '$1$2'],
    [new RegExp(`^(${DOUBLED})(ed|ing|er|ers|or|ors)$`), '$1l$2'],
    [new RegExp(`^([a-z]{3,})([iy])s${ISE}`), '$1$2z$3'],
    [new RegExp(`^([a-z]{3,})([iy])z${ISE}`), '$1$2s$3'],
  ];
};
const RULES = /* @__PURE__ */ makeRules();

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
