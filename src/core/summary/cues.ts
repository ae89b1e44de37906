// What the wording of a sentence says about its worth in a summary: patterns by subject, English and Chinese, some German.
// They name kinds of wording, never a site or a publisher.

/** A decision, demand or change. */
export const DECISION =
  /\b(?:announc|decid|adopt|approv|launch|sign(?:ed|s)\b|agree[ds]?\b|pledg|commit(?:s|ted)\b|introduc|establish|creat(?:e|es|ed)\b|amend|repeal|prohibit|require[sd]?\b|direct[sed]*\b|authori[sz]e|urg(?:e|ed|es)\b|call(?:s|ed) (?:for|on)|emphasi[sz]ed|stress(?:ed|es)\b|set(?:s)? out|will (?:be|have|take|receive|provide|introduce|allow|require)|plans? to|propos(?:e|es|ed|al|als)\b)|强调|強調|指出|要求|决定|決定|通过了|通過|印发|印發|部署|提出|宣布|审议|審議|批准|实施|實施|beschlossen|beschließt|kündigt|fordert|genehmigt|verabschiedet/i;

/** An amount, a share, a sum of money. */
export const AMOUNT =
  /[$£€¥]\s?\d|\d(?:[\d.,]*\d)?\s?(?:%|per ?cent|percent|million|billion|trillion|Prozent|Millionen|Milliarden|亿|億|万|萬|元|个百分点)|\b\d{1,3}(?:,\d{3})+\b|\b\d{2,}\b(?!\s?[:：]\d)/;

/** A date or a time limit. */
export const DATE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)\s\d{1,4}\b|\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\bby (?:the end of )?\d{4}\b|\b(?:deadline|takes? effect|into force|no later than|within \d+ (?:days|months))\b|\d{4}年|\d{1,2}月\d{1,2}日|日前|近日|截止|起施行/i;

/** Who was there. */
export const ATTENDANCE =
  /\b(?:attend(?:ed|ees|ing)|were (?:also )?present|also present|brought together|participants? includ|in attendance|chaired by|presided over|was joined by|took part in the meeting)\b|出席(?:会议|會議|活动|活動)?|参加(?:会议|會議)|列席|主持(?:会议|會議)|陪同|等领导|等領導/i;

/** How a meeting went rather than what it decided: who reported, read and spoke. */
export const PROCEDURE =
  /\b(?:featured|heard|listened to|delivered|submitted|presented|gave)\b[^.]{0,30}\b(?:(?:oral|written|work)\s(?:reports?|statements?)|reports?\sfrom|presentations?|speech(?:es)?|remarks)\b|\breports? (?:was|were) (?:also )?(?:submitted|heard|delivered|given|presented)\b|听取了?[^。]{0,24}(?:汇报|匯報|报告|報告)|作了?[^，。]{0,10}(?:汇报|发言|發言|讲话|講話)[，。]|(?:会议|會議)(?:传达|傳達)/i;

/** Closing phrases, courtesies and ritual. */
export const RITUAL =
  /\b(?:underscores?|demonstrat(?:es|ing)|reflects?|reaffirms?|highlight(?:s|ing)|marks?|marking)\b[^.]{0,60}\b(?:commitment|dedication|determination|significant step|milestone|importance of)\b|\b(?:warm(?:ly)? welcome|on behalf of|it is (?:a|my) (?:great )?(?:honou?r|pleasure)|thank(?:s| you)|congratulat|grateful|look(?:ing)? forward to|good (?:morning|afternoon|evening)|ladies and gentlemen)\b|^(?:谢谢|謝謝|感谢|感謝|大家好|各位|好[，。的]|欢迎|歡迎)|(?:感谢|谢谢)[^。]{0,12}[。！]?$|圆满(?:成功|结束)|表示热烈(?:的)?(?:欢迎|祝贺)/i;

