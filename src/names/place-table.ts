/**
 * Countries by ISO 3166-1 alpha-2: English and own names, official, short and former ones; after `|` the Chinese names (simplified).
 */
export const COUNTRIES = `
AD Andorra | 安道尔
AE United Arab Emirates, UAE, U A E, Emirates | 阿拉伯联合酋长国, 阿联酋
AF Afghanistan | 阿富汗
AG Antigua and Barbuda, Antigua | 安提瓜和巴布达
AI Anguilla | 安圭拉
AL Albania, Shqiperia | 阿尔巴尼亚
AM Armenia, Hayastan | 亚美尼亚
AO Angola | 安哥拉
AQ Antarctica | 南极洲
AR Argentina | 阿根廷
AS American Samoa | 美属萨摩亚
AT Austria, Österreich, Oesterreich | 奥地利
AU Australia | 澳大利亚, 澳洲
AW Aruba | 阿鲁巴
AX Aland Islands | 奥兰群岛
AZ Azerbaijan, Azerbaycan | 阿塞拜疆
BA Bosnia and Herzegovina, Bosnia, Bosna i Hercegovina, Bosnia Herzegovina | 波斯尼亚和黑塞哥维那, 波黑
BB Barbados | 巴巴多斯
BD Bangladesh | 孟加拉国, 孟加拉
BE Belgium, Belgique, België, Belgie | 比利时
BF Burkina Faso, Upper Volta | 布基纳法索
BG Bulgaria, България, Balgariya | 保加利亚
BH Bahrain | 巴林
BI Burundi | 布隆迪
BJ Benin, Dahomey | 贝宁
BL Saint Barthelemy | 圣巴泰勒米
BM Bermuda | 百慕大
BN Brunei Darussalam, Brunei | 文莱
BO Bolivia, Plurinational State of Bolivia | 玻利维亚
BQ Bonaire, Caribbean Netherlands | 荷属加勒比区
BR Brazil, Brasil | 巴西
BS Bahamas | 巴哈马
BT Bhutan | 不丹
BV Bouvet Island | 布韦岛
BW Botswana | 博茨瓦纳
BY Belarus, Byelorussia, Belorussia, Беларусь, Белоруссия | 白俄罗斯
BZ Belize, British Honduras | 伯利兹
CA Canada | 加拿大
CC Cocos Islands, Cocos Keeling Islands | 科科斯群岛
CD Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, Congo Kinshasa, Zaire, DRC | 刚果民主共和国, 刚果金
CF Central African Republic | 中非共和国
CG Republic of the Congo, Congo Brazzaville, Congo | 刚果共和国, 刚果布, 刚果
CH Switzerland, Schweiz, Suisse, Svizzera, Swiss | 瑞士
CI Cote d Ivoire, Cote dIvoire, Ivory Coast | 科特迪瓦, 象牙海岸
CK Cook Islands | 库克群岛
CL Chile | 智利
CM Cameroon, Cameroun | 喀麦隆
CN China, PRC, P R C, Peoples Republic of China, People s Republic of China, P R China, PR China, Zhongguo, Chine, Mainland China, Китай, КНР | 中国, 中华人民共和国
CO Colombia | 哥伦比亚
CR Costa Rica | 哥斯达黎加
CU Cuba | 古巴
CV Cabo Verde, Cape Verde | 佛得角
CW Curacao | 库拉索
CX Christmas Island | 圣诞岛
CY Cyprus, Kypros | 塞浦路斯
CZ Czechia, Czech Republic, Ceska Republika, Czech | 捷克, 捷克共和国
DE Germany, Deutschland, Federal Republic of Germany, Allemagne, Германия | 德国, 德意志联邦共和国
DJ Djibouti | 吉布提
DK Denmark, Danmark | 丹麦
DM Dominica | 多米尼克
DO Dominican Republic, Republica Dominicana | 多米尼加
DZ Algeria, Algerie | 阿尔及利亚
EC Ecuador | 厄瓜多尔
EE Estonia, Eesti | 爱沙尼亚
EG Egypt, Misr | 埃及
EH Western Sahara | 西撒哈拉
ER Eritrea | 厄立特里亚
ES Spain, España, Espana | 西班牙
ET Ethiopia | 埃塞俄比亚
FI Finland, Suomi | 芬兰
FJ Fiji | 斐济
FK Falkland Islands | 福克兰群岛, 马尔维纳斯群岛
FM Micronesia, Federated States of Micronesia | 密克罗尼西亚
FO Faroe Islands, Faroes | 法罗群岛
FR France | 法国, 法兰西
GA Gabon | 加蓬
GB United Kingdom, UK, U K, Great Britain, Britain, GB, England, Scotland, Wales, Northern Ireland, England and Wales, United Kingdom of Great Britain and Northern Ireland | 英国, 联合王国, 大不列颠, 英格兰, 苏格兰, 威尔士, 北爱尔兰
GD Grenada | 格林纳达
GE Georgia, Sakartvelo | 格鲁吉亚
GF French Guiana | 法属圭亚那
GG Guernsey | 根西岛
GH Ghana | 加纳
GI Gibraltar | 直布罗陀
GL Kalaallit Nunaat | 格陵兰
GM Gambia, The Gambia | 冈比亚
GN Guinea | 几内亚
GP Guadeloupe | 瓜德罗普
GQ Equatorial Guinea | 赤道几内亚
GR Greece, Hellas, Ellas | 希腊
GS South Georgia | 南乔治亚岛
GT Guatemala | 危地马拉
GU Guam | 关岛
GW Guinea Bissau | 几内亚比绍
GY Guyana | 圭亚那
HK Hong Kong, Hongkong, HK, H K, HKSAR, Xianggang, Heung Kong, Hong Kong SAR | 香港, 香港特别行政区, 中国香港
HM Heard Island and McDonald Islands | 赫德岛和麦克唐纳群岛
HN Honduras | 洪都拉斯
HR Croatia, Hrvatska | 克罗地亚
HT Haiti | 海地
HU Hungary, Magyarorszag | 匈牙利
ID Indonesia | 印度尼西亚, 印尼
IE Ireland, Eire | 爱尔兰
IL Israel | 以色列
IM Isle of Man | 马恩岛
IN India, Bharat | 印度
IO British Indian Ocean Territory | 英属印度洋领地
IQ Iraq | 伊拉克
IR Iran, Islamic Republic of Iran, Persia | 伊朗
IS Iceland | 冰岛
IT Italy, Italia | 意大利
JE Jersey | 泽西岛
JM Jamaica | 牙买加
JO Jordan | 约旦
JP Japan, Nippon, Nihon | 日本
KE Kenya | 肯尼亚
KG Kyrgyzstan, Kyrgyz Republic, Kirghizia | 吉尔吉斯斯坦, 吉尔吉斯
KH Cambodia, Kampuchea | 柬埔寨
KI Kiribati | 基里巴斯
KM Comoros | 科摩罗
KN Saint Kitts and Nevis, St Kitts and Nevis, Nevis | 圣基茨和尼维斯
KP North Korea, DPRK, D P R K, Democratic Peoples Republic of Korea, Democratic People s Republic of Korea, DPR Korea | 朝鲜, 朝鲜民主主义人民共和国, 北朝鲜
KR South Korea, Korea, Republic of Korea, ROK, R O K, Hanguk | 韩国, 大韩民国, 南韩
KW Kuwait | 科威特
KY Cayman Islands, Cayman, Grand Cayman | 开曼群岛, 开曼
KZ Kazakhstan, Kazakstan, Казахстан, Qazaqstan | 哈萨克斯坦
LA Laos, Lao Peoples Democratic Republic, Lao PDR, Lao People s Democratic Republic | 老挝
LB Lebanon, Liban | 黎巴嫩
LC Saint Lucia, St Lucia | 圣卢西亚
LI Liechtenstein | 列支敦士登
LK Sri Lanka, Ceylon | 斯里兰卡
LR Liberia | 利比里亚
LS Lesotho | 莱索托
LT Lithuania, Lietuva | 立陶宛
LU Luxembourg, Luxemburg | 卢森堡
LV Latvia, Latvija | 拉脱维亚
LY Libya, Libyan Arab Jamahiriya | 利比亚
MA Morocco, Maroc | 摩洛哥
MC Monaco | 摩纳哥
MD Moldova, Republica Moldova, Moldavia | 摩尔多瓦
ME Montenegro, Crna Gora | 黑山
MF Saint Martin | 法属圣马丁
MG Madagascar | 马达加斯加
MH Marshall Islands | 马绍尔群岛
MK North Macedonia, Macedonia, FYROM, Makedonija | 北马其顿, 马其顿
ML Mali | 马里
MM Myanmar, Burma | 缅甸
MN Mongolia | 蒙古国, 蒙古
MO Macau, Macao, Aomen, Macao SAR, Macau SAR | 澳门, 澳门特别行政区, 中国澳门
MP Northern Mariana Islands, Saipan | 北马里亚纳群岛, 塞班
MQ Martinique | 马提尼克
MR Mauritania | 毛里塔尼亚
MS Montserrat | 蒙特塞拉特
MT Malta | 马耳他
MU Mauritius | 毛里求斯
MV Maldives | 马尔代夫
MW Malawi | 马拉维
MX Mexico | 墨西哥
MY Malaysia | 马来西亚
MZ Mozambique, Moçambique | 莫桑比克
NA Namibia, South West Africa | 纳米比亚
NC New Caledonia | 新喀里多尼亚
NE Niger | 尼日尔
NF Norfolk Island | 诺福克岛
NG Nigeria | 尼日利亚
NI Nicaragua | 尼加拉瓜
NL Netherlands, The Netherlands, Nederland, Holland | 荷兰
NO Norway, Norge, Noreg | 挪威
NP Nepal | 尼泊尔
NR Nauru | 瑙鲁
NU Niue | 纽埃
NZ New Zealand, Aotearoa | 新西兰
OM Oman | 阿曼
PA Panama | 巴拿马
PE Peru | 秘鲁
PF French Polynesia, Tahiti | 法属波利尼西亚, 大溪地
PG Papua New Guinea | 巴布亚新几内亚
PH Philippines, Pilipinas | 菲律宾
PK Pakistan | 巴基斯坦
PL Poland, Polska | 波兰
PM Saint Pierre and Miquelon | 圣皮埃尔和密克隆
PN Pitcairn | 皮特凯恩群岛
PR Puerto Rico | 波多黎各
PS Palestine, State of Palestine | 巴勒斯坦
PT Portugal | 葡萄牙
PW Palau | 帕劳
PY Paraguay | 巴拉圭
QA Qatar | 卡塔尔
RE Reunion Island, La Reunion | 留尼汪
RO Romania | 罗马尼亚
RS Serbia, Srbija | 塞尔维亚
RU Russia, Russian Federation, Rossiya, Rossii, Россия, России, Российская Федерация, РФ | 俄罗斯, 俄罗斯联邦, 俄国
RW Rwanda | 卢旺达
SA Saudi Arabia, KSA, Saudi | 沙特阿拉伯, 沙特
SB Solomon Islands | 所罗门群岛
SC Seychelles | 塞舌尔
SD Sudan | 苏丹
SE Sweden, Sverige | 瑞典
SG Singapore, Singapura, Xinjiapo | 新加坡
SH Saint Helena | 圣赫勒拿
SI Slovenia, Slovenija | 斯洛文尼亚
SJ Svalbard | 斯瓦尔巴群岛
SK Slovakia, Slovak Republic, Slovensko | 斯洛伐克
SL Sierra Leone | 塞拉利昂
SM San Marino | 圣马力诺
SN Senegal | 塞内加尔
SO Somalia | 索马里
SR Suriname, Surinam | 苏里南
SS South Sudan | 南苏丹
ST Sao Tome and Principe, Sao Tome | 圣多美和普林西比
SV El Salvador | 萨尔瓦多
SX Sint Maarten | 荷属圣马丁
SY Syria, Syrian Arab Republic | 叙利亚
SZ Eswatini, Swaziland | 斯威士兰
TC Turks and Caicos Islands, Turks and Caicos | 特克斯和凯科斯群岛
TD Chad, Tchad | 乍得
TF French Southern Territories | 法属南部领地
TG Togo | 多哥
TH Thailand, Siam | 泰国, 泰王国
TJ Tajikistan, Tadzhikistan | 塔吉克斯坦
TK Tokelau | 托克劳
TL Timor Leste, East Timor | 东帝汶
TM Turkmenistan | 土库曼斯坦
TN Tunisia, Tunisie | 突尼斯
TO Tonga | 汤加
TR Turkey, Türkiye, Turkiye | 土耳其
TT Trinidad and Tobago, Trinidad | 特立尼达和多巴哥
TV Tuvalu | 图瓦卢
TW Taiwan, Republic of China, Formosa, Taiwan Province of China, Chinese Taipei | 台湾, 台湾省, 中国台湾, 中国台湾省
TZ Tanzania, United Republic of Tanzania, Tanganyika, Zanzibar | 坦桑尼亚
UA Ukraine, Ukraina, Украина, Україна | 乌克兰
UG Uganda | 乌干达
UM United States Minor Outlying Islands | 美国本土外小岛屿
US United States, United States of America, USA, U S A, U S, US, America | 美国, 美利坚合众国, 美利坚
UY Uruguay | 乌拉圭
UZ Uzbekistan, Узбекистан | 乌兹别克斯坦
VA Holy See, Vatican | 梵蒂冈
VC Saint Vincent and the Grenadines, St Vincent and the Grenadines, St Vincent | 圣文森特和格林纳丁斯
VE Venezuela, Bolivarian Republic of Venezuela | 委内瑞拉
VG British Virgin Islands, BVI, B V I, Tortola | 英属维尔京群岛, 英属处女群岛
VI United States Virgin Islands, US Virgin Islands | 美属维尔京群岛
VN Vietnam, Viet Nam, Socialist Republic of Vietnam | 越南
VU Vanuatu, New Hebrides | 瓦努阿图
WF Wallis and Futuna | 瓦利斯和富图纳
WS Samoa, Western Samoa | 萨摩亚
XK Kosovo | 科索沃
YE Yemen | 也门
YT Mayotte | 马约特
ZA South Africa, RSA | 南非
ZM Zambia, Northern Rhodesia | 赞比亚
ZW Zimbabwe, Rhodesia | 津巴布韦
`;

