// Persons with the office that a Chinese text gives them: 区委书记邵某某, 国务院总理李强, 联合国秘书长古特雷斯.
// Chinese marks no end of a name, so the length is taken from what follows the name elsewhere in the text.
import { HAN } from './letters';
import type { Person } from './persons-latin';

const HEAD =
  '总书记|總書記|总理|總理|主席|国务委员|國務委員|书记|書記|部长|部長|省长|省長|市长|市長|区长|區長|县长|縣長|州长|州長|厅长|廳長|局长|局長|司长|司長|处长|處長|主任|委员长|委員長|秘书长|秘書長|发言人|發言人|司令员|政委|院长|院長|检察长|大使|外长|外長|总统|總統|首相|议长|議長|理事长|会长|會長|行长|行長|参谋长|总干事|總幹事|组长|組長|镇长|鎮長|乡长|首席执行官|行政长官|行政長官|部署员|馆长|館長|站长|站長|校长|校長|台长|审计长|審計長|警务处处长|主编|總編輯|总编辑|村支书|支书|政协委员|政協委員|人大代表|谈判代表|談判代表|特别代表|特別代表|全权代表|首席代表|新闻官|法官|律师|总检察长|首席经济学家|总监|总裁|總裁|董事长|董事長|总经理|经理|社长|场长|厂长|队长|隊長|所长|所長|庭长|科长|议员|議員|参赞|领事|总领事|司令';

const SURNAMES =
  '习習金洪阎谌粟晋贡邸王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧田董袁潘于余蒋蔣蔡杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农司卓古吉缪繆简簡车車项項连連芦麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺官封谈談匡鞠惠荆樂乐冀郁胥南班储芮闻栗裘阙糜蔺厉厲漆郗鄂揭雒茹逄竺晁郜屠楚狄辜荀訾冼扈浦';
/** Two characters long; of Japan, those of people in the news. */
const COMPOUND =
  '安倍|岸田|石破|高市|小泉|河野|茂木|麻生|福田|鸠山|野田|村山|田中|山本|佐藤|铃木|木原|上川|岩屋|松野|欧阳|歐陽|上官|司马|司馬|诸葛|諸葛|司徒|东方|皇甫|慕容|令狐|夏侯';

/** Characters that Chinese writes foreign names with. */
const SOUNDS =
  '阿埃艾爱安昂奥巴白拜班邦保鲍贝本比彼别宾波伯博布查达戴丹当道得德登邓迪蒂丁东杜多顿厄恩尔耳法凡范菲费芬丰冯佛夫弗福盖甘戈格葛贡古瓜圭哈海汉豪赫黑亨胡华怀惠霍基吉加贾杰金津卡凯坎康考科柯可克肯库奎坤拉莱赖兰朗劳勒雷里利莉丽连列琳龙隆卢鲁伦罗洛吕马迈麦曼芒梅门蒙孟米密敏摩莫默姆木穆拿内纳瑙尼娜涅宁纽农努诺欧帕潘庞佩彭皮平泼普奇齐乔切琼丘热荣瑞若萨塞赛桑瑟森沙舍圣施什斯司思松苏索塔泰坦汤唐特腾提廷图托瓦万汪威韦维魏温文翁沃乌伍西希席夏香谢欣辛休许雅亚延扬耶伊因英尤约赞泽扎詹珍朱兹宗娅雯珊茜琪姬妮彻昆铎奈钦锡黛绍芙蕾薇敦甸埔湾妲蓓莎纱黎林蒋芝邓莱恺琼笛佐崔';

const MATCHER = new RegExp(
  `(?<office>(?:${HAN}{0,14}(?:${HEAD})[、兼])*${HAN}{0,14}?(?:常务副|副|代|代理)?(?:${HEAD}))(?=(?<rest>${HAN}(?:${HAN}|·){1,12}))`,
  'g',
);
/** Before a point any character may stand; after the last one the name ends where the sounds do. */
const FOREIGN = new RegExp(`^(?:(?:${HAN}{1,8}·)+[${SOUNDS}]{1,8}|[${SOUNDS}]{2,8})`);
const NATIVE = new RegExp(`^(?:(?:${COMPOUND})${HAN}{1,2}|[${SURNAMES}]${HAN}{1,2})`);

