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
look
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
nam
ed be
under
doe
under L
itself
ban
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
reply
comment
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
put
basis
gov DENY near
its
#lawmaker
as
urg
as L
>O
democrat
<O aux
know
our
we
never
#military
lawmaker
work
use
civilian
military
quoted
gov DENY far
"
statement
project
websit
sit
this
modul
american
among
industry
part
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
gov SUE near
tak
>J
gov SUE far
<J aux
<J 
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
so
word
statut
giv
reason
decision
#general
company
tell
telephon
by D
sold
only
any
with
#nameless
figur
report
sam
car
week
gov nameless near
#other
would
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
argu
mov
interim
ing be
every
heading
what
find
probably
ed would
show
gov would far
arbitrary
base be
record
on B
explain
how
contract
research
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
of L
in C
)
engag
business
or
mistak
weapon
than
doing
with B
party
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
interest
brand
:
$
includ
in L
for D
administrativ
act
procedur
memorandum
opinion
motion
;
further
until
defendant
of J
implement
restrain
enforc
security
requir
rul
(
status
joint
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
satisfy
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
print
as C
formerly
ly 
ly
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
不是
 K
与
回应
军方
>K
关联
和
没有任何
服
务
关
相
依据
。
途
用
未回应
请求
稿
发
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
没有
就
是
非
直
作出
断
仍
判
在
#RESCIND
把
向
起诉
撤销
的
列为
决
定
该
维持
提出上诉
回复
者
记
后
认为
之
人士
程
many
her
abl
to D
into
into L
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
at
fact
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
subject
bis
ought
ed to be
firm
identify
u
adss
percent
might
stop
such
affect
also
chines
among C
them
apply
ly will
renam
auditor
from C
global
market
neither
with L
fall
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
stay
count
year
four
most
ing do
dissolv
vanish
sister
fight
cit
obtain
one
summer
mor
win
by J
non
present
som
author
trad
see
befor
summit
hear
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
georgia
cran
port
#RELIST
want
county
return
commissioner
settl
cut
cloud
confus
happen
section
start
stand
behind
sell
each
base must
supplement
onc
even
pleas
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
matter
identification
as D
fr
rescind
complet
<K 
again
enter
view
agre
dat
freez
wafer
solar
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
pass
civil
suit
review
vacatur
by C
fee
parent
deny
unoppos
of D
affirm
stipulation
dismissal
settlement
last
说
负责人
充
米
小
点
部
老
据
扩大
万
executiv
country
pay
aircraft
ship
exist
structur
purchas
delist
counsel
property
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
家
册
获得
则
除名
已
官
因为
员
要
主
生
产
于
视
未
公告
容
为
提出
体
」
证
这
访
项
法
「
时
我
们
曾
司法
挑
战
列名
败诉
上诉
期
间
双
方
开始
谈
若
院
研究
全
安
并非
权
会
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
事
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
来
以
实施
严
重
美
起
举
错误
停止
敦促
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
可
靠
供
进
反
芯
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
情
了
《
提起
政
行
》
因
认定为
而
递交
下
诉状
二
公司
禁令
申请
初步
命令
gov BILL far
局
终
不得
认定
述
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
题
最
名称
目
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
”
启用
新名称
改名
力
针
里
其
写入
重新审议
己
主张
不再
义
测
；
检
建议
客户
统
社
解除
名单
报
道
毫无
放进
组
生效
天
新规
发言人
照
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
电
出现
联邦公报
文件
分
六
十
取得
新
财
截
图
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
牌
品
业
系
电话
董秘
控
线
回
邮件
易
贸
法律
刊登
那
过
市
收
和解
达成
从
条款
同意
内
作
工
个
各
付
华
兴讼
盛
它
拒绝
临时
颁发
陈
移除
估
健
值
重新
空
亦
纳入
企
军
说明
处
结
果
还
同
批
声称
器
步
着
澄清
此前
经
三
第
给
反对
产品
装
民用
再次
表态
李
没有回应
网
嘉
别
应当
类
歧
位
才
上了
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
州
石
判决
头
已经
人
immediat
secur
c
bar
authority
spend
money
within C
run
machin
base should not
rival
legislation
union
text
on O
误
冻结
禁止
告
白
赢
大
（
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
彻
料
正
材
如果
得
使
继
续
成为
首批
算
预
在列
五
文
bbc
不属于
感
否认
惊
接
听
马
采购
规则
须
让
短
学
度
答复
不予
省
共
胜
叉
交
动议
简
均
予
补
不服
列
似
表
格
池
去
造
拉进
价
如
站在
边
早
打官司
拓
源
能
拉黑
递
移出
成
风险
卫
高
茨
换
叫
恒
川
准
chip
impos
treat
university
truck
electric
cell
shenzhen
exchang
mention
fund
stak
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
transceiver
server
optical
ai
push
blacklist
committe
for C
base to be
earlier
wrong
head
tim
issu
press
base would not
buyer
grow
texa
she
n't
on D
base n't
night
prepar
well
check
display
subsidiary
agent
inquiry
licens
anyon
prohibit
panel
nor
voluntary
announc
director
with D
wish
shareholder
by B
connection
alter
stock
final
effectiv
end-user
support
china
technology
notify
denial
en
under D
provid
hospital
servic
reconsider
paragraph
alleg
opportunity
decid
procurement
contribut
cannot
bas
industrial
anew
set
asid
remand
of B
reaffirm
independent
with J
mean
clear
material
plan
york
found
disclos
six
submit
commenc
delawar
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
thes
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
easy
agreement
dismiss
with C
older
articl
rely
declaration
plaintiff
for O
next
wait
study
heard
dealer
chief
operat
limit
polic
florida
hold
ed be to be
unless
newsletter
tool
electronic
eu
worth
asia
asset
european
general
ed could not be
britain
brussel
packag
object
hungary
assuranc
sefcovic
disput
memory
base not to
prospectus
smaller
slip
together
better
yuan
from B
sensor
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
complain
full
charg
rumour
onlin
circulat
gam
forum
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
on C
less
proposal
at C
far
fiscal
renew
forbid
certify
too
overturn
evidenc
accept
proof
own
national
land
起诉书
且
息
或
整
完
载
确
从未
融
限制
及
展
晚
流
消
论
站
并未
新增
属
激
光
草案
撤下
原
记者会
例
贯
做
addition
labor
allow
shown
policy
delivery
accusation
russia
although
eleven
investment
between
old
paper
eight
district
submission
floor
offer
pdf
lat
america
past
twelv
winter
best
feinberg
stephen
at D
becam
nin
ever
afternoon
thought
way
edition
ten
small
choos
san
jos
right
hir
founder
lif
calendar
fiv
mind
christma
higher
index
from D
trader
against D
alik
alway
twic
kind
understand
dur
repeat
internet
serv
control
under B
mark
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
mostly
根据
将于
预计
撤回
变更为
明
complianc
seek
annual
world
largest
chairman
austin
builder
describ
group
groundless
suggestion
surfac
yank
by L
upload
sixty
biggest
plead
test
handl
tie
among K
ice
<K aux
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
assur
warranty
ed may be
application
ed would be
administration
regulation
item
guidanc
congressional
加
讯
山
圣
递状
错误认定
计
云
言
首次
新版
上榜
选
利
通知
投
董事长
无关
股价
季度
长
股
手
半
更
进入
税
球
备
communist
member
rank
deserv
half
power
commission
resolv
bear
futur
scrap
defenc
idea
fit
description
early
gain
plant
hop
fifth
recover
simply
switch
overnight
storag
oblig
rang
practic
newspaper
lunch
into D
distributor
owner
patient
bolt
tag
roll
engineer
fair
quarrel
to K
s to
class
formal
wip
ros
fals
biosecur
book
president
signatur
field
automatically
recommend
manufactur
entitl
wast
link
merit
书
败
特
英
往
责
年
审查
是否
动
杭
法案
通过
总
签署
多了
deletion
roster
person
revers
surveillanc
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
account
pick
remark
escap
why
liv
museum
speculat
chair
bit
ind
accus
break
outright
moolenaar
protest
wav
build
michigan
sixteen
reissu
er
journal
often
mix
regulator
telecom
seller
rather
registration
laps
meanwhil
disappear
cod
cross-motion
base shall
cost
scop
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
litigation
remedy
advis
quash
damag
believ
seal
curb
wuxi
courthous
plea
halt
habit
iranian
city
developer
lock
labour
qaidam
task
lithium
salt
few
uyghur
importer
custom
illinois
punish
address
hurt
to O
aid
rebuff
drug
budget
whit
pull
soon
wholly
goe
sock
airport
per
cent
used
speculation
defeat
at J
bench
newcomer
desk
suspend
fresh
fir
ing to
rop
india
going
hom
shed
engin
near
diplomat
len
ningbo
deplor
german
off D
outsid
gear
thanksgiv
exemption
certain
decre
consent
audit
proceed
reliev
network
nebraska
compromis
fac
&
door
fold
towel
queu
visitor
stag
vacuum
hung
design
initiall
grid
stress
measur
access
fre
predecessor
arrival
d
forty
retain
narrow
ed shall be
previously
individual
relation
pray
affiliat
advers
%
oppos
discriminatory
regret
biotech
formally
append
try
bid
least
foreign-mad
ground
reuter
cosco
xinjiang
using
cotton
twenty-six
financial
criteria
korea
visit
bipartisan
pos
investigat
correspondenc
top
in K
production
unreliabl
very
shipment
patent
taiwan
idaho
lab
h20
lobbyist
organisation
california
router
suspension
memo
verify
voic
jump
construction
newly
temporarily
ed be be
privat
oversea
revenu
wingtech
factual
lack
designer
sophgo
comply
onto
printer
laser
onto L
welcom
effort
abandon
deeply
flaw
of K
potential
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
inferior
iflytek
tack
usa
international
kaspersky
respons
labell
oil
shrug
out C
phas
mislead
sichuan
cybersecurity
integrity
condemn
council
tianjin
several
alongsid
impact
overstretch
intend
misunderstand
trump
lobby
quietly
comac
steelmaker
express
drugmaker
dozen
pension
governor
sec
hid
touch
government
real
though
insist
street
lawful
overrul
sweep
fiction
float
depositary
badg
honour
transit
cancel
scienc
persuad
commercial
balloon
connect
batch
attack
imag
luxembourg
dalian
rat
tanker
vessel
inovanc
refusal
blog
counter
abus
esquel
analyst
widen
troubl
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
chil
kick
trial
robotaxis
xi'an
forty-two
strong
vow
polysilicon
duty
staff
suffer
shelv
nikkei
hill
canada
critical
dividend
buyback
unpaid
overtim
csi
bidder
merger
whol
definition
laid
inspector
nexperia
dutch
carmaker
local
toolmaker
pla
h200
miss
scrub
metal
school
pictur
forensic
spy
redesignat
defectiv
xinlian
over B
on J
prevail
secrecy
unseal
ing would not be
tax
h
rpt-updat
chain
unpublish
screenshot
chamber
loongson
lump
instruction
bours
fujian
jinhua
steal
secret
forward
scanner
nuctech
backdoor
ottawa
noon
strongest
departur
english
temporary
brooklyn
suzhou
brochur
toy
expert
languag
misinform
start-up
treatment
gallagher
ehang
taxis
air
ed could be
bloomberg
chipmaker
therefor
bafflement
import
leak
weichai
split
wider
tyr
suggest
biden
claus
clarify
back C
unjustify
reversal
afresh
two-year
fast-track
nanj
anti-dump
prob
withdrawal
reinstat
him
foundation
sat
stipulat
prejudic
rebrand
radio
resolution
year-end
select
lean
regim
contributor
initiat
manager
conclusion
embassy
off C
canadian
mexico
readmit
award
favour
at B
alert
courtroom
chairmen
ago
assistant
result
genomic
favor
extension
repeal
compel
moot
themselv
ahead
agenda
back D
download
january
reregister
over D
v
invit
freight
certificat
reflect
flag
finaliz
schedul
enforcement
bond
preliminarily
everywher
shield
certiorari
partial
cross-appeal
institution
chanc
expung
consign
enlarg
deputy
guilty
invest
over C
virginia
ndaa
mr
wok
suppos
authoriz
tentativ
remit
shak
orient
rechristen
sedan
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
kill
instruct
green
ceas
job
dfar
speech
registry
burden
harborlin
visa
translation
fiber
growatt
mum
dawn
envision
one-year
zero
otherwis
outbound
uk
friend
hail
wechat
misguid
hatchet
stick
y
two-pag
september
approval
exporter
tank
hangzhou
retir
unveil
eye
thing
singapor
invention
cours
electron
torch
tender
frankfurt
dead
preview
previous
out-of
els
base be to be
publisher
midnight
emergency
kentucky
sonar
corridor
homework
ranger
quadcopter
over J
restaurant
expand
wuhan
costar
spread
opposition
gun
exit
angel
threaten
arriv
!
giant
insert
estimat
initial
sort
capitol
malaysian
oakland
pharmaron
litigat
footnot
within B
fab
fabless
unlikely
veto
reappear
sanan
gat
dash
revolt
toss
july
video
plug
off B
british
admit
senior
victory
quarterly
overlook
australia
moonshot
apology
tech
scratch
trim
testify
laughabl
semiconductor
standstill
upward
tokyo
cabl
app
shot
ninestar
newest
additional
attempt
interagency
enact
prohibition
unlist
contemporary
amperex
consequenc
strategy
disabl
requirement
indirect
december
firmwar
period
investigation
respectfully
plano
base shall not
path
kestrel
issuer
clearly
toleranc
toward
non-bind
tuya
attorney
advertis
suction
antitrust
jiatai
derivativ
espressif
truth
carr
recommendation
gowin
sinopump
lieutenant
hardwar
cancell
megmeet
absurd
conspir
gong
injunctiv
longsy
southern
hacker
reprint
cash
custody
retract
banc
ohio
interview
microbt
fak
hurdl
unclassify
iv
inverter
technical
sme
recognition
outgo
senken
thermal
judicial
sentenc
focuslight
europ
hypero
principl
exactly
ken
finish
broad
back L
from O
expir
exceed
terminal
ton
h2
dragon
guang
creat
tranch
arbitration
debt
political
accountability
farm
threat
under J
entry-level
out L
interior
northern
sdn
delta
jinko
autonomy
faulty
hundr
empty
phytium
offlin
biosecurity
francisco
navinfo
leas
permit
instead
pact
arnold
sinochip
landlord
yuneec
outlaw
we'v
utah
sinocar
footstep
accelink
within D
abbott
cmic
grac
harmonis
guid
eras
wasion
shennan
expens
scooter
greatstar
illegal
launch
wang
tonn
great
brendan
apptec
optel
red
min
ageagl
switzerland
landspac
午
委
知情人士
协助
挂出
份
待公布
曼
货
指数
合法
拉
提交
联
态
少
提前
透
性
持
适用
子公司
暂停
智
鸿
多家
轮
代理
获
剔出
第二次
裁定
拿掉
俄
微
海
远
境
监
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
国防授权法
更名
通
议
变更
董
议案
批准
尚
买
卖
机构
航
争
状告
违法
发出
序
限制令
集团
不会
请
除
排
存
德
留
失望
评
欢
迎
近
待
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
飞
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
声
裁决
上市
某
呼吁
设
立法
助
无涉
厦
角
知情
宁
快
签字
签
罚
易名
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
伏
施行
清
删去
股票
盘
花
封
警
更正
月
地
无
星
导
罪
周
替
帽子
宣
申诉
精
复
指控
普
朗
售
修
改为
登
强
防
提议
船
总裁
深
收录
曦
夜
误列
岳
运
收回
港
知
获准
改称
数
入禀
满
解
链
尼
商务部
见
闻
兰
荷
具
传出
庭外
答
邦
摄
面
看
上网
标注
刊发
失效
阿
区
圆
极
址
连
取消
北
到期
围
志
九
声明
订
博
锐
致函
宇
望
状
武
摘牌
求
转
营
录
忘
增列
附
支
判定
条
一旦
秘
伊
毫无根据
—
首席
之前
鲜
朝
委员会
余
新列
卢
联系
传闻
竞
银
重审
级
无效
启动
退出
讨
搁置
织
纺
紫
金
达
思
辩
恢复
尽
支持
叫停
暂缓
胜诉
尊重
好
下达
鑫
亿
破
裂
集
一并
致
矛
退回
重新考虑
教
版
提起上诉
陪
弗
随
不认同
帆
文本
岭
含
否决
案子
旭
栏
暂
引
征求意见
软
架
七
认
打算
终止
止
另外
榜
列上
隔
八
疵
瑕
异
常
用户
界
发声
查询
未获
火
辟谣
越
信中
摘掉
吉
主席
拥
答记者问
划入
行政令
打入
创始人
从不
进了
依
顾
结束
式
层
誉
锂
协
高管
急
景
盟
圳
再
本公司
悉
脱身
底
切
晋
当时
哪
大使馆
今
警告
加到
取代
沟
和解协议
像
商标
互
过去
了结
放
弃
挫
拒
句
紧
仪
不予置评
将在
剥离
宪
不过
扣
姓
肥
初
察
盖
放在
术
却
划掉
未能
输
交涉
严正
提诉
谴责
视作
刻
柯
不评论
忆
再审
放出
印
s.3558
参议院
未在
蒋
承
作废
沙
换成
重新认定
咏
润
拍
纸
巡回
账
便
惠
士
赔
江
究
撤诉
回到
卷
缆
祥
凿
损
阳
既
宫
摘除
涉军
与事实不符
索
解放军
旗
探
放上
打压
凡
质疑
雷
瀚
升
都
承认
从来没有
京
津
钟
红
诞
候
济
撤
翔
systems
凯
出炉
命
提告
党
摘帽
贴上
标签
昆
始
脚
采纳
涵
→
追问
澄
下周
谐
松
靴
岛
陆
倒
合议庭
无人接听
校
司
斥
二度
话
块
rattl
kelvra
orvanta
cellsy
lufeng
mount
afterward
halvik
vastera
联名
工厂
垄
剔除
震
firmly
strongly
bully
classify
counterpart
under C
maintain
henceforth
presumption
传
款
失
即将
购买
量
抽回
零
规定
after same
after same bare s
after 0
after 4-6
after B
after #LABEL
after #will
after #ASK bare
after #SUE bare
after #APPEAL bare
anaphor
before same
before same aux base
before 0
before 7-11
before for
before ,
before B
before to
before next bare base
before 12-
before #SILENT
before #will
before #ADD
before and
before #if
before should
before same bare ed
before not
before #SAY
before #not
before #SILENT bare
before #request bare
before same ^
back 1
back 0
none here
 1
body

none 1 0
before next bare s
before #ALLEGE
before D
before that
before no
before #DENY bare
after next
after #ADD
after on
after L
after ,
after after
after O
after #ASK
after #APPEAL
after and
after #law
after against
after #DENY bare
after same bare ed
after #POST
after urg
after 1
after add
after C
after #SAY
before next bare ed
before on
before ask
before #SUE bare
before #APPEAL bare
aux
before same passive ed
before 2
before add
before #ADD passive
before #SAY passive
after next bare base
after that
after #BLOCK bare
after #RULE bare
before #general passive
before 4-6
before #LABEL
before #general
before fil
before far
before far passive ed
before "
before #entry
before )
before #SUE
before #APPEAL
before #GONE
before #EFFECT
before of
before L
before in
before which
before nam
before same which
before same bare base
before never
before #not bare
after #ADD bare
after same includ
before 1
before #papers
before #draft
before #BLOCK
before #BLOCK passive
before #RULE passive
after 2
after "
after entry
after far
after from
after #RENAME
middle
some here
some 1 0
after same bare han
after 将
after 要求
after 、
chained
before 称
before ，
before ^
before same ，
before #REMAND
before #REMAND bare
before same bare han
before 3
before 向
before #ASK
after next bare han
after 把
after ，
after #RESCIND
after #RULE
before #DENY
back 2
 2
