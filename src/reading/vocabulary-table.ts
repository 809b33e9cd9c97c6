/** The words, groups and signs that the models of this room know, one a line; their order is their number. Learnt by scripts/learn-reading.mjs from 424 documents and 6581 passages of test/reading, in which people marked what tells each event. */
export const VOCABULARY = `#ADD
{C}
=
#SAY
{D}
>
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
#business
undated
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
dated
#past
#request
s
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
"
ing
name
on L
0
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
to D
gov SUE far
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
家
(
base will
未
but
court
in C
nor
列入
从
gov past far
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
与
trad
mor
：
day
year
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
会
document
know
battery
起
和
?
into D
全
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
也
member
fiv
turn
win
longer
evidenc
with J
事
到
such
军方
案
exchang
gov court far
shanghai
hear
声明
how
坚决
申请
addition
technology
曾
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
间
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
》
affiliat
移出
shenzhen
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
业
availabl
资
opinion
「
正式
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
双
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
第
onto L
bas
used
者
wher
上诉
内
宣布
用
hand
number
制
camera
seen
名
正
三
联
项
operat
vot
《
approv
商
data
earlier
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
）
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
日
jun
robot
defendant
发
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
disput
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
华
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
官
律师
通
to K
obtain
（
外
企
research
affect
contain
网
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
我
target
lobby
rest
belong
cost
billion
overturn
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
client
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
baseless
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
over C
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
撤回
至
直
判
续
体
供
投
yuan
implement
特
text
amendment
russian
halt
hit
university
dealer
throw
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
次
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
base be to
trial
arbitrary
amend
tool
技
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
当
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
into C
screen
米
子公司
moolenaar
certain
factual
distributor
影
presumption
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
顿
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
号
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
德
州
criteria
him
exporter
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
公
意
述
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
而
市
些
lobbyist
智
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
许
邦
bear
toolmaker
requirement
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
作
loss
fac
mark
strategy
using
therefor
支持
under C
deeply
kelvra
再
测
视
&
soon
on J
minister
soldier
完
请
导
其中
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
component
consumer
重
调
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
参
片
确
金
达
prevent
传
规定
over D
biosecur
groundless
料
仍
supplement
展
建议
此前
军事
港
contribut
disclos
ed could not be
manufactur
impact
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
night
agent
voluntary
attempt
often
proof
enterpris
noon
relationship
restrict
rehear
cloud
dismissal
北
深
约
结
回
解释
页
白
dissatisfy
hir
complain
video
mix
me
pla
起诉书
属
jos
发出
center
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
class
plea
chamber
星
orvanta
vanish
either
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
态
朗
base n't
capricious
base be not
unfound
articl
fir
guidanc
fear
然
leak
overnight
tender
序
数
fee
并非
照
d
股东
largest
employe
temporarily
internal
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
例
厂
再次
位
ahead
enforcement
上市
quietly
vow
nanj
服
途
fifth
投资者
认
远
base to be
giant
relat
position
additional
split
select
institution
存
依
damag
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
postpon
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
regard
b
credit
获得
益
secur
slip
respect
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
drug
purpos
贯
选
快
h
加入
申诉
satellit
tanker
ought
比
评论
同时
符
格
午
older
artificial
intelligenc
strong
respons
rat
award
guid
trust
拥
曼
平
emergency
harbin
disappear
thanksgiv
unpaid
inspector
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
概
不服
提起上诉
township
canada
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
误
准备
去
反驳
paragraph
fin
object
so-call
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
情
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
collection
humanoid
chipmaker
monitor
insid
委
wechat
mr
meant
redesignat
hk
idea
switch
task
daqo
instruction
project
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
lif
随后
谴责
联系
whol
suggest
wind
german
slap
warehous
waiver
组
披露
风险
改名
检
昨
颁发
飞
chemical
independent
condition
pressur
spy
critic
contrary
telecommunication
modify
多家
大使馆
as J
newly
bipartisan
growatt
复审
energy
safety
随
九
听
ready
suspension
stephen
reasonabl
违法
voic
tianjin
refusal
cellsy
陆
足
各
雷
legislation
板
asia
wang
counter
rar
仅
遗憾
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
auditor
economic
册
室
球
预览
陈
专利
换
elsewher
newest
luxembourg
journal
bloomberg
conclusion
expert
术
求
validat
assistant
among K
entitl
afresh
favour
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
whom
condemn
awar
forecast
britain
certification
broad
border
biotechnology
解
境
将被
不存在
ukrain
banc
communication
sister
编
名字
计
刊登
闻
股价
清
宣
besid
admit
verify
dfar
exempt
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
civil
售
近
母公司
票
visit
red
shut
cours
坚
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
back C
moonshot
文本
doing
qualify
guilty
wafer
挑
手
证券简称
代理
裁
新规
化
石
看
alter
friedman
placement
war
however
forward-look
languag
建
勒
pension
nowher
lat
surfac
纯属
ambassador
更名
william
链
效
身
条款
别
常
在列
deliver
worry
important
unreliabl
designer
effort
声
沟
京
unconstitutional
lunch
usa
clerical
unlist
呼吁
撤诉
月
rather
之前
己
付
嘉
胜
恒
strongest
base not to
instead
ed to
vic
david
appropriat
flag
carr
inaccurat
mislead
exercis
很
承
评
劳
助
紧
acknowledg
取消
museum
airport
nebraska
hung
styl
express
kick
bidder
cancell
kestrel
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
threat
establish
overstretch
fy
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
拿
peac
unseal
upload
agenda
prob
october
swap
biosecurity
examin
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
留
托
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
mill
registry
december
built
amount
violat
提出上诉
ii
林
歧
builder
competition
ly be
assuranc
clearly
pen
ed be be
differ
kaspersky
式
解放军
终止
塞
首席
景
campaign
indic
unfair
mainland
radar
凡
wip
courthous
ningbo
persuad
freight
two-year
严正
每年
interview
八
成为
total
authoriz
ccp
solution
nevertheless
combin
查询
输
因此
新版
floor
发声
颁
晋
打算
erroneous
上榜
cross
exemption
badg
scanner
yealink
暂
民用
dissolv
装
立案
百
剔除
董秘
着
处
表态
边
notify
previous
highlight
deplor
island
reputational
ago
common
recogniz
opposition
vessel
webinar
不符合
泰
强
重新列入
详
delta
架
立法
ice
wav
container
iflytek
ceas
罚
专
严
题
润
质
背
首批
知情
sery
commenc
reiterat
prc
landlord
comput
investigat
discretion
pursu
用户
摘牌
blu
high
未获
hatchet
cash
bargain
sanan
judicial
ton
签字
无效
thing
访
变更
品
昆
transceiver
green
len
supplemental
partial
enact
龙
宁
不实
欧
newcomer
special
plain
心
覆
无关
框
july
fujian
刻
outright
sixteen
rebuff
centr
counterpart
rebrand
taipei
stick
reappear
focuslight
缆
退出
交涉
applicabl
需
董
纠
圳
南
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
session
fast
presum
dog
indirect
period
购买
卡
刊发
汀
凯
久
答记者问
异
quick
injunctiv
写道
入列
变更为
queu
readd
float
inovanc
weichai
jointly
exit
insert
庭外
到期
从不
意味着
fifty-eight
码
义
尚
邮件
激
类
载
知
七
refiner
focus
erc
winter
punish
portal
extension
众议院
简称
守
拉
未能
采访
zeng
speech
uas
illegal
fast-track
lawful
e-mail
initiall
supercomput
overlook
arriv
within B
sentenc
under J
within D
第二次
拿掉
收回
unoppos
eastern
因为
纷
涉军
析
界
股票
含
排
reaffirm
briefly
declaration
evad
filing
veto
protection
india
武
欢
迎
剑
隔
british
scrutiny
shak
抗
促请
fiber
hardwar
retract
ind
gift
esquel
ottawa
expir
翔
高管
弃
诞
successfully
satisfy
producer
靠
李
stamp
名单
像
虽
领
谢
惊
策
打官司
初
attack
gala
meu
intelligent
procur
此举
尽
主席
撤下
弗
责
满
讨
税
declaratory
scratch
ally
foundation
判定
疵
落
alongsid
communicat
investigation
dkt
yank
fit
败
defeat
narrow
bours
flat
malaysian
fab
sdn
推翻
恢复
拿到
下周
wireless
acquisition
占
写入
话
步
schumer
iv
储
誉
望
unman
mavic
愿
respectfully
unsubstantiat
plotinsky
stress
进入
sec
scrub
preliminarily
dawn
misguid
kentucky
fak
sme
维权
承认
appearanc
lender
农
老
超
送上
放进
马
加进
safeguard
秘
免
resident
interior
advertis
盘
旗
总裁
斌
指数
亿
提前
季度
advantag
moot
状告
希望
收录
very
!
append
forensic
misinform
ignor
compel
bury
at L
zero
gat
spot
path
navinfo
榜
追
究
包
省
叫
evaluat
consideration
以及
彭
锡
不认同
采纳
破
和解协议
stretch
subscriber
logistic
不接受
spread
警告
早在
legislativ
osmo
utility
real
departur
omit
eve
principl
lufeng
余
手机
夜
送
软
配
罗
震
川
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
derivativ
赵
法规
重申
贴出
卷
章
好
错误认定
域
印
brazil
companies
巨头
址
专家
civil-military
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
guang
we'v
utah
optel
拒
江
仪
摘除
敬
govern
family
partnership
detention
综
团
contend
station
指定
早前
赫
优
web
factually
stricter
公示
outlaw
mayor
steal
poly
brush
initiat
cross-appeal
homework
californian
hundr
签发
沙
新列
裂
旭
摘帽
et
availability
ly will
wrap
县
阅
少
却
彻
列进
源
sefcovic
alarm
adversary
extraordinary
regim
remot
独立
命
条例
启动
港股
incorporat
pro
层
客
告上
传出
under K
防
sock
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
ranger
shot
espressif
hypero
northern
悉
案子
眼
岭
津
拍
放上
提告
举
蓝
标签
lay
groundwork
analysis
纺
恶
yellen
commitment
脚
告诉
ken
scientific
junior
多了
quash
csi
enclos
backer
optic
finalis
microbt
shennan
great
登上
下达
摘掉
进了
不予置评
prison
lie
治
识
巴
withheld
exploit
limb
o
lot
春
撤
哪
休
捍
速
wok
overrul
lump
expung
testify
conspir
accountability
by-law
e-bik
待公布
行政令
帽子
改为
岳
鲜
搁置
火
瀚
柯
放出
systems
谐
斥
兴讼
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
入选
批评
私
届满
organisation
base be to be
grac
挂出
改称
消失
士
与事实不符
剥离
伙
伴
创始人
红
越
manag
danc
fed
试
澎
湃
太
沃
汪
helper
laura
lunar
assert
volum
teaser
音
放在
responsibly
bicameral
unfairly
exceed
suppos
er
迪
ed shall be
twenty-six
metal
inner
backdoor
reregister
fifteen
non-bind
dragon
pact
sinochip
sinocar
曦
风
垄
孟
祥
不评论
再审
贴上
司
松
拉黑
e-commerc
behalf
推动
惠
居
写信
machinery
overly
pocket
inscrib
anti-dump
empty
banka
罕
al
介绍
不见
认定是
跌
寻求救济
皆
是指
授
党
曾于
execution
player
adr
止
techinsights
扣
preponderanc
ed n't be
moon
钟
inferior
rpt-updat
referral
enlarg
one-year
henceforth
suction
gong
st
h2
tonn
ageagl
抽
浙
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
wast
arrival
unknown
invention
交还
佳
划掉
作废
换成
二度
spokespeopl
shoo
离
收盘
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
before #ASK bare
before same bare ed
before 4-6
before not
before #SAY
before #not
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
before same -
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
before #draft bare
after fil
after #papers bare
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
before #name passive
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
before #BILL
before #LABEL bare
before far bare base
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
after into
after nam
after #LABEL bare
after #RENAME bare
after #entry bare
after #name bare
back  7
before go
before #RENAME bare
before #POST bare
before #GONE bare
after J
after go
after #POST bare
after #GONE bare
before #RENAME
before #order bare
before ^
before request
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
some 2 0
after #ban
after #business
after #entry
after same ,
before subject
before {B}
after hav
before apply
before #EFFECT aux
after same aux ly
after apply
after #EFFECT aux
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
before giv
after giv
after #REMAND bare
before far bare ed
before hav
before same passive base
before #name
before #POST passive
none 1 2
before next aux base
before #nameless
before #ALLEGE
before #would
before #SUE aux
before same bare s
before #business
before #law
before next bare s
before #entry bare
before #name bare
before #again
before #will bare
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
before find
before far bare s
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
before same bare ing
before deny
before notic
before affirm
before order
before stipulation
before #SETTLE bare
after #SETTLE
after #SETTLE bare
after same bare ing
after identify
after same identify
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
before 点名
after 企业
after 点名
before 顿
before ）
before 除名
before 企业
before #past
before #court bare
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
before 毫无
after far bare han
after ”
after 毫无
before 放进
before 对
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
before 列名
before #list bare
after #list bare
before 兴讼
before 拒绝
before 上书
before #RELIST
before 从未
before 昆
before 说
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
after 赢
some 2 1
before 告
before 签署
after 公布
after 和
before 和
before 公布
before 从
some 2 2
before 称
before 不予
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
after #name
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
before suit
before same ;
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
before designation
after mak
after designation
before delet
after delet
before {D}
before same {D}
before reject
after writ
before writ
after :
after unfound
after #DENY passive
before whether
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
after #SILENT aux
after when
after updat
before settl
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
before strongly
before #DENY passive
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
before a
before same maker
after same firm
before stat
before than
before .
after law
after pass
after giant
after should
before send
before reach
before #SETTLE passive
before #request passive
before same passive ing
before aid
before next passive ing
after sound
after same on
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
before shock
before sign
after same (
after order
after sign
before suspend
before statement
after rival
after same rival
after releas
after first
before inclusion
after inclusion
after the
before same ,
before relist
before #RELIST bare
before #other
after #RELIST bare
before #ASK passive
before #APPEAL passive
before #papers passive
before cas
before #OFF aux
before #GONE aux
before next bare ly
before firmly
before start
before prohibit
before #ban passive
after prohibit
after #ban passive
after next bare ing
after withdraw
after #SETTLE passive
after next passive base
after washington
before win
before other
before same by
before next passive base
after far passive base
after a
after wrong
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
after letter
before inaccurat
after #EFFECT passive
before #POST aux
after but
before but
before block
after it
after #RELIST
after .
before the
after expect
after com
after #will bare
before against
after impos
after producer
before impos
before connection
before kong
after #court
after parent
after same parent
after company
after far bare s
before bar
before #ban bare
before com
before replac
before relationship
after declin
after label
before same on
after same passive ing
after next passive ing
after enter
after begin
after #not aux
before effectiv
before #market bare
before #general bare
before issu
after request
after review
after #RESCIND bare
after #general bare
after same designat
before same the
before #ADD aux
before disappoint
after same nam
after same .
after sanction
before motion
before 提起
before 列入
after 列入
before 列为
after {K}
after #nameless
after #business bare
after same in
after claim
after win
after 新增
before 社
before 新增
before 移出
before 声明
before 表示
after 表示
before 记者会
before 商
before same 商
after 禁止
before 通过
before 被列
before 不是
before same 、
after 签署
after 对
after 包括
before 并非
before 发布
after 发布
after 及
after 与
after 自
before 暂时
before 普
after 向
after 由
after 根据
after same 对
before 暂停
before 「
before 」
before 解除
after 解除
after 有
after 提起
before 颁布
before 坚决
after 被
before 及
before 作出
before 生效
after 发言人
before 将于
before 纠正
before 重新列入
after 《
after 》
before 撤下
after 驳回
after same 了
before 驳回
before 提起上诉
after 被列
after 移出
before 禁止
after 即将
after same 即将
before 尔
after 采购
after 起
after 厂
after 致函
after 致信
before 致信
after 但
before 但
before 撤回
after 不是
after 批准
after 草案
before 败诉
before 母公司
before 京
before 移除
before 曾于
before addition
before 诉讼
before 发还
after 至
after 后
after 诉讼
after 败诉
after announc
before #not aux
before same includ
before company
after #APPEAL passive
before same (
before get
before #SUE passive
before #EFFECT passive
before halt
before lodg
after correct
before press
before #request aux
after china
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
after will
after same be
before #draft aux
after comment
after one
after out
before enter
before want
before what
before #list aux
before #market aux
after same delist
before same for
after report
after #ASK passive
before out
before into
after up
after withdrawal
after minut
after same minut
before label
after carmaker
after same carmaker
before 因
before 的
before 不认同
before 控告
after [
after ]
after 除名
before 再次列入
after 以
before 上诉至
after same 把
before 再次
before #again bare
before 告上
before 加入
before same )
before 有
before 请
after 「
after same （
before 禁制令
after 禁制令
before 和解
before effect
before 没有任何
after 添加
before 错误
before same 到
before 宣布
after 希望
after same 与
after same 的
before 毫无根据
after 剔除
before ·
before 写信
after 给
after 写信
after 用
before 早在
after 」
before settlement
after #BLOCK aux
before forbid
before #BLOCK aux
before 提出
before 敦促
before 置评
before same 而
after far aux base
after #SUE aux
after #papers aux
after #draft aux
after addition
before giant
before ’
before same giant
before action
before belong
before 变更为
before amendment
before pass
before releas
before #DENY aux
after #DENY aux
before accus
after #APPEAL aux
before report
after vacat
after asia
after tim
after act
after challeng
after #market bare
before same tak
after down
before same as
before #business bare
before same with
before same ）
before 上榜
before 纳入
before scrap
after #LABEL aux
after #SETTLE aux
before #LABEL aux
before seek
before 上诉
after 多了
after deletion
before silent
before at
before same at
before blacklist
before know
after turn
after demand
after find
before thirtieth
after forbid
before let
after trad
after same strik
after judgment
after step
after #entry passive
after #name passive
after reach
after clerk
before turn
before hit
after hit
after brand
after forc
before same :
after want
before same to
after circulat
after class
before trad
after dismiss
before stress
before vanish
after revers
after scratch
after conclud
after seek
before washington
after show
here  0
before availabl
after availabl
after #SILENT passive
after lift
before overturn
after press
before walk
after accus
before fals
before engag
before designer
before same designer
after join
after onto
after clear
after welcom
after disappear
before #RELIST passive
after restor
after #RELIST passive
after renew
after department
after bar
before tack
after tack
before condemn
after disappoint
before who
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
after off
after affirm
after at
before follow
after complain
after kick
before reply
after commerc
after secretary
after investor
after let
after #request passive
after confirm
after unseal
after next bare ly
after slap
after pull
after recommend
before vot
before recommend
after float
after same join
before entry
after deal
after ban
after open
before comply
before #RESCIND aux
before reinstat
after set
before read
before neither
before becom
after becom
after lean
after same step
after extend
before act
after read
after referral
before about
before same about
after annull
after display
before sweep
before #past bare
before down
after recall
after shelv
before fresh
after alter
before rebrand
after renam
after far bare ing
after who
after hold
after finaliz
after #ban bare
after certiorari
after docket
after cross-appeal
after #RULE aux
after seal
after consign
before slap
after inscription
after same giv
after decid
after see
before disappear
before pull
after #request aux
before display
before version
before mak
after meet
before same in
after entity
after laps
after dat
after hear
before hung
before same neither
before same nam
after same about
before brand
after #REMAND passive
after baseless
after grow
before throw
after afresh
before end
after rebrand
before bit
before must
before stop
after shoo
before meet
before decision
after #entry aux
after #name aux
after refusal
after public
before hand
before same out
after wish
before begin
after same becom
before websit
after firmly
before removal
before fiction
after lik
after same lik
before same {L}
after #ban aux
before contest
after determination
after agreement
after its
before #military bare
after noon
after cancell
after staff
after disput
before record
before public
before reconsider
before renam
after same renam
after record
after disclos
before confus
before #order aux
after explain
after nearly
before testimony
after distributor
after same distributor
after clos
before agreement
before same becam
before same shenzhen
before agency
before styl
after styl
after expir
before same keep
after revis
after pact
after reprint
after expand
before unveil
before flag
after unanswer
after maintain
after mix
before rival
after 错误
before 认定
before 发回
before 出现
before 制裁
before 家
before same 家
before 更名
after 变更为
before 抗争到底
before same ：
after 易名
before 诉至
before 登上
before 收录
after 收录
after 提前
before 催促
before 府
after 资
after 澄清
before 拉入
before 增列
after 添入
after 不得
after 和解
before 就
before same 就
before 未获
after same 点名
after 信中
after same 有
before 解释
after 要
before 打入
before 从不
before 进了
before 脱身
before same 的
before 建议
before 军方
before same 江
after 叫停
before 入列
before 放在
after 因
after 追加
before 刊发
after 实施
before 换成
before 会
before 反对
after 诉状
after 建议
before 委员会
after 促请
after 规定
before 改名
before 归入
before 呼吁
before 收回
after 告
before 贴上
after 离
after 签字
before 遗憾
before 摘帽
before 卷土重来
after 呼吁
before 榜上有名`;