/**
 * Main regions of countries that name companies, by ISO 3166-2 (US states, Canadian provinces, Australian states, German and Spanish
 * and Indian and Russian regions and others). Names that are rather a country, a city or a word are left out.
 */
export const REGIONS = `
US-AL Alabama
US-AK Alaska | 阿拉斯加
US-AZ Arizona | 亚利桑那
US-AR Arkansas
US-CA California | 加利福尼亚, 加州
US-CO Colorado | 科罗拉多
US-CT Connecticut | 康涅狄格
US-DE Delaware | 特拉华
US-FL Florida | 佛罗里达
US-HI Hawaii | 夏威夷
US-ID Idaho
US-IL Illinois | 伊利诺伊
US-IN Indiana | 印第安纳
US-IA Iowa
US-KS Kansas
US-KY Kentucky
US-LA Louisiana
US-ME Maine
US-MD Maryland
US-MA Massachusetts | 马萨诸塞
US-MI Michigan | 密歇根
US-MN Minnesota
US-MS Mississippi
US-MO Missouri
US-MT Montana
US-NE Nebraska
US-NV Nevada
US-NH New Hampshire
US-NJ New Jersey | 新泽西
US-NM New Mexico
US-NY New York State
US-NC North Carolina
US-ND North Dakota
US-OH Ohio | 俄亥俄
US-OK Oklahoma
US-OR Oregon
US-PA Pennsylvania
US-RI Rhode Island
US-SC South Carolina
US-SD South Dakota
US-TN Tennessee
US-TX Texas | 得克萨斯
US-UT Utah
US-VT Vermont
US-VA Virginia
US-WA Washington State
US-WV West Virginia
US-WI Wisconsin
US-WY Wyoming
CA-AB Alberta
CA-BC British Columbia
CA-MB Manitoba
CA-NB New Brunswick
CA-NL Newfoundland, Newfoundland and Labrador
CA-NS Nova Scotia
CA-ON Ontario | 安大略
CA-QC Quebec | 魁北克
CA-SK Saskatchewan
AU-NSW New South Wales
AU-NT Northern Territory
AU-QLD Queensland
AU-SA South Australia
AU-TAS Tasmania
AU-WA Western Australia
DE-BW Baden Württemberg, Baden Wuerttemberg
DE-BY Bavaria, Bayern
DE-HE Hessen
DE-NI Niedersachsen, Lower Saxony
DE-NW Nordrhein Westfalen, North Rhine Westphalia
DE-SN Sachsen, Saxony
ES-AN Andalucia, Andalusia
ES-CT Catalonia, Catalunya, Cataluña
ES-GA Galicia
IN-GJ Gujarat
IN-KA Karnataka
IN-KL Kerala
IN-MH Maharashtra
IN-PB Punjab
IN-TN Tamil Nadu
IN-UP Uttar Pradesh
IN-AP Andhra Pradesh
IN-TG Telangana
IN-WB West Bengal
RU-BA Bashkortostan
RU-BU Buryatia
RU-CE Chechnya, Chechen Republic
RU-DA Dagestan
RU-KDA Krasnodar Krai
RU-SA Yakutia, Sakha
RU-SAK Sakhalin
RU-TA Tatarstan, Татарстан
RU-TYU Tyumen Oblast
RU-UD Udmurtia, Udmurt Republic
UA-43 Crimea, Republic of Crimea, Krym, Крым | 克里米亚
UA-14 Donetsk Oblast, Donetsk Peoples Republic, Donetsk People s Republic
UA-09 Luhansk Oblast, Luhansk Peoples Republic, Luhansk People s Republic
AE-RK Ras Al Khaimah
AE-AJ Ajman
AE-FU Fujairah
BR-RS Rio Grande do Sul
BR-MG Minas Gerais
BR-BA Bahia
IT-25 Lombardia, Lombardy
JP-01 Hokkaido | 北海道
JP-47 Okinawa | 冲绳
JP-23 Aichi
ID-BA Bali
MY-13 Sarawak
MY-12 Sabah
MY-01 Johor, Johor Bahru | 柔佛
MY-07 Penang, Pulau Pinang | 槟城
IQ-KR Kurdistan
TW-TPE Taipei, Taibei | 台北
TW-NWT New Taipei | 新北
TW-KHH Kaohsiung, Gaoxiong | 高雄
TW-TXG Taichung, Taizhong | 台中
TW-TNN Tainan | 台南
TW-TAO Taoyuan | 桃园
TW-HSZ Hsinchu | 新竹
TW-KEE Keelung | 基隆
TW-MIA Miaoli | 苗栗
TW-CHA Changhua | 彰化
TW-CYI Chiayi | 嘉义
TW-PIF Pingtung | 屏东
TW-ILA Yilan | 宜兰
TW-HUA Hualien | 花莲
`;