/** Page furniture: credits, prompts, notices. */
export const BOILERPLATE =
  /\b(?:all rights reserved|cookies?\b.*\b(?:use|site|accept)|privacy policy|terms of (?:use|service)|subscribe|newsletter|sign up|log ?in|click here|read more|read also|see also|share this|follow us|leave a (?:comment|reply)|comment(?:s)? (?:are|is) closed|your comment|reduce spam|advertisement|photo(?:graph)?(?: by|:)|image (?:caption|copyright|source)|media ?caption|media playback|for (?:more|further) information|press (?:office|contact)|media (?:enquir|inquir|contact)|editor(?:'s|’s) note|published by|updated on|download)\b|责任编辑|責任編輯|编辑[：:]|扫一扫|扫描二维码|版权所有|版權所有|未经授权|来源[：:]|點擊|点击(?:查看|进入|下载)|关注.{0,8}公众号|相关(?:阅读|链接)|更多精彩|Mehr zum Thema|Lesen Sie (?:auch|mehr)|Newsletter abonnieren/i;

/** Contact details. */
export const CONTACT = /\S@[\w-]+\.\w|https?:\/\/|www\.|(?:\+|\b0)\d[\d\s()-]{7,}\d/;

/** Opens with a word that stands for something in an earlier sentence. */
export const ANAPHOR =
  /^["“‘'(]*(?:(?:He|She|It|They|This|These|Those|Such|His|Her|Their|Its|That)\b(?! (?:is|was) (?:the|a|an) (?:first|month|week|year))|The (?:former|latter|same)\b)|^[“"]?(?:他们|她们|它们|他|她|它|这[些个种次样就也是]|這[些個種次樣就也是]|这|此[外次举]|该(?!死)|該|其中|其(?![他它实實])|对此|對此)|^(?:Er|Sie|Es|Dies(?:e[rsnm]?)?|Das|Dabei|Damit|Dieser|Seine?|Ihre?)\b/;

/** Opens with a word that ties it to the sentence before, but says its own thing. */
export const CONNECTIVE =
  /^["“‘'(]*(?:However|But|And|Or|So|Yet|Also|Additionally|Moreover|Furthermore|Besides|Meanwhile|Therefore|Thus|Hence|Nevertheless|Nonetheless|Instead|Then|Otherwise|Consequently|In addition|As a result|For example|For instance|On the other hand|In contrast|Similarly|Likewise|Firstly|Secondly|Thirdly|Finally|Lastly|Still|Rather|Accordingly|Indeed|Even so)\b|^[“"]?(?:因此|所以|但是?|然而|而且|并且|同时|同時|另外|不过|不過|于是|於是|然后|然後|那么|那麼|接着|最后一?|再次|其次|例如|比如|总之|總之)|^(?:Jedoch|Aber|Doch|Außerdem|Zudem|Deshalb|Daher|Denn|Und|Auch|So|Dann|Allerdings)\b/;

/** Says what the text itself is: needs no antecedent, and is what a summary opens with. */
export const SELF_DESCRIPTION =
  /^(?:This|The) (?:(?:is|was) the (?!first)|(?:\p{L}+ ){0,2}(?:guide|guidance|document|publication|page|report|charter|notice|bill|act|regulation|directive|order|consultation|call for evidence|policy|strategy|toolkit|collection|series|paper|release|bulletin|handbook|code|framework|plan|statement|resolution|agreement|memorandum|factsheet)s?\b)|^(?:We are (?:seeking|consulting|inviting)|Find out|How to|Information (?:on|about|for))|^(?:为了?|為了?)(?:深入)?(?:贯彻|貫徹|落实|落實|规范|規範|加强|加強|推进|推進|进一步|進一步)|^本(?:通知|办法|辦法|条例|條例|规定|規定|意见|意見|报告|報告|方案|法)|^Dieses? (?:Leitfaden|Dokument|Gesetz|Bericht|Verordnung|Richtlinie)/u;

/** Asks rather than tells. */
export const QUESTION = /[?？]["”’」』）)]*$/;

/** Ends as a sentence ends; a colon means that what matters follows in other lines. */
export const ENDED = /[.!?。！？…]["”’」』）)\]»›*]*$/;

/** What a law does: it lays down, creates, changes, pays for. */
export const OPERATIVE =
  /\bshall\b(?! (?:be composed|consist|serve|receive|meet|elect|hold|not apply|terminate))|\b(?:is|are) (?:amended|repealed|established|authori[sz]ed|prohibited|appropriated|directed)\b|\bmay not\b|\bmust\b|应当|應當|不得|禁止|\bist verpflichtet\b|\bmay be cited as\b/i;

/** What a law says about its own words, members and upkeep rather than about the world. */
export const HOUSEKEEPING =
  /\b(?:the term|means|has the meaning|have the meaning|defined in|redesignat|conforming amendment|table of (?:contents|sections)|clerical|effective date|severab|quorum|vacanc|travel expenses|chairperson|per diem|compensation of members|cross[- ]reference)\b|是指|用语的含义/i;

/** Something becomes other than it was. */
export const CHANGE =
  /\b(?:chang(?:e|es|ed)\b|increas|decreas|rais(?:e|es|ed)\b|reduc(?:e|es|ed)\b|cut(?:s)? (?:by|to|from)|replac(?:e|es|ed)\b|extend(?:s|ed)?\b|expand|abolish|suspend|no longer|instead of|from \d[^.;]{0,30} to \d|new(?:ly)? (?:rule|law|scheme|system|duty|right)|rose|fell (?:by|to)|more than doubled)|提高到|降至|降到|下调|下調|上调|上調|增加到?|减少|減少|取消|废止|廢止|延长|延長|扩大|擴大|改为|改為|修订|修訂|不再|翻了?一番|erhöh|gesenkt|verlänger|abgeschafft/i;

/** Says whom it concerns. */
export const ADDRESSEE =
  /\b(?:(?:for|to|of) (?:people|persons|those|anyone|businesses|employers|employees|applicants|parents|patients|farmers|students|schools|companies|organi[sz]ations|individuals|residents|owners|operators)\b|applies to|apply to|eligible|you (?:can|must|need|should|may)\b|anyone who|persons? who|all (?:employers|residents|citizens|farms|schools|companies))|各(?:地|级|級|省|市|县|縣|区|區|镇|部门|部門|单位|單位|企业|学校)|适用于|適用於|符合条件|申请人|申請人|居民|企业|用人单位|für (?:alle|Personen|Menschen|Unternehmen|Familien|Bürger)/i;
