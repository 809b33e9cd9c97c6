/** The words, groups and signs that the models of this room know, one a line; their order is their number. Learnt by scripts/learn-reading.mjs from 140 documents and 6316 passages of test/reading, in which people marked what tells each event. */
export const VOCABULARY = `#ADD
{C}
=
{D}
#SAY
>
#if
#SUE
to
#ASK
gov
#RULE
#SILENT
#POST
the
#OFF
< 
#entry
{B}
#LABEL
#not
sentence
#ALLEGE
#general
{L}
base
,
#EFFECT
#will
 D
#APPEAL
it
#papers
#RENAME
ed
#market
#GONE
that
its
.
#REMAND
#list
#law
 C
base 
#DENY
on
#BLOCK
ed 
#SETTLE
#order
#business
{J}
undated
none
<C 
be
#draft
a
no list
#past
dated
s
#name
#would
#request
from
by
main
and
not
>C
hav
han
han 
of
{O}
s 
#again
bare
in
#nameless
#military
#ban
#RESCIND
would
#BILL
#spokes
gov if near
#court
no
，
will
 B
<B 
which
 L
for
< aux
>L
#lawmaker
"
ing
0
on L
ing 
as
say
off
list
name
'
#other
of C
 J
after
<J 
<C aux
to C
gov not near
>B
ed be
generic
#RELIST
against
we
。
with
back
base to
gov ASK near
<L 
over
an
;
gov ASK far
to L
nam
some
gov will near
:
gov if far
quoted
our
company
their
对
from L
>J
的
将
short
whether
may
gov SUE near
<O 
SUE
they
who
把
{K}
被
in D
公司
ask
at
to D
order
should
 O
ASK
off L
us
tak
gov SUE far
gov would near
he
could
draft
law
two
to J
SILENT
for C
never
to B
gov will far
^
under
add
do
已
gov not far
department
fil
<B aux
rul
if
by C
notic
on C
其
new
again
than
deny
of L
must
称
of D
不
tell
cas
papers
gov past near
base be
firm
label
就
when
befor
put
one
under L
 K
gov DENY near
>O
chines
decision
call
american
appeal
out
any
一
in L
request
designation
from C
about
BLOCK
until
this
maker
she
military
comment
base would
up
neither
mak
with C
shar
由
go
没有
“
unit
后
国
for D
letter
first
on D
them
com
thre
gov court near
lawyer
in C
agency
already
doe
in J
day
：
在
by B
giv
中
i
前
ban
base will
gov DENY far
remov
表示
stat
effect
commerc
official
find
noth
court
gov past far
nor
gov nameless near
report
writ
what
日
year
review
”
等
china
leav
so
trad
or
against C
committe
injunction
publish
entry
tim
keep
了
but
hold
end
并
未
all
sign
claim
act
chang
家
without
into
show
now
los
percent
拟
down
peopl
question
part
$
against B
let
bill
从
sanction
supplier
drop
washington
gov BILL near
among
<J aux
mor
dron
from D
both
gov would far
、
该
by D
企业
sinc
petition
own
secretary
与
gov nameless far
includ
contract
of B
sue
register
accord
hous
chip
in B
forc
customer
offic
strik
with D
decid
要求
send
with B
complaint
answer
因
four
federal
for L
plac
说
on B
as K
clos
within
<L aux
stay
public
at C
second
removal
action
entity
美
agre
beij
itself
judgment
blacklist
legal
ed to be
seek
expect
ing be
post
shall
buy
sell
read
stop
get
suit
whos
hong
then
reason
as C
向
party
counsel
other
禁令
matter
paper
列入
<O aux
record
lawmaker
nobody
investor
million
want
reach
arm
ther
motion
plan
sal
告
上
withdraw
kong
only
bar
u
month
为
有
return
sid
grant
新
onc
-
preliminary
认定
chief
hear
know
turn
onto
becaus
enter
方
>K
gov court far
defens
bring
?
every
exchang
issu
stock
base do not
chairman
base do
请求
designat
why
by J
run
shanghai
gov BILL far
to O
executiv
列名
于
his
declin
BILL
起
into D
inclusion
pag
自
关
propos
document
fiv
settl
out D
battery
respond
general
是
入
remand
案
set
spokesman
board
win
会
by O
longer
last
week
challeng
ly
next
step
delist
)
follow
army
further
export
among C
nin
mov
security
以
word
delet
of J
部
member
(
also
group
from B
press
stand
at D
section
此
诉讼
former
suspend
good
her
曾
shenzhen
panel
bank
settlement
lawsuit
edition
work
法
product
shareholder
申请
理
sold
with L
全
spokesperson
base may
定
purchas
updat
parent
carry
you
事
look
sam
到
investment
for B
plant
lift
被列
apply
lin
version
releas
clear
open
dismiss
explain
报
into L
as D
onto L
long
cit
inspection
final
websit
起诉
判决
vacat
consider
email
pend
business
port
公告
person
撤销
reject
how
begin
announc
immediately
summary
上诉
staff
evidenc
block
行
deal
pric
电
政
president
extend
yet
pay
with J
goe
use
information
meet
jun
basis
receiv
addition
制裁
决
such
vot
see
fall
under D
still
commission
modul
aid
agreement
seen
urg
opinion
fight
mean
offer
whil
dat
talk
hour
subsidiary
refus
名
camera
full
机
approv
两
measur
print
hand
cut
内
reply
argu
officer
most
审
affiliat
base not
term
资
证
也
reconsider
lodg
appear
freez
six
spr
error
market
第
disput
away
sourc
pass
can
bureau
third
ly 
%
oppos
ed will be
原
head
too
litigation
三
rival
sit
thos
brief
府
director
eleven
each
think
car
即
confirm
者
through
提出
old
和
equipment
count
analyst
mistak
texa
seven
annex
「
lidar
som
它
owner
due
任何
supply
defendant
help
ed not
双
年
data
这
海
pull
wher
》
america
out C
joint
your
ever
reconsideration
spokeswoman
合
发布
ed be not
bis
far
statement
时
大
执行
servic
robot
份
accus
over L
驳回
requir
availabl
发言人
end-user
heading
fail
业
作出
fals
whit
back D
联
ship
ministry
军
bought
rest
might
demand
restrain
publication
base must
律师
government
of K
enjoin
公布
安
只
base could
enforc
belong
可
长
宣布
prohibit
founder
buyer
若
ten
of O
defenc
anyth
introduc
期
反对
promis
annual
becom
cover
determin
deadlin
minut
even
本
copy
discuss
回应
军方
间
里
人
cell
n't
singl
和解
half
lobby
heard
bid
contractor
model
against D
council
status
所
cost
来
《
禁止
reporter
billion
草案
patent
over C
need
cran
企
treat
technology
asset
regulator
announcement
通
renew
forward
start
出
航
天
littl
display
overturn
earlier
concern
country
asid
plaintiff
engineer
正
易
join
relist
正式
with O
another
之
<K 
client
信
procurement
dealer
throw
control
华
memory
wrong
conclud
eu
used
发
number
replac
下
amendment
商
spar
要
们
contest
成
trial
官
网
argument
at B
industry
statut
determination
但
lead
；
text
build
index
lab
立
university
several
non
外
push
或
right
法案
docket
fact
clerk
licens
我
法律
ty
broker
trader
resolv
off D
baseless
partner
小
提起
首次
biosecur
draw
据
员
最
采购
yuan
outsid
audit
remain
判
system
base should
明
临时
user
halt
经
生效
support
brussel
engag
recall
uphold
study
speak
national
lik
vendor
district
初步
指
移出
tool
direct
identify
管
实
strongly
phon
way
条
brand
不得
delay
test
labour
obtain
complet
芯
effectiv
fre
financial
temporary
machin
relief
stipulation
书
within C
restriction
ed would be
hit
protect
tariff
server
shown
licenc
into C
sensor
prepar
务
warn
项
likely
best
distributor
个
投
risk
privat
文件
immediat
money
mention
san
book
research
many
proceeding
口
ai
ground
贸
power
unlawful
roster
consent
softwar
bas
体
制
表
english
senat
explanation
gear
forbid
describ
twic
均
子
还
财
optical
anyon
accusation
under B
roll
though
发回
撤回
address
impos
foreign
unanswer
confus
submit
重新
wait
circulat
revers
提交
weigh
correct
依据
至
allow
生
」
五
做
度
on O
base would not
rais
hop
wingtech
affect
california
void
周
应
息
系
案件
光
authority
inquiry
york
better
plead
科
认为
well
summer
令
process
grow
newsletter
listing
becam
surpris
believ
design
memo
memorandum
院
分
congressional
manager
check
hospital
diplomat
to K
tabl
裁定
view
产
文
工
件
enough
delivery
收
特
拒绝
动
russia
proposal
suggestion
advis
revok
ninestar
implement
受
地
renam
反
问
坚决
bear
toolmaker
interim
morn
除名
declar
map
新增
factual
early
messag
递交
接
disappoint
base be to
land
oblig
deletion
custom
kelvra
interest
certificat
）
终
无
通知
dozen
lobbyist
arbitrary
amend
wuhan
用
soldier
及
provision
packag
account
between
merit
using
over B
from O
v
相
few
exist
遭
点名
动议
签署
local
by L
application
printer
claus
favor
议
subject
thes
contain
米
公
查
又
labor
eight
higher
moolenaar
影
learn
laboratory
round
多
测
？
尚未
斯
regulation
saw
minister
通过
biotech
暂停
fourteen
behind
二
供
错误
主张
是否
示
dalian
国防授权法
among D
material
later
newspaper
声明
protest
ehang
cannot
不是
司法
总
institut
link
adopt
solar
庭
公开
统
六
物
small
radio
智
材
程
续
present
盛
开
已经
州
联邦公报
同意
澄清
factory
groundless
latest
shelv
获
vastera
figur
提
watch
晚
核
charg
rumour
my
controll
past
import
desk
intend
telephon
screen
cent
顿
片
股
力
路
达成
冻结
anew
revenu
classify
pick
miss
judg
fresh
&
comply
london
him
先
kind
列为
per
rescind
充
移除
运
loss
agent
association
lack
noon
polic
global
停止
同
金
德
显
答复
作
allegation
jos
over D
ing to
attorney
off C
今
直
untru
谈
实施
利
交
night
reuter
together
larg
tank
onlin
class
cod
plea
governor
chamber
星
orvanta
十
次
vanish
touch
affirm
四
更
给
补
criteria
revis
unless
russian
云
recommend
seal
wuxi
city
委员会
operation
道
技
ohio
能
何
进
市
加
不再
disclos
ros
operat
complain
gain
scrap
overnight
s to
hom
tender
as L
insurer
policy
supplement
fee
重
过
则
子公司
号
alleg
for O
prohibition
although
alway
repeat
将于
bench
leak
under C
限制令
暂缓
必
港
voluntary
fair
certify
hir
cosco
pos
schedul
谓
产品
conced
意
列
纳入
透露
无人
股东
attempt
limit
florida
try
me
against L
least
liv
soon
deeply
quietly
vow
on J
nanj
rumor
邦
rely
rehear
办
东
回
头
articl
起诉书
alon
sixty
tie
internal
guidanc
chair
regret
trump
knowledg
微
记
within L
北
他
厦
敦促
采
深
建议
页
白
shipment
delawar
european
ed could not be
in K
welcom
depositary
singapor
senior
center
chain
happen
electronic
vacatur
dismissal
权
局
名称
目
并未
供应商
spend
远
感
否认
须
unfound
for J
限制
christma
annull
ahead
reseller
telecom
xinjiang
restor
school
jinhua
job
halvik
formerly
主
民
实体
取
备
说明
性
wish
maintain
refer
suzhou
complianc
oil
nexperia
back L
轮
俄
weapon
walk
practic
（
而
命令
控
尔
朗
advanc
ed be to be
room
worth
split
传
conferenc
resum
dutch
诉
component
pleas
导
针
版
结
判令
场
top
proof
属
afternoon
michigan
satellit
fir
tanker
h
despit
支持
hangzhou
base can
ought
调
证券
规则
base to be
feinberg
signatur
approval
harbin
disappear
thanksgiv
fac
widen
themselv
unpaid
inspector
virginia
guid
传闻
storag
当
attach
cloud
bind
考虑
不会
解释
都
预
base n't
rank
gam
less
often
park
select
英
engin
predecessor
truc
nuctech
tuya
复
ed should be
ed could be
响
consumer
presumption
credit
比
角
再
视
首
协议
午
fin
accept
dur
republican
ed may be
holder
bit
mix
taiwan
stipulat
solicitor
加入
胜诉
postpon
持
ed not be
fifth
bus
半
保
改
际
解除
其中
厂
官司
使
inform
quickly
mark
deserv
idea
switch
damag
task
app
base will not
hill
instruction
point
management
c
稿
密
非
mandat
战
败诉
台
得
误
认
普
administration
blog
slip
world
near
seller
审查
wind
barely
tax
german
discriminatory
slap
rat
germany
透
不满
函
博
administrativ
人士
commercial
warehous
高
再度
请
客户
改名
检
旧
昨
一并
早
底
飞
不服
chemical
object
dollar
thought
serv
lloyd
drug
air
january
growatt
适用
争
发出
复审
关联
同时
签
器
营
此前
位
去
宫
让
连
largest
hang
fourth
advic
curb
tianjin
refusal
recognition
secret
award
inverter
批准
cellsy
毫无
料
仍
simply
aircraft
bully
获得
维
代
涉
约
从未
达
级
如
paragraph
choos
understand
whol
silent
registration
nearly
unjustify
at J
compromis
position
suggest
withdrawal
certiorari
chanc
over J
midnight
angel
委
协助
急
叫停
valu
catch
relationship
industrial
门
回复
auditor
trigger
元
扩大
册
军工
评论
见
预览
继
状
予
换
luxembourg
certain
among K
entitl
therefor
base shall
集
stag
prevail
toy
afresh
favour
invit
francisco
违法
指控
媒
abl
identification
组
消
销
确
出现
空
批
学
登
provid
forecast
autumn
senator
formally
drugmaker
duty
canada
carmaker
banc
wechat
gowin
victory
曼
上市
可能
as O
社
随
室
准
名字
照
缺乏
亦
专利
d
股价
听
卫
closely
calendar
assur
trust
iranian
forty
tech
insist
merger
unpublish
shield
kill
out L
许
平
快
服
commissioner
footnot
点
诉状
如果
颁发
讯
款
创
visit
prospectus
somebody
规定
tag
illinois
laps
拜
suspension
temporarily
comac
february
cancel
back C
moonshot
方面
文本
维持
序
below
guilty
wafer
挑
展
裁
果
站
九
陈
格
石
清
宣
connection
alter
en
base be not
older
newest
lat
seventeen
surfac
机构
纯属
bipartisan
along
ambassador
straight
voic
newly
languag
contributor
apptec
然
更名
途
截
数
waiver
civil
推
注
票
货
应当
union
算
造
流
lunch
recover
sweep
rang
失
cross-motion
clerical
redesignat
tear
otherwis
unlist
录
附
重审
撤诉
background
electric
requirement
semiconductor
rather
b
面
并非
措施
手
披露
买
条款
付
态
香
恒
strongest
deliver
besid
warranty
parliament
museum
reinstat
airport
nebraska
hung
styl
pension
play
rar
kick
enforcement
bidder
embassy
cancell
kestrel
offlin
longsy
verisilicon
除
建
船
更正
巡回
紧
william
卖
现
护
订
不予
简
smaller
ready
upload
cours
laid
manufactur
shed
retain
township
agenda
prob
october
swap
initial
admit
biosecurity
致函
裁决
将被
欧
毫无根据
examin
quarterly
月
adss
representativ
merg
silenc
融
具
答
山
启用
设
估
化
secur
start-up
stephen
burden
austin
选
往
银
issuer
farm
mill
fiction
expert
emergency
invest
registry
december
cmic
呼吁
求
本公司
了结
from J
undo
separat
切
代理
效
刊登
再次
才
builder
常
胜
biggest
imag
humanoid
base not to
internet
border
whom
radar
courthous
speculation
ningbo
crud
south
designer
persuad
spy
unseal
loongson
two-year
expand
conclusion
infring
translation
debt
phytium
赔
景
严正
connect
procedur
correction
sister
interview
完
克
车
放
item
参
floor
上榜
dealing
cross
refinery
exemption
badg
modernization
cotton
korea
condemn
international
street
troubl
verdict
scanner
year-end
alert
refund
yealink
失望
立法
助
暂
伊
申诉
—
dissolv
装
另
售
研究
情
之前
预计
新名称
董秘
处
表态
雷
论
legislation
板
池
quantum
notify
plano
知情人士
submission
download
ice
pictur
wav
型
hurt
solely
ed be be
iflytek
kaspersky
misunderstand
placement
ceas
deputy
turbin
波
某
罚
终止
steer
fish
母公司
新规
准备
线
各
嘉
知情
body
commenc
instead
firmwar
landlord
differ
圣
decre
express
h200
hatchet
cash
sanan
carr
judicial
hacker
ton
互
解
签字
无效
未回应
processor
购
result
球
将在
证券简称
区
变更
牌
援
transceiver
foreign-mad
存
july
刻
境
outright
sixteen
boss
rebuff
going
definition
at O
mislead
inaccurat
balloon
centr
counter
fujian
counterpart
reversal
rebrand
mr
taipei
green
stick
as J
reappear
focuslight
jinko
监
议案
仅
承
缆
围
联系
退出
致
打算
交涉
qualify
待
价
开始
西
准许
述
纠
圳
风险
质
那
图
看
军事
成为
首批
提起上诉
opportunity
oral
变更为
grid
period
queu
war
previously
readd
labell
float
iran
inovanc
unlikely
weichai
eye
clarify
jointly
dfar
exit
insert
additional
accelink
依
暂时
凯
入禀
庭外
取消
到期
退回
重新考虑
纸
断
提出上诉
fifty-eight
thing
ii
corporat
足
链
零
品
电话
邮件
着
别
在列
短
反驳
责令
assuranc
len
authoriz
winter
paperwork
island
龙
himself
merely
e-mail
proceed
initiall
production
dismay
overstretch
supercomput
vessel
just
q
unveil
overlook
instruct
outbound
arriv
within B
budget
sentenc
under J
凡
第二次
拿掉
威胁
拿
偿
罪
收回
式
probably
succ
safety
unoppos
织
eastern
纷
己
剔除
始
排
briefly
rush
rescission
解放军
无关
ind
neighbour
newcomer
india
gift
oversea
shrug
negotiator
esquel
ottawa
deepwater
canadian
install
certification
correspondent
capitol
eras
expir
modify
迟
评
翔
协
商务部
志
忘
高管
便
征求意见
隔
拥
济
弃
合议庭
诞
activity
energy
media
satisfy
instanc
李
stamp
百
润
尚
名单
八
计
边
carrier
alternativ
declaration
guard
不实
撤下
贯
twelv
yank
fit
economy
败
责
building
britain
smallest
sort
心
defeat
narrow
unreliabl
verify
bours
wang
fast-track
courtroom
extension
flat
gun
litigat
toss
interagency
political
uniview
baffl
sdn
delta
京
删除
未能
推翻
讨
恢复
拿到
下周
suffer
陆
林
整
写入
锐
极
股票
未作
纽
引
easy
武
新版
handl
进入
formal
deplor
scratch
individual
statutory
sec
pla
critical
scrub
foundation
uk
preliminarily
disturb
dawn
clock
misguid
british
kentucky
fak
sme
blu
launch
卡
思
摘牌
承认
出炉
appearanc
finish
lender
老
容
访
南
例
涉军
身
放进
像
类
封
加进
刚
知
盘
记者会
reopen
qaidam
clearly
append
bounc
guam
broad
alongsid
lawful
giant
forensic
misinform
ignor
savannah
shak
at L
zero
gat
spot
pharmaron
transaction
path
retract
sangfor
planemaker
ally
faulty
navinfo
key
greatstar
指数
拉
术
宁
强
沟
盼
联署
施行
删去
首席
榜
未获
质疑
提案
负责人
不愿
打压
董
步
包
阿
省
含
打官司
叫
reaffirm
independent
competition
储
ed will not be
根据
递状
辟谣
lock
utility
investigat
jump
sophgo
effort
tack
real
xi'an
dividend
departur
visa
drag
repeal
veto
fiber
eve
principl
popular
permit
vilnius
多家
宇
替
收录
荷
望
姓
lufeng
doing
每年
夜
码
马
上了
赢
修
七
惊
拉进
秘
川
初
递
against J
贴出
reissu
税
patient
outgo
automatically
杭
remark
towel
very
threat
steelmaker
chil
buyback
screenshot
brooklyn
finaliz
wellhead
rechristen
red
y
chennai
intelligent
corridor
!
off B
cabl
toleranc
toward
injunctiv
tranch
chen
guang
abbott
autonomy
we'v
utah
outlook
optel
提前
兰
拒
江
刊发
址
禁制令
仪
当时
卷
印
摘除
澄
广
细
占
工厂
激
名录
legislatur
sonar
creat
sichuan
游说
言
基金
stress
access
h20
as B
outlaw
comput
mayor
steal
brush
initiat
maryland
partial
cross-appeal
homework
opposition
indirect
respectfully
lieutenant
southern
senken
hundr
退
异
破
沙
油
新列
尊重
裂
旭
用户
摘帽
抗
余
wrap
ing do
县
农
靠
阅
送
包括
值
过去
几
少
载
却
彻
不属于
源
免
previous
sefcovic
层
防
sock
hail
berlin
pray
misl
investigator
sunny
transit
africa
fabricat
acknowledg
apology
secrecy
brochur
moot
flag
remit
someon
tar
friend
frankfurt
costar
laughabl
upward
shot
iv
advertis
discovery
reprint
hypero
chris
arbitration
interior
northern
strid
弗
亿
旗
港股
悉
获准
案子
岭
挫
宣判
锂
津
和解协议
阳
索
拍
究
放上
命
提告
追问
民用
严
举
蓝
信中
webinar
多了
incorporat
quash
cheer
valv
csi
david
enclos
cybersecurity
shengx
backer
defectiv
k
optic
genomic
finalis
pre-publication
dash
enact
disabl
allianc
unanimous
comba
microbt
ken
rockchip
shennan
illegal
great
迫
损
传出
纺
下达
疵
摘掉
进了
顾
警告
不予置评
倒
未在
prison
ly will
循
醒
符
取得
软
标签
声称
似
句
震
汽
description
bolt
颁
wok
salt
overrul
quintupl
men
forty-two
lump
taxis
mexico
expung
undersign
australia
cor
trim
testify
standstill
conspir
accountability
待公布
主席
帆
剑
因此
不符合
重新列入
盟
撤
行政令
驻
帽子
改为
提议
总裁
岳
满
上网
增列
购买
卢
搁置
尽
火
鹏
视作
柯
放出
凿
systems
谐
mount
因为
众
兴讼
查询
lithium
错误认定
speculat
馆
ing would not be
gallagher
bafflement
sat
regim
base be to be
estimat
handset
analysis
grac
vantra
microdevic
挂出
剔出
岛
改称
判定
一旦
无人接听
终结
住
士
与事实不符
脚
库
驳斥
剥离
义
昆
歧
创始人
红
越
spread
chengdu
季度
suppos
券
er
迪
anticipat
vacuum
ed shall be
twenty-six
honour
exascal
programm
metal
inner
ballard
backdoor
lean
reregister
fifteen
harborlin
mum
electron
restaurant
contemporary
amperex
base shall not
non-bind
derivativ
dragon
youth
entry-level
ja
pact
sinochip
sinocar
fda
saddl
曦
哪
竞
欢
迎
太
风
诉至
努
史
摄
输掉
床
栏
瑕
瀚
垄
晋
孟
祥
党
不评论
回到
探
从来没有
赢得
lanting
贴上
司
松
rattl
bbc
拉黑
organisation
phas
inscrib
exclusive-u
anti-dump
protection
empty
居
不认同
放在
惠
庞
栅
treatment
旷
扰
不见
跌
扣
钟
se
入选
inferior
climat
bio
rpt-updat
nanchang
enlarg
one-year
fabless
henceforth
revolt
gong
exceed
h2
greg
tonn
sunhaven
ageagl
switzerland
募
鹰
警
标注
圆
宪
紫
好
浙
教
止
划入
盖
脱身
撰
提诉
重新认定
逊
采纳
卷土重来
校
多出
e-commerc
iluvatar
误列
失效
问询
打入
取代
没有回应
称为
站在
wast
unknown
readmit
consign
invention
adr
无涉
易名
佳
抽回
结束
划掉
曾于
作废
换成
二度
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
before same aux ly
before 3
before not
before #SAY
before #not
before reply
before #SAY aux
before same ^
back 0
 1
none 1 0
before next bare s
before -
before #ALLEGE
before D
before that
before no
before basis
before #DENY bare
after next
after next bare s
after 12-
after against
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
after #DENY bare
before 1
before C
line
here  10
before 4-6
before say
after same bare ed
after put
after urg
after same put
after next bare ed
after 1
after add
after C
after #SAY
before same bare ed
before letter
before O
before #lawmaker
before next bare ed
before put
before on
before ask
before #SUE bare
before #APPEAL bare
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
after next bare base
after that
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
after D
after #papers
after #draft
here relative 10
before #LABEL
before #general
before fil
before #draft bare
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
after #not
after of
after in
after tak
after #OFF bare
after #GONE bare
after #EFFECT bare
before same bare base
before #not bare
after includ
after #ADD bare
after same includ
before includ
before #ADD bare
after action
after far
after far bare ed
after injunction
after #ALLEGE
after #RULE
after #order
after #BLOCK
some here
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
before longer
after 2
after "
after entry
after far bare base
after #if
after from
after #RENAME
after as
middle
no body
some 1 0
after same bare han
after 将
after 要求
after 、
chained
before next bare han
before {O}
before ，
before 要求
before 称
before ^
before same bare han
before same ，
before {C}
before #SILENT bare
before 将
before #SUE
before #REMAND
before #REMAND bare
before far bare han
before 间
before #RULE
before 向
after next bare han
after 把
after ，
after #RESCIND
after 起诉
before 提出上诉
before #DENY
before 回复
before #SAY bare
back 2
 2
none 2 0
after same bare base
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
after J
after go
after #POST bare
before #RENAME
before #GONE
before #OFF
before #APPEAL
before #EFFECT
before #order bare
before hand
after leav
before {J}
before which
before leav
before #list
before #RESCIND
after plac
before next passive ed
before #request
before #SETTLE
before refus
before #SILENT passive
before #not passive
some 2 0
after #ban
after #business
after #entry
after same ,
before {B}
before of
before next passive base
before #DENY passive
before apply
before #EFFECT aux
before same them
after #EFFECT aux
before appearanc
after vot
some 1 1
before same of
after same tak
after be
after '
here  4
before #spokes
before from
after #REMAND
after #list
after giv
after #REMAND bare
before far passive ed
before mak
after mak
before same passive base
before #name
before #POST passive
none 1 2
before next aux base
before #nameless
before #would
before #SUE aux
before let
before #ban
before #business
before #law
before nam
before #name bare
before #again
before will
before #will bare
before by
after identification
after same of
after publish
after (
after )
after #GONE
before #RESCIND passive
before publish
after next passive ed
after rescind
after #RESCIND passive
after #GONE passive
before after
before far bare s
before comment
before tell
before ;
before with
after #BILL
after introduc
after #BILL bare
after by
after $
before same bare ing
before deny
before notic
before order
before #SETTLE bare
after #SETTLE
after #SETTLE bare
after same bare ing
before be
before identify
after #OFF
before los
after los
after #market
after deny
after same from
before next bare ing
before hav
after 企业
after 点名
before 除名
before 企业
before same 企业
before #past
after #court bare
after {J}
before #court
before 把
before 、
before same 把
before same 将
after K
after #EFFECT
after 认定为
before 于
after 于
before （
before ）
before 作出
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
after #DENY
after ”
before 放进
after 对
after #SAY bare
before 《
before 与
before 没有
before 后
after 在
after 前
after #past
after #list bare
before 兴讼
before #RELIST
before 从未
before #BILL bare
after same aux base
after whether
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
before 和
before 对
before 从
some 2 2
before #request bare
before 不予
before 移出
before 起
after maker
after same maker
before remov
before maker
after remov
before #market
before respond
before declin
after same passive base
after #POST passive
after removal
after petition
after #general
after #name
after #order bare
after #law bare
before rul
before #law bare
after sue
before sue
before appeal
before #ASK aux
before #APPEAL aux
before #papers aux
after refus
after #SILENT bare
after #not bare
after {C}
after uphold
before #OFF passive
after #OFF passive
after same for
after send
before same aux ed
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
before #RENAME passive
after chang
after #RENAME passive
after far passive ed
after with
after determin
after #OFF aux
after #GONE aux
after next aux base
none 2 1
none 2 2
before bis
after #request
after #BLOCK passive
after #RULE passive
before review
after review
before delet
after delet
after rehear
before {D}
after submit
before reject
before commenc
after writ
before writ
after :
after unfound
after #DENY passive
after requir
after #lawmaker
after #BILL passive
after #would
after post
before post
after say
before same bare s
after #SILENT
after #SAY aux
after #SILENT aux
before when
before settl
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
after same to
before enjoin
after {O}
before same and
after {B}
before {L}
before plac
here relative 7
before far aux base
before challeng
after them
after same them
after firm
after #ADD aux
after #POST aux
after appear
before #RESCIND bare
here relative 0
before return
after relist
after #RELIST aux
before #other
before same ,
before bar
before #ban bare
before com
before replac
before #RELIST bare
after announc
after next passive base
after #military
after #spokes
after #papers passive
before 提起
before 列入
after 列入
before 被列
before same 、
before same “
before 撤下
before #ADD aux
before #POST aux
after #nameless
before press
after withdraw
after #RESCIND bare
after issu
before issu
before same which
after no
back relative 10
after should
before such
before #SETTLE passive
back relative 7
before #papers passive
before send
after the
after same the
before carry
after designation
before same by
before settlement
after #BLOCK aux
before forbid
before #BLOCK aux
after #SETTLE passive
before 和解
after 被列
before 变更为
before same as
after register
after it
before same for
before 纳入
before 了
after releas
before scrap
before #request passive
after {K}
after hav
before lodg
after call
before seek
before 上诉
after #will bare
after 多了
before at
before same at
after blacklist
before stat
before blacklist
before know
before want
before #ASK passive
after #ASK passive
after enter
after same in
after same hav
before walk
after walk
after reissu
after find
after forbid
before #RULE aux
before #again bare
before #OFF aux
after same nam
after trad
after #market bare
after strik
after same strik
before strik
after judgment
after step
after sanction
after out
after #request bare
after #name passive
after reach
after clerk
before turn
before against
after hit
after tell
after block
after forc
before #not aux
after #SUE aux
after #APPEAL aux
before same :
after same passive ing
after #APPEAL passive
after want
after rival
after #other
after circulat
after .
after letter
after other
before trad
before #market bare
after shar
after dismiss
before #business bare
before same from
before #general bare
after #general bare
after #EFFECT passive
before start
after fre
after back
after #past bare
after #again bare
before back
before #EFFECT passive
after seek
before action
before same bare ly
after than
before washington
after show
before #APPEAL passive
here  0
before availabl
after availabl
after #SILENT passive
before .
before lift
after lift
before #GONE aux
after #court
after com
after press
after declin
before sign
after accus
before fals
before the
before engag
before join
before same designer
after join
after onto
after clear
before demand
after #RELIST
after restor
after keep
after same on
after department
before other
after bar
after tack
after report
before sanction
before condemn
after addition
after disappoint
after same want
after #RENAME aux
before becam
after sign
after cut
after next passive ing
before noth
after request
before belong
before dismiss
after sweep
before %
before #RENAME aux
after impos
before impos
after off
after pass
before pass
after at
before follow
after complain
after kick
after begin
after investor
after let
after same delist
after #request passive
after unseal
after next bare ly
after oppos
after slap
before next passive ing
before mistak
after pull
after recommend
before vot
before recommend
before same maker
after up
after catch
after far bare s
after but
after legislation
after same join
before fall
after reversal
after again
before company
before #RESCIND aux
after set
after far aux base
before neither
before announc
before becom
after becom
after #SETTLE aux
after extend
before act
before into
after such
before #LABEL aux
after vacat
after read
before about
after annull
after display
after recall
after #LABEL aux
after same designat
before than
before #general aux
before fresh
after alter
after know
after renam
after who
after hold
after order
after #ban bare
after docket
after cross-appeal
before down
after #RULE aux
after decision
before accus
after consign
before slap
after inscription
after enlarg
after decid
before disappear
before pull
after #papers aux
after prohibit
before version
before same whether
after meet
after regret
before same in
before report
after laps
after dat
after carry
after hear
after revok
before same nam
after about
after same about
before if
before brand
after #REMAND passive
after grow
after challeng
after #business bare
after forward
after next bare ing
after afresh
after rebrand
before begin
before must
after restrain
before meet
before decision
after fall
after #entry aux
after #name aux
after public
before win
before same out
after websit
before websit
before #will passive
before inclusion
after updat
after exhort
after lik
after same lik
after so
after conclud
before same {L}
after adopt
before but
after longer
after agreement
after its
before #military bare
after first
after deal
after noon
after disput
before public
before reconsider
before renam
after same renam
before record
after record
after washington
after win
before $
before #market aux
after disclos
before confus
before #order aux
before propos
after explain
after nearly
before testimony
after distributor
after clos
before same becam
before agency
before styl
after styl
after pact
after offic
after reprint
after shed
before obtain
before unveil
before what
after unanswer
after strongly
after 错误
before 认定
before 驳回
after 向
after 和解
before 判决
before 因
before 家
after 有
after 加进
before 移除
before 获得
after ：
after 易名
after 」
before 登上
after 生效
after 收录
after 被
before 误列
after 后
before 催促
before 失效
after 用
after 草案
before 的
after 考虑
after 资
after 澄清
before 解除
after same 对
after 添入
before same 就
after 撤下
before 撤销
before 未获
before 解释
after 要
before 从不
before 进了
after 呼吁
before 脱身
before same 的
after 由
after 发布
before same 江
after 叫停
after same 了
after 因
after 追加
after 包括
before 」
before 刊发
before 子公司
after 实施
before 换成
after 诉状
after 建议
after 自
after 以
after 改名
before 「
after 与
before 收回
after 告
after 重新考虑
after 至
before 败诉
after 离
after 签字
after 未回应
before 遗憾
before 摘帽
before 卷土重来
before 再次
after 责令`;