none 2 0
before go
before #POST bare
before #GONE bare
before next
before #RENAME
before #POST
before #RULE bare
before #order bare
before #list
before #RESCIND
after plac
after #POST bare
before #request
before #SETTLE
before refus
before #SILENT passive
no body
some 2 0
after #ban
after #entry
after same ,
before {C}
before #DENY passive
before apply
before #EFFECT aux
after 7-11
after of
after which
after #ASK aux
some 1 1
before #OFF bare
before #EFFECT bare
before same of
after tak
after #OFF bare
after #GONE bare
after #EFFECT bare
after same tak
before #lawmaker
before #spokes
before from
none 1 1
before next aux base
before #nameless
before #would
before fight
before #SUE aux
after #RENAME bare
after #entry bare
after #name bare
after same bare base
after same of
before by
before #SAY bare
before ;
before with
after by
after (
after #SUE
after #papers
after #draft
after $
after )
after #papers bare
after same by
after J
after same bare ing
after 3
before identify
before #LABEL bare
before los
after #OFF
after deny
before 点名
before #ASK bare
after 企业
after 点名
before next bare han
before 除名
before #past
after D
before #court
before 判
before 把
before 、
before same 把
before same 将
after K
after #EFFECT
after 认定为
before far bare han
before C
before ）
before #RENAME bare
after “
after 启用
before 在
before 被
before 公司
before 剔除
before 毫无
before “
after #DENY
after #SAY bare
before 没有
before ：
before #military
before 后
before 与
before #SETTLE bare
after 12-
after 在
after 前
before #RELIST
before #again
before ”
before 从未
after same aux base
after whether
after #if
after （
标
after 的
after ）
after #again
after #BLOCK
after #not
some 2 1
after 公布
some 2 2
after #BILL
after #BILL bare
before 从
after same maker
after next bare ed
after #GONE
after maker
before remov
before maker
after remov
before #market
before hav
before respond
before put
before #POST passive
after far bare ed
after #order bare
after #law bare
before appeal
after refus
after #not bare
after #list
after #general
before #OFF passive
after #OFF passive
after #GONE passive
after for
after #name
before same aux ed
after includ
before includ
back 3
after in
after ;
before #OFF
before #RULE
before J
before #papers bare
before as
before #RENAME passive
after next passive ed
after chang
after far passive ed
before next passive ed
after determin
after #OFF aux
after same remov
none 2 1
none 2 2
after same from
before {D}
before same {D}
before reject
after writ
after :
after unfound
after to
after not
before same whether
before deny
after #would
after drop
before same bare s
before say
before #ALLEGE bare
after #request
after #SILENT
before when
after with
after same to
before #law bare
before #order
before #law
before O
before same and
before far bare ed
before '
before plac
before far bare base
before #name
before far aux base
before challeng
before #APPEAL aux
before #papers aux
after same them
after appeal
before return
before #RELIST aux
before #other
after put
after same put
before same ,
before #RELIST bare
after next passive base
after #military
after #spokes
before 被列
before same 、
before 列入
after #ADD aux
after #POST aux
before press
after be
after same be
after withdraw
after #RESCIND bare
after #SETTLE bare
after {C}
before delet
after delet
before :
before #SUE passive
before send
after #REMAND bare
after designation
after #RELIST bare
before 和解
before 移出
before 由
before 变更为
after #business bare
before #BLOCK bare
before same with
after same for
before 上榜
before 纳入
before #ADD bare
before after
before be
after #LABEL aux
after say
before seek
before 兴讼
before 上诉
after #REMAND
none 1 2
after 多了
after #BLOCK aux
after word
after #SILENT bare
before at
before same at
after blacklist
before #BILL bare
before #ASK passive
after same in
after hav
after same passive ed
after reissu
before #again bare
before #OFF aux
after nam
after introduc
after #BILL passive
after same nam
after as
after trad
after #market bare
after strik
after same strik
before same passive base
after call
after #request bare
after reach
before against
after brand
after #ALLEGE
along
before #not aux
after #SUE aux
after #APPEAL aux
after want
after rival
after #other
after same rival
before post
before #POST aux
after announc
after .
before K
after other
before trad
after next bare s
after #past
before same from
before same bare ing
before #list bare
before same say
before #business
before #RESCIND bare
after same passive base
before #EFFECT passive
before #name bare
before longer
before publish
before action
after shar
after than
after same group
before same for
after #general bare
before .
after '
after same and
before #GONE aux
after #EFFECT aux
before walk
before the
before engag
before same designer
after same with
before next bare ing
after disappear
after #order
after #not aux
before other
before same them
before shock
before condemn
after addition
after alongsid
before want
after same want
after back
after #past bare
after #again bare
after availabl
after same passive ing
after sign
before noth
before dismiss
before becam
before #RENAME aux
after the
after same the
before #BILL
after begin
before blacklist
after removal
after same delist
after next bare ly
after slap
after recommend
after cut
before same maker
ignor
after join
before entry
before impos
after into
before same :
before tak
after #lawmaker
before neither
after requir
after extend
after such
before #LABEL aux
after vacat
after #RESCIND passive
before further
after read
after them
before #past bare
after releas
after recall
after designat
after same designat
before #entry bare
after alter
after #RENAME aux
before same that
after #ASK passive
after #ALLEGE passive
after #SILENT passive
after #request passive
after #name passive
after know
after renam
after who
after far bare s
after #SETTLE
after no
after kick
after bar
after #ban bare
after bring
after find
before slap
after enlarg
after dismiss
before #will bare
before pull
before #ADD aux
after #SUE passive
after #APPEAL passive
before suspend
before mak
before same in
after at
after #papers passive
after #market
before brand
after #REMAND passive
after #business
after sweep
after rebrand
intelligent
before law
shoo
after giv
after #entry aux
after #name aux
before hand
after #entry passive
before same out
before begin
after becom
after same becom
before replac
e-commerc
after inclusion
before strongly
before fiction
after updat
after consign
before start
after lik
after same lik
before next bare ly
after #nameless
before same {L}
after adopt
before but
before same bare ly
after com
after #will bare
after #BLOCK passive
after longer
after but
after #SETTLE passive
before #military bare
before same as
before list
before #list passive
before #market passive
after #SAY aux
after mak
after keep
after far bare base
before record
before next passive base
before confus
before #APPEAL passive
before #BLOCK aux
before #order aux
before pass
analysis
before far bare ing
after next bare ing
after whil
iluvatar
after distributor
before same becam
before shenzhen
before same shenzhen
after same add
before styl
before same to
after styl
after pact
after about
after same about
after reprint
after shed
before obtain
backer
before unveil
adr
colleagu
eve
before rival
before #REMAND aux
after 新增
after 错误
after 和解
before 将
before 因
before 不满
before 《
before 》
after 有
before 移除
before 对
after far bare han
after ：
after 易名
after 」
before 登上
after 提前
before 未予回应
after 后
before 和
before 催促
after 用
after 草案
after same 的
before 的
before 不予
after 考虑
after 签署
after 资
after 澄清
问询
before 回复
before 前
after 添入
before 不认同
after 撤下
before 未获
after 列入
after 信中
before 解释
after 要
跌
before 从不
before 进了
before 提出
after 呼吁
after 制裁
before same 的
after 由
after 发布
浙
before same 江
after 叫停
after same 了
after 因
after 追加
before 告
after 包括
before 请求
before 刊发
after 向
before 子公司
after 实施
before 要求
before 换成
after 诉状
after 建议
促请
before 认定
after 以
after 对
after same 对
before 呼吁
after 与
before 收回
before 「
before 」
after same 有
after 签字
离
after 离
after 未回应
佳
before 摘帽
before 以
before 增补
known
back  10
before -
line
here  10
before letter
after lodg
after {L}
after #ADD passive
here  7
before grant
opening
after #LABEL passive
after #general passive
here relative 10
before designat
after fil
before or
before #LABEL passive
before #entry passive
before #name passive
after action
before 间
inner
back  7
before {J}
before leav
here  4
before injunction
before #ban
after publish
after identification
before rescind
before #RESCIND passive
before #GONE passive
after rescind
before far bare s
before comment
before order
execut
after execut
after los
before #court bare
after {J}
after 于
before {B}
before 放进
after 列名
after 放进
after 赢
after ”
before 起
after #POST passive
after ask
before rul
before sue
after sue
before #ASK aux
after uphold
after send
after suit
before suit
back  4
before bis
before review
before chang
after submit
after post
after #ALLEGE bare
before settl
after settl
before bring
after #GONE aux
before agre
after list
after #list passive
before enjoin
before {O}
before {L}
here relative 7
after firm
before appear
morn
after appear
after go
unknown
here relative 0
before com
after notic
before 提起
before 撤下
before addition
after {B}
before issu
after issu
back relative 10
before answer
before such
before withdraw
before #SETTLE passive
back relative 7
after grant
before carry
after settlement
before forbid
after 被列
after register
after freez
after inspection
before inspection
before scrap
after {K}
before know
after turn
after #DENY passive
after forbid
before #RULE aux
before strik
after step
after out
after clerk
before turn
before hit
after hit
after tell
before block
after forc
after letter
after leav
before into
after judgment
after show
after it
here  0
after comment
before #request passive
before sign
after onto
before writ
after clear
after #RULE passive
after #court
after agre
after #RELIST
after department
after report
after vot
after should
after request
before fals
after #SILENT aux
after off
after affirm
before follow
before lodg
after secretary
before #market bare
after redesignat
after lift
after unseal
after complaint
after oppos
before vot
before recommend
after up
after legislation
after #REMAND aux
after reversal
after explanation
before company
before #RESCIND aux
after disappoint
before announc
before becom
before act
before #papers passive
after stand
after secur
before settlement
after block
after annull
after next aux base
before than
before renew
after far aux base
after order
after impos
after docket
after cross-appeal
after next passive ing
after open
before accus
after pass
before version
before display
after meet
after declin
after let
before #ban bare
after prohibit
after dat
after carry
after hear
after baseless
before belong
after grow
after challeng
before throw
after forward
after afresh
after #SETTLE aux
before must
after fall
after refusal
after public
after websit
before websit
before inclusion
after so
before notic
after determination
after prevail
after its
after deal
after noon
after review
before public
hip
after record
after washington
nearly
before win
billion
before #list aux
after disclos
after decision
before renam
after disput
after win
before $
before declin
after explain
after nearly
before decision
before comply
before agency
before agreement
before forc
after set
after circulat
after conclud
after ban
after unanswer
after mix
before 判决
before 发回
before 获得
before 失效
before 解除
after 起诉
拿到
before 脱身
after 被
before 撤销
after 自
after 重新考虑
after 至
before 遗憾
卷土重来
before 卷土重来
before 再次
before 败诉
after #list bare`;