/** Cities of the world that name companies, under the country or region (ISO 3166) they lie in; after `|` the Chinese names. */
export const CITIES = `
AE: Dubai, Dubayy | 迪拜; Abu Dhabi | 阿布扎比; Sharjah | 沙迦; Jebel Ali
AF: Kabul | 喀布尔; Kandahar; Herat
AM: Yerevan
AR: Buenos Aires | 布宜诺斯艾利斯
AT: Vienna, Wien | 维也纳; Graz; Linz; Salzburg
AU: Melbourne | 墨尔本; Perth | 珀斯; Brisbane | 布里斯班; Adelaide; Canberra | 堪培拉
AU-NSW: Sydney | 悉尼
AZ: Baku, Baki | 巴库
BD: Dhaka, Dacca | 达卡; Chittagong, Chattogram
BE: Brussels, Bruxelles, Brussel | 布鲁塞尔; Antwerp, Antwerpen, Anvers | 安特卫普; Ghent, Gent
BG: Sofia | 索非亚; Varna; Plovdiv
BH: Manama
BR: São Paulo, Sao Paulo | 圣保罗; Rio de Janeiro | 里约热内卢; Brasilia | 巴西利亚
BY: Minsk, Минск | 明斯克; Gomel; Grodno
CA: Toronto | 多伦多; Vancouver | 温哥华; Montreal | 蒙特利尔; Calgary | 卡尔加里; Ottawa | 渥太华; Edmonton; Winnipeg
CD: Kinshasa | 金沙萨; Lubumbashi; Kolwezi
CH: Zurich, Zürich, Zuerich | 苏黎世; Geneva, Geneve, Genf | 日内瓦; Basel, Basle | 巴塞尔; Bern, Berne; Lausanne; Zug; Lugano
CL: Valparaiso; Santiago de Chile
CO: Bogota | 波哥大; Medellin; Barranquilla; Cartagena
CU: Havana, La Habana | 哈瓦那
CY: Nicosia; Limassol, Lemesos; Larnaca
CZ: Prague, Praha | 布拉格; Brno; Ostrava; Plzen, Pilsen
DE: Berlin | 柏林; Hamburg | 汉堡; Frankfurt, Frankfurt am Main | 法兰克福; Cologne, Köln, Koeln | 科隆; Düsseldorf, Duesseldorf, Dusseldorf | 杜塞尔多夫; Stuttgart | 斯图加特; Bremen | 不来梅; Hannover, Hanover | 汉诺威; Leipzig | 莱比锡; Dresden | 德累斯顿; Nuremberg, Nürnberg, Nuernberg; Dortmund; Bonn | 波恩; Essen; Mannheim
DE-BY: Munich, München, Muenchen | 慕尼黑; Augsburg
DK: Copenhagen, København, Kobenhavn, Koebenhavn | 哥本哈根; Aarhus
DZ: Algiers, Alger | 阿尔及尔; Oran
EC: Quito; Guayaquil
EE: Tallinn | 塔林
EG: Cairo, Al Qahirah | 开罗; Alexandria | 亚历山大港; Suez
ES: Madrid | 马德里; Bilbao; Seville, Sevilla; Zaragoza; Malaga
ES-CT: Barcelona | 巴塞罗那
ET: Addis Ababa
FI: Helsinki | 赫尔辛基; Espoo; Tampere
FR: Paris | 巴黎; Lyon, Lyons | 里昂; Marseille, Marseilles | 马赛; Toulouse | 图卢兹; Bordeaux | 波尔多; Strasbourg; Lille; Nantes
GB: London | 伦敦; Manchester | 曼彻斯特; Birmingham | 伯明翰; Edinburgh | 爱丁堡; Glasgow; Liverpool | 利物浦; Leeds; Bristol; Oxford | 牛津; Cambridge | 剑桥; Belfast; Cardiff; Sheffield; Newcastle; Aberdeen
GE: Tbilisi; Batumi
GH: Accra
GR: Athens, Athina | 雅典; Piraeus, Pireas | 比雷埃夫斯; Thessaloniki
HK: Kowloon | 九龙; Wan Chai, Wanchai | 湾仔; Tsim Sha Tsui, Tsimshatsui | 尖沙咀; Tsuen Wan; Kwun Tong; Sha Tin, Shatin | 沙田; Sheung Wan; Causeway Bay; New Territories | 新界
HR: Zagreb; Rijeka
HU: Budapest | 布达佩斯; Debrecen
ID: Jakarta, Djakarta | 雅加达; Surabaya | 泗水; Bandung | 万隆; Batam; Medan
IE: Dublin | 都柏林
IL: Tel Aviv | 特拉维夫; Jerusalem; Haifa
IN: Delhi | 德里; New Delhi | 新德里; Kanpur; Jaipur
IN-GJ: Ahmedabad, Ahmadabad; Surat
IN-KA: Bangalore, Bengaluru | 班加罗尔; Mysore
IN-KL: Cochin, Kochi India
IN-MH: Mumbai, Bombay | 孟买; Pune, Poona; Nagpur
IN-TG: Hyderabad
IN-TN: Chennai, Madras | 金奈; Coimbatore
IN-WB: Calcutta, Kolkata | 加尔各答
IQ: Baghdad | 巴格达; Basra, Basrah; Mosul
IQ-KR: Erbil, Arbil, Irbil
IR: Tehran, Teheran | 德黑兰; Isfahan, Esfahan | 伊斯法罕; Shiraz; Tabriz; Mashhad, Mashad; Bandar Abbas; Ahvaz, Ahwaz; Qom; Karaj; Kish Island; Bushehr; Arak; Kerman; Yazd; Qazvin
IT: Rome, Roma | 罗马; Turin, Torino | 都灵; Naples, Napoli | 那不勒斯; Bologna; Genoa, Genova | 热那亚; Venice, Venezia | 威尼斯; Florence, Firenze | 佛罗伦萨; Trieste; Verona
IT-25: Milan, Milano | 米兰; Bergamo; Brescia
JO: Amman | 安曼
JP: Tokyo | 东京; Osaka | 大阪; Nagoya | 名古屋; Yokohama | 横滨; Kyoto | 京都; Kobe | 神户; Fukuoka | 福冈; Hiroshima | 广岛; Sapporo | 札幌; Nagasaki | 长崎; Sendai | 仙台; Niigata | 新潟
KE: Nairobi | 内罗毕; Mombasa
KG: Bishkek, Frunze | 比什凯克
KH: Phnom Penh | 金边; Sihanoukville | 西哈努克港
KP: Pyongyang, Pyeongyang, Phyongyang | 平壤; Nampo; Rason, Rajin; Wonsan; Sinuiju
KR: Seoul | 首尔, 汉城; Busan, Pusan | 釜山; Incheon, Inchon | 仁川; Daegu | 大邱; Daejeon | 大田; Gwangju; Ulsan | 蔚山; Jeju | 济州
KZ: Almaty, Alma Ata, Алматы | 阿拉木图; Astana, Nur Sultan, Nursultan City | 阿斯塔纳; Aktau; Atyrau; Karaganda, Karagandy; Shymkent
LA: Vientiane | 万象
LB: Beirut, Beyrouth | 贝鲁特; Tripoli Lebanon
LK: Colombo | 科伦坡; Hambantota
LT: Vilnius | 维尔纽斯; Kaunas; Klaipeda
LV: Riga | 里加
LY: Tripoli | 的黎波里; Benghazi; Misrata
MA: Casablanca | 卡萨布兰卡; Rabat; Tangier
MD: Chisinau, Kishinev; Tiraspol
MM: Yangon, Rangoon | 仰光; Mandalay; Naypyidaw, Nay Pyi Taw
MN: Ulaanbaatar, Ulan Bator | 乌兰巴托
MX: Mexico City, Ciudad de Mexico | 墨西哥城; Monterrey; Guadalajara; Tijuana; Culiacan; Sinaloa
MY: Kuala Lumpur | 吉隆坡; Selangor; Labuan; Melaka, Malacca | 马六甲; Petaling Jaya
NG: Lagos | 拉各斯; Abuja; Port Harcourt
NL: Amsterdam | 阿姆斯特丹; Rotterdam | 鹿特丹; The Hague, Den Haag | 海牙; Eindhoven; Utrecht
NO: Oslo | 奥斯陆; Bergen; Stavanger
NP: Kathmandu | 加德满都
NZ: Auckland | 奥克兰; Wellington
OM: Muscat | 马斯喀特; Salalah; Sohar
PA: Panama City
PE: Lima | 利马
PH: Manila | 马尼拉; Cebu; Davao; Quezon City; Makati
PK: Karachi | 卡拉奇; Lahore | 拉合尔; Islamabad | 伊斯兰堡; Rawalpindi; Peshawar; Quetta; Gwadar | 瓜达尔
PL: Warsaw, Warszawa | 华沙; Krakow, Cracow, Kraków; Gdansk, Danzig; Gdynia; Wroclaw, Wrocław, Breslau; Poznan; Lodz, Łódź; Katowice; Szczecin
PT: Lisbon, Lisboa | 里斯本; Porto, Oporto; Madeira
QA: Doha | 多哈
RO: Bucharest, Bucuresti, București | 布加勒斯特; Cluj, Cluj Napoca; Timisoara; Constanta; Iasi
RS: Belgrade, Beograd | 贝尔格莱德; Novi Sad
RU: Moscow, Moskva, Москва, Moskau | 莫斯科; Saint Petersburg, St Petersburg, Sankt Peterburg, Санкт Петербург, Leningrad, Petrograd | 圣彼得堡; Novosibirsk, Новосибирск | 新西伯利亚; Yekaterinburg, Ekaterinburg, Sverdlovsk, Екатеринбург | 叶卡捷琳堡; Nizhny Novgorod, Nizhniy Novgorod, Nizhnii Novgorod, Gorky, Нижнии Новгород | 下诺夫哥罗德; Samara, Kuibyshev, Самара; Omsk, Омск; Chelyabinsk, Челябинск; Rostov, Rostov on Don, Rostov na Donu; Ufa, Уфа; Krasnoyarsk, Красноярск; Perm, Пермь; Voronezh, Воронеж; Volgograd, Stalingrad; Krasnodar, Краснодар; Saratov; Tyumen, Tiumen; Tula, Тула; Izhevsk, Ижевск; Irkutsk | 伊尔库茨克; Khabarovsk | 哈巴罗夫斯克; Vladivostok, Владивосток | 符拉迪沃斯托克, 海参崴; Murmansk | 摩尔曼斯克; Arkhangelsk; Kaliningrad; Tomsk; Ryazan; Kursk; Bryansk; Novorossiysk; Sochi; Tolyatti, Togliatti; Magnitogorsk; Zelenograd; Severodvinsk
RU-TA: Kazan, Казань | 喀山
SA: Riyadh, Riyad | 利雅得; Jeddah, Jiddah, Jidda | 吉达; Dammam; Mecca, Makkah; Medina; Jubail
SD: Khartoum | 喀土穆; Port Sudan; Omdurman
SE: Stockholm | 斯德哥尔摩; Gothenburg, Göteborg, Goteborg | 哥德堡; Malmö, Malmo
SI: Ljubljana; Maribor
SK: Bratislava; Kosice
SN: Dakar
SO: Mogadishu
SY: Damascus, Dimashq | 大马士革; Aleppo, Halab | 阿勒颇; Homs; Latakia, Lattakia
TH: Bangkok | 曼谷; Phuket | 普吉; Chiang Mai | 清迈; Pattaya; Rayong | 罗勇
TJ: Dushanbe | 杜尚别
TM: Ashgabat, Ashkhabad
TR: Istanbul, Constantinople, İstanbul | 伊斯坦布尔; Ankara | 安卡拉; Izmir, İzmir, Smyrna; Bursa; Antalya; Adana; Mersin; Gaziantep; Kocaeli; Konya
TZ: Dar es Salaam | 达累斯萨拉姆
UA: Kyiv, Kiev, Київ, Киев | 基辅; Kharkiv, Kharkov, Харків, Харьков; Odesa, Odessa, Одеса | 敖德萨; Dnipro, Dnepropetrovsk, Dnipropetrovsk; Lviv, Lvov; Zaporizhzhia, Zaporozhye; Mykolaiv; Mariupol
UA-43: Sevastopol, Севастополь | 塞瓦斯托波尔; Simferopol; Feodosia, Feodosiya; Kerch; Yalta
UA-14: Donetsk, Донецк | 顿涅茨克
UA-09: Luhansk, Lugansk, Луганск
US: Washington, Washington DC, Washington D C | 华盛顿; Boston | 波士顿; Philadelphia | 费城; Chicago | 芝加哥; Detroit | 底特律; Atlanta | 亚特兰大; Miami | 迈阿密; Seattle | 西雅图; Denver | 丹佛; Las Vegas | 拉斯维加斯; Baltimore; Pittsburgh; Minneapolis; Milwaukee; Cincinnati; Memphis; Nashville; New Orleans; Salt Lake City; South Bend; Kansas City; St Louis, Saint Louis; New England; Cleveland; Honolulu
US-CA: Los Angeles | 洛杉矶; San Francisco | 旧金山, 三藩市; San Diego | 圣迭戈; San Jose; Silicon Valley | 硅谷; Sacramento; Oakland; Palo Alto; Beverly Hills
US-NY: New York, New York City, NYC, N Y C | 纽约; Brooklyn; Manhattan | 曼哈顿; Long Island
US-TX: Houston | 休斯敦, 休斯顿; Dallas | 达拉斯; San Antonio; Fort Worth; El Paso
UY: Montevideo
UZ: Tashkent, Ташкент | 塔什干; Samarkand | 撒马尔罕; Bukhara
VE: Caracas | 加拉加斯; Maracaibo
VN: Hanoi, Ha Noi | 河内; Ho Chi Minh City, Ho Chi Minh, HCMC, Saigon, Sai Gon | 胡志明市, 胡志明, 西贡; Haiphong, Hai Phong | 海防; Da Nang, Danang | 岘港; Bac Ninh | 北宁; Binh Duong | 平阳省; Dong Nai | 同奈; Hai Duong
YE: Sanaa, Sana a; Aden
ZA: Johannesburg | 约翰内斯堡; Cape Town | 开普敦; Durban; Pretoria
ZM: Lusaka
ZW: Harare
`;

