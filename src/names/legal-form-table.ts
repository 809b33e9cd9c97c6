/**
 * The legal forms of the world, by class. The classes group the entity legal forms of ISO 20275 (the GLEIF ELF code list, CC0):
 * `limited` is the bare English word, which companies of most other classes use loosely; `stock-company` and `limited-company` are
 * the East Asian forms, which are rendered in English in many ways (`Co., Ltd.`, `Corporation`, `Inc.`).
 */
export type FormClass =
  | 'limited'
  | 'private-limited'
  | 'limited-liability'
  | 'shares'
  | 'public-shares'
  | 'closed-shares'
  | 'stock-company'
  | 'limited-company'
  | 'corporation'
  | 'generic-company'
  | 'partnership'
  | 'limited-partnership'
  | 'limited-liability-partnership'
  | 'state-enterprise'
  | 'foundation'
  | 'association'
  | 'cooperative'
  | 'nonprofit'
  | 'public-institution'
  | 'sole'
  | 'branch';

/**
 * The forms that are words, as printed. Each line says where in a name they stand: `end`, `start`, `both`, `anywhere` (at the end
 * and inside, before a place or a branch) or `all`. Initials with dots (`S.A.`) also stand for the word without (`SA`).
 */
export const FORM_WORDS: Readonly<Record<FormClass, string>> = {
  limited: `
    anywhere: Ltd
    end: Limited; Ltée; Limitée; Limted; Limitd; Company Limited by Guarantee
  `,
  'private-limited': `
    anywhere: Pvt Ltd; Private Limited; Private Ltd; Pvt Limited; Pty Ltd; Pty Limited; Proprietary Limited; Pte Ltd; Pte Limited; Sdn Bhd; Sendirian Berhad; Private Company Limited; Co Pvt Ltd; Co Pte Ltd
    end: Pty; Pvt; Pte; Sdn; P Ltd; P Limited; Company Limited by Shares
    start: PT; P.T.; Perseroan Terbatas
    end: Ltd בע"מ; בע"מ
  `,
  'limited-liability': `
    all: LLC; L.L.C.; Limited Liability Company; Limited Liability Co; Ltd Liability Co; Ltd Liability Company; Company with Limited Liability; LTD LLC
    end: LC; PLLC; P.L.L.C.; DAC; FZE; FZCO; FZC; FZ LLC; FZE LLC; DMCC; W.L.L.; WLL; Co WLL; SPC
    anywhere: GmbH; gGmbH; Ges.m.b.H.; GesmbH; Gesellschaft mbH; Gesellschaft mit beschränkter Haftung; Gesellschaft m.b.H.; Gesellschaft mit beschraenkter Haftung
    end: mbH; m.b.H.; UG; UG haftungsbeschränkt; Unternehmergesellschaft
    both: S.A.R.L.; S.R.L.; EURL; E.U.R.L.; SASU; SPRL; S.P.R.L.; BVBA; B.V.B.A.; Société à responsabilité limitée; Société privée à responsabilité limitée
    both: Societatea cu Răspundere Limitată; Societate cu Răspundere Limitată; Società a responsabilità limitata; Sociedad de Responsabilidad Limitada
    end: S.L.; S.L.U.; S.L.L.; Sociedad Limitada; Sociedad Limitada Unipersonal; S. de R.L.; S de RL; S. de R.L. de C.V.; S de RL de CV; S.R.L. de C.V.; E.I.R.L.; SRLS; S.R.L.S.
    end: Ltda; Cía Ltda; Compañía Limitada; Limitada; Lda; Unipessoal Lda; Sociedade Limitada; EIRELI; Sociedade por Quotas
    end: B.V.; Besloten Vennootschap; Besloten Vennootschap met beperkte aansprakelijkheid
    start: B.V.
    both: Sp. z o.o.; Sp. z oo; Sp zoo; Sp zo o; Spółka z o.o.; Spółka z oo; Spolka z o.o.; Spolka z oo; Spzoo; Spółka z ograniczoną odpowiedzialnością; Spolka z ograniczona odpowiedzialnoscia
    end: s.r.o.; spol. s r.o.; spol. s.r.o.; spol sro; společnost s ručením omezeným; spoločnosť s ručením obmedzeným
    both: d.o.o.; j.d.o.o.; društvo s ograničenom odgovornošću; družba z omejeno odgovornostjo
    both: OOD; EOOD; ООД; ЕООД; дружество с ограничена отговорност
    end: Kft; Korlátolt Felelősségű Társaság
    end: ApS; Anpartsselskab; IVS
    both: UAB; Uždaroji akcinė bendrovė; SIA; Sabiedrība ar ierobežotu atbildību; OÜ; Osaühing
    start: MChJ; OcOO; ОсОО; ТОО; TOO; ЖШС; Товарищество с ограниченной ответственностью; Tovarishchestvo s ogranichennoi otvetstvennostyu
    both: ООО; OOO; O.O.O.; Общество с ограниченной ответственностью; ОДО; Общество с дополнительной ответственностью
    both: Obshchestvo s Ogranichennoi Otvetstvennostyu; Obshchestvo s Ogranichennoy Otvetstvennostyu; Obshestvo s Ogranichennoi Otvetstvennostyu; Obschestvo s Ogranichennoy Otvetstvennostyu
    both: ТОВ; TOV; Товариство з обмеженою відповідальністю; Tovarystvo z obmezhenoiu vidpovidalnistiu; ТАА
    end: Ltd Şti; Ltd. Sti.; Limited Şirketi; Limited Sirketi; Şti; Limited Ortaklığı; MMC; Məhdud Məsuliyyətli Cəmiyyəti; SHPK; Sh.p.k.
    start: Công ty TNHH; Công ty Trách nhiệm Hữu hạn; Công ty TNHH MTV; Công ty TNHH Một Thành Viên
    end: E.P.E.; EPE; ΕΠΕ; ΙΚΕ; I.K.E.
    both: ذ م م; شركة ذات مسؤولية محدودة; با مسئولیت محدود; Sherkat ba Masouliyat Mahdoud
  `,
  shares: `
    all: JSC; J.S.C.; Joint Stock Company; Joint Stock Co; Joint-stock Co; Joynt Stock Company
    anywhere: Aktiengesellschaft
    end: A.G.
    both: AO; A.O.; АО; Акционерное общество; Aktsionernoe Obshchestvo; Aktsionernoye Obshchestvo; Akcionernoe Obshchestvo; АТ; Акціонерне товариство; ААТ; АҚ; AJ
    end: S.A.; S.A.U.; S.A.C.; S.A.A.; C A; S.A.B.; Sociedad Anónima; Sociedad Anónima Unipersonal; Sociedade Anônima; Sociedade Anónima; Sociedad por Acciones; S.A.S. de C.V.
    both: Société Anonyme; Naamloze Vennootschap; Spółka Akcyjna; Spolka Akcyjna; Societatea pe Acțiuni; Societate pe Acțiuni; Societatea Anonimă; Società per Azioni
    end: S.A. de C.V.; SA de CV; S.A.P.I. de C.V.; SAPI de CV; S.A.B. de C.V.; SAB de CV; Sociedad Anónima de Capital Variable
    end: S.A.S.; Société par actions simplifiée; Sociedad por Acciones Simplificada
    end: S.p.A.; N.V.; SA NV
    start: N.V.
    both: A.B.; Aktiebolag; Aktiebolaget; Oy; Oy Ab; Osakeyhtiö
    end: A/S; AS; A.S.; Aktieselskab; Aksjeselskap; Aktsiaselts; Akciju sabiedrība; a.s.; akciová společnost; akciova spolecnost
    end: A.Ş.; Anonim Şirketi; Anonim Sirketi; Anonim Ortaklığı; T A Ş; Türk Anonim Şirketi
    end: d.d.; a.d.; Akcionarsko društvo; Dioničko društvo; Delniška družba; АД; ЕАД; AD; EAD; hf; ehf; Sh.A.
    start: АД; Акционерно дружество; а.д.
    end: A.E.; AE; ΑΕ; Anonymi Etaireia; Rt; Részvénytársaság
    end: S.A.E.; SAE; S.A.L.; SAL; K.S.C.; KSC; KSCP; KSCC; Q.S.C.; QSC; B.S.C.; BSC; S.A.O.; Shirkat Mosahamah
    start: Công ty Cổ phần; Công ty CP; CTCP; Perusahaan Perseroan
    both: شركة مساهمة; شرکت سهامی
  `,
  'public-shares': `
    all: PLC; P.L.C.; Public Limited Company; Public Limited Co; OJSC; PJSC; P.J.S.C.; O.J.S.C.; Open Joint Stock Company; Open Joint Stock Co; Open Type Joint Stock Company; Public Joint Stock Company; Public Joint Stock Co; Public JSC; Open JSC; QPSC; Q.P.S.C.
    anywhere: Public Company Limited; Public Co Ltd; PCL; Public Company Ltd
    both: ОАО; OAO; O.A.O.; ПАО; PAO; P.A.O.; Открытое акционерное общество; Публичное акционерное общество; Otkrytoe Aktsionernoe Obshchestvo; Otkrytoye Aktsionernoye Obshchestvo; Publichnoe Aktsionernoe Obshchestvo; Publichnoye Aktsionernoye Obshchestvo; АООТ
    both: ПАТ; ВАТ; Публічне акціонерне товариство; Відкрите акціонерне товариство
    end: ASA; Allmennaksjeselskap; Oyj; Abp; AB publ; Nyrt; Nyilvánosan Működő Részvénytársaság; SAOG; S.A.O.G.
    end: SE; S.E.; Societas Europaea; KGaA; SE and Co KGaA; AG and Co KGaA; GmbH and Co KGaA; SE Co KGaA
    end: Tbk; Terbuka; Bhd; Berhad; Sahami Am; Sahami Amm
    both: شركة مساهمة عامة; سهامی عام
  `,
  'closed-shares': `
    all: CJSC; C.J.S.C.; ZJSC; Closed Joint Stock Company; Closed Joint Stock Co; Closed JSC; Private Joint Stock Company; Private Joint Stock Co; Private JSC; PrJSC; Non-public Joint Stock Company; Closed Type Joint Stock Company
    both: ЗАО; ZAO; Z.A.O.; НАО; Закрытое акционерное общество; Непубличное акционерное общество; Zakrytoe Aktsionernoe Obshchestvo; Zakrytoye Aktsionernoye Obshchestvo; АОЗТ
    both: ЗАТ; ПрАТ; PrAT; Приватне акціонерне товариство; Закрите акціонерне товариство
    end: Zrt; Zártkörűen Működő Részvénytársaság; SAOC; S.A.O.C.; Sahami Khass; Sahami Khas
    both: سهامی خاص
  `,
  'stock-company': `
    end: K.K.
    both: Kabushiki Kaisha; Kabushiki Gaisha; Kabushikigaisha; Kabushikikaisha; 주식회사; 주; Jusik Hoesa; Chusik Hoesa; Jusikhoesa
    end: Gufen Youxian Gongsi; Gufen Youxiangongsi; Gufenyouxiangongsi; Gufen Youxian Zeren Gongsi; Gufen Gongsi; Stock Company Limited; Stock Co Ltd
  `,
  'limited-company': `
    end: G.K.; Y.K.
    both: Godo Kaisha; Goudou Kaisha; Godo Gaisha; Godokaisha; Yugen Kaisha; Yugen Gaisha; 유한회사; 유한책임회사; Yuhan Hoesa; 유
    end: Youxian Gongsi; Youxiangongsi; Youxian Zeren Gongsi; Youxianzerengongsi; Zeren Youxian Gongsi; Zeren Gongsi
  `,
  corporation: `
    anywhere: Inc; I.N.C.; Incorporated; Incorporation; Incorporated Company
    end: Corp; Corporation; Corpn; Coporation; Corportion
  `,
  'generic-company': `
    end: Co; Company; and Co; and Company; Coy; Cie; et Cie; et Compagnie; Compagnie; Cía; y Cía; Compañía; Companhia; e Cia; Cia; Gongsi; Hoesa; 회사; Sherkat; und Co; og Co
    start: Sherkat; Sherkate; Sherkat e; Công ty; Firma; شركة; شرکت; Фирма; Компания
  `,
  partnership: `
    end: General Partnership; OHG; O.H.G.; oHG; Offene Handelsgesellschaft; GbR; SNC; S.n.c.; VOF; V.O.F.; v.o.s.; Sp. j.; Spółka jawna; I/S; Adi Komandit; GmbH and Co OHG; K.D.; S.C.S.
    start: VOF; V.O.F.; Полное товарищество
  `,
  'limited-partnership': `
    end: LP; L.P.; Limited Partnership; LLLP; L.L.L.P.; KG; K.G.; Kommanditgesellschaft; GmbH and Co KG; GmbH Co KG; GmbH u Co KG; GmbH und Co KG; AG and Co KG; AG Co KG; SE and Co KG; Co KG; and Co KG; UG and Co KG
    end: S.C.A.; SCA; SCSp; S.C.Sp.; C.V.; Kommanditselskab; K/S; Kommanditbolag; Sp. k.; Spółka komandytowa; Sp. z o.o. Sp. k.; Spółka z o.o. Sp. k.; S.K.A.; k.s.; Ky; Kommandiittiyhtiö; Youxian Hehuo; EnC; S en C
    start: CV; Коммандитное товарищество
  `,
  'limited-liability-partnership': `
    anywhere: LLP; L.L.P.; Limited Liability Partnership
    end: PLT; PartG; PartG mbB; PartGmbB
  `,
  'state-enterprise': `
    all: Federal State Unitary Enterprise; State Unitary Enterprise; Municipal Unitary Enterprise; Republican Unitary Enterprise; Unitary Enterprise; Republican Unitary Production Enterprise; FSUE; F.S.U.E.
    end: State Enterprise; State Owned Enterprise; State Company; Public Enterprise; Persero; Empresa Estatal; State Owned Company; státní podnik
    start: State Enterprise; State Corporation; State Company; Empresa Pública; Empresa Estatal; Întreprinderea de Stat; BUMN
    both: ФГУП; FGUP; ГУП; GUP; МУП; MUP; РУП; RUP; УП; ЧУП; КУП; ФКП; FKP; ГП; ДП; КП; Федеральное государственное унитарное предприятие; Государственное унитарное предприятие; Федеральное казенное предприятие; Республиканское унитарное предприятие; Унитарное предприятие; Государственное предприятие; Державне підприємство
    both: Federalnoe Gosudarstvennoe Unitarnoe Predpriyatie; Federalnoye Gosudarstvennoye Unitarnoye Predpriyatiye; Gosudarstvennoe Unitarnoe Predpriyatie; ГК; Государственная корпорация; Gosudarstvennaya Korporatsiya; Derzhavne Pidpryiemstvo
  `,
  foundation: `
    end: Foundation; Stiftung; Stiftelse; Foundation Inc; Vakfı; Vakfi
    start: Stichting; Stiftung; Stiftelsen; Fondation; Fundación; Fundação; Fondazione; Fundacja; Фонд; Благотворительный фонд; Благодійний фонд
  `,
  association: `
    end: e.V.; eingetragener Verein; Verein; Association; Assoc; Assn; National Association; N.A.; GIE; G.I.E.; AISBL; ASBL; VZW
    start: ASBL; VZW; Asociación; Associação; Associazione; Asociatia; Stowarzyszenie; Ассоциация; GIE; Verein
  `,
  cooperative: `
    end: Cooperative; Co-operative; Coop; e.G.; eingetragene Genossenschaft; Genossenschaft; S.C.R.L.; SCRL; CVBA; Soc. Coop.; Società Cooperativa; S.C.A.R.L.; Cooperativa; Osuuskunta; Cooperative Society; Cooperative Society Limited; Cooperative Ltd; Cooperatieve U.A.; U.A.
    start: Coöperatie; Cooperativa; Società Cooperativa; Кооператив; Производственный кооператив; СПК
  `,
  nonprofit: `
    both: АНО; ANO; A.N.O.; Автономная некоммерческая организация; Avtonomnaya Nekommercheskaya Organizatsiya; Autonomous Non Commercial Organization; Autonomous Noncommercial Organization; Autonomous Non Commercial Organisation; Autonomous Nonprofit Organization; Autonomous Non Profit Organization; НКО; Некоммерческая организация; Некоммерческое партнерство; Non Commercial Organization; Nonprofit Organization; Non Profit Organization; ЧОУ; РОО; МОО; Общественная организация
    end: CIC; Community Interest Company; ONLUS; GUIP
  `,
  'public-institution': `
    start: ФГБУ; FGBU; ФГБУН; ФГАОУ; ФГАУ; ФГКУ; ФКУ; ГБУ; МБУ; ГКУ; ФГБОУ; Федеральное государственное бюджетное учреждение; Федеральное государственное автономное учреждение; Государственное учреждение; Federal State Budgetary Institution; Federal State Budget Institution; Federal State Autonomous Institution; Federal State Institution; State Institution; ГУ
    end: Federal State Budgetary Institution; Anstalt des öffentlichen Rechts; AöR; Körperschaft des öffentlichen Rechts; KdöR
  `,
  sole: `
    start: ИП; ФОП; FOP; ЧП; Индивидуальный предприниматель; Individual Entrepreneur; Фізична особа підприємець; F.H.U.; PPHU
    end: Sole Proprietorship; Sole Proprietor; Sole Trader; e.K.; e.Kfr.; e.Kfm.; eingetragener Kaufmann; Einzelunternehmen; Individual Entrepreneur; Einzelfirma; Autónomo
  `,
  branch: `
    end: Branch Office; Representative Office; Rep Office; Liaison Office; Zweigniederlassung; Succursale; Sucursal; Filial; Филиал; Представительство; Branch; Niederlassung
    start: Филиал; Представительство; Filial; Representative Office
  `,
};

