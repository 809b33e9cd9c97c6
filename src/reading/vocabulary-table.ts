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
<C 
>
gov ASK far
consider
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
"
statement
websit
sit
this
modul
part
american
among
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
order
claim
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
giv
reason
decision
#general
tell
company
telephon
by D
only
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
interim
ing be
every
heading
what
find
probably
succ
show
arbitrary
gov would far
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
)
of L
in C
engag
business
or
activity
mistak
weapon
steer
than
party
with B
expect
operation
base will
error
correct
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
defendant
prepar
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
william
they
delet
follow
in D
remain
base not
determination
rest
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
称
 K
不是
与
回应
军方
>K
关联
和
产品
服
务
未回应
请求
稿
。
发
至
由
公布
一
次
并
不
被列
入
制裁
受
但
可能
立
影
响
裁定
间
诉
时
案
发回
有
关
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
的
列为
决
定
该
维持
判决
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
many
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
sensor
who
warehous
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
several
percent
might
stop
such
also
chines
among C
apply
them
ly will
renam
auditor
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
safety
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
adopt
system
out
wher
belong
let
he
already
recall
need
anyth
replac
spar
waiver
receiv
separat
representativ
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
simply
vanish
fight
cit
obtain
one
summer
mor
win
by J
present
non
som
trad
see
befor
hear
model
hour
fifty-eight
talk
minut
open
base should
new
morn
inspection
peopl
bus
background
help
former
through
walk
out D
port
cran
#RELIST
want
return
commissioner
settl
cut
cloud
confus
point
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
happen
appear
call
round
nobody
confirm
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
rescind
complet
<K 
again
enter
submit
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
practic
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
evidenc
civil
suit
review
vacatur
by C
fee
corporat
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
社
充
米
小
点
门
部
推
老
据
扩大
executiv
country
pay
aircraft
ship
exist
purchas
delist
counsel
block
ministry
commerc
beij
stamp
availabl
information
annex
点名
到
遭
另
家
册
获得
则
除名
已
员
官
因为
旷
航
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
驳斥
「
我
们
曾
司法
循
挑
战
列名
败诉
上诉
期
双
方
开始
谈
若
院
研究
每年
全
安
会
权
军工
再度
合
资
醒
提
也
随
不愿
公
办
细
事
多
室
：
开
阅
庭
）
出
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
实体
美
起
西
举
做
敦促
停止
打压
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
媒
片
商
可
靠
以
供
反
芯
销
调
查
相
公开
发布
证券简称
码
代
证券
号
披露
息
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
而
递交
下
进
二
展
公司
禁令
申请
初步
gov BILL far
准许
命令
局
终
不得
上
之前
述
认定
任何
执行
驳回
同时
审
理
前
案件
最
名称
目
占
客户
足
自
百
尚未
四
裁
涉
民
被
改
正式
“
”
启用
新名称
改名
效
力
针
里
版
其
写入
己
主张
不再
符
义
变更
剔除
测
；
检
建议
统
用
解除
名单
报
道
毫无
依据
放进
组
天
生效
新规
发言人
旧
顿
斯
指
克
路
极
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
预览
子
页
电
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
两
他
元
首
只
答复
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
照
同意
内
作
工
个
各
华
盛
兴讼
它
拒绝
临时
颁发
陈
移除
估
值
重新
空
亦
纳入
企
军
说明
处
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
民用
三
第
反对
装
再次
来
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
州
石
头
已经
人
包
immediat
c
secur
bar
authority
spend
money
within C
dalian
run
machin
rival
legislation
union
text
on O
冻结
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
底
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
得
使
继
签署
国防授权法
总
普
朗
车
特
首批
算
预
bbc
不属于
否认
接
听
马
采购
规则
须
让
学
度
不予
省
级
融
未作
反驳
胜
交
动议
简
均
予
责令
补
专利
不服
列
似
表
格
连
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
源
能
拉黑
递
移出
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
power
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
closely
littl
transceiver
server
optical
ai
push
center
blacklist
committe
for C
base to be
aid
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
officer
well
check
display
subsidiary
agent
inquiry
licens
prohibit
anyon
panel
nor
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
support
china
technology
notify
policy
en
carrier
under D
provid
servic
reconsider
paragraph
alleg
opportunity
decid
procurement
cannot
industrial
alternativ
anew
set
asid
remand
of B
reaffirm
independent
fact
with J
mean
clear
material
result
plan
york
disclos
six
commenc
delawar
declar
unlawful
restriction
base be not
deliver
allegation
unfound
million
delay
provision
humanoid
polic
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
process
still
easy
fall
agreement
dismiss
with C
articl
rely
bas
declaration
plaintiff
for O
wait
study
guard
for J
heard
dealer
chief
operat
limit
legislatur
florida
hold
ed be to be
unless
room
newsletter
tool
electronic
eu
worth
european
russian
general
ed could not be
brussel
packag
object
assuranc
sefcovic
try
memory
base not to
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
none
phon
camera
processor
complain
charg
full
rumour
onlin
fals
gam
group
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
dollar
likely
broker
on C
less
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
national
land
gain
起诉书
或
整
载
确
从未
参
限制
及
晚
流
消
不实
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
知情人士
addition
labor
ed will not be
allow
shown
accusation
russia
although
eleven
besid
investment
litigation
between
old
paper
describ
eight
district
submission
floor
offer
outsid
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
seventeen
download
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
footnot
founder
ready
calendar
fiv
christma
higher
hang
index
from D
trader
against D
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
against L
alon
controll
fourth
promis
of O
oral
spr
webinar
jun
creat
advic
conferenc
根据
将于
预计
撤回
变更为
明
complianc
seek
annual
largest
chairman
lloyd
austin
builder
industry
suggestion
groundless
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
map
bought
annull
lift
internal
surpris
assur
warranty
delivery
ed may be
application
ed would be
regulation
item
guidanc
shipment
rescission
congressional
reissu
加
山
递状
圣
错误认定
诉状
计
云
规定
首次
新版
上榜
选
利
通知
投
无关
股价
季度
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
备
deserv
member
half
commission
resolv
bear
least
scrap
defenc
idea
fit
description
early
factory
plant
hir
hop
fifth
recover
measur
sister
switch
overnight
solar
sweep
storag
oblig
rang
lunch
into D
distributor
owner
california
patient
bolt
tag
roll
engineer
fair
to K
class
formal
ros
watch
biosecur
book
president
automatically
recommend
manufactur
entitl
park
wast
link
merit
情
书
败
失
声明
英
纯属
传
券
往
责
法案
审查
是否
动
杭
通过
成为
多了
贴出
deletion
roster
revers
approval
building
silent
border
wind
asset
parliament
satellit
hit
minister
reseller
harbin
account
pick
remark
licenc
why
fish
smallest
liv
museum
speculat
bit
ind
accus
outright
moolenaar
over D
protest
world
dealing
wav
build
illinois
michigan
sixteen
se
er
often
labour
regulator
telecom
radio
seller
judg
himself
registration
laps
energy
disappear
neighbour
cod
cross-motion
base shall
cost
barely
radar
cross
merely
contest
e-mail
场
众
入选
创
台
拜
迪
心
incorporat
island
inform
anticipat
maintain
advis
quash
damag
seal
paperwork
curb
wuxi
courthous
cheer
plea
halt
nearly
city
lock
older
qaidam
task
lithium
salt
few
custom
address
hurt
to O
rebuff
drug
soon
unjustify
goe
sock
ambassador
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
mix
suspend
fresh
fir
ing to
india
going
hom
proposal
shed
engin
near
diplomat
whom
len
ningbo
german
crud
off D
gear
thanksgiv
exemption
certain
somebody
decre
consent
audit
proceed
compromis
fac
&
towel
queu
stag
vacuum
hung
design
grid
stress
access
fre
predecessor
d
retain
narrow
ed shall be
modernization
presumption
b
subject
reopen
rank
previously
individual
eastern
pray
affiliat
%
discriminatory
oppos
straight
biotech
whit
pull
formally
append
bid
foreign-mad
ground
reuter
cosco
xinjiang
cotton
twenty-six
financial
criteria
korea
south
visit
bipartisan
pos
investigat
baseless
in K
production
bounc
unreliabl
very
patent
taiwan
lab
h20
lobbyist
organisation
suspension
memo
verify
dismay
voic
gift
statutory
jump
newly
temporarily
ed be be
privat
oversea
wingtech
factual
lack
designer
sophgo
comply
widen
onto
printer
onto L
welcom
effort
deeply
of K
disput
david
latest
restor
misl
despit
february
readd
styl
rush
senator
enclos
revok
inferior
iflytek
tack
international
kaspersky
climat
rather
labell
oil
shrug
township
out C
at O
phas
mislead
inaccurat
as B
sichuan
cybersecurity
shengx
britain
london
condemn
council
valv
tianjin
overstretch
intend
misunderstand
s to
trump
lobby
quietly
comac
mill
steelmaker
knowledg
express
drugmaker
bio
dozen
pension
sec
touch
government
using
real
though
guam
insist
street
lawful
overrul
base will not
fiction
sunny
float
depositary
badg
honour
transit
cancel
play
exascal
comput
persuad
solely
commercial
quintupl
spy
balloon
programm
men
connect
africa
iran
fabricat
imag
luxembourg
tanker
vessel
inovanc
refusal
counter
negotiator
rar
troubl
autumn
inscrib
centr
mayor
slap
acknowledg
economy
germany
position
clerical
chil
kick
trial
xi'an
forty-two
vow
duty
truc
regret
suffer
shelv
hill
canada
critical
dividend
buyback
unpaid
csi
bidder
merger
believ
whol
definition
laid
rat
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
pictur
school
forensic
redesignat
defectiv
over B
on J
prevail
secrecy
unseal
chemical
ing would not be
tax
h
rpt-updat
exclusive-u
chain
unpublish
screenshot
hospital
nanchang
chamber
loongson
lump
instruction
supercomput
bours
fujian
jinhua
steal
secret
verdict
k
ballard
administration
forward
scanner
nuctech
backdoor
ottawa
strongest
departur
correction
english
temporary
brooklyn
suzhou
deepwater
brochur
brush
toy
expert
just
languag
misinform
start-up
quantum
treatment
gallagher
ehang
taxis
ignor
ed could be
therefor
savannah
bafflement
import
leak
weichai
split
suggest
finalis
claus
clarify
back C
circulat
reversal
afresh
two-year
staff
fast-track
nanj
anti-dump
prob
withdrawal
reinstat
him
foundation
sat
signatur
stipulat
q
rebrand
under C
year-end
select
lean
regim
contributor
manager
conclusion
embassy
maryland
off C
canadian
mexico
readmit
award
attorney
favour
at B
drag
alert
courtroom
genomic
favor
extension
unveil
repeal
moot
themselv
ahead
agenda
back D
january
reregister
mark
instanc
v
invit
certificat
flag
finaliz
wellhead
schedul
enforcement
preliminarily
shield
infring
certiorari
partial
cross-appeal
chanc
forty
expung
consign
enlarg
chair
deputy
guilty
invest
over C
virginia
mr
wok
suppos
authoriz
remit
shak
rechristen
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
undersign
esquel
kill
instruct
green
ceas
certification
revenu
flat
job
dfar
burden
harborlin
below
disturb
visa
translation
wuhan
fiber
growatt
mum
dawn
one-year
zero
outbound
uk
friend
initiall
hail
wechat
misguid
hatchet
stick
y
over J
tank
hangzhou
eye
thing
chennai
singapor
invention
cours
electron
tender
frankfurt
resum
previous
tear
swap
base be to be
as J
clock
kentucky
sonar
corridor
protection
holder
restaurant
expand
costar
spread
opposition
berlin
gun
war
exit
angel
arriv
attempt
!
pre-publication
giant
insert
estimat
correspondent
initial
sort
capitol
pharmaron
litigat
within B
fabless
unlikely
veto
reappear
sanan
gat
spot
dash
henceforth
revolt
registry
budget
toss
july
off B
british
admit
newspaper
victory
quarterly
overlook
australia
moonshot
cor
apology
guid
tech
handset
optic
scratch
trim
testify
laughabl
semiconductor
standstill
upward
cabl
app
shot
ninestar
boss
newest
additional
transaction
interagency
enact
unlist
contemporary
amperex
disabl
requirement
indirect
bind
refund
december
firmwar
period
allianc
respectfully
plano
base shall not
path
kestrel
issuer
clearly
blog
toleranc
toward
non-bind
tuya
governor
advertis
discovery
ii
otherwis
derivativ
carr
modify
unanimous
comba
lieutenant
cancell
conspir
gong
uniview
baffl
injunctiv
longsy
southern
turbin
hacker
reprint
cash
placement
retract
banc
sangfor
ohio
interview
microbt
fak
iv
inverter
sme
yealink
recognition
outgo
senken
judicial
sentenc
focuslight
air
initiat
hypero
iranian
refinery
investigator
principl
chen
chris
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
republican
nebraska
tranch
arbitration
debt
political
gowin
doing
accountability
youth
farm
threat
under J
entry-level
out L
popular
interior
northern
ja
sdn
blu
delta
jinko
autonomy
faulty
hundr
empty
phytium
offlin
biosecurity
rockchip
francisco
navinfo
permit
instead
pact
sinochip
landlord
quickly
chengdu
key
trust
outlaw
we'v
utah
sinocar
accelink
homework
abbott
greg
cmic
grac
eras
shennan
outlook
greatstar
emergency
illegal
launch
wang
tonn
great
vilnius
strid
sunhaven
vantra
microdevic
optel
red
ageagl
fda
switzerland
saddl
apptec
planemaker
verisilicon
ally
午
委
协助
挂出
份
待公布
曼
汽
货
指数
深
身
拉
提交
联
状
态
删除
少
提前
透
性
持
适用
子公司
暂停
智
轮
并非
然
代理
获
剔出
第二次
出现
拿掉
俄
微
海
远
不满
境
监
许
型
卡
金
波
林
剑
迫
物
五
票
注
意
更名
通
议
董
批准
尚
禁止
买
卖
机构
募
旗
争
文
违法
发出
限制令
不会
请
除
排
存
德
感
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
互
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
赔
际
盼
令
颁
昨
推翻
裁决
呼吁
上市
某
设
援
助
无涉
厦
角
知情
宁
快
签字
周
签
罚
今
易名
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
删去
股票
盘
东
封
警
更正
驻
月
诉至
地
星
导
罪
替
帽子
努
宣
申诉
复
指控
售
修
改为
登
强
防
提议
船
总裁
收录
曦
夜
给
误列
岳
运
江
收回
获准
数
改称
史
入禀
满
解
链
商务部
见
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
圆
址
取消
多家
北
到期
购
围
复审
志
九
订
博
锐
致函
宇
望
武
摘牌
求
营
宫
录
忘
增列
附
区
判定
条
一旦
秘
伊
毫无根据
谓
—
首席
购买
贯
油
委员会
余
新列
卢
联系
传闻
竞
银
在列
重审
无效
退出
讨
搁置
织
纺
紫
方面
达
思
恢复
尽
支持
叫停
暂缓
胜诉
尊重
好
下达
储
撤诉
付
亿
破
裂
集
一并
退回
重新考虑
教
致
提起上诉
弗
不认同
帆
岭
含
输掉
广
床
宣判
案子
旭
栏
蓝
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
八
疵
瑕
异
常
用户
查询
未获
火
言
辟谣
越
信中
摘掉
免
主席
拥
划入
行政令
打入
创始人
进了
依
顾
结束
式
层
锂
协
高管
急
景
立法
库
盟
圳
再
悉
本公司
南
脱身
切
晋
当时
哪
无
鹏
警告
途
取代
沟
和解协议
像
孟
协议
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
名字
终结
剥离
宪
撰
退
游说
扣
姓
初
盖
放在
术
却
划掉
未能
港
香
交涉
严正
提诉
视作
柯
不评论
威胁
放出
印
迟
工厂
未在
承
作废
沙
换成
重新认定
润
县
逊
拍
纸
巡回
住
便
惠
士
偿
知
究
卷
回到
缆
祥
刻
凿
七
馆
损
阳
摘除
涉军
与事实不符
索
解放军
禁制令
探
文本
放上
凡
误
质疑
雷
瀚
提案
都
承认
从来没有
母公司
京
津
钟
红
赢得
诞
济
撤
翔
完
lanting
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
因此
采纳
追问
澄
下周
谐
松
岛
陆
倒
合议庭
无人接听
校
司
庞
二度
抗
栅
rattl
kelvra
cellsy
lufeng
mount
halvik
vastera
议案
垄
惊
震
deplor
strongly
bully
classify
counterpart
几
款
抽回
零
orvanta
after same
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
before 7-11
before for
before ,
before B
before to
before next
before next bare base
before 12-
before #will
before and
before #if
before should
before same aux ly
before 3
before not
before reply
before #SAY aux
before same ^
back 1
back 0
none here
 1
