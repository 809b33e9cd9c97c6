/** The words, groups and signs that the models of this room know, one a line; their order is their number. Learnt by scripts/learn-reading.mjs from 424 documents and 6316 passages of test/reading, in which people marked what tells each event. */
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
#OFF
#general
#LABEL
sentence
{L}
,
#EFFECT
base
#will
it
#papers
that
#APPEAL
#market
ed
#DENY
#RENAME
 D
#law
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
#business
undated
#SETTLE
{J}
be
<C 
main
#draft
a
#would
no list
none
#past
s
dated
#request
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
#spokes
 B
#BILL
#RESCIND
，
<B 
gov if near
would
no
will
which
>L
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
'
generic
gov not near
>B
 J
<J 
after
<C aux
。
to L
against
to C
ed be
SUE
ASK
<L 
with
#RELIST
we
将
gov ASK near
company
的
base to
对
SILENT
an
their
law
over
may
gov ASK far
they
quoted
some
gov will near
{K}
back
<O 
gov if far
公司
from L
>J
gov SUE near
nam
;
:
our
short
 O
whether
把
被
should
draft
papers
us
who
could
ask
in D
at
gov would near
order
tak
he
add
BLOCK
off L
to D
gov not far
gov SUE far
never
<B aux
do
^
称
表示
gov will far
其
已
under
to B
国
to J
chines
不
fil
two
rul
if
than
中
new
must
for C
label
on C
notic
gov DENY near
没有
department
military
>O
deny
request
 K