/**
 * Parts of the world (UN M49 macro-regions and customary ones, `reg:`) and of a country by direction (`dir:`). 东方 (Orient, Eastern,
 * Dongfang) is left out: it is first of all a name.
 */
export const AREAS = `
reg:asia Asia | 亚洲
reg:asia-pacific Asia Pacific, APAC | 亚太
reg:east-asia East Asia | 东亚
reg:southeast-asia Southeast Asia, South East Asia, South Eastern Asia | 东南亚
reg:south-asia South Asia | 南亚
reg:central-asia Central Asia | 中亚
reg:far-east Far East, Far Eastern | 远东
reg:middle-east Middle East | 中东
reg:gulf Persian Gulf, Arabian Gulf
reg:europe Europe, Europa | 欧洲
reg:eastern-europe Eastern Europe, East Europe | 东欧
reg:western-europe Western Europe, West Europe | 西欧
reg:eurasia Eurasia, Eurasian | 欧亚
reg:africa Africa, Afrique | 非洲
reg:east-africa East Africa, Eastern Africa | 东非
reg:west-africa West Africa, Western Africa | 西非
reg:north-africa North Africa | 北非
reg:americas Americas, The Americas | 美洲
reg:north-america North America | 北美, 北美洲
reg:south-america South America | 南美, 南美洲
reg:latin-america Latin America | 拉丁美洲, 拉美
reg:caribbean Caribbean | 加勒比
reg:siberia Siberia | 西伯利亚
reg:baltic Baltic | 波罗的海
reg:nordic Nordic, Scandinavia, Scandinavian | 北欧
reg:balkan Balkans, Balkan
reg:oceania Oceania | 大洋洲
reg:arctic Arctic | 北极
reg:greater-china Greater China | 大中华区, 大中华
reg:yangtze-delta Yangtze River Delta, Yangtze Delta, Changsanjiao | 长三角, 长江三角洲
reg:pearl-delta Pearl River Delta | 珠三角, 珠江三角洲
reg:jing-jin-ji Jingjinji, Beijing Tianjin Hebei | 京津冀
reg:greater-bay Greater Bay Area, Guangdong Hong Kong Macao Greater Bay Area | 粤港澳大湾区
dir:north-china North China, Northern China, Huabei | 华北
dir:east-china East China, Eastern China, Huadong | 华东
dir:south-china South China, Southern China, Huanan | 华南
dir:central-china Central China, Huazhong | 华中
dir:west-china West China, Western China, Huaxi | 华西
dir:northeast-china Northeast China, North East China, Northeastern China
dir:northwest-china Northwest China, North West China, Northwestern China
dir:southwest-china Southwest China, South West China, Southwestern China
dir:northeast Northeast, North East, Northeastern, North Eastern, Dongbei | 东北
dir:northwest Northwest, North West, Northwestern, North Western, Xibei | 西北
dir:southwest Southwest, South West, Southwestern, South Western | 西南
dir:southeast Southeast, South East, Southeastern, South Eastern, Dongnan | 东南
dir:north North, Northern, Nord, Beifang | 北方, 北部
dir:south South, Southern, Sud, Nanfang | 南方, 南部
dir:east East, Eastern | 东部
dir:west West, Western | 西部
`;
