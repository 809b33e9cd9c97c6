/** Activity words of the trades: energy, materials, construction, health, food, goods, services, finance. Lines as in `activity-table.ts`. */
export const TRADES = `
# Energy and power
energy|energy,energies|enrgy,ener,engy|能源,能|энергия,энергетика
new-energy|new energy,new energies,renewable energy,renewables,clean energy||新能源,清洁能源,可再生能源
energy-saving|energy saving,energy conservation,energy efficient,energy efficiency||节能
electric-power|electric power,electrical power,power,power generation,power supply|pwr,pow,elec pwr|电力,电,发电|энерго
thermal-power|thermal power,thermoelectric,heat and power,cogeneration||热电,火电
thermal|thermal,heat,heating,heat supply||热力,热,供热,采暖
hydropower|hydropower,hydro power,hydroelectric|hydro|水电,水力发电
wind-power|wind power,wind energy,wind|wp|风电,风能,风力
solar|solar,solar energy,solar power||太阳能,日能
photovoltaic|photovoltaic,photovoltaics|pv|光伏
power-source|power source,power sources,power supply,power supplies|pwr|电源
power-drive|power,dynamics,propulsion|pwr|动力
electric|electric,electrical,electrics|elec,elect,elctrc,eltr|电气,电工|электрическии,электро
electric-appliance|electrical appliance,electric appliance,electric apparatus,electrical apparatus,appliance,appliances,electric|appl|电器,家电
grid|grid,power grid||电网
transformer|transformer,transformers||变压器,特变
battery|battery,batteries,lithium battery,accumulator|batt|电池,蓄电池,锂电
energy-storage|energy storage||储能
hydrogen|hydrogen||氢,氢能
petroleum|petroleum,oil,petro,oil and gas,crude|petrol|石油,油|нефть,нефтянои
oilfield|oilfield,oil field||油田
oil-service|oil service,oilfield service,oilfield services||油服
petrochemical|petrochemical,petrochemicals,petro chemical,petrochem||石化,石油化工|нефтехим
gas|gas,natural gas||燃气,天然气,气|газ
liquefied-gas|liquefied gas,lng||液化气
refining|refining,refinery||炼化,炼油
pipeline|pipeline,pipelines,pipe,pipes,piping|ppl|管道,管业,管材
fuel|fuel,fuels||燃料
coal|coal||煤炭,煤,煤业|уголь
coking|coking,coke||焦化,焦炭
drilling|drilling|drlg|钻井,钻探
exploration|exploration,prospecting,survey,surveying|expl|勘探,勘察,勘测,地质
geology|geology,geological,geophysical|geol|地质,物探
water-conservancy|water conservancy,water resources,hydraulic engineering||水利
water|water,waterworks|wtr|水务,水业,水,自来水
utilities|utility,utilities,public utilities|util|公用事业,公用
# Materials and chemistry
material|material,materials|matl,mats,matls,mtrl|材料,物料|материалы
new-material|new material,new materials,advanced material,advanced materials||新材料,新材
composite|composite,composites,composite material,composite materials|comp|复合材料,复材
polymer|polymer,polymers,high polymer,macromolecule|poly|高分子,聚合物,聚合
chemical|chemical,chemicals,chemistry,chem|chems|化工,化学|химия,химическии
fine-chemical|fine chemical,fine chemicals||精细化工
chemical-industry|chemical industry,chemical industries,chemical industrial||化学工业
fertilizer|fertilizer,fertilizers,fertiliser,fertilisers||化肥,肥业,肥料
pesticide|pesticide,pesticides,agrochemical,agrochemicals,crop protection||农药,农化
coating|coating,coatings,paint,paints||涂料,油漆,涂层
dye|dye,dyes,dyestuff,pigment,pigments||染料,颜料
titanium|titanium||钛,钛业
titanium-dioxide|titanium dioxide,titanium white||钛白,钛白粉
plastic|plastic,plastics|plas|塑料,塑胶,塑
rubber|rubber|rub|橡胶,胶业
fiber|fiber,fibre,fibers,fibres|fbr|纤维
chemical-fiber|chemical fiber,chemical fibre,synthetic fiber||化纤,合纤
carbon-fiber|carbon fiber,carbon fibre||碳纤维
carbon|carbon,graphite|carb|碳,碳素,炭素,石墨
film|film,films,membrane,membranes||薄膜,膜
glass|glass|gls|玻璃
ceramic|ceramic,ceramics,porcelain|ceram|陶瓷,瓷业,瓷
cement|cement|cem|水泥
concrete|concrete|conc|混凝土,砼
building-material|building material,building materials,construction material,construction materials|bldg mat|建材,建筑材料
refractory|refractory,refractories||耐火材料,耐材
metal|metal,metals,metallic||金属|металл
nonferrous|nonferrous,non ferrous,nonferrous metal,nonferrous metals|nfm|有色,有色金属
rare-earth|rare earth,rare earths||稀土
rare-metal|rare metal,rare metals||稀有金属
precious-metal|precious metal,precious metals||贵金属,贵研
metallurgy|metallurgy,metallurgical,smelting|metal|冶金,冶炼|металлургия
steel|steel,steels,iron and steel,iron|stl|钢铁,钢,特钢,钢业|сталь
special-steel|special steel||特钢
steel-structure|steel structure,steel structures||钢构,钢结构
stainless|stainless,stainless steel||不锈钢,不锈
aluminium|aluminium,aluminum|alum|铝,铝业|алюминии
copper|copper||铜,铜业
zinc|zinc||锌,锌业
lead-zinc|lead and zinc,zinc and lead||铅锌
tungsten|tungsten||钨,钨业
molybdenum|molybdenum||钼,钼业
nickel|nickel||镍
tin|tin||锡,锡业
gold|gold,golden||黄金,金业,金矿
silver|silver||银,银业,白银
lithium|lithium||锂,锂业
cobalt|cobalt||钴,钴业
alloy|alloy,alloys||合金
magnet|magnet,magnets,magnetic,magnetics|mag|磁,磁性,磁材
mining|mining,mine,mines|mng|矿业,矿山,矿|горныи
mineral|mineral,minerals|miner|矿产,矿物
resource|resource,resources||资源
powder|powder,powder metallurgy|pwd|粉末,粉末冶金
# Construction, property, environment
construction|construction,constructions,building,buildings,build|const,constr,bldg,bldgs|建设,建筑,建工|строительство,строительныи
civil-engineering|civil engineering,civil construction||土木,土建
engineering|engineering,engineers,engineer|eng,engr,engrg,engg,engrs|工程|инжиниринг
design|design,designs,designing|dsgn|设计|проект
planning|planning,plan||规划
installation|installation|inst|安装
decoration|decoration,decorations,decorating,decorative||装饰,装潢,装修
landscape|landscape,garden,gardens,landscaping||园林,景观
real-estate|real estate,realty,property development||房地产,地产|недвижимость
property|property,properties|prop,props|物业,置业
land|land||土地,置地
housing|housing,house|hsg|房屋,住宅,房产
hotel|hotel,hotels,inn||酒店,宾馆,饭店
environment|environment,environmental,environmental protection,environment protection|env,envir,environ,enviro|环境,环保|экология
environmental-technology|environmental technology||环境科技,环保科技
ecology|ecology,ecological,eco||生态
green|green|grn|绿色,绿
recycling|recycling,recycle,renewable resources,regeneration|recyc|再生资源,再生,循环,回收
water-treatment|water treatment,sewage treatment||水处理,污水处理
# Life sciences and health
pharmaceutical|pharmaceutical,pharmaceuticals,pharmacy,pharma,pharm,medicine,medicines,drug,drugs|phar,pharmac|药业,制药,医药,药,药物|фарма
traditional-medicine|traditional chinese medicine,chinese medicine|tcm|中药,中医药,国药
biotech|biotechnology,biotechnologies,biotech,bio technology,bio tech,bioengineering,biological technology|biotec|生物科技,生物技术,生物工程|биотехнология
biology|biology,biological,bio,biologics,biosciences,bioscience,biologicals,life science,life sciences|biol|生物,生命科学
biopharma|biopharmaceutical,biopharmaceuticals,biopharma,bio pharmaceutical,biopharmacy,bio pharm,bio pharmaceuticals||生物医药,生物制药,生物药业
biological-products|biological products,biological product||生物制品
vaccine|vaccine,vaccines|vac|疫苗
gene|gene,genes,genetic,genomics,genome||基因
cell|cell,cells,stem cell||细胞
diagnostics|diagnostics,diagnostic,diagnosis|diag|诊断
medical|medical,medicals|med,medic|医疗,医学,医|медицинскии
medical-device|medical device,medical devices,medical equipment,medical instrument,medical instruments||医疗器械,医疗设备
health|health,healthcare,health care,healthy|hlth|健康,保健,康养|здоровье
nutrition|nutrition,nutritional|nutr|营养
veterinary|veterinary,animal health|vet|兽药,动保,兽医
animal-husbandry|animal husbandry,husbandry,livestock||畜牧,牧业,畜牧业
hygiene|hygiene,hygienic,sanitary|hyg|卫生
cosmetics|cosmetics,cosmetic,beauty|cosm|化妆品,美妆,美容,日化
# Food and farming
agriculture|agriculture,agricultural,agri,farming,agro|agric,agr|农业,农|сельское хозяиство
farm|farm,farms,reclamation||农场,农垦,垦
seed|seed,seeds||种业,种子
feed|feed,feeds,forage||饲料
forestry|forestry,forest,timber||林业,森林,林
wood|wood,wooden||木业,木材,木
fishery|fishery,fisheries,aquatic,fishing,aquatic products|fish|渔业,水产
food|food,foods,foodstuff,foodstuffs|fds|食品,食|продукты
grain|grain,grains,cereals,cereal|grn|粮食,粮,粮油
oil-fat|edible oil,oils and fats,grain and oil||油脂
dairy|dairy,milk||乳业,乳品,牛奶,奶
meat|meat||肉类,肉食,肉
sugar|sugar|sug|糖业,糖
salt|salt|slt|盐业,盐化,盐
beverage|beverage,beverages,drink,drinks|bev,bevs|饮料,饮品
wine|wine,winery,liquor,distillery,spirits,grape wine||酒业,酒,葡萄酒,白酒
brewery|brewery,beer,breweries,brewing|brew|啤酒,酿酒,酿造
tea|tea||茶叶,茶业,茶
tobacco|tobacco,cigarette|tob|烟草,卷烟
condiment|condiment,seasoning,flavoring,flavouring,flavour,fragrance||调味品,调味,香料,香精
catering|catering,restaurant,restaurants|cater|餐饮
# Consumer goods
textile|textile,textiles,cotton textile|txtl|纺织,棉纺,纺|текстиль
garment|garment,garments,apparel,clothing,clothes,fashion,costume|gmt,gmts|服装,服饰,制衣,时装
fashion|fashion,fashions||时尚
fabric|fabric,fabrics,cloth||面料,布艺,布业
silk|silk||丝绸
printing-dyeing|printing and dyeing,dyeing||印染
home-textile|home textile,home textiles,household textile||家纺
leather|leather||皮革,皮业
shoe|shoe,shoes,footwear||鞋业,鞋
bag|bag,bags,luggage,case||箱包,皮具
furniture|furniture,furnishing,furnishings|furn|家具,家私
home|home,household,houseware,home products,living||家居,家庭,家
home-appliance|home appliance,home appliances,household appliance,household appliances||家用电器,家电
kitchen|kitchen,kitchenware,cookware||厨卫,厨房,厨具,炊具
sanitary-ware|sanitary ware,bathroom||卫浴,洁具
toy|toy,toys||玩具
stationery|stationery||文具
jewellery|jewellery,jewelry|jewel|珠宝,首饰
watch|watch,watches,clock|wtch|钟表,表业
sports|sport,sports,sporting||体育,运动
paper|paper,papermaking,pulp|ppr|造纸,纸业,纸
packaging|packaging,packing,package|pkg,pkging|包装
printing|printing,print|prtg|印刷,印务,印
pet|pet,pets||宠物
daily-chemical|daily chemical,daily use chemical||日化
# Trade and services
trade|trade,trading,trades,traders|trdg,trd|贸易,商贸|торговля,торговыи
import-export|import and export,import export,imp and exp,export and import,imports and exports|imp exp,im ex,impex|进出口|импорт экспорт
foreign-trade|foreign trade||外贸,对外贸易
commerce|commerce,commercial,merchant,business|coml,comml,comm|商业,商务,商|коммерческии
business|business,businesses|bus|业务,商务
sale|sale,sales,selling,marketing|sls,mktg|销售,营销,经销
retail|retail,store,stores,shop,department store,supermarket,mall|ret|零售,百货,超市,商场,商城,商厦
chain|chain,chain store,chain stores||连锁
wholesale|wholesale|whsl|批发
distribution|distribution,distributor,distributors|dist,distr|分销,配送
market|market,markets|mkt,mkts|市场
service|service,services,servicing|svc,svcs,serv,srv,srvs,srvc,srvcs,srvces,svs|服务|сервис,услуги
management|management,managing|mgmt,mgt,mngt,mangmt|管理,经营|управление
consulting|consulting,consultancy,consultants,consultant,advisory,advisors|conslt|咨询,顾问|консалтинг
outsourcing|outsourcing|bpo|外包
human-resource|human resources,human resource,personnel|hr|人力资源,人力,人才
leasing|leasing,lease,rental|lsg|租赁|лизинг
maintenance|maintenance,repair|maint|维修,检修
travel|travel,tourism,tour,tours,tourist|trvl|旅游,旅行,旅业,文旅
exhibition|exhibition,exhibitions,convention,exposition|exhib,expo|会展,展览
advertising|advertising,advertisement|adv|广告
media|media,mass media|med|传媒,媒体
publishing|publishing,publication,press,publisher,publishers|publ,pub|出版,新闻
film-tv|film and television,movie,cinema,pictures,film|flm|影视,电影,影业,院线
entertainment|entertainment|ent|娱乐
culture|culture,cultural,culture and art|cult|文化|культура
art|art,arts||艺术,美术
education|education,educational,training|edu,educ|教育,培训|образование
animation|animation,comic||动漫
brand|brand,brands||品牌
# Finance
finance|finance,financial,finances|finl|金融,财务|финанс
bank|bank,banking|bk,bnk|银行|банк
commercial-bank|commercial bank||商业银行
rural-commercial-bank|rural commercial bank||农村商业银行,农商行
securities|securities|secs|证券
insurance|insurance,assurance|ins,insur|保险|страхование
life-insurance|life insurance||人寿,人寿保险
reinsurance|reinsurance|reins|再保险
trust|trust||信托
investment|investment,investments,investing,invest|inv,invt,invst,invmt|投资|инвестиция,инвест
capital|capital||资本|капитал
fund|fund,funds|fds|基金
equity|equity||股权
asset|asset,assets||资产
asset-management|asset management||资产管理
futures|futures|fut|期货
guarantee|guarantee,guaranty,surety||担保
credit|credit||信用,信贷
wealth|wealth||财富
factoring|factoring||保理
`;
