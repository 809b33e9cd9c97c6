/** The words, groups and signs that the models of this room know, one a line; their order is their number. Learnt by scripts/learn-reading.mjs from 424 documents and 6581 passages of test/reading, in which people marked what tells each event. */
export const VOCABULARY = `#ADD
{C}
=
#SAY
>
{D}
#if
to
#SUE
gov
#ASK
#RULE
#SILENT
#entry
{B}
#POST
the
< 
#not
#ALLEGE
#general
{L}
#OFF
#LABEL
sentence
,
base
#EFFECT
#will
it
#papers
#APPEAL
that
ed
#market
#DENY
 D
#law
#RENAME
#GONE
.
its
#list
#REMAND
 C
base 
#BLOCK
on
ed 
#order
undated
#business
#SETTLE
{J}
<C 
be
main
#draft
a
#would
none
no list
#past
#request
s
dated
han
han 
not
and
#name
from
by
{O}
>C
hav
#military
of
bare
s 
#ban
in
#nameless
#again
 L
 B
#spokes
<B 
#BILL
#RESCIND
，
gov if near
would
no
will
>L
which
#court
< aux
for
#lawmaker
0
"
ing
name
on L
as
list
ing 
say
#other
off
of C
generic
'
to L
>B
gov not near
 J
。
<J 
to C
<C aux
after
against
ed be
SUE
<L 
将
with
ASK
we
#RELIST
gov ASK near
company
base to
的
对
an
SILENT
their
over
gov ASK far
law
may
some
they
quoted
<O 
{K}
gov will near
gov if far
back
from L
公司
>J
gov SUE near
 O
short
nam
;
:
our
whether
把
should
被
draft
papers
us
could
ask
who
in D
at
gov would near
add
order
tak
gov not far
he
off L
BLOCK
gov SUE far
to D
<B aux
表示
never
do
gov will far
^
称
已
其
under
国
to J
to B
chines
fil
不
than
中
rul
two
if
new
gov DENY near
label
must
on C
for C
>O
deny
request
没有
notic
military
department
 K
就
of L
by C
comment
any
or
gov past near
designation
base be
again
decision
under L
of D
firm
tell
cas
在
one
befor
一
this
when
in L
doe
put
“
后
american
unit
由
by B
from C
appeal
call
out
china
maker
shar
letter
first
about
mak
)
企业
entity
in J
等
with C
并
neither
base would
stat
”
effect
remov
up
them
gov DENY far
until
for D
on D
前
agency
go
she
com
ban
(
base will
家
未
but
court
in C
nor
列入
从
gov past far
日
giv
gov nameless near
sanction
already
includ
publish
what
thre
lawyer
review
gov court near
trad
mor
day
与
year
：
of B
tim
report
noth
了
该
without
commerc
find
美
all
u
official
injunction
so
、
writ
respond
i
against C
要求
as K
show
also
<L aux
part
向
act
BILL
gov would far
dron
into
leav
end
sign
peopl
contract
plac
committe
$
lawmaker
action
keep
entry
hold
against B
on B
有
other
chang
bill
now
question
claim
los
gov BILL near
supplier
<J aux
own
down
或
于
both
拟
accord
因
请求
immediately
说
gov nameless far
sue
percent
send
legal
motion
washington
-
among
federal
入
from D
party
by D
诉讼
<O aux
with B
drop
beij
statement
sinc
上
forc
customer
inclusion
禁令
hous
base do not
preliminary
executiv
becaus
let
removal
chip
register
认定
complaint
ing be
secretary
>K
sell
to O
seek
新
security
ther
关
shall
agre
base do
blacklist
petition
with D
buy
spokesperson
hong
public
four
decid
in B
by O
then
是
plan
offic
lawsuit
answer
only
second
kong
within
at C
ed to be
investor
clos
export
as C
strik
post
declin
judgment
以
issu
for L
expect
reason
即
stop
record
challeng
withdraw
suit
defens
定
product
为
方
equipment
matter
want
grant
get
updat
stay
onc
designat
itself
bar
ly
further
被列
bring
此
反对
announc
use
决
whos
step
business
follow
million
sal
reach
%
自
good
arm
sid
read
urg
work
every
告
counsel
paper
of J
consider
base may
month
can
这
information
撤销
why
nobody
person
document
know
battery
起
?
会
into D
全
和
propos
gov BILL far
oppos
return
enter
立
subsidiary
servic
set
chief
army
公告
mov
法
apply
行
stock
chairman
basis
from B
member
fiv
turn
win
也
longer
evidenc
with J
事
gov court far
such
军方
到
案
exchang
shanghai
hear
声明
how
坚决
addition
technology
曾
申请
run
起诉
列名
by J
investment
of O
onto
board
settl
his
section
时
carry
out D
last
block
final
prohibit
meet
lidar
回应
releas
clear
week
next
置评
部
pag
mistak
delist
press
licens
理
dat
purchas
spokesman
requir
receiv
general
nin
whil
remand
sam
you
发言人
依据
制裁
version
可
support
measur
summary
with L
open
appear
reject
for B
报
间
her
several
begin
deal
pend
合
ly 
among C
证
thos
som
lift
stand
任何
group
former
at D
政
supply
判决
suspend
websit
base not
delet
word
bank
long
提起
modul
提出
email
joint
plant
ed will be
panel
restriction
lin
settlement
cover
pass
need
parent
mean
look
机
cit
see
驳回
ty
heading
affiliat
移出
shenzhen
》
fall
执行
reconsider
pric
sold
shareholder
national
vacat
still
most
market
offer
explain
作出
control
edition
of K
availabl
资
opinion
「
正式
业
inspection
发布
最
six
dismiss
government
might
freez
yet
年
with O
extend
电
安
初步
president
goe
公布
fight
due
confirm
argu
identify
所
hour
as D
要
aid
under D
strongly
car
talk
两
agreement
full
ed be not
port
出
fund
brief
litigation
into L
原
审
onto L
bas
used
者
wher
上诉
双
内
宣布
用
hand
number
制
第
camera
seen
正
三
联
项
operat
vot
《
approv
商
名
data
earlier
<K 
becom
staff
pay
若
份
end-user
error
determin
through
sourc
risk
commission
cut
来
信
n't
lodg
away
introduc
口
jun
robot
defendant
发
）
不是
term
fact
foreign
firmly
reply
subject
labor
analyst
officer
下
法律
america
too
base should
禁止
likely
civilian
sit
fals
your
refus
help
each
spr
enforc
本
它
易
owner
third
contractor
remain
print
实
府
far
base could
demand
head
annual
base must
表
right
bureau
even
及
asset
think
ed not
announcement
protect
reconsideration
count
country
」
期
暂停
impos
只
seven
人
plaintiff
错误
rival
discuss
engag
director
eleven
over L
old
submit
annex
军
immediat
relist
accus
publication
system
管
经
ever
renew
据
lead
spokeswoman
和解
海
many
ministry
还
eu
status
thes
another
texa
half
by L
minut
whit
resolv
强烈
model
明
continu
policy
ship
们
实体
终
不得
back D
prohibition
华
wrong
concern
应
大
bid
pull
start
out C
buyer
但
指
pos
involv
outsid
liberation
fail
通
to K
obtain
（
外
企
research
affect
contain
官
律师
memory
提交
financial
enjoin
direct
务
deadlin
长
采购
littl
asid
unlawful
controll
bought
产品
网
target
lobby
rest
belong
cost
billion
overturn
我
conclud
contest
council
statut
relief
non
money
from O
草案
complet
生效
uphold
user
design
defenc
restrain
determination
partner
里
argument
regulation
founder
singl
做
书
reporter
check
法案
首次
ten
index
warn
anyth
分
display
裁定
又
天
拒绝
process
promis
docket
关联
相
on O
disappoint
between
rais
copy
industry
correct
取
息
cell
application
regulator
之
explanation
认为
小
诉状
heard
russia
engineer
global
贸
个
递交
procurement
unless
against D
地
allow
遭
merit
成
link
believ
patent
cran
stipulation
斯
’
treat
push
sensor
join
reuter
speak
forward
员
航
进
系
；
effectiv
allegation
way
临时
至
直
判
续
体
供
投
yuan
implement
replac
text
amendment
russian
halt
撤回
hit
university
dealer
throw
describ
draw
interim
substantial
commercial
tariff
案件
如果
senat
ground
通过
provision
dozen
privat
audit
指控
受
spar
动
delay
build
accusation
lik
recall
主
动议
特
base be to
trial
arbitrary
amend
tool
次
exist
权
打压
同
财
国防授权法
接
power
item
much
under B
ed would be
uk
新增
条
at B
产
s to
surveillanc
necessary
address
lab
技
采
无
alleg
better
clerk
多
生
件
provid
map
broker
in K
trader
off D
confus
能
措施
控
temporary
fre
cannot
均
well
importer
维
度
ai
grow
similar
material
brussel
prepar
更
反
实施
harm
past
book
softwar
科
回复
district
eight
study
trump
machin
memorandum
vendor
提
力
路
文件
说明
澄清
感
produc
test
at J
brand
程
芯
都
phon
best
san
california
view
护
交
authority
declar
import
intend
labour
谓
当
association
schedul
over B
licenc
administrativ
proceeding
面
必
联邦公报
令
manager
roll
latest
gear
few
present
问
公开
规则
mention
server
york
packag
router
into C
screen
delivery
米
子公司
anyon
moolenaar
certain
factual
distributor
影
达成
english
revenu
directly
charg
alway
weigh
ndaa
morn
充
除名
已经
查
工
签署
物
须
forbid
材
base can
anybody
号
文
不会
connection
fusion
biotech
chair
custom
becam
plead
发回
子
利
later
limit
li
certify
though
advis
裁决
roster
consent
过
停止
光
deletion
根据
获
tie
twic
senior
wuhan
顿
给
optical
inquiry
listing
although
complianc
批准
议
in O
道
列为
则
命令
不再
供应商
base would not
revers
v
authorization
learn
unanswer
summer
pleas
周
盛
院
他
通知
重新
继
content
together
oil
circulat
限制
as L
可能
何
泛化
是否
criteria
him
exporter
oblig
hop
wingtech
void
practic
点名
目
显
administration
disagre
proposal
claus
favor
against L
透
activity
没有任何
renam
意
述
德
州
运
newsletter
formally
comply
revok
surpris
memo
二
集团
股
？
移除
hospital
maintain
fair
local
ing to
lack
ed could be
tabl
败诉
公
而
市
些
lobbyist
协助
wuxi
十
adopt
chain
rescind
solar
收
社
同意
性
spend
使
against O
land
suggestion
ninestar
敦促
示
冻结
无人
institut
recent
end-us
ed may be
serv
许
智
bear
toolmaker
semiconductor
round
els
纠正
否认
补
try
recommend
higher
微
early
watch
司法
证券
准
营
尔
fac
mark
strategy
using
therefor
支持
under C
deeply
kelvra
ed should be
certificat
再
测
视
&
soon
邦
on J
minister
soldier
完
请
导
其中
作
从未
revis
refer
larg
factory
shelv
响
记
统
限
attorney
gain
先
机构
caus
per
component
consumer
behind
重
调
加
际
六
纳入
核
ros
abus
discriminatory
毫无
密
laboratory
option
民
尚未
总
场
ear
least
feinberg
今
weapon
fiscal
fourteen
主张
晚
亦
dalian
造
among D
denial
bond
republican
onlin
xinjiang
judg
审查
rumor
newspaper
protest
ehang
figur
[
electronic
四
开
针
列
备
for O
top
job
military-civil
welcom
将于
委员会
alon
polic
rely
持
conced
affirm
庭
状
shipment
world
regret
program
参
片
确
金
达
prevent
规定
over D
biosecur
groundless
料
devic
supplement
展
建议
此前
军事
港
contribut
disclos
ed could not be
tech
manufactur
rumour
my
适用
hom
desk
telephon
稿
cent
anew
previously
conferenc
传
毫无根据
classify
city
pick
miss
fresh
london
aircraft
共
局
答复
予
agent
voluntary
proof
enterpris
noon
relationship
happen
cloud
dismissal
北
深
约
结
回
解释
白
dissatisfy
hir
complain
video
mix
otherwis
pla
属
jos
发出
procedur
untru
谈
消
头
如
wish
tank
ceo
telecom
shock
sector
approval
despit
depositary
remedy
cod
upon
失望
暂缓
class
plea
星
orvanta
succ
vanish
无理
设
首
早
透露
算
advanc
gam
liv
john
titl
胜诉
competitor
云
seal
industrial
formerly
非
network
ohio
考虑
东
买
并未
页
态
朗
base n't
capricious
unfound
articl
fir
guidanc
fear
然
leak
overnight
tender
management
序
数
fee
并非
照
d
股东
largest
temporarily
base will not
repeat
bench
限制令
hangzhou
contact
ed not be
form
pursuant
result
军工
不过
签
解除
协议
标
应当
for J
ed be to be
irreparabl
invest
stag
纳
deserv
electric
高
卖
代
保
客户
例
厂
再次
位
ahead
enforcement
上市
understand
quietly
vow
nanj
服
途
fifth
投资者
判令
认
远
giant
position
additional
split
select
institution
存
依
damag
embassy
sixty
reseller
connect
c
维持
within L
separat
identification
名称
得
旧
级
delawar
room
european
afternoon
penalty
launch
invit
base shall
博
俄
widen
resum
restor
singapor
hard
vacatur
战
台
办
站
订
reputation
formal
along
predecessor
initial
advic
taiwan
production
consolidat
individual
且
consequenc
themselv
unpublish
christma
annull
school
jinhua
terminal
base may not
人士
capital
regard
b
credit
获得
益
secur
slip
ongo
january
less
international
chanc
accept
争
轮
withdrawal
函
hill
back L
walk
元
现
具
注
将在
果
普
宫
inform
rank
sea
duty
unjustify
dur
light
thought
angel
dutch
媒
未回应
诉
development
销
版
五
预
卫
around
hang
purpos
贯
选
快
h
加入
申诉
satellit
tanker
suffer
ought
比
评论
同时
符
午
artificial
intelligenc
strong
respons
rat
cross-motion
guid
trust
拥
曼
平
disappear
thanksgiv
unpaid
传闻
vehicl
abl
september
基
区
涉
见
讯
一并
货
才
不服
提起上诉
township
air
engin
记者会
复
curb
recently
francisco
银
speculation
英
nuctech
tuya
mandat
单
再度
器
准备
去
反驳
paragraph
fin
object
hurt
rang
victory
provider
germany
合法
致函
既
barely
carmaker
bit
stipulat
solicitor
from J
adss
threaten
bus
另
半
预计
改
缺乏
取得
包括
批
款
底
香
连
humanoid
chipmaker
monitor
insid
wechat
mr
meant
redesignat
idea
switch
instruction
扩大
切
其他
按
出现
让
en
blog
prospectus
communist
registration
随后
谴责
联系
whol
wind
german
slap
abroad
warehous
waiver
columbia
组
披露
风险
改名
检
昨
规
颁发
飞
independent
pressur
spy
critic
<K aux
contrary
多家
方面
委
大使馆
lloyd
as J
newly
bipartisan
复审
energy
随
九
听
closely
ready
suspension
stephen
reasonabl
resolution
违法
voic
tianjin
refusal
cellsy
simply
陆
足
各
雷
legislation
学
板
asia
wang
counter
rar
assur
仅
急
遗憾
重审
prevail
tokyo
silent
nearly
compromis
over J
midnight
catch
册
球
预览
陈
专利
换
newest
luxembourg
journal
conclusion
burden
术
集
求
validat
assistant
among K
entitl
afresh
favour
military-relat
manufacturer
media
]
点
空
封
创
池
登
body
solely
sweep
whom
big
condemn
awar
forecast
britain
expand
broad
border
biotechnology
解
境
将被
ukrain
autumn
drugmaker
banc
→
communication
chairwoman
region
室
名字
计
刊登
闻
股价
宣
停
besid
admit
verify
dfar
济
失
当时
流
型
往
除
控告
calendar
forty
insist
shield
kill
out L
m
致信
截
断
commissioner
footnot
civil
售
容
近
票
克
任
visit
cours
录
驻
附
—
入禀
unlikely
tag
illinois
laps
拜
february
cancel
moonshot
文本
doing
qualify
guilty
wafer
挑
代理
裁
新规
化
石
看
alter
suppress
friedman
placement
recommendation
war
however
forward-look
oral
languag
建
勒
未有
范
sort
wrongly
pension
nowher
defend
genetic
surfac
纯属
更名
william
链
整
效
母公司
条款
别
常
在列
deliver
worry
important
designer
effort
声
沟
坚
尊重
京
支
unconstitutional
lunch
usa
clerical
unlist
呼吁
撤诉
月
representativ
之前
己
付
嘉
胜
恒
instead
ed to
david
inaccurat
mislead
很
承
评
劳
助
紧
acknowledg
取消
parliament
museum
airport
nebraska
hung
styl
express
kick
bidder
cancell
oakland
offlin
longsy
船
更正
巡回
径
研究
短
不予
责令
imag
road
threat
establish
overstretch
fy
submission
definition
korea
暂时
围
某
思
decre
pictur
提议
了结
peac
unseal
upload
deputy
laid
agenda
prob
october
swap
examin
mistaken
待
开始
答
山
启用
放
start-up
cotton
commit
hacker
留
伊
重新考虑
波
guo
jiakun
seem
便
禁制令
圣
clarify
instruct
issuer
flaw
fiction
registry
december
本公司
built
amount
violat
提出上诉
ii
林
样
歧
builder
competition
ly be
assuranc
clearly
pen
ed be be
kaspersky
式
解放军
终止
塞
首席
景
campaign
indic
radar
凡
wip
courthous
ningbo
persuad
loongson
two-year
tentativ
phytium
严正
每年
interview
八
成为
修正案
total
authoriz
ccp
solution
combin
查询
因此
新版
托
floor
颁
晋
打算
capitol
上榜
cross
refinery
badg
street
scanner
year-end
暂
dissolv
装
百
剔除
董秘
着
表态
边
notify
previous
plano
highlight
wenbin
joe
deplor
island
ago
common
accordanc
recogniz
opposition
webinar
不符合
泰
强
致
重新列入
详
assistanc
架
立法
ice
wav
iflytek
ceas
罚
专
质
首批
知情
sery
commenc
treasury
reiterat
prc
landlord
comput
investigat
discretion
pursu
violation
用户
摘牌
high
未获
h200
hatchet
cash
bargain
sanan
judicial
签字
无效
thing
访
变更
品
len
partial
enact
iot
龙
宁
欧
newcomer
special
plain
心
无关
监
框
july
fujian
刻
outright
sixteen
rebuff
balloon
centr
overtim
rebrand
taipei
stick
reappear
jinko
议案
缆
退出
applicabl
价
董
纠
圳
即将
极
图
始
观
信中
过去
修
不属于
纽
choic
president-elect
session
fast
dog
indirect
period
购买
输
卡
刊发
汀
凯
久
答记者问
异
quick
injunctiv
receipt
写道
入列
变更为
queu
readd
float
exit
insert
accelink
庭外
到期
退回
从不
payment
意味着
fifty-eight
affiliation
码
润
义
尚
电话
邮件
激
类
载
七
focus
erc
extension
众议院
简称
守
拉
采访
zeng
uas
illegal
fast-track
toward
lawful
initiall
supercomput
q
overlook
dead
arriv
within B
sentenc
第二次
拿掉
因为
纷
涉军
含
排
reaffirm
briefly
evad
filing
veto
protection
india
武
迫
欢
迎
隔
协
british
scrutiny
shak
worldwid
游说
促请
fiber
hardwar
rosenworcel
retract
ind
gift
esquel
supersed
eras
expir
megmeet
翔
高管
弃
诞
successfully
satisfy
instanc
producer
李
stamp
名单
像
虽
领
昆
知
谢
惊
打官司
初
attack
gala
appendix
meu
intelligent
procur
此举
尽
主席
撤下
责
满
讨
税
access
declaratory
scratch
foundation
判定
疵
落
communicat
investigation
cartridg
yank
fit
败
defeat
narrow
zhou
bours
courtroom
gun
fab
music
推翻
恢复
拿到
下周
acquisition
占
写入
话
声称
步
未作
signal
schumer
iv
储
誉
望
替
smear
unman
mavic
质疑
unsubstantiat
stress
进入
understood
sec
scrub
dawn
misguid
fak
sme
承认
appearanc
ly to
lender
农
老
超
送上
放进
马
加进
秘
免
referenc
旗
总裁
穆
指数
亿
提前
advantag
moot
状告
希望
收录
very
!
patient
qaidam
append
bounc
forensic
misinform
ignor
bury
at L
zero
gat
navinfo
联署
榜
追
阿
省
叫
outcom
destination
evaluat
uncrew
以及
彭
锡
回到
不认同
采纳
破
和解协议
donald
subscriber
mostly
logistic
driver
不接受
spread
警告
legislativ
remark
osmo
utility
departur
visa
repeal
omit
eve
principl
荷
姓
lufeng
余
夜
送
键
软
乎
配
罗
震
拉进
递
truck
e
s not
colleagu
wrongdo
lukoil
startup
co
rebut
republic
虚
赵
法规
重申
卷
由于
好
错误认定
域
印
obey
brazil
杭
归
tolerat
towel
witness
buyback
screenshot
brooklyn
finaliz
operativ
rechristen
y
off B
cabl
toleranc
chen
guang
abbott
we'v
utah
optel
兰
拒
江
摘除
细
family
partnership
detention
regulatory
剑
块
团
contend
station
指定
赫
顾
基金
瑕
ing to be
factually
stricter
outlaw
mayor
steal
poly
brush
initiat
cross-appeal
homework
lieutenant
hundr
新列
裂
摘帽
et
ly will
wrap
县
阅
却
彻
列进
cooperation
alarm
increasingly
priority
regim
base will be
remot
独立
条例
挫
阳
斌
港股
有误
incorporat
pro
层
客
告上
传出
under K
condon
防
sock
pray
apology
brochur
someon
tar
friend
frankfurt
costar
shot
hypero
northern
眼
津
拍
放上
提告
收入
蓝
标签
lay
groundwork
analysis
误解
恶
劣
yellen
告诉
ken
施压
junior
多了
csi
enclos
backer
optic
disabl
microbt
shennan
great
登上
下达
摘掉
进了
对簿公堂
不予置评
未在
lie
略
镜
识
巴
exhaustiv
withheld
australia
successful
low
撤
哪
难
杰
拿出
休
捍
速
good-pay
overrul
lump
presid
expung
testify
conspir
scooter
accountability
待公布
行政令
帽子
改为
岳
搁置
火
瀚
柯
放出
systems
谐
mount
兴讼
incorrect
problematic
岛
结束
逾
洲
再次列入
不同意
帮助
发还
thereby
消息人士
入选
批评
私
届满
organisation
base be to be
grac
剔出
抗争到底
改称
与事实不符
treatment
剥离
】
伙
伴
创始人
红
越
danc
fed
试
澎
湃
适
紫
太
汪
素
增加
helper
laura
lunar
assert
volum
chengdu
放在
jessica
bicameral
unfairly
exceed
er
迪
twenty-six
metal
inner
backdoor
reregister
fifteen
mum
amperex
non-bind
dragon
pact
sinochip
曦
摄
栏
垄
祥
不评论
蒋
贴上
司
松
rattl
拉黑
e-commerc
behalf
惠
写信
machinery
passag
inscrib
anti-dump
slovenia
empty
arnold
罕
庞
al
介绍
不见
认定是
跌
寻求救济
皆
授
党
警
曾于
authorisation
adr
止
教
提名
techinsights
陪审
麦
d-il
扣
preponderanc
preemptiv
ed n't be
moon
钟
rpt-updat
referral
henceforth
gong
h2
greg
wasion
浙
提诉
重新认定
卷土重来
校
多出
撤稿
定性
iluvatar
误列
失效
问询
称为
solar-modul
wast
unknown
readmit
invention
交还
佳
抽回
划掉
作废
换成
二度
脱离
spokespeopl
shoo
离
hip
after same
after same bare s
after 0
after 4-6
after B
after to
after #LABEL
after #will
after ask
after #ASK bare
after #SUE bare
after #APPEAL bare
anaphor
back 1
none here
known
back  10

before same
before same aux base
before 0
before 7-11
before for
before L
before ,
before B
before to
before #SILENT aux
before next
before next bare base
before 12-
before #SILENT
before #will
before #ADD
before and
before #if
before should
before #ASK bare
before same bare ed
before 4-6
before not
before #SAY
before #not
before email
before #SILENT bare
before #request bare
before same ^
back 0
 1
none 1 0
before 1
before -
before say
before #ALLEGE bare
before #SAY bare
after far
after far bare ed
after 12-
after against
after D
after that
after #if
after no
after #not
after #DENY
after for
after #ADD
after #POST
after on
after L
after ,
after after
after O
after #ASK
after #SUE
after #APPEAL
after and
after #law
after say
after #ALLEGE bare
after #SAY bare
after #SILENT bare
before 3
before C
line
here  10
after same bare ed
after 1
after put
after urg
after same put
after next
after next bare ed
after add
after C
after #SAY
before letter
before O
before #lawmaker
before urg
before next bare ed
before put
before on
before ask
before #SUE bare
before #APPEAL bare
after same add
before #ASK
before #POST
aux
none 1 1
after same bare base
after 3
after lodg
after complaint
after #papers bare
before same passive ed
before 2
before add
before #ADD passive
before #SAY passive
after same passive ed
after {L}
after #ADD passive
after #SAY passive
here  7
after far bare base
after #REMAND
after by
after #spokes bare
after grant
after #BLOCK bare
after #RULE bare
before J
before grant
before #BLOCK bare
before #RULE bare
opening
before designat
before #LABEL passive
before #general passive
after designat
after #LABEL passive
after #general passive
after #papers
after #draft
here relative 10
before #LABEL
before #general
before D
before fil
before #papers bare
before #draft bare
after fil
after #draft bare
before far
before far passive ed
before "
before or
before #entry
before )
before #OFF
before #SUE
before #APPEAL
before #GONE
before #EFFECT
before of
before in
before which
before nam
before #RENAME passive
before #entry passive
before same which
before next passive ed
before same bare base
before never
before #DENY bare
before #not bare
after includ
after #ADD bare
after same includ
before includ
before #ADD bare
after action
after injunction
after #ALLEGE
after #RULE
after #order
after #BLOCK
some here
before that
before '
before #papers
before #order
before #draft
before #BLOCK
before #BLOCK passive
before #RULE passive
before same that
before :
before #LABEL bare
before far bare base
before #BILL
before as
before K
before no
before longer
before #OFF bare
after next bare base
after 2
after "
after entry
after 7-11
after from
after #RENAME
after as
middle
no body
some 1 0
after same bare han
after 将
after 要求
after same 将
after 、
chained
before next bare han
before {O}
before ，
before 要求
before same bare han
before 回应
after next bare han
after ，
after 称
before {C}
before same ，
before 将
before #REMAND
before #REMAND bare
before far bare han
before 间
before #RULE
before 向
before 起诉
after 把
after #RESCIND
after 起诉
before 提出上诉
before #DENY
before 回复
back 2
 2
none 2 0
after #entry
after #name
after into
after #POST bare
back  7
before go
before #RENAME bare
before #POST bare
before #GONE bare
after J
after go
after #RENAME bare
after #GONE bare
before #RENAME
before #order bare
before ^
before request
after leav
after #OFF bare
before {J}
before leav
before #list
before #RESCIND
after plac
after same plac
before #request
before #SETTLE
before refus
before #SILENT passive
before #not passive
some 2 0
after #ban
after #business
after same ,
before {B}
before ought
before next passive base
before #DENY passive
before them
before apply
before #EFFECT aux
after same aux ly
after apply
after #EFFECT aux
before first
after of
after which
after vot
some 1 1
before tak
before #EFFECT bare
before same of
after tak
after #EFFECT bare
after same tak
after be
after '
here  4
before #spokes
before from
after #list
before injunction
after giv
after #REMAND bare
before mak
after mak
before same passive base
before #name
before up
before #POST passive
none 1 2
before next aux base
before #nameless
before #ALLEGE
before #would
before #SUE aux
before same bare s
before #ban
before #business
before #law
after nam
after #LABEL bare
after #entry bare
after #name bare
before next bare s
before #entry bare
before #name bare
before #again
before reach
before #SETTLE aux
before by
before #REMAND passive
after same of
after publish
after (
after )
after #GONE
before (
before #RESCIND passive
before #GONE passive
before publish
after next passive ed
after rescind
after #RESCIND passive
after #GONE passive
before far bare ed
before after
before comment
before answer
before ;
before with
after bill
after #BILL
after introduc
after #BILL bare
after $
after same by
before complaint
before same bare ing
before deny
before notic
before order
before #SETTLE bare
after #SETTLE
after stipulation
after #SETTLE bare
after same bare ing
before be
before identify
after #OFF
before los
after los
after #market
after deny
after #DENY bare
after same from
before next bare ing
before hav
before 点名
after 企业
after 点名
before 除名
before #past
after {J}
before #court
before 把
before 、
before same 把
before same 将
after K
after #EFFECT
before 于
after 于
before （
before ）
before 递交
after “
after 启用
before 自
before 在
before 被
before 公司
before 剔除
before 以
before “
before ”
before 由
before 前
before #military
before ：
before 毫无
after far bare han
after ”
after 毫无
before 放进
after 对
before 《
before 》
before 答复
after ：
before 没有
before 后
before 与
before 达成
after 在
after 前
after #past
before #list bare
after #list bare
before 兴讼
before 拒绝
before 上书
before #RELIST
before 从未
before #BILL bare
after same aux base
after #ASK aux
after #REMAND aux
after 的
after （
after 放进
after ）
after #again
after 赢
some 2 1
before 告
before 签署
after 公布
after 和
before 和
before 公布
before 对
some 2 2
before 称
before 否认
after 让
before 从
before 起
after maker
after same maker
before remov
before maker
after remov
after in
before respond
before #SAY aux
before declin
after same passive base
after #POST passive
after removal
after petition
after not
after #general
after rul
after #order bare
after #law bare
after reject
before rul
before #law bare
after sue
before sue
before appeal
before #ASK aux
before #APPEAL aux
before #papers aux
after refus
after #not bare
after {C}
before uphold
after uphold
before #OFF passive
after #OFF passive
after same for
after send
after tell
before same aux ed
after next bare s
back 3
after effect
after ;
after suit
before suit
after appeal
after delist
back  4
before #market passive
before chang
after chang
after #RENAME passive
after far passive ed
after with
before #market
after determin
after #OFF aux
after #GONE aux
after next aux base
some 1 2
none 2 1
none 2 2
after #request
after #BLOCK passive
after #RULE passive
after hav
before delet
after delet
before {D}
before same {D}
after submit
before reject
after writ
before writ
after :
after unfound
after #DENY passive
before same whether
after hous
after #lawmaker
after #BILL passive
after #would
after post
after drop
before post
after #SILENT
after #SAY aux
before when
before same when
before updat
before settl
after settl
after bring
before bring
after or
after same and
after agre
after same with
before agre
before list
before #list passive
after list
after #list passive
before petition
after same to
before enjoin
after {O}
before same and
after {B}
before {L}
before plac
before call
after call
after #request bare
here relative 7
before far aux base
before next passive ly
before strongly
after them
after same them
after firm
after #ADD aux
after #POST aux
before appear
before #RESCIND bare
here relative 0
before return
before #REMAND aux
after relist
after #RELIST aux
before a
before mistak
before same maker
before stat
before than
before .
after manufacturer
after same manufacturer
after law
after pass
after giant
after should
before send
before #SETTLE passive
before #request passive
before same passive ing
before next passive ing
after sound
after same on
after #military
after never
after #spokes
after than
after other
after #other
before pass
before prohibit
before #BLOCK aux
after sid
after chipmaker
after same chipmaker
after start
before shock
before sign
after same (
after order
after sign
before suspend
before oppos
before statement
after rival
after same rival
after releas
after first
before inclusion
after inclusion
after basis
after the
before same ,
before relist
before #RELIST bare
before #other
after #RELIST bare
after again
before #ASK passive
before #APPEAL passive
before #papers passive
before cas
before next bare ly
before start
before #ban passive
after #ban passive
after next bare ing
after withdraw
after #SETTLE passive
after next passive base
after washington
before win
before other
before same by
after request
before wrong
after far passive base
after issu
before same from
before keep
after keep
after cas
back relative 7
before same say
after letter
after #EFFECT passive
before law
before #POST aux
after designation
after but
before but
after it
after #RELIST
after .
before the
after expect
after com
after #will bare
before sanction
after sanction
after far bare s
after producer
before connection
before kong
after #court
after parent
after same parent
after company
after websit
before bar
before #ban bare
before com
before #will bare
before replac
before relationship
after declin
after label
before same on
after same passive ing
after next passive ing
after enter
after begin
after same deny
after #not aux
before effectiv
before #market bare
before #general bare
before issu
after review
after #RESCIND bare
after #general bare
after same designat
before same the
before #ADD aux
before announc
after same nam
after #SUE passive
after #papers passive
after propos
after same .
before motion
before 提起
before 列入
after 列入
before 列为
after {K}
after #nameless
after #business bare
after same in
before fals
after updat
after win
after 新增
after same 新增
before 社
before 新增
before 移出
before 声明
before 表示
after 表示
before 商
before 顿
before 不是
after 通过
before 通过
before 被列
after 签署
after 包括
after 发布
after 及
after 与
before 暂时
before 普
after same 对
before 暂停
before 「
before 」
before 解除
after 有
after 提起
before 颁布
before same 、
before same “
before 及
before 作出
before 生效
before 将于
before 依据
before 重新列入
after 《
after 》
before 记者会
after same 把
after 了
after 驳回
after same 了
before 驳回
before 提起上诉
after 被列
after 移出
before 禁止
after 不得
after 厂
after 致函
after 致信
before 致信
after 但
before 但
before 撤回
before 禁令
before 败诉
before 母公司
before 京
before 和解
before 移除
before 曾于
before addition
before 诉讼
after 至
after 后
after 败诉
after announc
after #market bare
before same includ
before company
after #APPEAL passive
before same (
before get
after #ASK passive
before #SUE passive
before #EFFECT passive
before lodg
before press
after strik
after same china
before strik
after military
after between
after stop
after such
before obtain
before drop
after longer
after blacklist
after same be
before #draft aux
after comment
after mention
after out
before enter
before want
before #list aux
before #market aux
before #general aux
after accord
before same for
after report
before out
before into
after up
after minut
before label
after carmaker
after same carmaker
before 因
before 的
before 不认同
before 控告
after [
after ]
after 被
after 除名
before 再次列入
after 以
before 判决
before 认定
before 告上
before 民用
before 加入
before same )
before 有
before 请
after 「
after same （
before 禁制令
before effect
before 没有任何
after 添加
before 错误
before same 到
before 致函
before 认为
after 希望
after same 与
after same 的
after 剔除
before 写信
after 给
after 写信
after 用
before 早在
before 头
after 」
before settlement
after settlement
before #military bare
after #BLOCK aux
before forbid
before 敦促
before 置评
after addition
before giant
before ’
before same giant
before action
before ahead
before belong
before 变更为
before amendment
before releas
before #DENY aux
before #not aux
after #DENY aux
before accus
after #SUE aux
after #APPEAL aux
before report
before #OFF aux
before #GONE aux
after vacat
before far bare ly
after tim
after act
after #papers aux
after challeng
before same tak
after down
after register
before same with
before same ）
before 纳入
before inspection
before scrap
after #LABEL aux
after #SETTLE aux
before #LABEL aux
before off
before seek
before 上诉
after 多了
after 贴出
after deletion
before silent
before at
before same at
before blacklist
before know
after turn
after demand
after reissu
after find
before thirtieth
before #RULE aux
before #again bare
after offer
after same strik
after judgment
before will
after reach
after clerk
before turn
before against
before hit
after hit
after brand
before same :
after want
before same to
after circulat
after class
after trad
after shar
after dismiss
before stress
after #entry passive
after #name passive
before let
before vanish
after revers
after seek
before washington
here  0
after group
after same group
before availabl
after availabl
after #SILENT passive
before lift
after lift
before append
before overturn
after press
before walk
after accus
before engag
before join
after join
after onto
after clear
after welcom
after disappear
before #RELIST passive
after renew
after department
after bar
before tack
after tack
before condemn
after disappoint
before who
after same want
after #RENAME aux
before becam
after cut
after back
after #past bare
after #again bare
before noth
before insist
before dismiss
before %
before #RENAME aux
after impos
before impos
after at
before follow
after complain
after kick
after let
after #request passive
after unseal
after next bare ly
after oppos
after slap
after pull
after recommend
before vot
before recommend
after legislation
after float
after same join
before entry
after ban
after reversal
before comply
before #RESCIND aux
before reinstat
after set
before neither
before signatur
before becom
after becom
after requir
after extend
before act
after stand
before plead
after read
after referral
before about
after annull
after display
before sweep
before back
before #past bare
before hour
after -
after recall
after shelv
before fresh
after alter
before rebrand
after #ALLEGE passive
after know
after renam
after who
after finaliz
after #ban bare
after docket
after cross-appeal
after #RULE aux
after consign
before slap
after enlarg
before disappear
before pull
after rechristen
after #request aux
before version
after meet
before same in
after entity
after laps
after carry
after hear
before hung
before same neither
before same nam
before brand
after #REMAND passive
after baseless
after grow
before throw
after afresh
after rebrand
before must
after shoo
before meet
before decision
after fall
after #entry aux
after #name aux
after refusal
after public
before hand
before same out
before begin
before websit
after replac
after same bare ly
after firmly
before removal
before fiction
after whil
after lik
after same lik
after so
after conclud
after amendment
before same {L}
after enact
after #ban aux
before designation
after determination
after global
after agreement
after prevail
after its
after deal
after noon
after disput
before public
before reconsider
before renam
before record
after record
after stat
after disclos
after transceiver
before #order aux
after explain
after nearly
after distributor
after clos
before same becam
before same shenzhen
before agency
before agreement
before bill
after now
before styl
after styl
before offlin
before web
after expir
after pact
after reprint
after mistak
before unveil
after maintain
before rival
after 错误
after 向
before 家
before 抗争到底
before same ：
after 易名
before 诉至
before 登上
after 起
before 收录
after 提前
before 催促
before 上了
after 资
after 澄清
before 拉入
before 增列
after 添入
before same 就
before 撤销
before 未获
after same 点名
after 信中
before 解释
after 要
before 打入
before 从不
before 脱身
before same 的
before 军方
before same 江
after 叫停
before 入列
after 因
after 追加
after 实施
before 换成
before 重新认定
after 诉状
after 建议
after 促请
after 规定
after 改名
before 归入
before 呼吁
before 收回
after 告
before 贴上
before 刊发
after 离
after 签字
after 未回应
before 遗憾
before 摘帽
before 卷土重来
after 呼吁
before 方
before 榜上有名`;