/** What stands after a name of two characters: verbs of reports and little words. */
const FOLLOWS =
  /^(?:主持|出席|指出|强调|強調|表示|会见|會見|说|說|在|对|對|同|与|與|和|及|讲话|講話|作|致|率|听取|聽取|参加|參加|介绍|介紹|宣布|签署|簽署|等|到|赴|向|为|就|应|應|将|將|发|發|会|會|考察|调研|調研|代表|要求|认为|受|一|同志|也|还|日|今|昨|的|十|于|先|分|当|主|出|指|强|表|调|深|前|共|通|回|答|提|称|并|给|访|抵|从|以|上|下|女|近|曾|是|未|已)/;

/** Words that open with a character that is a surname too. */
const NO_NAME =
  /^(?:贺信|賀信|贺电|賀電|关于|關於|关心|关注|任期|任命|任职|方面|方案|高度|高级|全国|全國|全体|全面|安排|安全|应邀|應邀|严肃|成员|成員|万|时|金融|经|连续|常|明确|向|和)/;

/** Verbs that follow a name of any length. */
const VERB =
  /^(?:主持|出席|指出|强调|強調|表示|会见|會見|介绍|宣布|签署|讲话|致辞|参加|听取|考察|调研|要求|认为|到会|率队|同志)/;

/** Words before an office that belong to the sentence (会议由, 会见了), but not as the opening of a name (日本, 以色列, 和平区). */
const LEAD_IN =
  /^.*(?:由|在|了|的|是|有(?!色)|受|向(?!阳)|对(?!外|台)|對|同(?!心|江)|与|與|和(?!平|田|县|硕)|及|会?见到?(?=.)|邀请?|请到?|請|让|据|经(?!济|贸|信|开|理|办|营)|上(?!海|饶|虞|杭)|随|陪|为|以(?!色列)|从|将|但|而|因|若|当|使|即|[，、])(?=.)|^[年月时時]|^日(?!本|照|喀)/u;

const count = (text: string, part: string): number => text.split(part).length - 1;

/** The name that `rest` opens with: in Chinese characters two or three long, as the rest of the text shows it; null when it is none. */
const nameIn = (rest: string, text: string): string | null => {
  const foreign = rest.match(FOREIGN)?.[0];
  const native = rest.match(NATIVE)?.[0];
  if (foreign && (foreign.includes('·') || !native || foreign.length > native.length)) {
    const known = foreign.length > 2 && (!native || count(text, foreign) === count(text, native));
    if (known || (!native && foreign.length === 2)) return foreign;
  }
  if (!native) return null;
  if (native.length < 3) return native;
  const short = native.slice(0, -1);
  const alwaysLong = count(text, native) === count(text, short);
  const followed = FOLLOWS.test(rest.slice(short.length)) && !VERB.test(rest.slice(native.length));
  if (alwaysLong && count(text, native) > 1) return native;
  return followed || !alwaysLong ? short : native;
};

const personOf = (match: RegExpMatchArray, text: string): Person | null => {
  const { office: raw = '', rest = '' } = match.groups ?? {};
  const name = nameIn(rest, text);
  if (name === null || FOLLOWS.test(name) || NO_NAME.test(name)) return null;
  const last = raw.split('、').at(-1) ?? raw;
  const chained = raw.includes('、') && /(?:主席|书记|總書記|总书记|总理|委员长)、/.test(raw);
  const office = (chained ? raw : last).replace(LEAD_IN, (lead) =>
    chained && lead.endsWith('、') ? lead : '',
  );
  const start = (match.index ?? 0) + raw.length - office.length;
  return { name, office, start, end: (match.index ?? 0) + raw.length + name.length };
};

/** Persons named with an office, in the order of the text, as often as that happens. */
export const findChinesePersons = (text: string): readonly Person[] =>
  /\p{Script=Han}/u.test(text)
    ? [...text.matchAll(MATCHER)].map((match) => personOf(match, text)).filter((person) => person !== null)
    : [];
