/** One concept and every way to write it, in folded words. */
export interface Activity {
  readonly id: string;
  readonly words: readonly string[];
  readonly short: readonly string[];
  readonly han: readonly string[];
}

/**
 * What companies do and how they call themselves, one concept a line: id | English words and phrases | abbreviations | Chinese | Russian.
 * Words are folded and parted by commas; where two concepts share a word, the first line has it first. A concept is a word of a name, not a
 * class of a standard; the groups follow the sections of ISIC Rev. 4. Legal forms (股份, company), places and numbers are not here.
 */
export const ACTIVITIES = `
# Kinds of organisation
group|group,groups|grp,gp|集团|группа
holding|holding,holdings|hldg,hldgs,hld,hlds|控股|холдинг
head-company|head office,headquarters|hq|总公司,本部,总部
enterprise|enterprise,enterprises,undertaking|ent,entp,enterp|企业|предприятие
venture|venture,ventures|vent|创业,创投
partners|partner,partners|ptnr,ptnrs|合伙,伙伴
association|association,federation,union of|assn,assoc|协会,联合会,学会|ассоциация
cooperative|cooperative,cooperatives,co operative|coop|合作社
cooperation|cooperation|coop|合作
foundation|foundation|fdn|基金会|фонд
committee|committee,commission||委员会|комитет
bureau|bureau,administration,authority|admin|局,管理局|бюро
ministry|ministry,department of state||部|министерство
department|department,departments|dept,dpt|部门,事业部|департамент
branch|branch,branch office||分公司,分行,分厂|филиал
subsidiary|subsidiary||子公司
plant|plant,factory,works,mill,mills|fcty|厂,工厂,总厂|завод,фабрика
workshop|workshop||车间,作坊
base|base||基地
center|center,centre,centers,centres|ctr,cntr|中心|центр
institute|institute,institutes|inst|研究所,院所|институт
research-institute|research institute,research academy,academy of research||研究院,研究总院
academy|academy|acad|科学院,学院,总院|академия
university|university|univ|大学|университет
college|college,school|coll,sch|学校,中学,职业学院
laboratory|laboratory,laboratories,lab,labs||实验室|лаборатория
hospital|hospital,hospitals,clinic,clinics|hosp|医院,门诊,诊所|больница
office|office,offices||办事处,办公
agency|agency,agencies|agcy|代理,社|агентство
club|club|clb|俱乐部
park|park||园,园区,公园
zone|zone||区,特区,开发区
exchange|exchange|exch|交易所,交易
platform|platform||平台
alliance|alliance|alnc|联盟
# Words of scope and rank
international|international,internationale|intl,int l,internat|国际|международныи
global|global|glob|环球,全球
world|world,worldwide|wld|世界|мир
national|national,state|natl,nat,nat l|国家,全国,国立,国营,国有|национальныи
overseas|overseas||海外
foreign|foreign||外国,对外,外
domestic|domestic||国内,内
provincial|provincial,province|prov|省
municipal|municipal,city,urban|mun,cty|市,城市,都市,市政
county|county||县
rural|rural||农村,乡村
regional|regional,region|reg|区域,地区
central|central||中央
general|general|genl|通用,总,综合
main|main,chief||主
public|public|pub|公共,公用
private|private|priv|民营,私人
people|people,peoples||人民
united|united,union|utd,un|联合,联|объединенныи
joint|joint,jointly|jt,jnt|合资,联合
allied|allied,associated|assoc|联营
integrated|integrated,integration,integral,comprehensive|integ|集成,综合,一体化
first|first,1st,no 1||第一|первыи
second|second,2nd||第二
third|third,3rd||第三
new|new,novel|nu|新|новыи
high-tech|high technology,high tech,hi tech,hitech,hightech,new and high tech,high and new technology||高科技,高科,高技术,高新技术,高新
special|special,specialized,specialised,specialty,speciality|spl,spec|特种,特殊,专用,专业
precision|precision,precise|prec|精密,精工,精细
advanced|advanced,advance|adv|先进,高级
modern|modern||现代,时代
innovation|innovation,innovations,innovative,innovate|innov|创新|инновация
creative|creative,creation,creativity,create||创意,创造
development|development,developments,developing|dev,devel,dvlpmt,devt,dvpt|发展|развитие
exploitation|exploitation,exploration and development,development|expl|开发
industrial-development|industrial development,industry development|ind dev|实业发展,产业发展
promotion|promotion||促进
construction-development|construction and development||建设发展
strategy|strategy,strategic|strat|战略
sharing|sharing|shr|共享
# Industry and manufacture
industry|industry,industries,industrial|ind,inds,indl,indus,indust|工业,实业,产业|промышленность,промышленныи
heavy-industry|heavy industry,heavy industries||重工,重工业
light-industry|light industry,light industrial||轻工,轻工业
heavy|heavy,heavy duty|hvy|重型,重
light|light|lt|轻型,轻
manufacturing|manufacturing,manufacture,manufactures,manufacturer,manufacturers,manufactory|mfg,manuf,mfr,mfrs,mnfg,manufg|制造,制作|производство
production|production,producing|prod|生产
processing|processing,process|proc|加工
product|product,products,produce|prod,prods,prdts|制品,产品,用品
equipment|equipment,equipments,apparatus|eqp,equip,eqpt,eqpmt|设备,装备|оборудование
machinery|machinery,machine,machines,mechanical|mach,mchy,machy|机械,机器,机|машиностроение
machine-tool|machine tool,machine tools,tool,tools||机床,工具,刀具
mechanical-electrical|electromechanical,mechanical and electrical,electrical and mechanical,mechatronics,electric machinery,m and e||机电
electric-motor|electric motor,electric motors,electric machine,motors|mtr|电机,马达,微电机
heavy-machinery|heavy machinery||重型机械,重机
construction-machinery|construction machinery,engineering machinery||工程机械
mining-machinery|mining machinery,coal mining machinery||矿山机械,煤机,矿机
engine|engine,engines,internal combustion engine|eng|发动机,内燃机
turbine|turbine,turbines,turbomachinery|turb|汽轮机,燃气轮机,涡轮,轮机
boiler|boiler,boilers||锅炉
pump|pump,pumps||泵,水泵,泵业
valve|valve,valves|vlv|阀门,阀
bearing|bearing,bearings|brg|轴承
gear|gear,gears||齿轮
transmission|transmission,transmissions,drive,drives|trans|传动,变速器
compressor|compressor,compressors||压缩机
elevator|elevator,elevators,lift,lifts,escalator|elev|电梯,扶梯
crane|crane,cranes,hoist||起重机,起重
hydraulic|hydraulic,hydraulics|hydr|液压
pneumatic|pneumatic,pneumatics||气动
refrigeration|refrigeration,refrigerating,cooling,cold chain|refrig|制冷,冷冻,冷链
air-conditioning|air conditioning,air conditioner,air conditioners|aircon,hvac|空调
mould|mould,moulds,mold,molds,die,dies||模具,模塑
casting|casting,castings,foundry|cast|铸造,铸业,压铸
forging|forging,forgings|forg|锻造,锻压,重锻
welding|welding|weld|焊接
fastener|fastener,fasteners,bolt,screw||紧固件
component|component,components,part,parts,spare parts|pts,comp,cmpt|零部件,部件,配件,零件,组件
accessory|accessory,accessories,fittings|acc|附件,辅件
# Electronics and information
technology|technology,technologies,technological|tech,techs,techno,technol,tec,techn,tek|科技,技术|технология,технологии
science|science,sciences,scientific|sci|科学,科|наука,научныи
science-technology|science and technology,science technology,sci tech,scitech,science tech,sci and tech||科学技术
research|research,research and development,r and d|rsch|研究,研发,科研|исследование
electronics|electronics,electronic|elec,elect,electr,elecs,eltn,elex|电子,电子学|электроника
microelectronics|microelectronics,microelectronic,micro electronics,micro electronic|microelec|微电子
optoelectronics|optoelectronics,optoelectronic,optoelectric,photoelectric,photonics,photonic,opto electronics,opto electronic,photoelectricity|opto|光电,光电子,光子
optical|optical,optics,optic||光学,光|оптика
fiber-optic|optical fiber,optical fibre,fiber optic,fibre optic,fiberoptic,optical cable||光纤,光缆,光通信
laser|laser,lasers||激光|лазер
semiconductor|semiconductor,semiconductors,semi conductor|semi,semicon,semicond|半导体|полупроводник
integrated-circuit|integrated circuit,integrated circuits|ic,ics|集成电路
circuit|circuit,circuits,circuit board,printed circuit board|pcb|电路,电路板,线路板
chip|chip,chips,microchip|chp|芯片,芯
silicon|silicon||硅,硅业,硅片
wafer|wafer,wafers||晶圆,晶片
crystal|crystal,crystals|cryst|晶体,水晶
display|display,displays|disp|显示,显示器
panel|panel,panels||面板
led|led,light emitting diode||发光二极管
lighting|lighting,light,lights,illumination,lamp,lamps|ltg|照明,灯具,灯饰
sensor|sensor,sensors,sensing||传感,传感器,感知
connector|connector,connectors,interconnect,interconnection|conn|连接器,接插件,互连
capacitor|capacitor,capacitors||电容,电容器
relay|relay,relays||继电器
instrument|instrument,instruments,instrumentation,meter,meters|instr,inst,instrum|仪器,仪表,仪器仪表|прибор
measurement|measurement,measuring,metrology,measure|meas|测量,计量,测控
testing|testing,test,inspection,detection|insp|检测,测试,检验
certification|certification||认证
automation|automation,automatic,automated|auto,autom|自动化,自动|автоматика
control|control,controls,controlling|ctrl,contr|控制,自控,控
numerical-control|numerical control,cnc,numeric control||数控
robot|robot,robots,robotic,robotics|robo|机器人|робот
intelligent|intelligent,intelligence,smart,wisdom|intel,intell|智能,智慧,智,智造
artificial-intelligence|artificial intelligence|ai|人工智能
intelligent-manufacturing|intelligent manufacturing,smart manufacturing||智能制造,智造
intelligent-control|intelligent control||智能控制,智控
digital|digital,digit,digitization|digi|数字,数码,数控
data|data,big data||数据,大数据|данные
cloud|cloud,cloud computing|cld|云,云计算
computer|computer,computers,computing|comp,cptr|计算机,电脑|компьютер
supercomputer|supercomputer,supercomputing,high performance computing|hpc|超级计算,超算
software|software|sw|软件|программное обеспечение
hardware|hardware|hw|硬件,五金
information|information|info,inform|信息,资讯|информация
information-technology|information technology,information tech,infotech|it|信息技术,信息科技
information-industry|information industry||信息产业
internet|internet,web|net|互联网,互联,网
internet-of-things|internet of things|iot|物联网,物联
network|network,networks,networking,net|netw,ntwk,nwk|网络,网
online|online,on line||在线,网上
e-commerce|e commerce,ecommerce,electronic commerce||电子商务,电商
system|system,systems|sys,syst,systs|系统|система
system-integration|system integration,systems integration|si|系统集成
solution|solution,solutions|soln,solns|解决方案
security|security,safety,safe,secure|sec,scty|安全,安防,保安|безопасность
video|video,visual,vision,imaging|vid|视频,视觉,影像,图像
audio|audio,acoustic,acoustics,sound,electroacoustic|aud|音响,声学,电声
game|game,games,gaming||游戏
communication|communication,communications,communicate|comm,comms,commn,commun|通信,通讯|связь,коммуникация
telecom|telecom,telecoms,telecommunication,telecommunications|tel,telco,telecomm,telecomms|电信|телеком
mobile|mobile|mob|移动|мобильныи
wireless|wireless,radio|wrls|无线,无线电,射频|радио
unicom|unicom||联通
satellite|satellite,satellites||卫星,星|спутник
navigation|navigation,positioning|nav|导航,定位|навигация
remote-sensing|remote sensing||遥感
geographic-information|geographic information,geo information,geospatial|gis|地理信息,测绘
radar|radar,radars||雷达
microwave|microwave||微波
infrared|infrared||红外
cable|cable,cables,wire and cable,wires and cables|cbl|电缆,线缆,电线
wire|wire,wires||线材,丝,钢丝,导线
telephone|telephone,phone|tel|电话,手机
terminal|terminal,terminals||终端
broadcasting|broadcasting,broadcast|bcast|广播,广电
television|television,tv,cable television||电视
payment|payment,payments||支付
# Aviation, space, ships, defence
aviation|aviation,aeronautical,aeronautic,aeronautics,aero,flight|avn,avi,aviat|航空|авиация,авиационныи
aerospace|aerospace,space,astronautics,space flight,cosmos|aero,aerosp|航天,宇航,空天|космос,космическии
airline|airline,airlines,airways,air|airl|航空公司,航空
airport|airport,airports|arpt|机场,空港
aircraft|aircraft,airplane,airplanes,plane|acft|飞机
helicopter|helicopter,helicopters,rotorcraft|heli|直升机
drone|drone,drones,uav,uas,unmanned aerial,unmanned aircraft||无人机
unmanned|unmanned,autonomous||无人,无人系统
missile|missile,missiles||导弹
rocket|rocket,rockets,launch vehicle||火箭,运载
ordnance|ordnance,weapon,weapons,arms,armament||兵器,兵工,武器,军械
defense|defense,defence|def|国防,防务,军工|оборона
military|military|mil|军,军事
shipbuilding|shipbuilding,ship building,shipyard,shipyards,ship industry|shpbldg|造船,船舶工业,船厂,船业
ship|ship,ships,vessel,vessels,marine vessel|shp|船舶,船,舶
marine|marine,ocean,oceanic,maritime,sea|mar|海洋,海事,海|морскои
offshore|offshore|offsh|海工,近海,离岸
shipping|shipping,ocean shipping,marine shipping|shpg|航运,海运,远洋,轮船|судоходство
port|port,ports,harbor,harbour,wharf||港,港口,港务,码头|порт
nuclear|nuclear,atomic,nuclear power|nucl,nuc|核,核电,核工业,原子能|ядерныи,атомныи
# Vehicles and transport
automobile|automobile,automobiles,automotive,auto,autos,motor,motors,car,cars|autom,mtr,mtrs|汽车,车业|автомобиль
auto-parts|auto parts,automotive parts,automobile parts,auto components,automotive components,autoparts||汽车零部件,汽车部件,汽配
vehicle|vehicle,vehicles,truck,trucks|veh,vehs|车辆,车,客车,卡车
bus|bus,buses,coach||客车,巴士
motorcycle|motorcycle,motorcycles,motorbike|moto|摩托车,摩托
bicycle|bicycle,bicycles,bike|bic|自行车
railway|railway,railways,railroad,rail|rly,rlwy,rwy|铁路,铁道|железная дорога
rail-transit|rail transit,rolling stock,locomotive,train||轨道交通,轨道,机车,中车
high-speed|high speed,express||高速
expressway|expressway,expressways,highway,highways,freeway|expwy,hwy|高速公路,公路
road|road,roads||道路,路
bridge|bridge,bridges|brdg|桥梁,桥,路桥
tunnel|tunnel,tunnels||隧道
transport|transport,transportation,transports,traffic,transit|trans,transp,trnsp,tpt|交通,运输,交运|транспорт
logistics|logistics,logistic|logist|物流|логистика
express-delivery|express delivery,express,courier|exp|快递,速递,快运
freight|freight,forwarding,cargo|frt,fwdg|货运,货代
post|post,postal|pst|邮政,邮
warehouse|warehouse,warehousing,storage,storing|whse|仓储,储运,储
supply-chain|supply chain,supply chains|scm|供应链
supply|supply,supplies||供应,供销
tyre|tire,tires,tyre,tyres||轮胎,橡胶轮胎
`;
