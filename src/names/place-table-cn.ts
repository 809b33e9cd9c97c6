/**
 * The places of mainland China: provinces, autonomous regions and municipalities by ISO 3166-2:CN, the prefecture-level units of
 * GB/T 2260, and the counties, cities and districts that are common in the names of companies.
 *
 * `# CODE` begins a province. A place is `name+suffix/suffix spelling, spelling`; without `+` its suffix is 市. After `>` come the places
 * in it. A name after `-` is a place only with its suffix or after the place it lies in (宝安 alone is a name); one after `!` only with
 * its suffix (阿里地区, not 阿里). A spelling with `?` is a place only beside the one it lies in or before `City` and the like (Putian
 * is also 普天); a county with one needs its suffix in Chinese too. Spellings: pinyin, then postal and old ones. `a/b` are two names.
 */
export const PLACES_CN = `
# BJ 北京+市 Beijing, Peking, Peiping, Pekin
> -朝阳+区 Chaoyang?; -海淀+区 Haidian; -东城+区 Dongcheng?; -西城+区 Xicheng?; -丰台+区 Fengtai; -石景山+区 Shijingshan; -通州+区 Tongzhou?; -顺义+区 Shunyi; -昌平+区 Changping?; -大兴+区 Daxing?; -房山+区 Fangshan?; -怀柔+区 Huairou; -平谷+区 Pinggu; -密云+区/县 Miyun; -延庆+区/县 Yanqing; -门头沟+区 Mentougou; 中关村 Zhongguancun; -亦庄 Yizhuang
# TJ 天津+市 Tianjin, Tientsin
> -滨海+新区/区 Binhai?; !和平+区 Heping?; !河西+区 Hexi?; !河东+区 Hedong?; !河北+区; -南开+区; -西青+区 Xiqing; -东丽+区 Dongli?; -津南+区 Jinnan?; -北辰+区 Beichen?; -武清+区 Wuqing; -宝坻+区 Baodi; -静海+区/县 Jinghai?; -宁河+区 Ninghe; -蓟州+区 Jizhou?; -塘沽+区 Tanggu
# HE 河北+省 Hebei, Hopei, Hopeh
石家庄 Shijiazhuang > -正定+县 Zhengding?; -藁城+区 Gaocheng?
唐山 Tangshan > 曹妃甸+区 Caofeidian; 迁安 Qianan?; 遵化 Zunhua
秦皇岛 Qinhuangdao > -北戴河+区/新区 Beidaihe
邯郸 Handan > -武安 Wuan?
邢台 Xingtai > -宁晋+县 Ningjin?
保定 Baoding > 雄安+新区 Xiongan; 涿州 Zhuozhou; 定州 Dingzhou; 安国 Anguo?; -徐水+区 Xushui
张家口 Zhangjiakou, Kalgan
承德 Chengde, Jehol
沧州 Cangzhou > 任丘 Renqiu; 黄骅 Huanghua?
廊坊 Langfang > 三河 Sanhe?; 霸州 Bazhou?; -燕郊 Yanjiao; -固安+县 Guan?; -香河+县 Xianghe?
衡水 Hengshui
# SX 山西+省 Shanxi, Shansi
太原 Taiyuan
大同 Datong?
阳泉 Yangquan
长治 Changzhi
晋城 Jincheng?
朔州 Shuozhou
晋中 Jinzhong > 平遥+县 Pingyao; 介休 Jiexiu
运城 Yuncheng > 永济 Yongji?; 河津 Hejin?
忻州 Xinzhou
临汾 Linfen
吕梁 Lüliang, Lyuliang > 孝义 Xiaoyi?; 汾阳 Fenyang
# NM 内蒙古+自治区 Inner Mongolia, Neimenggu, Nei Mongol, Nei Menggu, Nei Monggol
呼和浩特 Hohhot, Huhehaote, Huhhot, Huhehot
包头 Baotou, Paotow
乌海 Wuhai
赤峰 Chifeng
通辽 Tongliao
鄂尔多斯 Ordos, Eerduosi, Erdos
呼伦贝尔 Hulunbuir, Hulun Buir, Hulunbeier > 满洲里 Manzhouli; 海拉尔+区 Hailar, Hailaer
巴彦淖尔 Bayannur, Bayannaoer
乌兰察布 Ulanqab, Wulanchabu
!兴安+盟 Hinggan, Xingan League
锡林郭勒+盟 Xilingol, Xilinguole > 锡林浩特 Xilinhot, Xilinhaote; 二连浩特 Erenhot, Erlianhaote
阿拉善+盟 Alxa, Alashan
# LN 辽宁+省 Liaoning
沈阳 Shenyang, Mukden, Fengtien
大连 Dalian, Dairen, Talien > 旅顺+口区 Lüshun, Lushun, Port Arthur; 瓦房店 Wafangdian; 庄河 Zhuanghe; -金州+区/新区 Jinzhou New Area
鞍山 Anshan > 海城 Haicheng?
抚顺 Fushun
本溪 Benxi
丹东 Dandong, Antung > 东港 Donggang?
锦州 Jinzhou
营口 Yingkou, Yingkow, Newchwang > 鲅鱼圈+区 Bayuquan; 大石桥 Dashiqiao
阜新 Fuxin
辽阳 Liaoyang
盘锦 Panjin
铁岭 Tieling
朝阳 Chaoyang
葫芦岛 Huludao > 兴城 Xingcheng?
# JL 吉林+省 Jilin, Kirin
长春 Changchun
吉林 Jilin City, Jilin Shi
四平 Siping > 公主岭 Gongzhuling
辽源 Liaoyuan
通化 Tonghua > 梅河口 Meihekou
白山 Baishan?
松原 Songyuan?
白城 Baicheng
延边+朝鲜族自治州/州 Yanbian > 延吉 Yanji; 珲春 Hunchun; 敦化 Dunhua; 图们 Tumen
# HL 黑龙江+省 Heilongjiang, Heilungkiang
哈尔滨 Harbin, Haerbin
齐齐哈尔 Qiqihar, Qiqihaer, Tsitsihar
鸡西 Jixi
鹤岗 Hegang
双鸭山 Shuangyashan
大庆 Daqing, Taching
伊春 Yichun
佳木斯 Jiamusi, Kiamusze
七台河 Qitaihe
牡丹江 Mudanjiang > 绥芬河 Suifenhe
黑河 Heihe
绥化 Suihua > 安达 Anda?; 肇东 Zhaodong
大兴安岭+地区 Daxinganling, Greater Khingan
# SH 上海+市 Shanghai
> 浦东+新区 Pudong; -黄浦+区 Huangpu?; -徐汇+区 Xuhui; -长宁+区 Changning?; -静安+区 Jingan?; -普陀+区 Putuo?; -虹口+区 Hongkou; -杨浦+区 Yangpu?; -闵行+区 Minhang; -宝山+区 Baoshan; -嘉定+区 Jiading; -金山+区 Jinshan?; -松江+区 Songjiang; -青浦+区 Qingpu; -奉贤+区 Fengxian; -崇明+区/县 Chongming; 张江 Zhangjiang; -外高桥 Waigaoqiao; -临港+新片区 Lingang; 浦西 Puxi
# JS 江苏+省 Jiangsu, Kiangsu
南京 Nanjing, Nanking > -江宁+区 Jiangning; -浦口+区 Pukou; -六合+区 Luhe?; -栖霞+区 Qixia?; -雨花台+区 Yuhuatai; -江北+新区 Jiangbei New Area; -高淳+区 Gaochun; -溧水+区 Lishui District
无锡 Wuxi, Wusih > 江阴 Jiangyin; 宜兴 Yixing; -惠山+区 Huishan?; -锡山+区 Xishan?; -滨湖+区 Binhu?
徐州 Xuzhou, Hsuchow > 邳州 Pizhou; 新沂 Xinyi?; -铜山+区 Tongshan?
常州 Changzhou, Changchow > 溧阳 Liyang; 金坛+市/区 Jintan; -武进+区 Wujin; -新北+区 Xinbei?
苏州 Suzhou, Soochow > 昆山 Kunshan; 张家港 Zhangjiagang; 常熟 Changshu; 太仓 Taicang; 吴江+市/区 Wujiang; -吴中+区 Wuzhong; -相城+区 Xiangcheng?; -虎丘+区 Huqiu; -姑苏+区 Gusu
南通 Nantong > 如皋 Rugao; 启东 Qidong?; 海门+市/区 Haimen; 海安+市/县 Haian?; 如东+县 Rudong; -通州+区 Tongzhou?
连云港 Lianyungang > -赣榆+区 Ganyu; -东海+县
淮安 Huaian, Huaiyin > -盱眙+县 Xuyi; -金湖+县 Jinhu?
盐城 Yancheng > 东台 Dongtai?; -大丰+区/市 Dafeng?; -射阳+县 Sheyang; -建湖+县 Jianhu?
扬州 Yangzhou, Yangchow > 仪征 Yizheng; 高邮 Gaoyou; 江都+区/市 Jiangdu
镇江 Zhenjiang, Chinkiang > 丹阳 Danyang; 扬中 Yangzhong; 句容 Jurong?
泰州 Taizhou > 靖江 Jingjiang; 泰兴 Taixing?; 兴化 Xinghua?; -姜堰+区 Jiangyan
宿迁 Suqian > -沭阳+县 Shuyang; -泗阳+县 Siyang?
# ZJ 浙江+省 Zhejiang, Chekiang
杭州 Hangzhou, Hangchow > 萧山+区 Xiaoshan; 余杭+区 Yuhang; -滨江+区 Binjiang?; -富阳+区/市 Fuyang?; -临安+区/市 Linan?; -桐庐+县 Tonglu; -建德 Jiande?; -上城+区; -下城+区; -西湖+区; -拱墅+区 Gongshu; -钱塘+区/新区
宁波 Ningbo, Ningpo > 慈溪 Cixi; 余姚 Yuyao; 奉化+区/市 Fenghua?; -北仑+区 Beilun; -镇海+区 Zhenhai?; -鄞州+区 Yinzhou?; -江北+区 Jiangbei?; -海曙+区 Haishu; -宁海+县 Ninghai?; -象山+县 Xiangshan?
温州 Wenzhou, Wenchow > 瑞安 Ruian?; 乐清 Yueqing, Leqing; -龙港 Longgang City; -平阳+县 Pingyang?; -瓯海+区 Ouhai; -永嘉+县 Yongjia?
嘉兴 Jiaxing, Kashing > 海宁 Haining; 桐乡 Tongxiang; 平湖 Pinghu; 嘉善+县 Jiashan; -海盐+县 Haiyan?; -秀洲+区 Xiuzhou; -南湖+区
湖州 Huzhou, Huchow > 德清+县 Deqing; 长兴+县 Changxing?; 安吉+县 Anji?; -吴兴+区 Wuxing; -南浔+区 Nanxun
绍兴 Shaoxing, Shaohsing > 诸暨 Zhuji; 嵊州 Shengzhou; 上虞+区/市 Shangyu; 新昌+县 Xinchang?; -柯桥+区 Keqiao; -越城+区
金华 Jinhua, Kinhwa > 义乌 Yiwu; 东阳 Dongyang?; 永康 Yongkang?; 兰溪 Lanxi?; -武义+县 Wuyi?; -浦江+县; -磐安+县
衢州 Quzhou, Chuchow > 江山 Jiangshan?; -龙游+县 Longyou
舟山 Zhoushan, Chusan > -定海+区 Dinghai; -普陀+区
台州 Taizhou, Taichow > 温岭 Wenling; 临海 Linhai; 玉环+市/县 Yuhuan?; -椒江+区 Jiaojiang; -黄岩+区 Huangyan; -路桥+区 Luqiao District; -仙居+县 Xianju; -天台+县 Tiantai?
丽水 Lishui > 龙泉 Longquan?; -缙云+县 Jinyun?; -青田+县 Qingtian
# AH 安徽+省 Anhui, Anhwei
合肥 Hefei, Hofei > 巢湖 Chaohu; -肥西+县 Feixi; -肥东+县 Feidong; -长丰+县 Changfeng?; -蜀山+区; -包河+区
芜湖 Wuhu > -繁昌+区/县 Fanchang; -无为 Wuwei City
蚌埠 Bengbu, Pengpu
淮南 Huainan
马鞍山 Maanshan > -当涂+县 Dangtu; -和县
淮北 Huaibei
铜陵 Tongling
安庆 Anqing > 桐城 Tongcheng?
黄山 Huangshan
滁州 Chuzhou > 天长 Tianchang?; 明光 Mingguang?; -来安+县; -全椒+县 Quanjiao; -凤阳+县 Fengyang?
阜阳 Fuyang > 界首 Jieshou; -颍上+县 Yingshang
宿州 Suzhou
六安 Luan? > -霍山+县 Huoshan; -霍邱+县 Huoqiu
亳州 Bozhou
池州 Chizhou
宣城 Xuancheng > 宁国 Ningguo; 广德 Guangde?; -绩溪+县 Jixi County
# FJ 福建+省 Fujian, Fukien
福州 Fuzhou, Foochow > 福清 Fuqing; 长乐+区/市 Changle?; -马尾+区 Mawei; -闽侯+县 Minhou; -仓山+区; -鼓楼+区
厦门 Xiamen, Amoy > 集美+区 Jimei?; -同安+区 Tongan?; -海沧+区 Haicang; -思明+区 Siming?; -湖里+区 Huli?; -翔安+区 Xiangan?
莆田 Putian? > -仙游+县 Xianyou
三明 Sanming > 永安 Yongan?; -沙县+区
泉州 Quanzhou, Chinchew, Chuanchow > 晋江 Jinjiang?; 石狮 Shishi; 南安 Nanan?; -惠安+县 Huian?; -安溪+县 Anxi?; -德化+县 Dehua?
漳州 Zhangzhou, Changchow Fukien > 龙海+区/市 Longhai; -漳浦+县 Zhangpu
南平 Nanping > 武夷山 Wuyishan; 邵武 Shaowu; 建瓯 Jianou
龙岩 Longyan > 漳平 Zhangping; -上杭+县 Shanghang
宁德 Ningde > 福安 Fuan?; 福鼎 Fuding?
# JX 江西+省 Jiangxi, Kiangsi
南昌 Nanchang > -进贤+县 Jinxian?
景德镇 Jingdezhen, Kingtehchen
萍乡 Pingxiang
九江 Jiujiang, Kiukiang > 瑞昌 Ruichang; 庐山 Lushan
新余 Xinyu?
鹰潭 Yingtan > 贵溪 Guixi
赣州 Ganzhou > 瑞金 Ruijin?; -龙南 Longnan?
吉安 Jian? > 井冈山 Jinggangshan
宜春 Yichun > 丰城 Fengcheng?; 樟树 Zhangshu; 高安 Gaoan?
抚州 Fuzhou
上饶 Shangrao > 德兴 Dexing?
# SD 山东+省 Shandong, Shantung
济南 Jinan, Tsinan > 章丘+区/市 Zhangqiu; 莱芜+区/市 Laiwu; -历城+区 Licheng?; -历下+区 Lixia?; -市中+区; -长清+区
青岛 Qingdao, Tsingtao, Tsingtau > 胶州 Jiaozhou, Kiaochow; 即墨+区/市 Jimo; 平度 Pingdu; 莱西 Laixi; 胶南 Jiaonan; 崂山+区 Laoshan?; -黄岛+区 Huangdao; -城阳+区 Chengyang?; -市南+区; -市北+区
淄博 Zibo, Tzepo > -临淄+区 Linzi; -张店+区 Zhangdian; -周村+区 Zhoucun; -桓台+县 Huantai
枣庄 Zaozhuang > 滕州 Tengzhou
东营 Dongying > 广饶+县 Guangrao; -垦利+区 Kenli
烟台 Yantai, Chefoo > 龙口 Longkou; 莱州 Laizhou; 招远 Zhaoyuan?; 蓬莱+区/市 Penglai?; 莱阳 Laiyang; 海阳 Haiyang?; 栖霞 Qixia; -福山+区 Fushan?; -牟平+区 Muping
潍坊 Weifang > 寿光 Shouguang; 诸城 Zhucheng; 青州 Qingzhou; 高密 Gaomi; 昌邑 Changyi?; 安丘 Anqiu; -临朐+县 Linqu; -昌乐+县 Changle
济宁 Jining > 曲阜 Qufu; 邹城 Zoucheng; 兖州+区/市 Yanzhou?
泰安 Taian > 新泰 Xintai?; 肥城 Feicheng
威海 Weihai, Weihaiwei > 荣成 Rongcheng; 乳山 Rushan; 文登+区/市 Wendeng
日照 Rizhao > -莒县 Juxian
临沂 Linyi > -沂水+县 Yishui; -莒南+县 Junan?; -罗庄+区 Luozhuang; -费县
德州 Dezhou > 禹城 Yucheng?; 乐陵 Leling; -齐河+县 Qihe
聊城 Liaocheng > 临清 Linqing; -茌平+区/县 Chiping
滨州 Binzhou > 邹平+市/县 Zouping; -博兴+县 Boxing County; -无棣+县 Wudi County; -惠民+县
菏泽 Heze > -曹县 Caoxian; -东明+县 Dongming?; -郓城+县 Yuncheng County; -巨野+县 Juye
# HA 河南+省 Henan, Honan
郑州 Zhengzhou, Chengchow > 巩义 Gongyi?; 新郑 Xinzheng; 登封 Dengfeng; 荥阳 Xingyang?; 新密 Xinmi?; 中牟+县 Zhongmu; -金水+区
开封 Kaifeng > -兰考+县 Lankao
洛阳 Luoyang, Loyang > 偃师+区/市 Yanshi
平顶山 Pingdingshan > 舞钢 Wugang City; -汝州 Ruzhou
安阳 Anyang > 林州 Linzhou
鹤壁 Hebi
新乡 Xinxiang > 长垣+市/县 Changyuan?; 卫辉 Weihui; 辉县 Huixian
焦作 Jiaozuo > 孟州 Mengzhou; 沁阳 Qinyang; -武陟+县
濮阳 Puyang
许昌 Xuchang > 长葛 Changge; 禹州 Yuzhou?
漯河 Luohe
三门峡 Sanmenxia > 灵宝 Lingbao?; 义马 Yima?
南阳 Nanyang? > 邓州 Dengzhou
商丘 Shangqiu > 永城 Yongcheng?
信阳 Xinyang
周口 Zhoukou > 项城 Xiangcheng
驻马店 Zhumadian
济源 Jiyuan
# HB 湖北+省 Hubei, Hupeh
武汉 Wuhan, Hankow, Hankou, Wuchang > -江夏+区 Jiangxia; -黄陂+区 Huangpi; -东湖+高新区/新技术开发区 East Lake; -汉阳+区 Hanyang?; -武昌+区; -汉口; -江岸+区; -洪山+区 Hongshan?; -青山+区
黄石 Huangshi > 大冶 Daye
十堰 Shiyan > 丹江口 Danjiangkou
宜昌 Yichang, Ichang > 宜都 Yidu?; 枝江 Zhijiang?; 当阳 Dangyang
襄阳/襄樊 Xiangyang, Xiangfan > 枣阳 Zaoyang; 宜城 Yicheng?; 老河口 Laohekou
鄂州 Ezhou
荆门 Jingmen > 钟祥 Zhongxiang?; 京山 Jingshan?
孝感 Xiaogan > 应城 Yingcheng; 安陆 Anlu?; 汉川 Hanchuan
荆州 Jingzhou, Shashi > 石首 Shishou; 洪湖 Honghu; 松滋 Songzi; -公安+县
黄冈 Huanggang > 麻城 Macheng; 武穴 Wuxue; -浠水+县; -蕲春+县 Qichun
咸宁 Xianning > 赤壁 Chibi
随州 Suizhou > 广水 Guangshui
恩施+土家族苗族自治州/州/市 Enshi
仙桃 Xiantao
潜江 Qianjiang
天门 Tianmen?
神农架+林区 Shennongjia
# HN 湖南+省 Hunan
长沙 Changsha > 浏阳 Liuyang; 宁乡+市/县 Ningxiang; -望城+区 Wangcheng; -岳麓+区 Yuelu; -芙蓉+区; -雨花+区; -开福+区
株洲 Zhuzhou, Chuchow Hunan > 醴陵 Liling
湘潭 Xiangtan > 湘乡 Xiangxiang; 韶山 Shaoshan
衡阳 Hengyang > 耒阳 Leiyang; 常宁 Changning City
邵阳 Shaoyang > 武冈 Wugang
岳阳 Yueyang > 汨罗 Miluo; 临湘 Linxiang; -平江+县 Pingjiang?
常德 Changde > 津市+市 Jinshi?
张家界 Zhangjiajie
益阳 Yiyang > 沅江 Yuanjiang; -桃江+县 Taojiang
郴州 Chenzhou > 资兴 Zixing; -桂阳+县 Guiyang County
永州 Yongzhou > -祁阳+市/县 Qiyang
怀化 Huaihua > -洪江 Hongjiang?
娄底 Loudi > 冷水江 Lengshuijiang; 涟源 Lianyuan
湘西+土家族苗族自治州/州 Xiangxi > 吉首 Jishou
# GD 广东+省 Guangdong, Kwangtung
广州 Guangzhou, Canton, Kwangchow > 番禺+区 Panyu; 花都+区 Huadu; 增城+区/市 Zengcheng; 从化+区/市 Conghua; 南沙+区/新区 Nansha; -黄埔+区 Huangpu?, Whampoa; -白云+区 Baiyun?; -天河+区 Tianhe?; -海珠+区 Haizhu; -越秀+区 Yuexiu?; -荔湾+区 Liwan
深圳 Shenzhen, Shumchun, Shenchen > -宝安+区 Baoan?; -龙岗+区 Longgang?; -南山+区 Nanshan?; -福田+区 Futian?; -罗湖+区 Luohu; -龙华+区/新区 Longhua?; -光明+区/新区 Guangming?; -坪山+区/新区 Pingshan?; -盐田+区 Yantian?; 蛇口 Shekou; -前海 Qianhai; 大鹏+新区 Dapeng?
珠海 Zhuhai, Chuhai > 横琴+新区 Hengqin; -香洲+区 Xiangzhou?; -金湾+区 Jinwan?; -斗门+区 Doumen
汕头 Shantou, Swatow > -潮阳+区 Chaoyang District Shantou; 澄海+区/市 Chenghai; -南澳+县
佛山 Foshan, Fatshan > 顺德+区/市 Shunde; 南海+区/市 Nanhai?; 三水+区 Sanshui?; -高明+区 Gaoming?; -禅城+区 Chancheng
韶关 Shaoguan > 乐昌 Lechang; 南雄 Nanxiong
湛江 Zhanjiang, Fort Bayard > 廉江 Lianjiang?; 雷州 Leizhou; 吴川 Wuchuan
肇庆 Zhaoqing > 四会 Sihui; 高要+区/市 Gaoyao; -鼎湖+区
江门 Jiangmen, Kongmoon > 新会+区/市 Xinhui; 开平 Kaiping?; 鹤山 Heshan?; 台山 Taishan?; 恩平 Enping; -蓬江+区 Pengjiang; -江海+区
茂名 Maoming > 化州 Huazhou?; 信宜 Xinyi?; 高州 Gaozhou
惠州 Huizhou, Waichow > 博罗+县 Boluo; 惠阳+区/市 Huiyang?; 惠东+县 Huidong?; -大亚湾+区 Daya Bay; -仲恺+区/高新区 Zhongkai?; -惠城+区
梅州 Meizhou > 兴宁 Xingning; -丰顺+县
汕尾 Shanwei > 陆丰 Lufeng?; 海丰+县 Haifeng?
河源 Heyuan
阳江 Yangjiang > 阳春 Yangchun?
清远 Qingyuan > 英德 Yingde; 连州 Lianzhou; -佛冈+县 Fogang
东莞 Dongguan, Tungkun, Tungkwan > -长安+镇 Changan Town; 虎门+镇 Humen; -厚街+镇 Houjie; 松山湖 Songshan Lake, Songshanhu; -塘厦+镇 Tangxia
中山 Zhongshan > -小榄+镇 Xiaolan
潮州 Chaozhou, Chaochow
揭阳 Jieyang > 普宁 Puning
云浮 Yunfu > 罗定 Luoding
# GX 广西+壮族自治区/自治区/省 Guangxi, Kwangsi, Guangxi Zhuang
南宁 Nanning > -横州 Hengzhou; -武鸣+区 Wuming
柳州 Liuzhou, Liuchow > -柳江+区; -鹿寨+县 Luzhai
桂林 Guilin, Kweilin > -阳朔+县 Yangshuo
梧州 Wuzhou, Wuchow > 岑溪 Cenxi
北海 Beihai, Pakhoi > -合浦+县 Hepu
防城港 Fangchenggang > 东兴 Dongxing?
钦州 Qinzhou, Chinchow
贵港 Guigang > 桂平 Guiping
玉林 Yulin > 北流 Beiliu
百色 Baise > 靖西 Jingxi?; 平果 Pingguo
贺州 Hezhou
河池 Hechi
来宾 Laibin
崇左 Chongzuo > 凭祥 Pingxiang City
# HI 海南+省 Hainan
海口 Haikou, Hoihow
三亚 Sanya
三沙 Sansha
儋州 Danzhou > 洋浦+经济开发区 Yangpu Economic Development Zone
琼海 Qionghai
文昌 Wenchang?
万宁 Wanning
!东方 Dongfang City
五指山 Wuzhishan
-澄迈+县 Chengmai
# CQ 重庆+市 Chongqing, Chungking
> -万州+区 Wanzhou; 涪陵+区 Fuling; -渝中+区 Yuzhong?; -渝北+区 Yubei; -江北+区 Jiangbei?; -沙坪坝+区 Shapingba; -九龙坡+区 Jiulongpo; -南岸+区; -北碚+区 Beibei?; -巴南+区 Banan?; -长寿+区 Changshou?; -江津+区 Jiangjin; -永川+区 Yongchuan; -合川+区 Hechuan; -璧山+区 Bishan; -两江+新区 Liangjiang; -大渡口+区; -綦江+区 Qijiang; -铜梁+区 Tongliang; -荣昌+区 Rongchang?; -黔江+区 Qianjiang District; -大足+区
# SC 四川+省 Sichuan, Szechuan, Szechwan
成都 Chengdu, Chengtu > 都江堰 Dujiangyan; 彭州 Pengzhou; 崇州 Chongzhou; 邛崃 Qionglai; 简阳 Jianyang; -双流+区/县 Shuangliu; -郫都+区 Pidu; -温江+区 Wenjiang; -新津+区/县 Xinjin; -龙泉驿+区 Longquanyi; -天府+新区 Tianfu?; -武侯+区; -锦江+区; -金牛+区
自贡 Zigong
攀枝花 Panzhihua
泸州 Luzhou, Luchow
德阳 Deyang > 广汉 Guanghan; 什邡 Shifang?; 绵竹 Mianzhu
绵阳 Mianyang > 江油 Jiangyou
广元 Guangyuan?
遂宁 Suining > 射洪+市/县 Shehong
内江 Neijiang > 隆昌 Longchang?
乐山 Leshan > 峨眉山/峨眉 Emeishan
南充 Nanchong > 阆中 Langzhong
眉山 Meishan > -彭山+区 Pengshan
宜宾 Yibin
广安 Guangan
达州 Dazhou
雅安 Yaan
巴中 Bazhong
资阳 Ziyang
阿坝+藏族羌族自治州/州 Aba?, Ngawa
甘孜+藏族自治州/州 Garze, Ganzi
凉山+彝族自治州/州 Liangshan? > 西昌 Xichang
# GZ 贵州+省 Guizhou, Kweichow
贵阳 Guiyang, Kweiyang > 清镇 Qingzhen; -花溪+区 Huaxi?; -贵安+新区 Guian New Area; -白云+区; -乌当+区
六盘水 Liupanshui > 盘州 Panzhou
遵义 Zunyi > 仁怀 Renhuai; 赤水 Chishui
安顺 Anshun?
毕节 Bijie
铜仁 Tongren?
黔西南+布依族苗族自治州/州 Qianxinan > 兴义 Xingyi?
黔东南+苗族侗族自治州/州 Qiandongnan > 凯里 Kaili
黔南+布依族苗族自治州/州 Qiannan > 都匀 Duyun; 福泉 Fuquan?
# YN 云南+省 Yunnan
昆明 Kunming, Yunnanfu > 安宁 Anning?; -呈贡+区 Chenggong?; -嵩明+县; -官渡+区; -五华+区
曲靖 Qujing > 宣威 Xuanwei
玉溪 Yuxi? > -江川+区; -通海+县
保山 Baoshan > 腾冲 Tengchong
昭通 Zhaotong > 水富 Shuifu
丽江 Lijiang
普洱/思茅 Puer, Pu Er, Simao
临沧 Lincang
楚雄+彝族自治州/州/市 Chuxiong
红河+哈尼族彝族自治州/州 Honghe > 个旧 Gejiu; 蒙自 Mengzi; 开远 Kaiyuan?; 弥勒 Mile City
文山+壮族苗族自治州/州/市 Wenshan
西双版纳+傣族自治州/州 Xishuangbanna, Sipsongpanna > 景洪 Jinghong
大理+白族自治州/州/市 Dali?, Talifu
德宏+傣族景颇族自治州/州 Dehong > 瑞丽 Ruili; 芒市+市 Mangshi
怒江+傈僳族自治州/州 Nujiang
迪庆+藏族自治州/州 Diqing, Deqen > 香格里拉 Shangri La City
# XZ 西藏+自治区 Tibet, Xizang
拉萨 Lhasa, Lasa?
日喀则+市/地区 Shigatse, Xigaze, Rikaze
昌都+市/地区 Chamdo, Qamdo, Changdu
林芝+市/地区 Nyingchi, Linzhi
!山南+市/地区 Shannan?, Lhoka
那曲+市/地区 Nagqu, Naqu
!阿里+地区 Ngari
# SN 陕西+省 Shaanxi, Shensi
西安 Xian, Sian > -雁塔+区 Yanta?; -高陵+区 Gaoling?; -临潼+区 Lintong; -长安+区 Changan District; -灞桥+区 Baqiao; -未央+区 Weiyang?; -阎良+区 Yanliang; -鄠邑+区; -碑林+区; -莲湖+区; 西咸+新区 Xixian
铜川 Tongchuan
宝鸡 Baoji, Paoki > -岐山+县; -凤翔+区/县
咸阳 Xianyang, Hsienyang > 兴平 Xingping; 杨凌+区/示范区 Yangling; 彬州 Binzhou City
渭南 Weinan > 韩城 Hancheng; 华阴 Huayin?
延安 Yanan, Yenan
汉中 Hanzhong
榆林 Yulin > 神木+市/县 Shenmu; -府谷+县 Fugu; -靖边+县 Jingbian
安康 Ankang?
商洛 Shangluo
# GS 甘肃+省 Gansu, Kansu
兰州 Lanzhou, Lanchow > -榆中+县; -七里河+区; -城关+区
嘉峪关 Jiayuguan
金昌 Jinchang
白银 Baiyin > -会宁+县
天水 Tianshui
武威 Wuwei
张掖 Zhangye
平凉 Pingliang
酒泉 Jiuquan > 敦煌 Dunhuang, Tunhuang; 玉门 Yumen
庆阳 Qingyang
定西 Dingxi
陇南 Longnan
临夏+回族自治州/州/市 Linxia
甘南+藏族自治州/州 Gannan
# QH 青海+省 Qinghai, Tsinghai, Chinghai
西宁 Xining, Sining
!海东+市/地区 Haidong?
!海北+藏族自治州/州 Haibei?
!黄南+藏族自治州/州 Huangnan?
!海南+藏族自治州/州
!果洛+藏族自治州/州 Golog, Guoluo?
玉树+藏族自治州/州/市 Yushu?
海西+蒙古族藏族自治州/州 Haixi? > 格尔木 Golmud, Geermu; 德令哈 Delingha
# NX 宁夏+回族自治区/自治区 Ningxia, Ninghsia, Ningxia Hui
银川 Yinchuan > 灵武 Lingwu; -贺兰+县; -永宁+县
石嘴山 Shizuishan
吴忠 Wuzhong > 青铜峡 Qingtongxia; -宁东 Ningdong?
固原 Guyuan
中卫 Zhongwei? > 中宁+县 Zhongning
# XJ 新疆+维吾尔自治区/自治区/省 Xinjiang, Sinkiang, Xinjiang Uygur, Xinjiang Uyghur, Xinjiang Uighur
乌鲁木齐 Urumqi, Wulumuqi, Urumchi, Tihwa > -米东+区 Midong?; -达坂城+区 Dabancheng
克拉玛依 Karamay, Kelamayi > 独山子+区 Dushanzi
吐鲁番+市/地区 Turpan, Tulufan, Turfan > -鄯善+县 Shanshan?
哈密+市/地区 Hami?, Kumul
昌吉+回族自治州/州/市 Changji > 阜康 Fukang?; -呼图壁+县 Hutubi; -玛纳斯+县 Manas?; -准东 Zhundong
博尔塔拉+蒙古自治州/州 Bortala, Boertala > 阿拉山口 Alashankou; 博乐 Bole?
巴音郭楞+蒙古自治州/州 Bayingolin, Bayinguoleng > 库尔勒 Korla, Kuerle; -轮台+县 Luntai; -和硕+县; -若羌+县 Ruoqiang
阿克苏+地区/市 Aksu, Akesu > 库车+市/县 Kuqa, Kuche; -阿瓦提+县 Awat; -温宿+县
克孜勒苏+柯尔克孜自治州/州 Kizilsu, Kezilesu > 阿图什 Artux, Atushi
喀什+地区/市 Kashgar, Kashi, Kaxgar > -莎车+县 Yarkant, Shache; -疏附+县 Shufu?; -麦盖提+县 Makit; -巴楚+县 Maralbexi; -伽师+县 Jiashi
和田+地区/市 Hotan, Hetian, Khotan > -洛浦+县 Lop County, Luopu; -皮山+县; -墨玉+县 Karakax; -于田+县 Keriya
伊犁+哈萨克自治州/州 Ili, Yili?, Kulja > 伊宁+市/县 Yining; 霍尔果斯 Khorgos, Horgos, Huoerguosi; 奎屯 Kuitun
塔城+地区/市 Tacheng, Tarbagatay > 乌苏 Wusu; -沙湾 Shawan?
阿勒泰+地区/市 Altay, Aletai
石河子 Shihezi
阿拉尔 Aral, Alar
图木舒克 Tumxuk, Tumushuke
五家渠 Wujiaqu
可克达拉 Kokdala
铁门关 Tiemenguan
胡杨河 Huyanghe
`;
