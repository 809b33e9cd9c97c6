/** What ends a company's name: legal forms as written, folded to the units of tokens. */
export const LEGAL_ENDS: ReadonlySet<string> = new Set(
  'ltd limited inc incorporated corp corporation llc plc gmbh ag kk bhd pty oyj nv bv sa spa srl llp lp kgaa se ab asa aps'.split(' '),
);

/** Words that a company's name ends with where it has no legal form. */
export const COMPANY_ENDS: ReadonlySet<string> = new Set(
  'technologies technology semiconductor semiconductors semi microelectronics electronics robotics robots photonics optics optoelectronics biosystems biologics biotech biotechnology pharma pharmaceuticals pharmaceutical therapeutics genomics drones aviation aerospace avionics motors motor automotive machinery instruments devices systems sensing lidar laser lasers batteries battery energy solar power materials chemicals steel shipyard shipbuilding shipping marine logistics telecom communications networks wireless memory micro displays display logic software labs laboratories holdings group industries industrial manufacturing enterprises international engines acoustics dynamics foods cotton yarn textiles textile apparel mining minerals resources capital bank securities ventures partners media entertainment games crawlers microsystems nanotechnology bioscience biosciences optronics hydraulics turbines telematics automation bearings castings forgings valves pumps alloys ceramics magnets polymers petrochemicals petrochemical foods beverages trading airlines railways hosting electric hydrogen wafers circuits sensors embedded tooling nutrition medtech avionics surveillance cameras lighting furniture footwear garments shoes toys tyres tires telescopes sights survey mapping geomatics navigation crawlers satellites satellite space sonar radar imaging vision intelligence computing computers quantum cloud data industry investment investments links solutions equipment vehicles refinery refining'.split(
    ' ',
  ),
);

/** Cities and provinces of China that names of companies begin with, in pinyin. */
export const CHINESE_PLACES: ReadonlySet<string> = new Set(
  'beijing shanghai shenzhen guangzhou hangzhou wuhan suzhou chengdu tianjin nanjing chongqing xian hefei changsha qingdao dalian ningbo xiamen dongguan foshan wuxi changzhou nantong zhuhai zhongshan huizhou jinan zhengzhou shenyang changchun harbin kunming nanchang fuzhou quanzhou guiyang taiyuan shijiazhuang baoding tangshan lanzhou urumqi xining yinchuan hohhot baotou nanning liuzhou guilin haikou sanya weihai yantai weifang zibo luoyang xiangyang yichang jingmen zhuzhou xiangtan mianyang deyang leshan yibin wenzhou jiaxing huzhou shaoxing jinhua taizhou yangzhou zhenjiang xuzhou lianyungang yancheng kunshan wuhu bengbu jiangsu zhejiang guangdong fujian anhui hubei hunan henan hebei shandong shanxi shaanxi sichuan liaoning jilin heilongjiang jiangxi guangxi guizhou yunnan hainan gansu qinghai ningxia xinjiang binzhou linyi dezhou liaocheng heze zaozhuang rizhao dongying jining maanshan anqing huangshi jingzhou xiaogan ezhou huanggang xianning hengyang yueyang changde chenzhou yongzhou huaihua shaoyang yiyang ganzhou jiujiang shangrao pingxiang zhangzhou putian longyan sanming nanping ningde jiangmen zhaoqing zhanjiang maoming shantou chaozhou jieyang shaoguan meizhou heyuan qingyuan yangjiang zigong luzhou nanchong suining neijiang guangyuan dazhou zunyi qujing baoji xianyang weinan hanzhong tianshui langfang cangzhou handan xingtai zhangjiakou qinhuangdao hengshui datong changzhi yuncheng linfen anshan fushun jinzhou yingkou dandong panjin huludao siping daqing qiqihar mudanjiang jiamusi kashgar hotan hetian aksu changji turpan korla tumxuk shihezi taicang zhangjiagang changshu jiangyin yixing yiwu cixi yuyao zhuji quzhou zhoushan huainan huaibei chuzhou fuyang suqian huaian kaifeng xinxiang anyang jiaozuo xuchang puyang'.split(
    ' ',
  ),
);

/** Wider places that names begin with. */
export const WIDER_PLACES: ReadonlySet<string> = new Set(['china', 'asia', 'taiwan', 'macau']);

/** What a company is called by what it does, in running text: `the drone maker`, `battery manufacturer X`. */
export const TRADE_NOUN =
  '(?:maker|manufacturer|producer|developer|supplier|company|firm|start-up|startup|giant|group|builder|operator|provider|designer|vendor|chipmaker|carmaker|automaker|dronemaker|specialist|conglomerate|foundry|brand|subsidiary|affiliate|business|shipbuilder|shipyard|manufacturer|distributor|enterprise|contractor|retailer|platform|corporation|unicorn|competitor|rival|challenger)';

/** Capitalised words that no company's name begins with: sentence openers, days, months, peoples, titles, bodies. */
export const NOT_COMPANY: ReadonlySet<string> = new Set(
  (
    'inside outside biden trump harris obama healthcare protection adrs adss ads etfs gpus besides unlike despite amid beyond within without among along like per via until once then thus instead again yet so such recently historically renewed following during between across about around against through under over near off out up down into onto toward towards upon whether let see read get new our all any both chief ' +
    'the a an in on at by for from of to with as and or but if when while since after before although though because however meanwhile also both all some many most no not nor neither either one two three four five six seven eight nine ten it its he she they we i you his her their our my this that these those there here what who which whose where why how is was were are be been has had have do did does will would could should may might must can ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow ' +
    'chinese american us u s uk eu un british european russian japanese korean taiwanese german french indian iranian israeli western asian ' +
    'china america washington beijing shanghai shenzhen hangzhou guangzhou hong kong taiwan macau wuhan suzhou chengdu tianjin nanjing xinjiang california texas michigan delaware brussels london russia ukraine iran japan germany france india korea europe asia san diego jose francisco new york barcelona united states kingdom ' +
    'senator senators sen rep reps representative representatives congressman congresswoman president vice secretary deputy under judge justice chairman chairwoman chair minister spokesperson spokesman spokeswoman mr mrs ms dr prof director general attorney counsel ambassador governor speaker leader officer ceo ' +
    'republican republicans democrat democrats democratic gop communist party pentagon congress house senate court department ministry treasury commerce defense defence state justice federal register act bill law section order executive committee commission bureau office agency administration government army navy force people liberation national security council white embassy union task list lists entity entities covered unverified military title table summary action dates supplementary information notice docket pub plaintiff plaintiffs defendant defendants ordered dated date so exhibit rule mandate nature motion opinion footnote docket page appellant appellants appellee petitioner respondent ranking member ask asked systems incorporated index counsel contractors suppliers vendors annex appendix board article chapter part public law ndaa cmc ccmc sdn bis fcc dod ofac dhs uflpa pla miit sasac faq pdf ai ' +
    'analysts investors shares stocks customers observers lawyers officials lawmakers experts critics traders according under earlier later last next first second third fourth finally still only even more less than over such other others another each every few several question questions statement company companies firm firms corp background overview conclusion contact media posts reports reporters reuters bloomberg ap afp xinhua cnbc cnn bbc wsj associated press times post journal news global weekly friday mailbag homeland interior labor agriculture education transportation harvard stanford yale princeton georgetown oxford cambridge brookings capitol kremlin tiananmen zhongnanhai'
  ).split(' '),
);

/** Words of a name that stand in lower case. */
export const JOINING: ReadonlySet<string> = new Set(['of', 'and', 'for', 'de']);
