// The words that pages write beside a date to say what happened on it, in five languages.
import type { DateKind } from '../details';

/** Matched against what stands before a date, to its end. The order decides: "last published" before "published". */
export const BEFORE: readonly (readonly [DateKind, RegExp])[] = [
  [
    'in-force',
    /(?:com(?:es?|ing)|ent(?:ers?|ry|ering)) into (?:force|effect|operation)(?: on)?|effective(?: date| on| as of| from)?|in force (?:from|since|on)|commencement(?: date)?|生效(?:日期|时间|於|于)?|[施实實]行(?:日期|时间)|自|In ?kraft(?:treten| seit| ab| getreten am)|gültig (?:ab|seit)|tritt am|entrée en vigueur(?: le| :)?|entre en vigueur le|en vigueur (?:le|depuis(?: le)?|à compter du)|entrada en vigor|entra(?:rá)? en vigor el|vigente desde(?: el)?|vigencia desde/iu,
  ],
  [
    'updated',
    /(?:page |content )?(?:last |latest )?(?:up-?dated?|modified|reviewed|revised|changed)(?: on| at)?|last update|(?:最后|最新|最後)?(?:更新|修改|修訂|修订)(?:时间|時間|日期|于|於)?|(?:zuletzt )?(?:aktualisiert|geändert|überarbeitet)(?: am)?|letzte (?:änderung|aktualisierung)(?: am)?|stand|(?:mise? à jour|modifiée?|actualisée?)(?: le)?|dernière (?:mise à jour|modification)(?: le)?|actualizad[oa](?: el)?|(?:última )?(?:actualización|modificación)/iu,
  ],
  [
    'signed',
    /(?:date )?signed(?: on)?|dated|(?:done|given) (?:at|in) [^,]{2,40},?|^made(?: on)?|adopted(?: on)?|date (?:adopted|of (?:signature|adoption|document))|(?:成文|签署|簽署|制发|签发|印发|通过|制定)(?:日期|时间|于)?|unterzeichnet(?: am)?|ausgefertigt(?: am)?|beschlossen am|signée?(?: à [^,]{2,30},?)? le|fait à [^,]{2,40}, le|en date du|firmad[oa](?: el)?|fecha de (?:firma|disposición|la disposición)|dad[oa] en [^,]{2,40},(?: a| el)?/iu,
  ],
  [
    'published',
    /(?:first |date |originally )?(?:published|posted|released|publicly released|issued)(?: online)?(?: on| at)?|(?:publication|release|issue) date|date of (?:publication|issue|release)|(?:press )?release(?: on)?|for (?:immediate )?release|(?:发布|發布|發佈|公布|发稿|刊登|刊发|公開|发表|發表|登載|上网)(?:日期|时间|時間|于|於)?|veröffentlicht(?: am)?|veröffentlichungsdatum|erschienen(?: am)?|erscheinungsdatum|(?:ausgabe|erschienen)datum|(?:publiée?|mise? en ligne|parue?|diffusée?)(?: le)?|date de (?:publication|parution|mise en ligne)|publicad[oa](?: el| en)?|fecha de publicación/iu,
  ],
  ['published', /(?:^|[\s(（|｜·:])(?:date|datum|fecha|日期|时间|時間)/iu],
];

/** The same after a date. */
export const AFTER: readonly (readonly [DateKind, RegExp])[] = [
  ['in-force', /^\s?(?:起)?(?:正式)?(?:施行|实施|實施|生效)|^ in ?kraft\b/iu],
  ['updated', /^\s?(?:更新|修订|修訂|最后修改)|^ (?:aktualisiert|updated)\b/iu],
  ['signed', /^\s?(?:[^，,。]{2,30}(?:会议|會議|会))?(?:通过|通過|签署|簽署|签发|印发|印發)/iu],
  ['published', /^\s?(?:发布|發布|發佈|公布|刊登|发表|發表)|^ (?:veröffentlicht|published|posted)\b/iu],
];

/** Sentences in which a document says of itself when it comes into force; the date follows, or (last two) stands before the verb. */
export const OWN_FORCE: readonly RegExp[] = [
  /\bthis (?:act|regulation|directive|decision|order|rule|law|agreement|instrument|ordinance|decree|final rule|notice|proclamation|chapter|section)s?\b[^.;]{0,80}?\b(?:into (?:force|effect|operation)|effective|take effect)(?: on| as of| from)?(?: the)? $/iu,
  /\bthese (?:regulations|rules)\b[^.;]{0,80}?\b(?:into (?:force|effect|operation)|effective|take effect)(?: on| as of| from)?(?: the)? $/iu,
  /本(?:法|条例|條例|办法|辦法|规定|規定|决定|通知|细则|公告|意见|规则|章程|令)[^。；]{0,12}自$/u,
  /\bdies(?:e[rs]?)? (?:gesetz|verordnung|richtlinie|beschluss|bekanntmachung|anordnung|satzung|abkommen)[^.;]{0,60}?\btritt (?:am|mit wirkung vom) $/iu,
  /\b(?:la présente|le présent|les présentes) \p{L}+[^.;]{0,60}?\b(?:entre(?:nt|ra)? en vigueur|prend effet) (?:le|à compter du) $/iu,
  /\b(?:la presente|el presente|est[ea]) [^.;]{3,80}?\bentrará? en vigor (?:el )?(?:día )?$/iu,
];