body

none 1 0
before next bare s
before #ALLEGE
before #SILENT
before D
before that
before no
before #DENY bare
after next
after next bare s
after 12-
after #ADD
after #POST
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
after same put
after next bare ed
after 1
after add
after C
after #SAY
before next bare ed
before on
before ask
before #APPEAL bare
aux
none 1 1
before same passive ed
before 0
before 2
before add
before #ADD passive
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
before far bare ed
before "
before or
before #entry
before )
before tak
before #OFF bare
before #SUE bare
before #EFFECT bare
after 7-11
after not
after #not
after of
after in
after #OFF bare
after #GONE bare
after #EFFECT bare
after which
before same bare base
before #not bare
after #ADD bare
after same includ
before 1
before '
before #papers
before #draft
before #BLOCK
before #RULE passive
after 2
after "
after entry
after far
after far bare base
after #if
after from
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
before #SILENT bare
before #REMAND
before #REMAND bare
before same bare han
before 向
before #ASK
after next bare han
after 把
after ，
after #RESCIND
after #RULE
before 提出上诉
back 2
 2
none 2 0
before go
before #RENAME bare
before #POST bare
before #RENAME
before #POST
before #OFF
before #EFFECT
before #RULE bare
before #order bare
before #list
before #RESCIND
before #RULE
after plac
after #POST bare
before next passive ed
before #request
before #SILENT passive
no body
some 2 0
after #ban
after #entry
after same ,
before C
before {C}
before next passive base
before #DENY passive
before #SUE
before #EFFECT aux
before appearanc
before #ADD bare
after #order
after vot
some 1 1
before same bare ed
before #GONE bare
before same of
after same tak
before #lawmaker
before #spokes
before #ADD
before from
before next aux base
before #nameless
before in
before #would
before #SUE aux
before let
after same bare s
after #LABEL bare
after #RENAME bare
after #entry bare
after #name bare
after same bare base
before by
before tell
before #SAY bare
before ;
before with
after by
after (
after #SUE
after #draft
after $
after )
after #papers bare
after J
after #draft bare
after same bare ing
after 3
before identify
before #LABEL bare
before los
after #OFF
after #market
after deny
after same from
before #ASK bare
after 企业
after 点名
before 除名
before 企业
before same 企业
before #past
after D
before #court
before 把
before 、
before same 把
before 将
before same 将
after K
after #EFFECT
after 认定为
before far bare han
before ）
before next bare han
after 启用
after “
before 在
before 被
before 公司
before 剔除
before ：
before 毫无
after far bare han
after #DENY
after ”
after #SAY bare
after 对
before 没有
before #military
before 后
before 与
after 在
after 前
before #RELIST
before ”
before 从未
after same aux base
after whether
after #ASK aux
after （
after 放进
after 的
after #again
after ）
after #BLOCK
some 2 1
before 从
some 2 2
after #BILL
after #BILL bare
before 起
after same maker
after to
after #GONE
after maker
before remov
before maker
after remov
before of
before #market
before hav
before respond
before which
before put
before #POST passive
after far bare ed
after #order bare
after #law bare
before sue
before #SAY
before #APPEAL aux
after #not bare
after #general
before #OFF passive
after next passive ed
after #OFF passive
after #GONE passive
after for
after #name
before #business
before same aux ed
after includ
before includ
after ;
after fil
before J
before as
before #RENAME passive
after chang
after #RENAME passive
after far passive ed
after determin
after #OFF aux
after #GONE aux
after next aux base
none 2 2
before #order
before {D}
before commenc
after writ
after :
after unfound
after requir
before deny
after #would
after post
before same bare s
before say
after #request
after #SILENT
after #SAY aux
after #SILENT aux
before when
after with
after #list
after same to
before #law bare
before #law
before O
before same and
before plac
before far bare base
before #name
before far aux base
before challeng
before #papers aux
after same them
before L
before #APPEAL
after appeal
before return
before #other
after put
before same ,
before #RELIST bare
after next passive base
after #military
after #spokes
before nam
before （
before 以
before 被列
before “
before same 、
before same “
none 2 1
after #POST aux
before press
before comment
after be
after withdraw
after #RESCIND bare
before #not
before same which
before #not passive
after {C}
after #ADD passive
before delet
after delet
back 3
before :
before send
after #REMAND bare
after same the
after designation
after #list bare
before same by
before #SETTLE
before settlement
before 和解
before 移出
before 由
before 变更为
before same as
before #BLOCK bare
after same for
before same for
before 纳入
before after
before be
after #REMAND
after say
before seek
before 兴讼
before 上诉
none 1 2
after 多了
after #BLOCK aux
after #SILENT bare
before at
before same at
after blacklist
before #BILL bare
before writ
after same in
after hav
after same hav
before walk
after reissu
before #again bare
after same passive ed
after nam
after introduc
after #BILL passive
after same nam
after trad
after #market bare
after strik
after same strik
before same passive base
after call
after #request bare
after reach
before against
after #ALLEGE
along
after #RENAME
before #not aux
after #SUE aux
after #APPEAL aux
before #GONE
after want
after rival
before post
before #POST aux
after announc
after .
after as
before K
before trad
before #market bare
after #past
before same from
before same bare ing
after into
after back
after #again bare
after same passive base
before #EFFECT passive
before #name bare
before longer
after seek
before action
after shar
before #APPEAL passive
before availabl
after #general bare
before #RESCIND bare
after same and
after #EFFECT aux
after press
before #ban
after accus
before the
before engag
before join
before same designer
after same with
before far passive ed
before #BILL
before next bare ing
before #SETTLE bare
before other
before same them
before condemn
after addition
alongsid
after designat
before start
before want
after same want
after availabl
after #SILENT passive
after same passive ing
after sign
after #SETTLE bare
before noth
before dismiss
before #DENY
before becam
before %
after the
after begin
before blacklist
after removal
after delist
after same delist
after next bare ly
after slap
before mistak
after recommend
after cut
before same maker
after catch
after join
after same join
before impos
before will
before same :
after #lawmaker
before neither
after tack
after becom
before into
before #LABEL aux
after #RESCIND passive
after read
before about
after extend
after them
before back
after releas
after recall
after #LABEL aux
after same designat
before .
before pass
before #RENAME aux
after alter
after #RENAME aux
after '
before same that
after #LABEL passive
after #ASK passive
after #request passive
after #name passive
after know
after renam
after same of
after who
after far bare s
after #SETTLE
after kick
after bar
after #ban bare
before down
after find
before slap
after inscription
after enlarg
after dismiss
before disappear
before pull
before #ADD aux
after #SUE passive
after #APPEAL passive
before #BLOCK passive
before same whether
after regret
before same in
after #papers
after at
after #papers passive
before if
before brand
after same on
before same nam
after #REMAND passive
after #business
after grow
after onto
after sweep
after #business bare
after rebrand
intelligent
before #again
after giv
after #entry aux
after #name aux
before hand
before same out
before begin
before replac
e-commerc
after sanction
after updat
after consign
after exhort
after lik
after same lik
after #nameless
before {L}
before same {L}
after adopt
before but
before same bare ly
after com
after #will bare
after #BLOCK passive
after longer
before #military bare
after first
before list
before #list passive
after mak
after keep
after same renam
before record
before confus
before #BLOCK aux
before #order aux
after #other
analysis
before than
iluvatar
after distributor
before same becam
after display
before styl
after styl
after #ADD aux
after pact
after about
after same about
after reprint
after shed
before obtain
backer
before unveil
adr
before what
eve
after strongly
before reconsider
before stat
after 错误
before 和
after 和解
before 因
before 家
before 《
after 加进
after 有
before 移除
before 对
after ：
after 易名
after 」
before 要求
before 登上
after 生效
before 误列
after 后
before 催促
before 了
after 用
after 草案
before 的
before 不予
after 考虑
after 资
after 澄清
问询
before 回复
before 前
after 添入
before same 就
after 撤下
before 未获
after 列入
before 解释
after 要
跌
before 从不
before 进了
after 呼吁
before same 的
after 由
after 发布
浙
before same 江
after 叫停
after same 了
after 因
after 追加
after 向
after 包括
图
before 刊发
曾于
before 子公司
after 实施
before 换成
after 诉状
before 驳回
after 建议
after 以
after 改名
after same 对
after 与
before 收回
before 「
before 」
before 列入
after 签字
离
after 离
after 未回应
讯
佳
before 摘帽
after 责令
known
back  10
before -
before basis
inner
line
here  10
later
before letter
after lodg
after {L}
after #SAY passive
here  7
before grant
opening
after #general passive
before designat
here relative 10
after action
after injunction
before {O}
before 间
back  7
before {J}
here  4
before mak
before apply
before #will bare
after identification
before publish
before #RESCIND passive
after rescind
before far bare s
before #draft bare
before #SAY passive
before order
after los
before {B}
after {J}
after #court bare
after 于
before 作出
before 自
before 放进
after 赢
before 告
after #POST passive
after petition
after ask
after sue
before appeal
before #ASK aux
before refus
after refus
after uphold
after send
after tak
after suit
before suit
back  4
before bis
before review
before chang
after rehear
after submit
before reject
before settl
before bring
after or
before agre
after list
after #list passive
before enjoin
after {O}
here relative 7
after firm
after appear
after go
unknown
here relative 0
before #request bare
before com
before #LABEL passive
before 提起
before 撤下
after {B}
before issu
after issu
after no
back relative 10
before such
before #SETTLE passive
back relative 7
after grant
before carry
before forbid
after #SETTLE passive
after 被列
before scrap
after {K}
after publish
before know
after #DENY passive
after forbid
before #RULE aux
before strik
after step
after out
after clerk
before turn
after hit
after tell
after forc
after walk
after leav
after #EFFECT passive
after fre
before rul
after judgment
after #past bare
before washington
after show
after it
here  0
before #general bare
valu
before #request passive
before sign
after other
before #ASK passive
after clear
after #RULE passive
after #court
after agre
after #RELIST
after relist
after restor
after department
after report
before sanction
before demand
after should
after request
before fals
after off
before lift
before follow
after complain
after investor
after effect
before #OFF aux
before #GONE aux
after lift
after unseal
after oppos
before vot
before recommend
after up
after but
before leav
after legislation
before fall
after #REMAND aux
after reversal
after again
before company
before #RESCIND aux
after pull
after disappoint
after enter
after far aux base
before next passive ing
before announc
before becom
before act
before #papers passive
after block
after annull
before #general aux
before fresh
after hold
after order
after impos
after docket
after cross-appeal
after next passive ing
before accus
after pass
after decid
after #papers aux
before version
after meet
after declin
after let
after vacat
before #ban bare
after prohibit
before bar
before report
after dat
after carry
after hear
before belong
after challeng
after forward
after afresh
after #SETTLE aux
after laps
after next bare ing
before must
before meet
before lodg
after fall
midnight
after public
after #RULE aux
after #RELIST aux
after websit
before websit
before #will passive
before inclusion
after than
after urg
after letter
after so
after such
before notic
after its
before #market passive
after deal
noon
after noon
after restrain
after decision
after review
before public
hip
after record
after washington
before win
billion
before #market aux
after disclos
before #business bare
after agreement
before renam
after disput
before propos
after win
before $
before declin
after explain
after nearly
after register
before decision
before testimony
before agency
after set
after circulat
after offic
after conclud
after revok
after clos
differ
after unanswer
jointly
before 认定
before 判决
before 获得
before 失效
before 解除
after 起诉
拿到
before 脱身
after 被
before 于
before 撤销
after 自
送
after 重新考虑
after 至
after 告
before 遗憾
after 收录
卷土重来
before 卷土重来
before 再次
before 败诉`;
