// Words that report speech in English, and what may stand around them.

/** Take a clause with or without "that". */
const SAYING =
  'said|says|say|announced|announces|announce|insisted|insists|claimed|claims|admitted|admits|conceded|concedes|argued|argues|promised|promises|predicted|predicts|estimated|estimates|estimate|explained|explains|declared|declares|hoped|hopes|warned|warns|added|adds|confirmed|confirms|denied|denies|forecast|forecasts|believes|believed';
/** Take somebody who is told, and a clause. */
const TELLING = 'told|tells|tell|assured|assures|informed|informs|reminded|reminds|warned|warns';
/** Take a clause with "that", or a quotation. */
const STATING =
  'stressed|stresses|stress|emphasi[sz]ed|emphasi[sz]es|noted|notes|stated|states|pointed out|points out|made clear|makes clear|urged|urges|demanded|demands|replied|replies|responded|responds|answered|answers|acknowledged|acknowledges|maintained|maintains|reiterated|reiterates|reaffirmed|reaffirms|recalled|recalls|cautioned|cautions|suggested|suggests|proposed|proposes|remarked|remarks|observed|observes|complained|complains|concluded|concludes|found|finds|reported|reports|agreed|agrees|affirmed|affirms|underlined|underlines|underscored|underscores|asserted|asserts|alleged|alleges|vowed|vows|pledged|pledges|revealed|reveals|indicated|indicates|wrote|writes|requested|requests|recommended|recommends|ruled|held';
/** Take what somebody lays stress on, without a clause: "stressed the need for roads". */
const STRESSING =
  'stressed|stresses|stress|emphasi[sz]ed|emphasi[sz]es|underlined|underlines|underscored|underscores|highlighted|highlights|reaffirmed|reaffirms|reiterated|reiterates';
/** Only quote. */
const QUOTING =
  'asked|asks|commented|comments|continued|continues|joked|jokes|quipped|concluded|tweeted|posted|began|shouted|cried|interjected|countered|retorted|sighed|laughed|called|calls|put it';
/** Take "to do something". */
const UNDERTAKING =
  'agreed|agree|agrees|promised|promises|pledged|pledges|vowed|vows|refused|refuses|declined|declines|threatened|offered|undertook';

/** Any verb that reports. */
export const VERB = new RegExp(
  String.raw`\b(?:${SAYING}|${TELLING}|${STATING}|${STRESSING}|${QUOTING}|${UNDERTAKING})\b`,
  'g',
);

export const IS_SAYING = new RegExp(`^(?:${SAYING}|${TELLING})$`);
export const IS_TELLING = new RegExp(`^(?:${TELLING})$`);
export const IS_STRESSING = new RegExp(`^(?:${STRESSING})$`);
export const IS_QUOTING = new RegExp(`^(?:${QUOTING})$`);
export const IS_UNDERTAKING = new RegExp(`^(?:${UNDERTAKING})$`);

/** A verb that opens the phrase after a closing mark: "…," said Ann Lee. */
export const OPENS_WITH_VERB = new RegExp(
  String.raw`^\s*(?<verb>${SAYING}|${TELLING}|${STATING}|${QUOTING})\s(?<who>[^.;:“”]*)`,
);

/** ", adding that …": goes on with the speaker of the sentence. */
export const PARTICIPLE =
  /,\s(?:and\s)?(?:adding|noting|saying|warning|stressing|arguing|insisting|explaining|emphasi[sz]ing|pointing out)\s(?:that\s)?/g;

/** Adverbs and auxiliaries between a subject and its verb. */
export const BETWEEN =
  /(?:(?:^|\s)(?:also|then|later|however|has|had|have|today|yesterday|tonight|afterwards?|again|further|repeatedly|publicly|previously|recently|therefore|now|in turn|has also|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this (?:morning|week)))+\s*$/;

/** When, where and to whom something was said, between the verb and the clause. */
export const ADJUNCT =
  /^(?:,?\s(?:on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|evening|night|afternoon))?|(?:in|at|during|after)\s(?:a|an|the|his|her|its)\s(?:[\w’'-]+\s){0,3}?(?:statement|conference|briefing|interview|meeting|speech|letter|report|press release|hearing|session|debate|post|address|message|ceremony)|today|yesterday|afterwards?|later|earlier|again|also|too|recently|this (?:week|morning)|(?:in|at|from|near)\s[A-Z][\w-]+),?)+/;

/** The person or group that is told: "told reporters", "assured the President". */
export const TOLD =
  /^\s(?:the\s[\w’'-]+(?:\s[\w’'-]+)?|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*|[a-z]+s|parliament|congress|him|her|them|us|me|it)(?=\s|,|:|\.)/;