by C
of L
就
gov past near
or
again
any
base be
comment
decision
designation
under L
of D
tell
firm
befor
one
一
when
在
cas
this
in L
“
put
american
由
后
doe
unit
by B
from C
out
call
appeal
maker
china
shar
first
about
mak
)
with C
并
企业
等
in J
”
neither
stat
base would
entity
letter
up
effect
until
them
for D
on D
agency
前
gov DENY far
go
remov
she
com
(
base will
ban
court
but
未
家
in C
gov past far
nor
giv
already
日
what
gov nameless near
列入
publish
lawyer
sanction
从
trad
thre
review
gov court near
day
：
year
tim
includ
of B
report
mor
该
noth
与
commerc
find
all
美
official
without
了
so
u
i
injunction
writ
、
against C
show
as K
part
BILL
要求
into
leav
<L aux
end
dron
act
gov would far
sign
also
$
lawmaker
committe
peopl
keep
向
entry
respond
有
hold
action
plac
chang
on B
bill
other
now
contract
question
claim
supplier
against B
los
<J aux
gov BILL near
down
拟
own
于
both
accord
说
因
gov nameless far
或
percent
-
among
sue
washington
请求
from D
federal
by D
immediately
legal
motion
drop
party
beij
with B
sinc
上
入
forc
customer
诉讼
<O aux
let
send
禁令
removal
chip
register
hous
becaus
secretary
sell
seek
新
base do not
preliminary
statement
complaint
shall
security
inclusion
executiv
ing be
petition
认定
关
>K
buy
four
public
agre
hong
in B
by O
then
base do
offic
blacklist
ther
decid
spokesperson
是
answer
only
second
within
plan
at C
investor
kong
clos
to O
as C
strik
ed to be
with D
for L
post
declin
record
judgment
stop
expect
reason
suit
issu
以
product
定
为
defens
export
withdraw
get
方
want
equipment
stay
onc
grant
itself
matter
lawsuit
designat
即
bring
此
bar
updat
use
further
ly
whos
step
决
million
被列
反对
sal
challeng
follow
good
announc
自
%
arm
sid
read
reach
business
counsel
paper
work
every
告
month
这
can
why
nobody
information
base may
document
know
battery
consider
?
person
会
起
gov BILL far
撤销
into D
propos
return
enter
和
全
servic
set
公告
army
法
行
stock
chief
from B
apply
mov
of J
member
fiv
chairman
turn
也
subsidiary
win
such
evidenc
gov court far
exchang
shanghai
hear
事
立
到
longer
how
案
technology
oppos
曾
run
basis
列名
addition
by J
onto
board
settl
声明
his
申请
军方
时
out D
last
section
final
坚决
lidar
of O
起诉
investment
clear
week
next
block
with J
部
pag
meet
carry
delist
理
releas
dat
press
purchas
spokesman
prohibit
receiv
general
requir
nin
whil
回应
licens
remand
sam
you
version
support
制裁
with L
appear
for B
间
her
several
begin
deal
发言人
urg
pend
among C
thos
置评
summary
som
证
可
lift
stand
measur
依据
合
reject
mistak
报
group
ly 
former
at D
政
suspend
websit
delet
word
base not
bank
long
supply
modul
提出
任何
email
plant
lin
settlement
cover
need
parent
mean
提起
look
机
判决
cit
see
heading
joint
ed will be
pass
restriction
affiliat
shenzhen
reconsider
pric
sold
shareholder
vacat
still
fall
most
执行
market
offer
explain
作出
》
edition
of K
opinion
availabl
「
业
inspection
资
发布
government
might
open
freez
yet
with O
extend
national
电
驳回
移出
goe
fight
年
control
due
confirm
最
正式
president
argu
dismiss
所
要
under D
car
talk
两
ty
agreement
full
identify
port
as D
出
six
brief
litigation
into L
onto L
bas
used
公布
wher
hour
上诉
安
内
hand
number
制
初步
审
第
ed be not
camera
seen
用
双
原
三
fund
aid
项
operat
vot
approv
商
名
者
earlier
becom
staff
联
pay
若
正
《
份
end-user
data
error
through
sourc
<K 
commission
cut
来
信
n't
lodg
away
口
宣布
risk
jun
robot
defendant
determin
发
）
term
fact
foreign
reply
labor
officer
法律
too
禁止
likely
civilian
sit
subject
strongly
fals
analyst
your
refus
help
下
america
spr
不是
each
本
它
易
owner
third
print
base should
introduc
实
府
far
disput
demand
contractor
remain
head
base could
enforc
base must
表
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
annual
bureau
只
seven
人
plaintiff
right
暂停
rival
discuss
错误
director
eleven
old
submit
annex
军
firmly
accus
publication
system
管
经
relist
ever
renew
据
lead
spokeswoman
海
ministry
还
eu
status
immediat
another
texa
half
by L
many
whit
impos
model
明
thes
policy
ship
们
终
back D
和解
engag
concern
应
大
pull
华
不得
continu
out C
buyer
实体
指
wrong
fail
但
通
to K
minut
start
（
外
企
liberation
强烈
research
contain
官
memory
prohibition
financial
enjoin
务
over L
deadlin
obtain
律师
长
采购
littl
asid
unlawful
pos
resolv
bought
产品
bid
target
lobby
rest
affect
belong
cost
billion
overturn
我
council
statut
relief
non
money
草案
complet
网
outsid
design
defenc
restrain
determination
partner
生效
argument
founder
提交
做
书
reporter
首次
ten
里
check
index
user
direct
anyth
display
regulation
involv
天
process
controll
contest
promis
docket
分
on O
uphold
rais
copy
industry
client
取
息
cell
regulator
相
之
warn
拒绝
between
法案
关联
又
conclud
heard
russia
baseless
engineer
裁定
global
贸
procurement
unless
against D
地
allow
遭
from O
merit
认为
成
个
link
patent
over C
correct
cran
斯
’
treat
application
sensor
join
explanation
reuter
speak
forward
员
航
进
递交
；
disappoint
effectiv
allegation
way
publicly
临时
push
至
直
判
续
体
供
yuan
implement
replac
text
amendment
russian
believ
hit
dealer
throw
describ
draw
interim
commercial
tariff
案件
如果
senat
ground
投
provision
privat
audit
substantial
spar
诉状
动
build
accusation
lik
recall
stipulation
主
系
动议
base be to
arbitrary
amend
tool
受
exist
权
同
接
power
item
much
under B
halt
uk
条
at B
产
surveillanc
lab
技
次
采
财
国防授权法
alleg
better
ed would be
shown
撤回
clerk
多
件
provid
dozen
map
broker
新增
in K
trader
off D
confus
小
措施
无
控
特
address
fre
cannot
均
well
importer
打压
维
度
ai
grow
material
brussel
prepar
更
能
反
实施
harm
past
通过
指控
book
softwar
科
district
生
study
trump
machin
memorandum
vendor
提
力
路
文件
感
produc
s to
test
at J
brand
程
芯
similar
eight
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
谓
当
澄清
association
schedul
over B
licenc
administrativ
proceeding
面
必
manager
roll
latest
gear
necessary
回复
few
问
公开
都
规则
mention
server
york
packag
router
into C
screen
delivery
联邦公报
anyon
moolenaar
certain
distributor
影
说明
english
revenu
directly
charg
weigh
ndaa
morn
充
子公司
已经
查
工
签署
令
forbid
材
base can
anybody
号
文
connection
biotech
chair
custom
intend
becam
plead
发回
present
子
利
later
limit
li
certify
though
advis
roster
consent
过
除名
停止
光
twic
wuhan
给
须
optical
inquiry
listing
although
complianc
根据
获
议
道
列为
则
命令
不会
不再
供应商
base would not
revers
v
learn
unanswer
summer
pleas
顿
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
presumption
何
是否
物
exporter
oblig
hop
wingtech
void
周
盛
达成
proposal
favor
against L
透
裁决
tie
factual
as L
authorization
可能
renam
意
述
运
newsletter
formally
comply
批准
in O
surpris
memo
senior
集团
股
？
目
hospital
maintain
fair
local
ing to
ed could be
tabl
点名
公
而
市
移除
些
administration
lobbyist
协助
wuxi
十
adopt
solar
practic
收
社
泛化
显
同意
性
spend
使
land
saw
suggestion
ninestar
示
冻结
无人
institut
criteria
recent
fusion
ed may be
智
bear
toolmaker
requirement
semiconductor
round
els
纠正
德
补
try
him
recommend
higher
微
early
rescind
二
watch
司法
证券
准
营
尔
loss
fac
mark
end-us
using
therefor
支持
许
under C
deeply
kelvra
再
测
视
敦促
&
邦
on J
activity
soldier
完
请
导
其中
作
否认
revis
refer
larg
factory
shelv
响
记
统
州
限
disagre
gain
先
机构
lack
没有任何
caus
per
component
consumer
behind
米
重
败诉
调
际
六
纳入
核
kind
毫无
密
laboratory
民
尚未
总
场
ear
least
feinberg
今
weapon
fourteen
主张
晚
亦
dalian
造
among D
ros
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
against O
truc
委员会
alon
polic
rely
fiscal
持
conced
affirm
庭
shipment
world
regret
program
片
确
金
从未
达
prevent
将于
规定
groundless
ed should be
料
devic
supplement
展
建议
港
denial
disclos
tech
abus
manufactur
impact
rumour
my
hom
desk
telephon
稿
加
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
point
aircraft
共
局
答复
此前
予
night
agent
voluntary
attempt
contribut
strategy
proof
enterpris
noon
relationship
restrict
rehear
cloud
北
深
约
回
解释
白
ed could not be
hir
complain
video
military-civil
mix
me
welcom
otherwis
pla
起诉书
参
属
jos
procedur
untru
谈
消
头
军事
如
wish
tank
ceo
telecom
shock
sector
reader
approval
despit
remedy
暂缓
class
plea
星
orvanta
vanish
touch
无理
设
首
透露
算
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
朗
状
base n't
capricious
unfound
articl
fir
guidanc
biosecur
leak
overnight
tender
management
序
数
insurer
fee
并非
结
照
早
d
股东
largest
employe
base will not
repeat
bench
限制令
hangzhou
contact
form
pursuant
result
军工
不过
解除
协议
标
应当
for J
ed be to be
irreparabl
stag
discriminatory
纳
deserv
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
north
enforcement
上市
失望
understand
quietly
vow
nanj
服
途
fifth
投资者
签
判令
认
远
base to be
giant
position
additional
split
select
institution
然
依
damag
发出
reseller
connect
c
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
temporarily
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
valu
hard
below
vacatur
dismissal
战
台
办
formal
along
predecessor
initial
advic
taiwan
production
individual
且
量
themselv
unpublish
christma
annull
school
xinlian
jinhua
terminal
ed not be
capital
regard
b
credit
获得
益
secur
官司
slip
invest
ongo
january
chanc
accept
争
suzhou
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
态
普
宫
订
inform
rank
sea
duty
unjustify
dur
light
angel
dutch
媒
诉
人士
development
销
版
五
预
卫
reflect
around
hang
drug
purpos
贯
选
快
secret
h
加入
satellit
suffer
ought
比
评论
同时
符
站
格
午
older
artificial
intelligenc
recognition
respons
rat
award
cross-motion
guid
trust
存
拥
平
headquarter
不满
emergency
harbin
disappear
thanksgiv
unpaid
inspector
传闻
vehicl
合作
september
基
涉
见
讯
一并
货
不服
relat
township
misunderstand
anywher
canada
air
engin
tax
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
维持
mandat
单
指出
再度
果
器
准备
去
反驳
paragraph
fin
dissatisfy
object
smartphon
so-call
hurt
rang
regular
victory
provider
germany
合法
致函
既
barely
quot
carmaker
bit
stipulat
solicitor
from J
adss
bus
另
情
半
改
取得
包括
批
款
底
香
连
collection
humanoid
chipmaker
transaction
insid
wechat
mr
meant
idea
daqo
instruction
未回应
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
谴责
联系
whol
near
suggest
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
smaller
pressur
box
spy
critic
contrary
telecommunication
多家
方面
委
曼
consequenc
lloyd
as J
newly
growatt
复审
energy
随
预计
九
听
ready
suspension
stephen
holding
reasonabl
resolution
违法
voic
申诉
tianjin
refusal
inverter
cellsy
background
simply
陆
足
各
雷
legislation
学
板
depend
wang
rar
strong
monitor
仅
大使馆
遗憾
choos
重审
modernization
prevail
tokyo
silent
nearly
compromis
certiorari
over J
midnight
叫停
economic
册
球
区
预览
强调
陈
专利
换
elsewher
newest
luxembourg
categorically
journal
bloomberg
conclusion
burden
术
validat
assistant
among K
entitl
toy
afresh
favour
military-relat
manufacturer
media
]
点
推
空
封
论
车
创
池
登
body
sweep
event
big
condemn
awar
britain
certification
broad
border
biotechnology
解
境
将被
不存在
austin
ukrain
drugmaker
banc
communication
chairwoman
sister
室
编
名字
计
刊登
估
闻
股价
清
宣
besid
admit
dfar
济
失
随后
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
截
断
commissioner
civil
corporat
售
容
近
票
克
visit
counter
shut
cours
颁布
录
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
back C
moonshot
文本
qualify
guilty
wafer
融
挑
手
证券简称
代理
裁
化
石
看
提起上诉
alter
placement
recommendation
war
forward-look
oral
languag
建
勒
毫无事实
pension
nowher
defend
surfac
纯属
更名
链
整
效
母公司
身
条款
别
常
在列
deliver
unreliabl
designer
声
沟
坚
驻
京
奥
unconstitutional
lunch
clerical
tear
unlist
撤诉
月
rather
之前
己
新规
付
胜
恒
strongest
instead
ed to
david
appropriat
carr
inaccurat
mislead
aim
很
承
劳
助
紧
求
acknowledg
取消
genetic
museum
airport
nebraska
hung
styl
kick
bidder
cancell
oakland
longsy
船
更正
巡回
author
研究
认定为
短
不予
责令
imag
threat
important
verify
fy
relation
effort
submission
definition
korea
暂时
围
思
decre
going
pictur
提议
了结
拿
peac
unseal
upload
deputy
laid
agenda
prob
october
swap
biosecurity
examin
doing
mistaken
待
开始
答
山
启用
放
引
start-up
cotton
reversal
留
互
伊
重新考虑
波
seem
禁制令
圣
clarify
instruct
dealing
issuer
flaw
fiction
december
呼吁
本公司
built
amount
violat
提出上诉
林
样
歧
builder
competition
assuranc
proceed
operator
however
ed be be
differ
kaspersky
式
解放军
终止
塞
知情人士
首席
景
indic
mainland
infrastructur
radar
凡
wip
courthous
persuad
freight
two-year
debt
phytium
严正
interview
八
嘉
成为
修正案
total
authoriz
significant
solution
择
评
查询
因此
新版
托
floor
发声
颁
晋
打算
capitol
erroneous
上榜
cross
refinery
exemption
badg
scanner
nominat
year-end
refund
暂
致信
民用
dissolv
装
百
新名称
剔除
零
董秘
着
表态
边
notify
previous
ly be
wenbin
deplor
brendan
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
森
致
assistanc
delta
架
completely
ice
wav
iflytek
ceas
jac
turbin
罚
专
严
质
线
首批
知情
sery
commenc
treasury
reiterat
unveil
investigat
pursu
遵
用户
抗议
摘牌
jiakun
bad
blu
high
未获
cayman
express
cash
sanan
judicial
ton
签字
无效
thing
访
变更
品
transceiver
green
partial
tranch
enact
龙
宁
欧
newcomer
心
覆
无关
监
框
july
刻
outright
sixteen
rebuff
balloon
centr
rebrand
taipei
stick
reappear
focuslight
缆
退出
交涉
applicabl
董
纠
圳
南
那
极
图
军队
始
信中
张
过去
修
不属于
choic
prc
session
fast
overstretch
dog
indirect
period
购买
输
卡
言
刊发
重新列入
汀
凯
指称
答记者问
异
quick
injunctiv
unjust
receipt
变更为
queu
readd
labell
float
inovanc
exit
insert
accelink
到期
从不
滥
润
尚
电话
类
载
七
r
wholly
erc
winter
punish
extension
简称
守
拉
zeng
speech
入列
uas
irrational
illegal
fast-track
toward
lawful
e-mail
initiall
q
overlook
arriv
sentenc
within D
第二次
拿掉
unoppos
织
eastern
因为
纷
涉军
界
含
排
chairmen
reaffirm
briefly
declaration
filing
veto
protection
武
迫
欢
迎
隔
british
shak
worldwid
促请
fiber
hardwar
retract
ind
negotiator
esquel
ottawa
supersed
eras
expir
翔
高管
弃
合议庭
诞
timely
producer
靠
stamp
名单
像
虽
领
知
谢
惊
打官司
初
guard
highlight
attack
ed n't
gala
meu
intelligent
procur
platform
众议院
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
ally
foundation
判定
twelv
疵
落
alongsid
yank
fit
building
defeat
narrow
bours
malaysian
uniview
推翻
恢复
拿到
下周
acquisition
占
写入
话
升
声称
步
schumer
textil
iv
誉
望
mavic
质疑
respectfully
unsubstantiat
plotinsky
stress
进入
scrub
misguid
kentucky
fak
sme
维权
承认
appearanc
finish
ly to
lender
农
老
超
放进
马
加进
秘
免
major
advertis
under O
referenc
specify
此举
旗
总裁
穆
指数
提前
advantag
moot
robin
状告
希望
收录
very
!
append
bounc
forensic
misinform
ignor
at L
zero
gat
spot
path
faulty
navinfo
盼
联署
榜
追
究
形
阿
省
叫
destination
creat
uncrew
彭
不认同
久
和解协议
donald
subscriber
driver
不接受
spread
福
警告
早在
revision
legislativ
independently
osmo
递状
successor
辟谣
utility
departur
repeal
drone-engin
omit
eve
principl
荷
lufeng
夜
送
键
软
上了
配
罗
震
拉进
川
e
s not
permanently
evad
wid
wrongdo
lukoil
startup
co
rebut
derivativ
赵
法规
卷
由于
弗
好
错误认定
域
印
brazil
巨头
专家
civil-military
cathod
towel
witness
buyback
brooklyn
finaliz
rechristen
y
corridor
off B
cabl
toleranc
guang
abbott
we'v
utah
optel
兰
拒
江
仪
摘除
细
众
govern
camp
family
search
partnership
detention
regulatory
疆
剑
增列
块
contend
station
指定
早前
赫
顾
web
瑕
sonar
sham
factually
ada
mayor
steal
brush
initiat
cross-appeal
homework
madrid
senken
hundr
沙
新列
摘帽
et
availability
ly will
wrap
阅
昆
却
彻
sefcovic
alarm
concept
vector
regim
base will be
remot
条例
启动
挫
斌
港股
有误
incorporat
pro
层
客
传出
under K
防
pray
fabricat
apology
secrecy
brochur
someon
tar
first-half
friend
frankfurt
costar
upward
espressif
hikmicro
hypero
northern
悉
潮
案子
岭
宣判
津
拍
提告
ourselv
收入
标签
one-inch
groundwork
ly would
interpret
analysis
误解
锡
纺
恶
yellen
cny
脚
告诉
即使
ken
副
施压
scientific
junior
多了
csi
cybersecurity
backer
defectiv
optic
disabl
microbt
shennan
登上
下达
摘掉
进了
不予置评
倒
未在
prison
lie
识
巴
transmit
slovakia
withheld
successful
lot
春
重申
撤
哪
休
公众查阅
欠
捍
速
good-pay
description
wok
pur
thirty-seven
men
lump
taxis
expung
trim
testify
conspir
accountability
ukrainian
待公布
行政令
帽子
改为
岳
上网
鲜
搁置
火
瀚
柯
放出
systems
谐
斥
mount
兴讼
well-known
incorrect
problematic
岛
结束
洲
再次列入
不同意
帮助
发还
thereby
constructively
gallagher
上诉至
入选
不涉及
届满
organisation
base be to be
grac
抗争到底
改称
与事实不符
驳斥
剥离
】
伙
伴
创始人
伦
越
blatant
latitud
expansion
danc
澎
湃
紫
太
势
沃
汪
研
laura
promot
lunar
assert
teaser
稍
批评
放在
bicameral
unfairly
crisis
lethal
exceed
er
迪
anticipat
twenty-six
honour
metal
inner
backdoor
reregister
fifteen
mum
contemporary
amperex
non-bind
fudan
dragon
youth
ja
pact
sinochip
sinocar
曦
风
栏
垄
祥
不评论
再审
咏
赢得
贴上
司
松
rattl
拉黑
e-commerc
behalf
推动
惠
居
阻止
写信
pocket
inscrib
anti-dump
empty
arnold
罕
庞
栅
al
介绍
不见
错
vicious
跌
寻求救济
党
曾于
adr
提名
避
techinsights
陪审
扣
preponderanc
ed n't be
moon
钟
climat
rpt-updat
nanchang
referral
enlarg
one-year
fabless
henceforth
suction
h2
tonn
ageagl
鹰
！
浙
脱身
提诉
重新认定
卷土重来
校
多出
定性
testimony
iluvatar
误列
失效
问询
站在
broaden
wast
arrival
unknown
invention
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
after same passive ed
after lodg
after #SUE passive
before same passive ed
before 2
before add
before #ADD passive
before #SAY passive
after 3
after {L}
after #ADD passive
after #SAY passive
here  7
after far bare base
after #REMAND
after by
after #spokes bare
after same bare base
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
after complaint
after #papers
after #draft
here relative 10
before #LABEL
before #general
before D
before fil
before #papers bare
after fil
after #papers bare
after #draft bare
before far
before far bare ed
before "
before or
before #entry
before )
before tak
before #OFF bare
before #GONE bare
before #EFFECT bare
after 7-11
after which
after not
after of
after in
after tak
after #OFF bare
after #GONE bare
after #EFFECT bare
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
before in
before #BILL
before as
before K
before no
before longer
after next bare base
after 2
after "
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
before 称
before #ALLEGE
before 不是
before ^
before same bare han
before same ，
before {C}
before 将
before #SUE
before #REMAND
before #REMAND bare
before far bare han
before 间
before #RULE
before 向
before 起诉
after next bare han
after 把
after ，
after #RESCIND
after 起诉
before 判决
before #order bare
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
after J
after go
after #RENAME bare
before #RENAME
before #GONE
before #OFF
before #APPEAL
before #EFFECT
before request
before {J}
before which
before leav
before #list
before #RESCIND
after plac
after same plac
some 2 0
after #ban
after #business
after same ,
after {B}
after writ
after #DENY bare
after {C}
before writ
before next passive base
before #DENY passive
before same aux ly
before them
before apply
before #EFFECT aux
after same aux ly
after agency
after apply
after #EFFECT aux
before first
after vot
some 1 1
before of
before same of
after same tak
before adopt
after be
after '
here  4
before #spokes
before #request
before from
after #list
before injunction
after giv
after #REMAND bare
before hav
after hav
before same passive base
before #name
before #POST passive
none 1 2
before next aux base
before #nameless
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
before nam
before #entry bare
before #name bare
before #again
before will
before #will bare
before next passive ed
before by
after identification
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
before after
before far bare s
before comment
before answer
before tell
before ;
before with
after bill
after #BILL
after introduc
after #BILL bare
after $
after same by
before same bare ing
before deny
after notic
before notic
before order
before #SETTLE bare
after #SETTLE
after #SETTLE bare
after same bare ing
after identify
before be
before identify
after first
after #OFF
before los
after los
after #market
after deny
after same from
before {B}
before call
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
before 而
before （
before ）
before 递交
before 初步
before 启用
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
before 】
before 毫无
after far bare han
after ”
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
after 从
before 列名
before #list bare
after #list bare
before 兴讼
before 拒绝
before 上书
before #RELIST
before 从未
before #BILL bare
after same aux base
after whether
after #ASK aux
after #REMAND aux
after same whether
after 的
after （
after 放进
after ）
after #again
some 2 1
before 告
before 签署
after 公布
after 和
before 和
before 公布
before 对
some 2 2
after 让
before 不予
before 从
before 起
after maker
after same maker
before remov
before maker
after remov
before #market
before respond
before #SAY aux
before declin
before far passive base
after same passive base
after #POST passive
after removal
after petition
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
before refus
before uphold
after uphold
before #OFF passive
after #OFF passive
after same for
after send
before same aux ed
after next bare s
back 3
after ;
before suit
after appeal
after delist
back  4
before #market passive
before chang
before #RENAME passive
after chang
after #RENAME passive
after far passive ed
after with
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
before designation
after mak
after designation
before delet
after delet
before {D}
before same {D}
after submit
before reject
before commenc
after :
after unfound
after #DENY passive
before same whether
after hous
after #lawmaker
after #BILL passive
after #would
after post
before post
after #SILENT
after #SAY aux
after #SILENT aux
after updat
before settl
after settl
after bring
before #SETTLE
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
after enjoin
after same to
before enjoin
after {O}
before same and
before {L}
before plac
here relative 7
before far aux base
before strongly
after them
after same them
after #ADD aux
after #POST aux
before appear
after appear
before #RESCIND bare
here relative 0
before return
before #RELIST aux
before #REMAND aux
after relist
before a
before same maker
after same firm
before stat
before than
before .
after manufacturer
after same manufacturer
after law
after pass
after giant
after letter
before reach
before #SILENT passive
before #SETTLE passive
before same passive ing
before #ALLEGE passive
before next passive ing
before withdraw
after same on
before same "
after #military
after never
after #spokes
after than
after other
after #other
after sid
after chipmaker
after same chipmaker
after start
before sign
after #SUE aux
after #APPEAL aux
after same (
after order
after sign
before suspend
before statement
after rival
after same rival
after releas
before #not passive
before same firm
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
before #OFF aux
before #GONE aux
before next bare ly
before start
after will
after #will bare
after next bare ing
after withdraw
after #SETTLE passive
after #not passive
after washington
before win
before other
before same by
after request
after #request bare
after hand
before send
before wrong
after far passive base
after issu
after same the
before independent
before same from
after independent
before keep
after keep
after cas
back relative 7
before same say
after same say
before law
before #POST aux
after but
before but
before block
after block
after it
after #RELIST
after .
before the
before shock
after expect
after call
after com
after same com
after should
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
after same company
after websit
before when
before same when
before bar
before #ban bare
before replac
before relationship
after declin
after label
before same on
after same passive ing
after next passive ing
after enter
after subsidiary
after same subsidiary
after begin
after same deny
before far passive ed
before issu
after review
after #RESCIND bare
after #general bare
after same designat
before same the
before #ADD aux
before announc
before disappoint
before #general bare
after same nam
after #papers passive
after propos
after same .
before motion
before 提起
before 列入
after 列入
before 列为
after #nameless
after #business bare
after same in
before fals
after win
after 新增
before 社
before 新增
before 移出
before 声明
before 表示
after 表示
before 商
before same 商
before 顿
before 被列
after 签署
before 回应
after 包括
before 发布
after 称
after 发布
after 及
after 与
after 自
before 暂时
before 普
after 由
before 了
after same 对
before 暂停
before 「
before 」
before 解除
after 解除
after 有
after 提起
before 颁布
after 被
before 及
before 作出
after 发言人
before 将于
before 坚决
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
after 通过
before 通过
after 采购
after 起
after 厂
after 致函
after 但
before 但
before 撤回
after 批准
before 批准
after 草案
before 母公司
before 京
before 和解
before 移除
before 曾于
before addition
after 至
after 后
after 败诉
after announc
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
before #request aux
after strik
before strik
after military
after between
after stop
after such
before drop
after longer
after blacklist
before #draft aux
after comment
after out
before enter
after want
before #list aux
before #market aux
before same for
after report
before same which
before into
after up
after withdrawal
before label
after carmaker
after same carmaker
before 因
before 的
before 不认同
before 入禀
after [
after ]
after 除名
before 再次列入
after 以
before 上诉至
before 错误
before 告上
before 民用
before 加入
before same )
before 有
after 商
after 要
after 」
before 请
after 「
after same （
before effect
before 没有任何
after 添加
before same 到
before 致函
before 认为
before 宣布
after 希望
after same 与
after same 的
after 剔除
before ·
before 写信
after 给
after 写信
before 早在
before 头
before 提交
before settlement
after settlement
after #BLOCK aux
before forbid
before #BLOCK aux
before 提出
before 置评
before same 而
after far aux base
after addition
before giant
before same giant
before action
before ahead
before belong
before 变更为
before amendment
before pass
before #DENY aux
before #not aux
after #DENY aux
after #not aux
before accus
before report
after vacat
after asia
after tim
after act
before ought
after #market bare
before same tak
after down
before same as
after register
before same ）
before 上榜
before 纳入
before scrap
after #LABEL aux
after #SETTLE aux
before #LABEL aux
before seek
before 上诉
after 拟
after 多了
before silent
before at
before same at
before blacklist
before know
before want
after turn
after implor
after same hav
before walk
after walk
after reissu
after find
after forbid
before #again bare
before let
after same strik
after judgment
after step
after reach
after clerk
before turn
before against
before hit
after brand
after forc
before same :
before same to
after circulat
before #market bare
after shar
after dismiss
before stress
before #entry passive
before #name passive
after #name passive
before fre
after revers
after same itself
after seek
before washington
here  0
after group
after same group
before availabl
after availabl
after #SILENT passive
after lift
before append
before overturn
before next bare ing
before commerc
after press
after accus
before engag
after treat
before join
before same designer
after onto
after clear
after disappear
before #RELIST passive
after restor
after renew
after department
after bar
before tack
after tack
before condemn
before who
after #RENAME aux
before becam
after cut
after back
after #past bare
after #again bare
after draft
before noth
before dismiss
after sweep
before %
before #RENAME aux
after off
after affirm
after at
before follow
after complain
after kick
before reply
after commerc
after secretary
after let
after same delist
after #request passive
after unseal
after next bare ly
after oppos
after slap
after recommend
before vot
before recommend
after catch
after legislation
after float
after same join
after ban
before impos
after explanation
after open
before #RESCIND aux
before reinstat
after set
before read
before neither
before becom
after becom
after requir
after extend
before act
after stand
after read
after referral
before about
before inaccurat
before same about
after annull
after display
before sweep
before back
before #past bare
after recall
after shelv
before fresh
after alter
after #ALLEGE passive
after know
after renam
after far bare ing
after who
after finaliz
after #ban bare
after impos
after certiorari
after docket
after cross-appeal
after #RULE aux
after seal
before throw
before same see
after consign
before slap
after inscription
after decid
before disappear
before pull
before so
after #request aux
after prohibit
before prohibit
before display
after meet
after regret
before same in
before cut
after laps
after carry
after hear
before hung
before same neither
after revok
after about
before if
before brand
after haul
before pag
after #REMAND passive
after baseless
after grow
after afresh
before bit
before must
after shoo
before meet
before decision
after fall
after demand
after #entry aux
after #name aux
after refusal
before hand
before newest
before same out
before begin
after same becom
before websit
after replac
after firmly
before removal
before fiction
after whil
after lik
after same lik
after so
after conclud
after adopt
after determination
after agreement
after its
after deal
after noon
after disput
before public
before reconsider
before renam
after same renam
before record
after record
after stat
after disclos
before confus
before #order aux
after explain
after nearly
after same so
after distributor
after clos
before same becam
before same shenzhen
before agreement
before bill
after now
before styl
after styl
before shed
after shed
after pact
after reprint
after finalis
before unveil
before flag
before offlin
after unanswer
after maintain
before rival
after 错误
before 认定
after 向
before 家
after 变更为
before 抗争到底
after 易名
after 提交
before 诉至
before 登上
before 收录
after 提前
before 未予回应
before 催促
after 资
after 澄清
before 拉入
after 制裁
after 添入
after 不得
before 就
before same 就
before 未获
after same 点名
after 信中
before 解释
before 从不
before 进了
before 脱身
before same 的
before 军方
before same 江
after 叫停
after 因
after 追加
before 刊发
after 实施
before 换成
after 诉状
after 建议
before 委员会
after 规定
before 改名
before 归入
before 呼吁
before 收回
after 告
before 贴上
after 离
after 签字
after 未回应
before 遗憾
before 不属于
before 摘帽
before 卷土重来
before 再次
before 划去
after 呼吁
before same both`;
