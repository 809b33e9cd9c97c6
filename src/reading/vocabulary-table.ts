/** The words, groups and signs that the models of this room know, one a line; their order is their number. Learnt by scripts/learn-reading.mjs from 140 documents and 6316 passages of test/reading, in which people marked what tells each event. */
export const VOCABULARY = `{D}
{B}
#ADD
#ASK
#SUE
#APPEAL
us
to
{C}
#entry
#LABEL
#will
#SAY
it
{L}
#SETTLE
#draft
their
main
generic
sentence
undated
=
hav
base 
base
ask
-
thre
,
agency
washington
into C
to L
<B 
>C
gov
ed 
ed
of
maker
and
a
consider
<C 
>
gov ASK far
base to
add
robot
< aux
>L
ing 
ing
accord
< 
gov will near
<L 
gov will far
letter
.
copy
{O}
#EFFECT
which
#if
bare
dated
ASK
SUE
draft
sign
the
all
be
 D
<O 
#SILENT
whether
should
name
s 
s
 B
to C
for L
>B
for
 C
<B aux
weigh
an
entry
 L
extend
examin
gov if near
ed should be
<L aux
by
#ALLEGE
that
could
#would
#REMAND
SILENT
say
department
polic
prison
carry
base could
softwar
send
data
gov would near
#RENAME
#name
not
#not
#law
#ban
#business
ed be
under
doe
under L
itself
ban
nam
sal
in
gov if far
unit
stat
gov not near
gov not far
#request
no list
law
base do
do
email
request
<C aux
ly do not
ly
comment
reply
gov ASK near
#spokes
#RULE
spokesperson
declin
for B
discuss
no
#DENY
#POST
on
after
against
ther
shanghai
on L
 O
against C
basis
put
gov DENY near
its
#lawmaker
as
urg
senior
as L
>O
<O aux
know
our
we
never
#military
lawmaker
work
use
military
quoted
gov DENY far
project
"
statement
websit
sit
this
modul
part
american
among
industry
immediately
respond
question
base do not
#papers
{J}
#OFF
#GONE
off
fil
lidar
lawsuit
against B
 J
off L
tak
>J
gov SUE far
<J aux
<J 
gov SUE near
short
papers
lodg
complaint
in J
#past
#BLOCK
#order
#market
then
customer
sinc
gov past far
claim
order
shar
postpon
pric
los
about
third
BLOCK
statut
argu
so
word
catch
ed could be
giv
reason
decision
#general
tell
telephon
by D
company
only
sensor
relationship
with
any
#nameless
figur
report
sam
car
week
gov nameless near
#other
would
analyst
'
base would
management
draw
but
answer
#list
grant
preliminary
injunction
designation
may
list
base may
effect
whil
cas
pend
designat
relief
mov
ing be
every
heading
what
find
probably
succ
show
gov would far
arbitrary
base be
record
on B
explain
how
contract
from
remov
from L
register
federal
notic
amend
other
cover
ed be not
contractor
keep
screen
enjoin
0
day
appeal
will
if
)
of L
in C
engag
business
or
mistak
weapon
than
party
with B
expect
operation
base will
correct
error
^
fail
bring
legal
action
protect
brand
:
$
includ
prepar
in L
for D
administrativ
act
procedur
opinion
motion
;
further
until
defendant
of J
restrain
enforc
implement
security
requir
rul
(
c
joint
status
noth
direct
publish
removal
summary
determin
two
entity
longer
inclusion
william
they
delet
follow
in D
remain
base not
determination
rest
officer
docket
#BILL
{K}
label
as K
tabl
qualify
gov BILL near
thos
BILL
as C
formerly
ly 
print
gov past near
now
chang
sanction
reconsideration
writ
将
等
要求
han 
han
，
、
列入
企业
技
科
即
国
所
中
谓
称
回应
 K
不是
与
军方
>K
关联
和
产品
服
关
相
依据
。
用
未回应
置评
请求
稿
至
由
公布
每年
一
次
并
不
被列
入
意味着
制裁
到
受
但
可能
立
影
响
发回
案
诉
有
机
密
材
没有
就
是
直
作出
断
非
仍
判
在
#RESCIND
把
向
起诉
撤销
列为
的
决
定
该
维持
提出上诉
回复
记
者
后
认为
之
人士
程
序
her
abl
to D
into
into L
press
you
learn
?
mak
product
army
soldier
official
board
i
go
buy
your
who
warehous
commerc
read
untru
sue
#court
lawyer
gov court near
ed not be
over
court
to J
over L
month
get
judgment
fourteen
lik
hand
attach
deadlin
up
tariff
term
from J
brief
back
#again
to B
leav
intact
vacat
proceeding
plac
secretary
laboratory
his
as O
gov nameless far
conced
clos
must
look
at
shall
becaus
undo
strik
refus
clerk
mandat
seven
petition
rehear
some
partner
number
foreign
com
without
warn
base can
can
whatever
lead
turn
away
insurer
bank
bis
ought
ed to be
firm
identify
u
person
adss
percent
might
stop
such
chines
among C
apply
them
ly will
renam
from C
global
market
neither
with L
step
equipment
first
public
bureau
updat
homeland
appearanc
vot
second
propos
of C
within L
within
component
due
publication
wrap
system
adopt
out
wher
belong
let
he
already
recall
need
replac
anyth
spar
waiver
receiv
separat
unanswer
offic
media
stay
count
year
four
most
ing do
dissolv
merg
vanish
sister
fight
cit
obtain
one
summer
win
by J
mor
non
present
som
author
trad
see
befor
summit
hear
matter
model
ed can be
hour
fifty-eight
talk
minut
open
base should
new
inspection
peopl
bus
background
help
former
through
walk
out D
cran
port
#RELIST
want
return
commissioner
settl
cut
cloud
section
start
stand
behind
sell
each
base must
delivery
supplement
onc
even
happen
many
appear
call
round
nobody
confirm
form
sourc
supplier
ed not
approv
ed will be
vendor
reach
good
contain
concern
singl
identification
as D
rescind
complet
<K 
again
enter
view
agre
affect
dat
freez
wafer
next
version
pag
spokeswoman
releas
void
investor
yet
messag
export
meet
silenc
trigger
when
begin
client
credit
lin
both
end
announcement
introduc
bill
hous
ninety
pass
evidenc
civil
suit
review
vacatur
by C
fee
affiliation
parent
deny
unoppos
of D
affirm
stipulation
dismissal
pursuant
settlement
last
说
社
充
小
点
门
部
老
据
扩大
计划
executiv
country
pay
aircraft
also
exist
purchas
delist
counsel
block
ministry
beij
stamp
availabl
information
annex
点名
遭
另
电
光
家
湖
获得
则
除名
已
员
官
因为
航
要
主
生
产
于
视
未
公告
为
提出
体
」
证
发言人
项
这
驳斥
「
时
我
访
们
曾
司法
径
挑
战
列名
败诉
上诉
期
间
双
方
谈
若
院
研究
全
安
权
军工
再度
合
资
醒
提
也
不愿
公
办
务
事
节
多
室
：
开
阅
庭
）
实体
口
管
制
对
评论
何
？
此
实施
严
重
扰
美
起
举
做
法
停止
必
措施
取
采
坚决
维
护
拟
外
问
考虑
片
商
仪
可
州
靠
德
以
供
进
反
销
调
查
公开
发布
证券简称
代
证券
号
披露
信
保
实
诉讼
本
了
《
提起
行
政
》
因
认定为
而
（
同
下
递交
诉状
二
展
公司
禁令
申请
准许
gov BILL far
命令
局
终
不得
认定
上
任何
执行
驳回
同时
审
理
中止
前
案件
最
名称
收入
占
足
自
百
尚未
四
裁
民
被
改
名字
正式
“
江
启用
新名称
改名
效
力
针
加
里
版
其
写入
动
己
主张
不再
符
”
剔除
检
；
华
建议
客户
统
即将
名单
报
道
毫无
放进
组
模
天
生效
新规
切
照
特
旧
顿
斯
指
克
路
应
宣布
日
尔
星
图
测
解释
缺乏
判令
表示
当
律师
府
准备
none
预览
子
页
联邦公报
文件
分
六
十
取得
新
财
截
显
示
多出
现
比
其中
包括
不见
名
撤稿
两
推
他
元
首
只
答复
牌
品
业
系
军队
电话
董秘
控
线
回
邮件
易
贸
刊登
法律
那
过
市
收
和解
达成
从
协议
同意
条款
内
作
工
个
付
兴讼
盛
它
拒绝
临时
颁发
陈
移除
估
值
亦
重新
纳入
空
企
军
说明
果
还
批
声称
器
步
着
澄清
经
民用
三
第
反对
装
表态
来
再次
从未
李
没有回应
察
网
嘉
别
应当
类
歧
得
位
才
称为
化
名录
又
供应商
加进
东
侵
犯
专利
判决
石
头
已经
人
打
包
immediat
secur
bar
authority
money
within C
dalian
builder
run
machin
rival
legislation
union
on O
会
冻结
禁止
告
白
赢
大
厂
透露
刚
板
官司
件
无人
农
股东
质
错误
彻
料
正
如果
使
继
签署
国防授权法
总
普
朗
车
算
预
在列
五
文
不属于
否认
惊
接
马
采购
须
让
学
度
不予
省
融
共
各
胜
造
简
动议
均
予
责令
补
表
格
连
去
知情
拉进
价
如
站在
不会
边
早
打官司
源
能
拉黑
移出
规则
成
风险
卫
高
换
叫
恒
川
chip
impos
treat
university
electric
cell
shenzhen
exchang
mention
sold
among D
reporter
defens
down
hong
kong
loss
reject
argument
institut
in B
supply
forc
arm
disappoint
with O
sid
dron
another
uphold
challeng
watch
littl
link
transceiver
server
optical
ai
push
center
blacklist
committe
chairmen
for C
base to be
earlier
wrong
head
tim
issu
base would not
buyer
grow
texa
she
n't
on D
base n't
night
well
check
display
subsidiary
agent
inquiry
licens
prohibit
anyon
nor
confus
voluntary
announc
with D
director
wish
shareholder
by B
connection
alter
stock
final
revis
effectiv
end-user
suzhou
microsystem
nanj
support
china
technology
reflect
notify
denial
policy
carrier
under D
memorandum
provid
hospital
servic
reconsider
paragraph
alleg
decid
procurement
contribut
cannot
industrial
anew
set
asid
remand
of B
reaffirm
strongest
independent
with J
mean
clear
material
plan
york
disclos
six
submit
commenc
declar
unlawful
restriction
base be not
deliver
allegation
unfound
transmit
million
delay
humanoid
fin
ty
by O
association
advanc
join
senat
competition
amendment
post
briefly
drop
explanation
document
withdraw
spokesman
conclud
consumer
involv
process
still
much
fall
dismiss
agreement
with C
older
articl
rely
bas
declaration
plaintiff
for O
wait
study
for J
heard
dealer
chief
operat
limit
florida
hold
ed be to be
unless
room
tool
electronic
eu
worth
asset
european
russian
general
ed could not be
brussel
packag
object
account
assuranc
sefcovic
disput
memory
base not to
familiar
prospectus
smaller
slip
better
yuan
top
against J
from B
long
refer
listing
gov court far
larg
think
speak
relist
phon
camera
processor
complain
full
charg
rumour
onlin
circulat
gam
forum
together
battery
throw
my
base be to
user
risk
me
seen
rais
forecast
demand
fear
dollar
likely
broker
target
on C
at C
far
renew
forbid
prohibition
certify
thes
too
overturn
accept
proof
own
land
且
息
或
整
完
载
确
限制
及
晚
流
传
消
不实
论
站
并未
新增
属
激
草案
撤下
原
撤回
概
addition
labor
allow
shown
accusation
russia
although
eleven
besid
investment
publicly
old
delawar
paper
describ
eight
district
submission
several
text
floor
offer
outsid
pdf
lat
america
past
twelv
winter
best
stephen
at D
becam
nin
download
feinberg
ever
afternoon
thought
way
edition
ten
choos
san
jos
right
hir
founder
quarter
calendar
fiv
mind
christma
higher
hang
index
seng
from D
trader
against D
respect
alway
twic
kind
dur
repeat
reader
internet
serv
under B
newsletter
against L
alon
controll
fourth
promis
later
of O
oral
spr
webinar
jun
advic
conferenc
根据
将于
预计
变更为
明
complianc
seek
annual
largest
chairman
lloyd
austin
civilian
group
groundless
suggestion
surfac
yank
by L
sixty
upload
biggest
enough
plead
test
handl
tie
among K
ice
deal
whos
saw
becom
bought
licenc
annull
lift
internal
surpris
steer
assur
ed may be
application
ed would be
cours
regulation
item
guidanc
congressional
讯
山
圣
递状
错误认定
计
云
首次
新版
上榜
选
择
利
通知
投
董事长
无关
股价
银
季度
发
长
股
续
手
年
半
更
基金
进入
税
球
目
备
communist
deserv
member
half
power
commission
resolv
bear
futur
least
scrap
defenc
idea
fit
description
gain
early
plant
hop
fifth
recover
simply
measur
switch
overnight
solar
sweep
storag
oblig
rang
practic
newspaper
lunch
into D
distributor
owner
california
patient
bolt
tag
roll
successor
engineer
fair
quarrel
s to
class
to K
formal
ros
fals
biosecur
book
president
automatically
recommend
manufactur
entitl
wast
merit
储
情
书
不服
败
失
英
往
责
法案
审查
是否
杭
通过
成为
多了
境
处
deletion
roster
revers
approval
building
silent
wind
london
parliament
satellit
hit
minister
reseller
harbin
pick
remark
escap
why
smallest
liv
museum
speculat
toolmaker
chair
bit
ind
accus
outright
implor
moolenaar
over D
protest
world
dealing
wav
build
sixteen
reissu
se
er
envision
peac
journal
often
mix
cathod
regulator
telecom
radio
seller
registration
laps
meanwhil
disappear
cod
cross-motion
base shall
barely
radar
cross
contest
e-mail
场
众
入选
创
台
出
拜
迪
心
incorporat
cayman
island
inform
anticipat
litigation
remedy
advis
panel
damag
seal
paperwork
curb
wuxi
courthous
plea
halt
steel
specially
national
nearly
city
developer
lock
labour
task
lithium
salt
few
importer
custom
punish
address
hurt
to O
aid
rebuff
drug
budget
whit
soon
pull
unjustify
goe
war
sock
airport
per
cent
used
speculation
defeat
bench
newcomer
desk
suspend
fresh
fir
ing to
india
going
proposal
engin
near
diplomat
len
ningbo
grinder
deplor
german
chemical
off D
gear
thanksgiv
certain
decre
consent
audit
proceed
network
nebraska
compromis
brightway
fac
&
door
queu
stag
hung
design
grid
stress
necessary
access
fre
predecessor
arrival
d
affiliat
retain
breath
narrow
scratch
modernization
b
subject
rank
previously
individual
referenc
relation
eastern
pray
fact
impact
%
discriminatory
oppos
regret
straight
biotech
formally
append
try
bid
foreign-mad
ground
cosco
import
twenty-six
financial
soar
criteria
korea
visit
bipartisan
pos
investigat
baseless
in K
bounc
very
shipment
patent
taiwan
idaho
lab
h20
lobbyist
organisation
suspension
verify
dismay
voic
statutory
jump
newly
temporarily
ed be be
oversea
revenu
wingtech
factual
lack
designer
sophgo
comply
onto
laser
onto L
welcom
effort
abandon
deeply
flaw
of K
li
david
latest
restor
despit
february
readd
styl
enclos
revok
ship
inferior
iflytek
tack
usa
international
kaspersky
respons
rather
oil
shrug
out C
phas
mislead
inaccurat
cybersecurity
britain
condemn
council
valv
tianjin
alongsid
overstretch
intend
misunderstand
trump
lobby
quietly
xinjiang
mill
steelmaker
knowledg
express
drugmaker
dozen
pension
sec
touch
shell
government
using
real
cost
though
insist
street
lawful
overrul
wall
base will not
fiction
float
depositary
zhou
badg
transit
cancel
comput
persuad
commercial
quintupl
themselv
spy
balloon
men
connect
iran
imag
luxembourg
tanker
vessel
inovanc
refusal
exempt
blog
counter
negotiator
widen
autumn
inscrib
centr
mayor
slap
acknowledg
foundry
economy
germany
position
clerical
kick
trial
robotaxis
xi'an
forty-two
vow
polysilicon
duty
truc
staff
shelv
hill
copper
critical
buyback
unpaid
overtim
csi
bidder
believ
whol
definition
laid
rat
inspector
dutch
nexperia
control
local
pla
h200
ustr
miss
scrub
metal
school
pictur
forensic
redesignat
defectiv
xinlian
over B
prevail
secrecy
unseal
nikkei
tax
h
rpt-updat
exclusive-u
chain
unpublish
awar
screenshot
quot
nanchang
chamber
loongson
lump
instruction
bours
fujian
jinhua
steal
administration
forward
scanner
backdoor
ottawa
transport
departur
english
temporary
brooklyn
deepwater
brochur
toy
languag
misinform
nominat
start-up
treatment
reuter
ehang
taxis
air
ignor
republican
bloomberg
therefor
wuhu
savannah
bafflement
leak
weichai
split
eye
suggest
finalis
biden
claus
clarify
back C
afresh
two-year
exemption
fast-track
anti-dump
prob
memo
withdrawal
reinstat
him
foundation
sat
stipulat
prejudic
q
rebrand
jury
under C
resolution
year-end
select
slot
regim
contributor
conclusion
daqo
embassy
off C
mexico
readmit
award
favour
at B
courtroom
banc
en
p
genomic
favor
extension
human
unveil
repeal
moot
thirty-seven
ahead
agenda
back D
january
reregister
mark
instanc
v
invit
freight
great
flag
finaliz
schedul
enforcement
everywher
shield
certiorari
partial
cross-appeal
cheaper
institution
chanc
forty
coalition
expung
dandong
enlarg
deputy
biotechnology
guilty
invest
over C
ndaa
mr
wok
suppos
authoriz
tentativ
rightly
remit
shak
rechristen
thousand
second-guess
taipei
lender
october
solicitor
at L
someon
tar
utility
install
rumor
fifteen
esquel
kill
instruct
green
ceas
trip
job
dfar
speech
burden
harborlin
certificat
below
hangzhou
visa
wuhan
fiber
privat
mum
dawn
enactment
one-year
zero
uk
friend
initiall
hail
wechat
misguid
hatchet
bury
stick
y
over J
september
tank
thing
singapor
invention
pencill
electron
cotton
tender
applicant
frankfurt
previous
bargain
tear
swap
base be to be
spend
clock
kentucky
sonar
corridor
protection
ranger
quadcopter
restaurant
expand
costar
spread
opposition
exit
angel
versus
on J
threaten
arriv
!
pre-publication
insert
estimat
initial
sort
oakland
pharmaron
litigat
footnot
within B
fab
fabless
veto
reappear
sanan
gat
spot
dash
revolt
registry
toss
july
off B
british
victory
arbitrarily
overlook
australia
moonshot
spac
apology
tech
nepal
handset
trim
shopper
testify
standstill
upward
cabl
app
shot
ninestar
newest
suffer
additional
attempt
enact
unlist
contemporary
amperex
consequenc
disabl
requirement
refund
december
period
interim
respectfully
plano
pony
path
kestrel
issuer
clearly
toleranc
toward
star
non-bind
tuya
governor
roborock
advertis
discovery
antitrust
hegseth
ii
otherwis
derivativ
truth
carr
recommendation
comba
fudan
lieutenant
offlin
hardwar
cancell
megmeet
absurd
conspir
gong
uniview
skydroid
longsy
develop
strip
nuctech
southern
growatt
hacker
reprint
cash
placement
retract
ohio
interview
microbt
fak
hurdl
unclassify
compel
iv
inverter
technical
sme
yealink
outgo
senken
thermal
judicial
sentenc
focuslight
understand
initiat
ecovac
terminal
admit
hypero
principl
harm
ken
finish
broad
back L
from O
expir
exceed
ton
h2
dragon
guang
tranch
arbitration
debt
political
bond
doing
accountability
threat
under J
entry-level
out L
interior
password
northern
sdn
delta
wi-fi
jinko
faulty
hundr
empty
phytium
biosecurity
innoscienc
francisco
navinfo
base shall not
leas
permit
instead
pact
arnold
sinochip
landlord
tacoma
yuneec
outlaw
we'v
rail
utah
sinocar
midea
accelink
homework
anker
within D
abbott
greg
cmic
grac
harmonis
guid
eras
wasion
shennan
scooter
larger
greatstar
zhongan
west
emergency
illegal
launch
wang
apptec
sunhaven
optel
red
min
ageagl
lash
chil
verisilicon
ally
rarely
landspac
午
感
委
知情人士
协助
份
待公布
曼
微
海
货
余
指数
深
益
拉
提交
联
状
态
少
提前
性
持
适用
暂停
敦促
圳
智
鸿
多家
轮
并非
然
代理
获
剔出
第二次
裁定
出现
拿掉
俄
远
许
型
卡
波
林
剑
物
票
注
意
更名
瑞
变更
董
议案
批准
尚
买
卖
机构
打压
旗
议
违法
限制令
发出
锐
集团
飞
请
除
排
存
失望
结
评
欢
迎
待
准
不符合
重新列入
先
军事
平
港股
拿
龙
居
函
鹰
仅
约
纷
纠
太
际
盼
令
颁
昨
今
推翻
裁决
呼吁
上市
某
立法
助
无涉
厦
角
宁
快
周
签字
签
罚
列
交
覆
纽
核
加入
将被
建
暂时
风
欧
联署
施行
清
股票
盘
花
封
警
更正
月
诉至
地
无
导
罪
替
帽子
宣
申诉
复
售
修
改为
芯
登
强
防
首批
提议
船
总裁
收录
曦
夜
此前
误列
岳
港
运
收回
升
获准
改称
数
凯
入禀
满
解
争
给
链
商务部
见
罕
闻
兰
荷
具
传出
庭外
答
面
看
上网
标注
刊发
失效
汇
区
圆
极
址
通
取消
士
北
量
购
范
围
复审
志
九
订
博
致函
武
监
济
摘牌
限
求
营
宫
录
子公司
增列
附
支
判定
条
秘
伊
毫无根据
—
首席
购买
贯
之前
朝
委员会
新列
邦
联系
传闻
竞
级
重审
无效
退出
讨
搁置
织
纺
金
初步
方面
思
辩
恢复
尽
支持
叫停
暂缓
胜诉
好
下达
撤诉
呈交
款
破
裂
集
一并
盾
退回
重新考虑
教
凌
米
到期
弗
随
不认同
帆
眼
文本
岭
违
含
雷
达
案子
栏
暂
短
引
征求意见
软
认
打算
终止
止
榜
隔
疵
瑕
异
常
副
界
发声
沉默
未获
火
言
辟谣
越
信中
八
摘掉
吉
主席
行政令
壁
强烈
创始人
从不
进了
依
顾
式
层
誉
锂
协
误
高管
急
景
库
盟
再
悉
本公司
肥
拿到
脱身
晋
当时
哪
鹏
声明
警告
途
取代
沟
和解协议
像
商标
互
恭
孟
过去
了结
放
弃
挫
拒
句
紧
不予置评
将在
剥离
宪
不过
底
游说
扣
姓
初
告到
盖
放在
术
阿
划掉
输
广
香
交涉
严正
提诉
视作
刻
不评论
忆
封杀
再审
放出
印
s.3558
未在
蒋
承
作废
沙
重新认定
落榜
润
县
拍
纸
巡回
账
便
惠
赔
知
究
卷
回到
缆
祥
起诉书
阳
涉军
与事实不符
手机
索
解放军
迈
探
放上
质疑
瀚
医
承认
从来没有
京
删去
津
钟
红
赢得
诞
救
撤
翔
lanting
systems
册
出炉
入列
命
提告
党
摘帽
贴上
标签
昆
始
脚
因此
采纳
→
追问
下周
谐
松
靴
岛
陆
倒
用户
都
合议庭
字
无人接听
校
司
抛
二度
栅
rattl
kelvra
cellsy
lufeng
mount
sea
vastera
联名
工厂
辰
垄
送上
纠正
震
limb
firmly
strongly
bully
classify
maintain
operativ
midnight
henceforth
indirect
不满
抽回
零
规定
orvanta
after same
after same bare s
after 0
after 4-6
after #LABEL
after #will
after #ASK bare
after #SUE bare
after #APPEAL bare
anaphor
before same
before same aux base
before 0
before for
before L
before ,
before B
before to
before next bare base
before 12-
before #SILENT
before and
before #if
before should
before same aux ly
before 3
before not
before #SAY
before #SAY aux
before same ^
back 1
back 0
 1
body

none 1 0
before next bare s
before #ALLEGE
before that
before no
before #not
before #DENY bare
after next
after next bare s
after against
after #ADD
after on
after ,
after after
after O
after #ASK
after #APPEAL
after B
after and
after #law
after basis
after #DENY bare
after same bare ed
after #POST
after 1
after 12-
after C
after #SAY
after add
before next bare ed
before 4-6
before on
before ask
before #SUE bare
before #APPEAL bare
after same add
aux
none here
before same passive ed
before 2
before add
before #ADD passive
before #SAY passive
after next bare base
after that
after #BLOCK bare
after #RULE bare
before designat
before same bare ed
before #LABEL
before #general
before fil
before #papers bare
before far bare ed
before 7-11
before "
before #entry
before )
before tak
before #OFF bare
before #GONE bare
before #EFFECT bare
after next bare ed
after 7-11
after not
after #not
after of
after in
after which
after #OFF bare
after #GONE bare
after #EFFECT bare
before same bare base
before #ADD
before #not bare
after #ADD bare
after same includ
before 1
before '
before #BLOCK
before #RULE passive
after "
after entry
after far bare base
after #if
after from
after #RENAME
middle
some here
some 1 0
after same bare han
after 要求
after same 将
after 、
chained
before 称
before ，
before ^
before same bare han
before same ，
no body
before #SILENT bare
before #SUE
before #REMAND
before #ASK
before #REMAND bare
before 向
before J
after next bare han
after ，
after #RESCIND
after #RULE
before #DENY
back 2
 2
none 2 0
before go
before #RENAME bare
before #POST bare
before next
before #POST
before D
before #OFF
before #EFFECT
before #RULE bare
before #order bare
before #RULE
after plac
after #POST bare
before #request
before #SETTLE
before #SILENT passive
some 2 0
after #ban
after #entry
after same ,
before {C}
before #DENY passive
before appearanc
after next aux base
after #order
after propos
after #ASK aux
some 1 1
before of
before same of
after tak
after same tak
before #lawmaker
before #spokes
before from
none 1 1
before next aux base
before #nameless
before in
before #would
before fight
before #SUE aux
after #RENAME bare
after #entry bare
after #name bare
after same bare base
after same of
before #GONE passive
before by
before tell
before #SAY bare
before #will
before ;
before with
after by
after L
after (
after #SUE
after #papers
after #draft
after )
after same by
after J
after #REMAND
after #draft bare
after same bare ing
after 3
before identify
before #LABEL bare
after #OFF
after deny
after same from
after 点名
before 除名
before #past
after D
before #list
before same 将
after K
after #EFFECT
after 认定为
before far
before C
before next bare han
before ：
before #draft
before 在
before “
after #DENY
after ”
before 没有
before #military
before 后
before 与
before #SETTLE bare
after 前
after 把
before #RELIST
before 从未
after same aux base
after whether
after same whether
after far
after far bare han
after ）
after 放进
after #BLOCK
after 2
some 2 1
after #BILL
after #BILL bare
before 把
before same 把
before 从
after #SAY bare
after same maker
after to
after #GONE
after maker
before remov
before maker
after remov
before #ALLEGE bare
before which
before put
after far bare ed
after #order bare
before sue
after #not bare
after #list
after #market
after #general
before uphold
after uphold
before #OFF passive
after #OFF passive
after #GONE passive
after for
after same for
after #name
before same aux ed
after includ
before includ
none 1 2
after ;
after fil
before #papers
before los
before next passive ed
before as
before #RENAME passive
after chang
after #RENAME passive
after far passive ed
before #market
after suzhou
after #OFF aux
after #GONE aux
none 2 1
after beij
after same beij
before #ASK bare
before same that
before same {D}
after writ
after next passive ed
after :
after unfound
before same whether
before deny
before same bare s
before say
after #request
after #SILENT
after same and
after with
before list
after same to
before rul
before #law bare
before #law
before O
before #name
before far aux base
before challeng
before #APPEAL aux
before #papers aux
after same them
none 2 2
after appeal
before return
before #REMAND aux
before #other
after put
before same ,
before #RELIST bare
after next passive base
after #military
after #spokes
after #SAY passive
after far passive base
before nam
before #name passive
after 将
before （
before ”
before 被列
before 列入
after #ADD aux
after #POST aux
before press
before comment
after same be
after withdraw
after #SETTLE bare
before same which
after #ALLEGE bare
after #papers bare
after {C}
before delet
after delet
back 3
before #again
before :
before #SUE passive
before send
after #REMAND bare
before settlement
before hav
before 和解
before 移出
before far bare han
before 由
before 变更为
after #business bare
before #BLOCK bare
before same with
before 上榜
before 剔除
before plac
before #ADD bare
before after
before be
after #SETTLE
after #BLOCK aux
after #SILENT bare
before at
before same at
after blacklist
before #BILL bare
before #ASK passive
before #papers passive
after same in
after demand
after reissu
before #again bare
after same passive ed
after nam
after introduc
after #BILL passive
after same nam
after strik
after same strik
before same passive base
after reach
after brand
after #ALLEGE
along
before #not aux
after #SUE aux
after #APPEAL aux
before same :
after want
after rival
after same rival
before post
before #POST aux
after as
before K
after #again
before #market bare
after trad
after never
before same for
before stress
before same from
before same bare ing
before #RENAME
after into
after #again bare
after same passive base
before enter
before #EFFECT passive
after call
after #LABEL bare
before longer
after hav
before action
after shar
after #market bare
after than
before #APPEAL passive
before availabl
after list
after #general bare
before .
before #RESCIND bare
shut
after '
before #GONE aux
after #EFFECT aux
before #ban
before walk
after accus
before the
before engag
after drop
before join
before designer
before same designer
after same with
before far passive ed
before next bare ing
after keep
after #not aux
after same on
before other
before tack
before same and
before shock
before condemn
after addition
after designat
before want
after same want
after #would
after vot
before #court
after availabl
after #SILENT passive
after #LABEL passive
after same passive ing
after sign
before shenzhen
before dismiss
before writ
before becam
before %
after the
after same the
after begin
before blacklist
after removal
after delist
after same delist
after next bare ly
after slap
before mistak
after recommend
before -
after cut
before same maker
after catch
before #request bare
after join
before impos
before will
after #lawmaker
before neither
after becom
after requir
after #ASK passive
before into
after such
before further
after read
before about
before #ADD aux
after extend
after them
before #APPEAL
after recall
after shelv
chengdu
after #LABEL aux
after same designat
before #REMAND passive
before #order
before pass
before #GONE
after alter
after #ALLEGE passive
after #request passive
after #name passive
after know
after renam
after who
after far bare s
after kick
after #ban bare
before notic
before compromis
after bring
after find
before slap
after dismiss
after oppos
before #will bare
after .
before disappear
before pull
after #SUE passive
after #APPEAL passive
before suspend
before #BLOCK passive
before mak
after regret
before same in
before #business
before redesignat
after at
after #papers passive
after about
after same about
after #REMAND passive
after #business
after onto
after sweep
before against
after #past
before #RESCIND
after rebrand
before law
after shoo
after giv
after #entry aux
after #name aux
before hand
before newest
before same out
before begin
after same becom
before replac
e-commerc
before strongly
after sanction
after updat
after consign
before start
after lik
after same lik
after #nameless
before them
before same {L}
after bar
after com
after #will bare
after #BLOCK passive
after seek
after longer
after but
after first
before #list passive
before #market passive
before figur
after same call
before record
before next passive base
before #BLOCK aux
before #order aux
before far bare base
before same by
after other
after #other
analysis
after request
after #court
iluvatar
after distributor
before distributor
before same becam
after display
before styl
after styl
before signatur
after pact
after reprint
after shed
before obtain
backer
after mistak
before unveil
adr
colleagu
eve
after 对
after 和解
before 将
before 判决
before 、
before 《
before 》
after “
after 变更为
after 加进
after 有
before 抗争到底
after ：
after 易名
after 」
before 诉至
before 误列
after 在
after 后
before 了
before 和
before 催促
after 用
after 考虑
after 签署
after 资
before 回复
before 前
before 移除
after 添入
before 对
after same 把
before 就
before same 就
after 维持
after 撤下
before 以
before 未获
after 列入
after 要
跌
before 提出
before 的
before same 的
浙
before same 江
after 叫停
after 因
after 追加
before 告
before 请求
after 向
after 实施
before 要求
before 换成
after 诉状
before 驳回
after 建议
after 称
after 以
after 改名
before 进了
after same 对
after 与
before 收回
before 「
before 」
换成
before 刊发
after 签字
离
after 离
after 未回应
佳
before 增补
known
back  10
line
here  10
before letter
after lodg
after {L}
after #ADD passive
here  7
before grant
opening
after #general passive
here relative 10
after action
after injunction
before #BILL
before {O}
before 间
inner
back  7
before {J}
before leav
after apply
after be
here  4
before giv
before #name bare
after identification
before publish
before #RESCIND passive
after rescind
after #RESCIND passive
before far bare s
before order
after los
before {B}
before #court bare
after {J}
before 于
after 于
before ）
before 递交
before 作出
before 被
before 公司
before 放进
after （
after 赢
before 起
after #POST passive
after #law bare
after sue
before #ASK aux
before refus
after send
after suit
before suit
back  4
before bis
before chang
before review
after submit
after say
before agre
after {O}
after {B}
before {L}
here relative 7
after firm
before appear
morn
after go
unknown
here relative 0
before #ban bare
before com
before #LABEL passive
before #entry passive
before 提起
before 撤下
after #SAY aux
after announc
after #RESCIND bare
before issu
before #POST passive
after issu
after no
back relative 10
before far passive base
before answer
before withdraw
before #SETTLE passive
back relative 7
before carry
after designation
after settlement
after #SETTLE passive
after 被列
after register
after enter
before inspection
before scrap
after {K}
before seek
after #DENY passive
before strik
after step
after out
after clerk
after #request bare
after tell
after notic
before block
after walk
after ask
after letter
after leav
after fre
after judgment
before washington
after show
after it
here  0
after lift
before reject
after clear
after #RULE passive
after agre
after #RELIST
after relist
after renew
after department
after tack
after report
before sanction
after up
after #RENAME aux
after should
before fals
after #SILENT aux
after off
before lodg
before let
after effect
before #OFF aux
before #EFFECT aux
after unseal
after complaint
before vot
after legislation
after deal
before fall
after #REMAND aux
after reversal
after explanation
after again
after pull
after disappoint
after far aux base
before announc
before becom
before act
after stand
before #RENAME aux
after block
after annull
after restrain
after impos
after docket
after cross-appeal
after next passive ing
before accus
after pass
after back
after #papers aux
before so
before version
before display
before sign
after meet
after declin
after let
after vacat
after prohibit
before bar
before turn
after dat
after carry
after hear
before belong
after challeng
after afresh
after #SETTLE aux
after next bare ing
before must
before meet
before decision
after fall
after public
after reappear
after websit
before websit
before inclusion
after inclusion
before removal
before apply
before appeal
after its
before #general passive
noon
after noon
after decision
after determin
after review
before end
before public
hip
after record
after washington
before win
billion
before #list aux
before #general aux
after disclos
after agreement
before renam
after disput
before propos
after win
before $
before declin
after explain
after nearly
before comply
testimony
before testimony
less
after set
after circulat
after conclud
differ
before overturn
after ban
before 认定
before 发回
before 获得
before 失效
after 制裁
before 解除
after 起诉
before 拿到
before 脱身
after 被
before 上诉
before 撤销
after 自
送
after 至
before 遗憾
after 收录
卷土重来
before 再次
before 败诉`;