/** English words that are forms only when the rest of the name has this many words: `Olive Branch` keeps its branch. */
export const WEAK_FORMS: ReadonlyMap<string, number> = new Map([
  ['branch', 2],
  ['association', 2],
  ['foundation', 1],
  ['cooperative', 1],
  ['sac', 2],
  ['saa', 2],
]);

/** Forms glued to the end of a name without spaces: Chinese (both scripts fold to simplified), Japanese, Korean. */
export const GLUED_ENDS: Readonly<Partial<Record<FormClass, string>>> = {
  'stock-company':
    '股份有限责任公司 股份有限公司 股份责任有限公司 股份公司 股份合作公司 股份合作制企业 公众股份有限公司 株式會社 주식회사 (株) (주)',
  'limited-company':
    '有限责任公司 有限公司 责任有限公司 责任公司 有限责任 一人有限公司 有限會社 合同會社 유한회사 유한책임회사 (有) (同) (유)',
  'private-limited': '私人有限公司 私营有限公司',
  'public-shares': '公众有限公司 公共有限公司 公共股份公司 公开股份公司 开放式股份公司',
  'closed-shares': '封闭式股份公司',
  'limited-liability-partnership': '特殊普通合伙 有限责任合伙 特殊的普通合伙',
  'limited-partnership': '合伙企业有限合伙 合伙企业(有限合伙) 合伙企业（有限合伙） 有限合伙企业 有限合伙 合資會社 两合公司',
  partnership: '普通合伙企业 合伙企业普通合伙 合伙企业(普通合伙) 合伙企业（普通合伙） 普通合伙 合伙企业 合名會社 无限公司',
  'generic-company': '总公司 公司 會社 회사',
  cooperative: '农民专业合作社联合社 农民专业合作社 专业合作社 合作联社 合作社 協同組合 相互會社',
  foundation: '基金会 慈善基金会 财团法人 재단법인',
  association: '行业协会 协会 联合会 促进会 社团法人 一般社団法人 公益社団法人 사단법인',
  sole: '个体工商户 个人独资企业 个人独资',
  branch: '分公司 代表处 办事处 支店',
};

/** Forms glued to the start of a name. */
export const GLUED_STARTS: Readonly<Partial<Record<FormClass, string>>> = {
  'stock-company': '株式會社 주식회사 (株) (주)',
  'limited-company': '有限會社 合同會社 유한회사 유한책임회사 (有) (同) (유)',
  'limited-partnership': '合資會社',
  partnership: '合名會社',
  foundation: '一般財団法人 公益財団法人 財団法人 財團法人 재단법인',
  association: '一般社団法人 公益社団法人 社団法人 社團法人 사단법인',
  nonprofit: '特定非営利活動法人 NPO法人',
  'public-institution': '国立研究開発法人 独立行政法人 国立大学法人 学校法人 医療法人 社会福祉法人',
};
