// Classes of English words that speak for or against a formula. Classes, not formulae: no phrase stands here.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What measures, money and time are counted in: a numeral before one of these is a quantity. */
export const units = set(`
  year years month months week weeks day days hour hours minute minutes second seconds quarter quarters decade decades century centuries
  night nights morning evening weekend weekends season semester semesters term terms time times moment fold
  percent per percentage cent cents million millions billion billions trillion trillions hundred thousand thousands dozen half halves thirds
  yuan rmb dollar dollars pound pounds euro euros yen usd us$ ruble rubles
  km kilometre kilometres kilometer kilometers metre metres meter meters mile miles cm mm inch inches foot feet
  ton tons tonne tonnes kg kilogram kilograms gram grams litre litres liter liters barrel barrels degree degrees
  square cubic hectare hectares acre acres mu mw gw kw kilowatts megawatts gigawatts`);

/** Nouns that a government programme is called by. After a quotation they say that it is a name. */
export const programmeHeads = set(`
  action actions plan plans project projects campaign campaigns drive drives initiative initiatives programme programmes program programs
  strategy strategies policy policies scheme schemes doctrine principle principles system systems mechanism mechanisms model models mode modes
  approach approaches method methods concept concepts theory theories framework frameworks layout pattern patterns network networks platform
  platforms brand brands spirit experience mindset mentality movement phenomenon requirement requirements activity activities visits
  service services reform reforms standard standards index guideline guidelines goal goals target targets format agenda consensus
  economy team teams task tasks mission pilot zone zones culture education style problem problems products law rules measures
  management governance construction structure pattern route road path concept idea vision slogan call responsibility list lists
  inspection inspections supervision working work`);

/** Heads of a title-case name that need no quotation marks. */
export const nameHeads = set(`
  action plan project campaign drive initiative strategy programme program scheme act fund facility framework pact accord charter roadmap`);

/** Heads that follow "three-pronged", "six-sphere", "five-point". */
export const hyphenHeads = set(`
  approach strategy plan plans layout policy system mechanism framework model principle principles solution proposal consensus programme program
  agenda regulation regulations decision guideline guidelines formula initiative package roadmap vision structure pattern concept process
  response method reform campaign accord agreement doctrine governance network`);

/** Plurals that hardly exist outside formulae: nouns of quality and verbs made into nouns. */
export const formulaPlurals = set(`
  confidences self-confidences consciousnesses comprehensives safeguards upholds maintains represents musts nos no's don'ts dos establishments
  insistences perseveres adherences clarifications integrations imperatives assurances abides persistences unswervings guarantees
  strengthenings combinations linkages transformations modernizations modernisations isms`);

/** Nouns that title case often numbers without making a formula: bodies, places, titles of works. */
export const ordinaryTitleHeads = set(`
  states countries nations members parties committees chapters houses hotel hotels seasons kingdoms gorges dam rivers river lakes island islands
  corners mile forks hills oaks springs arms tigers musketeers tenors sisters brothers wives women men people acts games cups series
  sessions bank insurance street square park road avenue family families americans chinese koreas germanys girls boys children days years
  weeks months ministers presidents leaders kings senators commissioners judges members`);

/** What follows the name of a place: "the Five Ways junction". */
export const placeHeads = set(`
  junction station estate road street district hospital school hotel park square interchange roundabout mall centre center river valley bridge
  village area neighbourhood neighborhood county parish ward airport stadium pub restaurant cinema farm harbour harbor bay lake tower towers`);

/** Words before a numeral that make it a label: "Phase Two", "the Big Three". */
export const labelsBefore = set(`
  phase article chapter section part stage group formula channel radio act volume book round tier type category class grade level option
  world big top no number paragraph annex schedule title table figure page question item lot line step unit zone area`);

/** Verbs that give, name or carry out a programme, in any form; matched by stem. */
export const namingStems: readonly string[] = `
  launch implement carr promot build built deepen strengthen establish answer introduc adopt develop advanc pursu explor practis practic
  follow act serv becom became turn open creat form construct uphold upheld implement enhanc firm emphasi stress expand grasp appl adher
  known dub nicknam advocat innovat polish complet achiev realiz realis perform play produc conduct organiz organis roll run deploy start
  began begin initiat eradicat combat oppos against under through via around tackl resolv solv manag safeguard guard deliver fulfil
  optimiz optimis improv cultivat consolidat keep kept lead led driv push select join join strive striv carry`
  .trim()
  .split(/\s+/);

/** Words right before a quotation that make it speech, a bare word or a title. */
export const speechBefore = set(`
  said says say saying told tells tell asked asks ask replied replies answered wrote writes write added adds stated states stating remarked
  shouted cried whispered insisted warned claimed commented quoted quoting thought thinks felt feels
  so-called supposed alleged purported word words phrase phrases term terms expression
  titled entitled film films movie book books song songs novel album report paper article essay documentary show exhibition poem magazine
  newspaper journal play opera series episode headline headlined column read reads reading sign signs banner banners
  ship vessel boat ferry yacht hotel restaurant band means mean meaning definition insert inserting inserted strike striking struck substitute
  substituting replaced replacing delete deleting omitting described describes describing
  sang sing sings sung singing screened aired airs entitles`);

/** Function and clause words: a quotation with one of these is a sentence or a piece of one. */
export const clauseWords = set(`
  i we you he she it they me us him them my our your his her its their is are was were am be been will would shall could should
  has have had do does did this that these those there here who whom which what when while if because although though
  isn't aren't wasn't won't can't couldn't don't didn't doesn't i'm we're they're it's we'll i'll very too so just really never ever
  enough quite rather more most less worst best better worse happy sad sorry`);

/** Words of the administrative register: where many stand, quoted everyday nouns are likelier to be names of policies. */
export const registerWords = set(`
  cadre cadres grassroots township townships comrade comrades prefecture prefectures municipal county counties villages village-level
  district districts rural revitalization revitalisation provincial secretaries branches masses party-building livelihood socialism socialist`);

/** Whether `word` is a form of a naming verb. */
export function isNamingVerb(word: string): boolean {
  return namingStems.some((stem) => word.startsWith(stem));
}
