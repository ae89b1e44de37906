// The other forms of the verb that opens a slogan ("uphold the …", "upholding the …", "upheld the …"). Only verbs that official
// language opens with, since nothing else tells a verb from a noun in a form of a few words.

const REGULAR =
  'accelerate adhere advance carry comprehend consolidate cultivate deepen develop encourage enhance ensure establish expand foster guarantee guard implement improve maintain modernise modernize oppose practise promote protect pursue realise realize reform reject respect safeguard serve stabilise stabilize strengthen study support tackle transform unite unify';
const IRREGULAR =
  'build:building,builds,built do:doing,does,did,done fight:fighting,fights,fought follow:following,follows,followed get:getting,gets,got give:giving,gives,gave,given go:going,goes,went,gone grasp:grasping,grasps,grasped hold:holding,holds,held keep:keeping,keeps,kept lead:leading,leads,led make:making,makes,made plan:planning,plans,planned put:putting,puts run:running,runs,ran say:saying,says,said seek:seeking,seeks,sought set:setting,sets speak:speaking,speaks,spoke,spoken stand:standing,stands,stood stop:stopping,stops,stopped take:taking,takes,took,taken tell:telling,tells,told uphold:upholding,upholds,upheld win:winning,wins,won write:writing,writes,wrote,written';

const regularForms = (verb: string): readonly string[] => {
  if (/[^aeiou]y$/.test(verb)) return [`${verb}ing`, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  const stem = verb.replace(/e$/, '');
  return [`${stem}ing`, /(?:x|z|ch|sh|ss)$/.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`];
};

/** All forms of a verb by each of them. */
const byForm = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [
      ...REGULAR.split(' ').map((verb) => [verb, ...regularForms(verb)]),
      ...IRREGULAR.split(' ').map((line) => line.split(/[:,]/)),
    ].flatMap((forms) => forms.map((form): [string, readonly string[]] => [form, forms])),
  );
const FORMS = /* @__PURE__ */ byForm();

/**
 * The other forms of a verb that official slogans open with; empty for every other word.
 * @param word lower case, in any form of the verb
 */
export const otherVerbForms = (word: string): readonly string[] =>
  (FORMS.get(word) ?? []).filter((form) => form !== word);
