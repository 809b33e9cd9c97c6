/** The words, groups and signs that the models of this room know, one a line; their order is their number. Learnt by scripts/learn-reading.mjs from 424 documents and 9405 passages of test/reading, in which people marked what tells each event. */
export const VOCABULARY = `=
#ADD
{C}
#SAY
gov
 C
the
sentence
#SUE
{D}
#if
#SILENT
#ASK
to
,
#RULE
#ALLEGE
#entry
#POST
 D
.
{B}
#LABEL
#not
#OFF
#general
undated
{L}
#EFFECT
#DENY
that
#will
main
#APPEAL
it
#papers
be
#market
L C
#RENAME
#law
#GONE
a
no list
#REMAND
#BLOCK
dated
none
its
#list
#order
and
#business
on
#SETTLE
hav
{J}
of
#request
#draft
in
#would
 
bare
m C
not
#name
 B
< base  >
，
 L
#past
gov if near
{O}
 C ed 
#military
from
L 
by
for
< ed  >
 C base 
#ban
on L
name
0
say
#spokes
"
#BILL
<C ed  >
#RESCIND
#nameless
would
s
which
to L
< han  >
#again
no
m 
L C ed 
l C
as
'
will
#court
gov not near
< s  >
<C base  >
of C
generic
 J
。
to C
L C han 
L C base 
#lawmaker
with
company
list
#other
 C han 
gov ASK near
an
m C ed 
 C s 
after
的
 c
gov ASK far
  base 
gov if far
quoted
gov will near
将
some
<C han  >
m C base 
 O
from L
off
m c
gov SUE near
  ed 
short
l c
< base aux >
对
against
 C base aux
nam
 C ing 
  han 
{K}
公司
<C s  >
gov would near
in D
l 
:
add
ask
#RELIST
< ed  >C
chines
L  han 
gov not far
their
do
< base  >C
L C base aux
;
order
L  base 
< ed be >
at
they
gov will far
tak
gov SUE far
over
<B ed  >
we
国
称
off L
to B
L C s 
m  base 
L  ed 
to J
L c
may
fil
<B han  >
to D
< ing  >
should
中
表示
gov DENY near
 C ed aux
^
under
L C ing 
on C
back
new
military
其
rul
<C base aux >
  s 
could
decision
l C ed 
 K
whether
comment
<B base  >
label
by C
any
<C ing  >
被
two
or
把
request
who
L C ed aux
never
for C
notic
designation
he
unit
from C
by B
our
tell
已
gov past near
<C ed be >
china
在
shar
不
department
of L
put
m  ed 
l C base 
m C s 
call
firm
american
with C
one
u
of D
in L
cas
一
doe
befor
  base aux
under L
about
L  s 
in J
letter
than
<B ed  >C
< s  >C
l C han 
stat
m C base aux
when
agency
 c base 
us
first
must
 c ed 
maker
<L base  >
entity
mak
m C ing 
%
them
if
< base  >L
out
gov DENY far
企业
this
deny
m C han 
没有
effect
up
“
家
remov
appeal
includ
m c base 
on D
but
m  s 
<J han  >
trad
就
in C
ban
review
go
sanction
lawyer
what
gov nameless near
<J ed  >
)
against B
列入
L  base aux
<L ed  >
由
美
后
gov court near
thre
year
com
dron
与
<C ed  >C
all
gov past far
等
giv
< han  >L
”
<B base aux >
respond
report
tim
for D
law
并
mor
commerc
day
< ing  >C
< ed  >L
<C han  >L
as K
publish
official
$
<J base  >
m c ed 
noth
other
l c base 
find
< base  >B
m C ed aux
of B
、
writ
(
gov would far
spokesperson
beij
要求
without
<O ed  >
m  han 
l c ed 
against C
未
peopl
plac
executiv
向
< base be >
part
action
sign
legal
<L han  >
bill
该
  ed aux
：
m  base aux
contract
了
<B s  >
supplier
own
on B
committe
act
again
end
also
show
说
-
washington
statement
hold
<C ed be >L
security
<C base  >L
<B ed  >L
with B
gov BILL near
so
请求
<B base aux >C
into
< ed  >B
hong
down
accord
l  base 
chang
customer
有
前
keep
injunction
draft
l  han 
immediately
both
chip
kong
sue
forc
 c s 
sinc
until
neither
从
among
now
leav
< base aux >C
gov nameless far
to O
<C ed  >B
seek
los
入
at C
<O han  >
<B base  >C
关
l C s 
< han  >C
<O base  >
L  ed aux
claim
declin
from D
于
  ing 
bar
export
investor
party
business
<L s  >
by O
question
< ed be >L
by D
petition
<C ed  >J
send
诉讼
认定
<L ing  >
complaint
federal
blacklist
she
sell
as C
becaus
上
drop
hous
product
plan
use
already
entry
ther
L  ing 
public
inclusion
L c base 
oppos
<B han  >L
issu
lawsuit
removal
禁令
是
clos
expect
defens
<C base  >C
< s  >L
motion
buy
新
matter
only
equipment
with D
sal
post
<C ed  >L
nor
answer
定
<B ing  >
l  ed 
agre
反对
 c base aux
consider
l c han 
公告
自
决
这
stop
itself
shanghai
preliminary
<J ed  >C
within
measur
bring
decid
此
challeng
suit
被列
announc
let
l C base aux
among C
为
offic
get
L c ed 
million
in B
basis
secretary
chairman
法
further
< han  >B
withdraw
和
can
percent
以
因
chief
four
second
L c han 
即
supply
subsidiary
全
whos
拟
i
from B
register
<B base  >L
follow
updat
reach
mov
court
want
month
<C base  >B
strik
technology
designat
information
delist
such
evidenc
m c base aux
work
why
exchang
urg
with J
servic
battery
方
grant
sid
l C ed aux
事
< base  >J
reason
l c s 
或
document
record
national
good
spokesman
onc
releas
起
<O ed  >C
fiv
step
then
回应
arm
addition
every
stock
know
set
stay
judgment
行
gov BILL far
m c s 
person
gov court far
receiv
strongly
会
email
< ed  >J
for L
发言人
<J base aux >
置评
撤销
声明
军方
立
propos
counsel
apply
of O
坚决
l  s 
到
clear
< s  >B
时
final
win
affiliat
control
requir
begin
board
部
longer
whil
deal
read
run
prohibit
army
investment
of J
机
restriction
制裁
market
<B ing  >C
into D
support
return
licens
依据
?
group
with O
billion
by J
政
shenzhen
m c han 
<B s  >C
suspend
analyst
mistak
with L
告
turn
n't
paper
modul
可
fall
hear
< ed be >C
l c base aux
plant
how
< base aux >L
sam
several
former
next
his
》
pend
meet
l C ing 
间
nin
案
som
member
for B
press
nobody
labor
most
enter
block
at D
open
fund
lidar
used
申请
last
任何
理
reject
<J ing  >
cover
bas
of K
<C base be >
section
业
起诉
安
still
<C base  >J
pric
general
risk
制
pag
panel
 C ing aux
version
fals
look
报
判决
you
资
证
availabl
也
发布
<B base aux >L
carry
websit
foreign
due
disappoint
<L base aux >
offer
< base  >O
week
m  ed aux
正
government
settl
purchas
列名
ty
right
年
《
thos
提起
sold
need
cut
cit
talk
data
<O ed  >B
l  base aux
商
shareholder
mean
ministry
end-user
初步
bank
lin
lift
hour
confirm
最
litigation
第
summary
brief
yet
L c s 
accus
argu
提出
< ed  >O
<C s  >C
firmly
dat
vacat
两
joint
remain
long
reply
parent
m  ing 
through
appear
日
help
remand
ship
camera
pass
inspection
强烈
accusation
内
vot
dismiss
出
agreement
russia
engag
her
reconsider
<J base  >C
stand
宣布
发
controll
introduc
six
country
process
annual
公布
wher
合
opinion
impos
实
delet
out D
禁止
用
口
移出
operat
heading
over L
 c ed aux
explain
model
submit
<C s  >L
正式
项
执行
驳回
full
officer
作出
as D
robot
affect
patent
extend
< ed aux >
identify
president
shall
number
lead
disput
direct
人
aid
<O base aux >C
civilian
word
fight
表
spr
car
subject
电
三
要
及
<C base be >L
<J s  >
<J ed  >B
staff
edition
所
<B han  >C
texa
名
「
府
rival
continu
necessary
hand
下
becom
sit
third
client
provid
far
者
pos
信
份
<O s  >
error
实体
seen
commission
易
双
memory
half
under D
<C s  >B
port
pay
application
user
determin
产品
see
each
settlement
check
announcement
应
wrong
founder
term
reporter
outsid
goe
外
financial
partner
spokeswoman
）
operation
务
owner
research
earlier
even
L c base aux
sourc
freez
曾
surveillanc
xinjiang
defendant
相
cost
<C base aux >C
too
protect
jun
approv
法案
海
来
<O base  >C
联
status
原
prepar
seven
法律
target
< ing be >
fact
concern
singl
non
policy
经
america
错误
终
plaintiff
licenc
l c ed aux
enforc
director
<C ing  >C
contractor
<C han  >B
senat
refus
」
 c han 
 c ing 
审
resolv
impact
<O base aux >
complet
上诉
管
分
大
from O
another
reuter
yuan
L C ing aux
demand
might
< ing  >L
指控
asset
eight
lobby
<L ed be >
industry
据
system
start
长
< base aux >B
认为
本
by L
factual
publication
material
relist
dozen
contest
warn
若
phon
liberation
reconsideration
onto L
much
<C ing be >
import
暂停
allow
律师
指
m c ed aux
immediat
link
likely
华
ai
familiar
bid
lodg
global
进
< han  >J
involv
生效
regulator
sensor
tool
bureau
obtain
明
littl
discuss
correct
contain
conclud
eu
baseless
rais
fail
斯
power
moolenaar
提交
asid
into L
拒绝
采购
design
prohibition
labour
away
不得
on O
allegation
revenu
hit
不是
count
< ing  >B
limit
pull
之
成
statut
但
annex
和解
softwar
authority
old
quarter
buyer
procurement
effectiv
provision
<C base aux >L
whit
<C ed aux >
地
many
belong
< ed be >B
供
做
动
ever
determination
california
期
它
投
ground
< ly  >
think
defenc
out C
技
个
uphold
<C ed  >O
overturn
audit
your
只
<B s  >L
describ
renew
thes
relief
print
minut
官
russian
<O ed  >O
接
head
custom
rest
money
build
council
trader
主
取
index
deadlin
importer
天
财
<C s  >J
alleg
intend
通过
onto
restrict
<J han  >B
（
特
eleven
<C han  >J
argument
address
promis
option
trial
L c ed aux
系
动议
通
网
york
<C ed be >B
brand
docket
proceeding
遭
生
还
从未
text
explanation
bought
unlawful
<O ing  >
in K
至
递交
国防授权法
dealer
way
科
直
们
权
between
关联
engineer
受
anyth
诉状
halt
merit
实施
display
router
believ
forward
interim
commercial
反
lack
replac
子公司
说明
<C ed be >C
trump
map
substantial
< s  >J
treat
amendment
schedul
续
tariff
员
shipment
to K
welcom
publicly
又
达
感
当
贸
chair
ten
off D
draw
联邦公报
push
speak
certain
at B
enjoin
m C ing aux
更
我
停止
无人
item
account
裁定
里
采
息
heard
ninestar
administrativ
均
vendor
控
文件
regulation
try
comply
electronic
提
多
mention
manager
草案
distributor
l c ing 
措施
同
书
光
临时
inquiry
< ing  >J
<L base  >C
judg
over C
军
无
cell
< base be >L
back D
俄
arbitrary
影
lik
similar
exporter
revers
fre
against D
weigh
次
<B ed be >
revok
exist
路
件
loss
join
unless
周
维
formally
complianc
throw
首次
撤回
profit
minister
machin
restrain
cran
物
produc
activity
显
< base aux >J
in O
amend
体
度
<B ing  >L
together
li
机构
deeply
顿
则
<L ed  >C
<J base  >B
unreliabl
copy
spar
messag
产
芯
<B ed  >B
broker
production
新增
条
surpris
vehicl
护
threat
harm
certify
m c ing 
移除
性
john
test
透
interest
implement
well
district
必
案件
latest
point
充
股
命令
shown
twic
小
<C ing  >L
largest
anyon
english
directly
委员会
senior
authorization
程
confus
意
工
ros
charg
oil
 C ly 
hop
renam
few
澄清
packag
against O
<C base aux >B
l  ed aux
回复
delivery
航
不会
尔
同意
connection
delay
association
集团
<J han  >C
abus
< han  >O
relationship
cannot
chain
其中
继
<L ing  >C
international
wuhan
memorandum
交
达成
lab
practic
完
打压
签署
better
manufactur
gear
privat
裁决
谓
university
示
san
component
视
能
敦促
备
attorney
strategy
proposal
道
devic
stipulation
；
规则
令
criteria
限制
app
adopt
morn
盛
力
administration
declar
biotech
past
conferenc
into C
列为
recall
市
’
<J base aux >C
maintain
disclos
wait
sponsor
fac
mark
along
失望
协助
at J
presumption
问
纳入
recommend
纳
requirement
查
advanc
enough
republican
claus
present
社
面
spend
须
brussel
human
me
small
支持
as L
ndaa
毫无
判
给
利
通知
都
< s  >O
end-us
获
protest
没有任何
<L base be >
过
目
是否
企
later
study
fusion
<O ing  >C
class
view
使
prospectus
though
advis
temporary
alway
screen
solar
不再
晚
造
grow
fair
先
许
可能
learn
consumer
<B han  >O
chipmaker
roll
program
serv
best
参
邦
加入
考虑
公开
州
运
server
hospital
under B
uk
clerk
泛化
设
wang
&
approval
uyghur
根据
响
仍
independent
stor
using
over B
审查
wechat
book
early
二
号
<C base  >O
respons
management
维持
点名
employe
shock
毫无根据
printer
separat
重新
institut
listing
regret
depositary
发回
片
际
作
attempt
discriminatory
least
becam
factory
unanswer
L c ing 
文
加
五
agent
l  ing 
forbid
doubl
land
therefor
toolmaker
result
调
否认
场
optical
carrier
<J ed  >J
indirectly
retain
deletion
批准
v
summer
behind
pleas
aircraft
legislation
军事
予
些
local
video
misunderstand
fear
consent
收
院
prevent
<O ed  >L
gain
智
<O han  >C
connect
figur
semiconductor
米
secur
within C
intelligenc
although
provider
tie
bear
tabl
cloud
除名
注
客户
深
此前
供应商
top
onlin
higher
memo
communication
如果
总
complain
feinberg
significant
<O han  >L
今
biosecur
nexperia
manufacturer
void
再
开
纠正
营
核
congressional
unfound
<B ed  >J
taiwan
launch
oblig
plead
carmaker
suggestion
记
processor
重
司法
已经
德
recent
recognition
<C ing  >B
rat
<L s  >C
individual
不满
on J
project
rely
材
料
准
refer
telecom
additional
polic
北
共
述
列
reflect
object
larg
invest
under C
london
off C
telephon
<C han  >K
happen
economic
anybody
fee
公
投资者
六
content
disagre
categorically
counter
circulat
guidanc
pla
satellit
tanker
子
民
统
港
补
for O
florida
hir
investigat
michigan
favor
lobbyist
议
saw
wuxi
city
十
何
而
revis
job
<J s  >C
truc
otherwis
iranian
nearly
els
代
限
<O base  >B
ear
world
position
south
canada
less
against L
hk
roster
wingtech
network
高
dalian
stak
north
<C ly  >
appropriat
develop
war
groundless
weapon
数
军工
他
？
确
金
亦
blog
him
将于
致函
轮
defend
terminal
序
持
rescind
property
请
早
冻结
白
biggest
<J ing  >C
worth
diplomat
capacity
biden
  ing aux
secret
widen
knowledg
contact
round
四
败诉
导
针
建议
d
cellular
previously
initial
military-civil
pursu
soon
战
评论
基
inform
regular
存
适用
shelv
postpon
人士
whatever
比
尚未
如
<O han  >B
denial
<B ed be >L
gam
carr
然
consequenc
emergency
radio
fresh
dutch
密
caus
either
展
区
penalty
different
proceed
europ
<B han  >K
ventur
light
<J base  >L
center
procedur
未回应
hard
主张
格
L  ing aux
ongo
effort
laboratory
< ing aux >
单
并非
消
结
厂
货
化
foreign-mad
newsletter
my
dollar
dur
规定
bipartisan
nanj
industrial
fiscal
cent
测
证券
局
级
tech
remedy
unjustify
属
评
平
alon
微
kind
violat
per
dismissal
watch
情
<K han  >
例
缺乏
ahead
ceo
sector
britain
chanc
且
over D
hom
<C ing  >J
c
非
同时
首
估
voluntary
reputation
reader
standard
operator
often
trust
damag
发出
financ
回
状
contribut
<L ed  >B
temporarily
predecessor
fir
<O s  >C
select
enterpris
competitor
embassy
newspaper
succ
military-relat
元
售
保
身
取得
强调
协议
位
宫
bond
giant
so-call
drug
split
<C base aux >J
cod
team
ukrain
singapor
abroad
<L base  >B
attach
commissioner
组
靠
算
capricious
condition
clearly
relat
seng
big
upon
贯
强
guo
kelvra
<J base aux >L
服
conced
certificat
<C han  >C
答复
朗
represent
dissatisfy
smartphon
irreparabl
january
hang
transaction
holding
上市
classify
completely
云
desk
governor
phytium
门
合作
soldier
capital
affirm
谈
台
指出
销
东
版
解除
应当
透露
wish
<C s aux >
vic
rumour
transfer
indirect
recover
< han  >K
jiakun
ipo
pick
fifth
并未
颁发
罗
closely
night
european
tank
artificial
township
authoriz
awar
engin
exception
bloomberg
border
胜诉
传
jos
repeat
英
<L ed  >L
below
庭
益
买
start-up
communist
purpos
起诉书
量
术
sophgo
quietly
supercomput
esquel
media
途
untru
vanish
推
约
九
标
信中
头
<O base  >L
daily
air
expand
cross-motion
internal
谴责
< ing be >C
unlikely
hefei
fourteen
rehear
现
风险
果
解释
页
包括
讯
among D
<K base  >
earning
stag
award
依
rumor
iflytek
ehang
at L
tender
星
valu
[
withhold
development
ohio
< ly aux >
supplement
预计
认
石
jump
david
normal
大使馆
resum
switch
mill
electric
涉
站
股东
gen
total
comput
liv
 C s aux
protection
titl
institution
unilateral
thousand
hangzhou
threaten
touch
regard
bind
获得
切
办
半
照
午
<J ed  >O
victory
contrary
拥
思
headquarter
h
暂缓
refinery
school
refusal
noon
liu
限制令
vastera
b
刊登
雷
delawar
articl
< s aux >
fundamental
respect
mix
rang
brendan
tax
sea
accept
快
曼
curb
thought
erroneous
german
domestic
formerly
稿
as O
将在
得
提起上诉
anew
around
l C ing aux
just
certification
aim
invit
方面
驻
宇
deserv
sixty
wind
miss
seal
bench
x
断
abl
auditor
form
近
出现
飞
香
humanoid
despit
contributor
star
interagency
proof
dfar
博
京
wrongly
mainland
quot
critical
leak
drugmaker
warehous
from J
chairwoman
representativ
态
再次
普
连
possibl
room
cotton
mislead
suspension
委
争
austin
themselv
crud
inspector
instruction
shop
apollo
< ed be >J
identification
credit
克
器
预
treasury
automatically
shut
condemn
fly
prov
scienc
korea
多家
记者会
复
境
型
求
meant
reseller
overnight
plea
insist
chamber
传闻
orvanta
insurer
interview
region
pursuant
卖
名称
改
己
计
概
清
< ing  >O
robotic
enforcement
biotechnology
germany
unpublish
breath
advers
nuctech
媒
adss
producer
safety
不过
随
模
旧
deliver
formal
strong
whom
jian
concept
stephen
mr
函
dealing
scrap
suffer
披露
款
创
不服
卫
alternativ
slip
<L ed be >B
afternoon
leader
rank
assess
iran
cours
designer
telecommunication
train
consolidat
解放军
往
redesignat
near
steel
daqo
leas
examin
<B ing  >J
catch
mandat
civil
具
签
准备
规
远
for J
<B base  >B
monitor
solution
caution
<L s  >B
reasonabl
insid
合法
pension
withdrawal
申诉
restor
bit
disagr
judicial
bus
况
safeguard
板
池
wenbin
spy
modify
definition
futur
选
解
遗憾
抗议
毫无事实
采访
unlik
radar
understand
worldwid
覆
modernization
<J base aux >B
irvin
pilot
vow
canadian
cancell
呼吁
更名
doing
m
m C ly 
研究
球
判令
学
听
订
宣
body
fin
newest
visit
<L base  >L
worry
commit
< base  >K
overstretch
<L base aux >C
potential
duty
<K ing  >
<C base aux >O
<B base  >J
劳
不存在
campaign
< base be >C
whol
quickly
newly
investigation
match
install
swap
built
amount
qualify
诉
september
within L
wafer
<B ing be >
挑
剔除
按
昨
闻
联名
批
去
简
< ed be >O
pressur
<K s  >
consult
supercomputer
pro
forecast
refiner
ccp
verify
statutory
仅
迫
塞
联系
suzhou
francisco
autumn
particular
idea
pvh
<C ed be >J
balloon
absurd
pengyu
<L ing  >B
致信
民用
ownership
trigger
vacatur
底
官司
让
边
relevant
elsewher
smaller
instead
advic
inaccurat
miner
divest
留
鹏
重新考虑
欧
unconstitutional
play
christma
speculation
annull
disappear
jury
xinlian
jinhua
adam
halvik
storag
提出上诉
ought
walk
见
saf
highlight
facial
ready
conclusion
alert
platform
承
录
<B han  >J
奥
既
recently
voic
fourth
hill
instruct
signatur
compromis
cancel
loongson
back L
quarterly
correction
sister
严
认定为
其他
符
引
停
换
older
supplemental
besid
flag
textil
under O
  ly 
languag
购买
随后
旗
欢
迎
违法
break
infrastructur
oversea
lat
angel
japan
container
banker
shed
hung
flaw
favour
energy
<O han  >O
origin
再度
检
图
电话
一并
专利
常
flash
quantum
event
undermin
<J s  >B
internet
resolution
知情人士
集
lloyd
as J
high
禁制令
suggest
lawful
纯属
senator
express
out B
democrat
waiver
guilty
columbia
disclosur
扩大
手
极
<K ed  >
journal
guid
usually
technical
assessment
opposition
武
济
疆
勒
除
寻
seller
barely
straight
choos
rosenworcel
communicat
harbin
task
thanksgiv
wall
sec
unpaid
adviser
陆
另
质
票
别
封
论
才
sery
acquir
L C ly 
placement
<O ed be >
registration
<L han  >L
急
助
新版
calendar
重审
park
toward
surfac
door
entitl
usa
centr
back C
infring
december
tuya
privately
rather
polysilicon
corporat
超
计划
融
链
合同
效
误
空
嘉
车
任
反驳
chemical
sequenc
paragraph
luxembourg
suppress
evaluat
serious
<O base aux >L
red
establish
box
krishnamoorthi
<O ing be >C
exercis
<B base aux >J
遵
违
validat
fully
receipt
入禀
genetic
deputy
上榜
styl
tianjin
verdict
stipulat
solicitor
严正
更正
<C ing aux >
author
径
占
南
母公司
条款
collection
found
economy
solely
sweep
choic
critic
detain
lif
建
用户
附
尊重
摘牌
亿
互
allegedly
<O base  >O
clarify
issuer
laps
developer
shield
lei
施行
叫停
payment
截
simply
点
册
证券简称
预览
陈
在列
股价
登
en
lower
conduct
rar
important
<J ing  >B
siz
underly
however
collect
ago
tranch
assur
regulatory
exempt
尽
致
刘
larger
—
commitment
控告
pdf
handl
slap
freight
zhao
inverter
暂
footnot
足
容
节
中止
改名
八
各
confident
state-own
reversal
<J ed  >L
lithium
vessel
声
沟
损
龙
终止
主席
伊
< s  >K
< ed  >K
assistant
surviv
批评
写道
拿
missil
assign
everyth
debut
february
prob
reserv
growatt
hoshin
toleranc
推翻
复审
merg
需
编
董
代理
零
builder
不予
against J
friedman
deplor
procur
expert
violation
此举
当时
流
紧
sort
decre
<J ed be >
mavic
便
download
银
prevail
illinois
street
sandvin
cellsy
william
月
silenc
答
转
着
打
昆
歧
strongest
imag
asia
<L base  >O
majority
<L s  >L
mini
wholly
oral
recogniz
暂时
心
提议
blam
alongsid
fleet
tokyo
<C s  >O
<B ed be >C
silent
abandon
bidder
japanes
certiorari
over J
midnight
resolutely
precision
mistaken
thing
林
室
滥
整
题
新规
步
几
看
援
organization
declaration
green
prc
<B ing be >C
accordanc
burden
失
坚
汀
范
波
stretch
british
sensitiv
smear
pictur
hegseth
contend
floor
among K
拜
ambassador
fold
kick
nikkei
cargo
toy
bet
year-end
afresh
<B s  >J
aerospac
rarely
confidentially
]
成为
evad
<J base  >J
<B ed  >O
sequencer
usual
island
broad
employ
common
factor
jurisdiction
式
董事长
查询
泰
将被
威胁
首席
支
nowher
july
uas
independently
wip
building
puzzl
absolutely
banc
交涉
→
accompany
undo
开始
国防
裁
名字
没有回应
胜
notify
commenc
m C s aux
unacceptabl
reiterat
misrepresent
<L ing  >O
admit
reputational
forward-look
众议院
颁布
分析师
未有
责
newcomer
unjust
acknowledg
zeng
blu
consultancy
margin
质疑
factually
as B
meanwhil
television
escap
rubio
utility
forty
subpoena
two-year
kill
out L
巡回
每年
guess
doubt
装
之前
圳
新名称
样
构
董秘
厂商
短
知情
<B ed aux >
assuranc
creat
water
unveil
partial
adversary
combin
enact
extension
撤下
罪
托
替
access
foundation
aviation
going
zon
了结
twelv
取消
remark
genomic
tag
parliament
reinstat
cross
< ed be >K
rural
assertion
ceas
bours
moonshot
apart
principl
entirely
删除
文本
m c ing aux
accordingly
价
山
尼
类
放
恒
alter
shell
problem
filing
recommendation
exclud
period
m  ly 
拉
很
忘
未能
因此
farm
beyond
赫
颁
seventeen
kong-list
moscow
detail
geneva
< ing be >J
divid
float
chicago
spac
hygon
unwarrant
initiat
spin
registry
oakland
expedit
goldman
secondary
撤诉
appearanc
prefer
summit
instrument
启用
变更
线
邮件
张
union
刚
competition
breach
major
firmwar
  ly aux
gala
dog
relation
representation
referenc
low
<L han  >C
启动
输
穆
授
答记者问
zhou
状告
lunch
无关
凡
jessica
<B ed  >K
among B
<L ed  >J
persuad
clerical
chil
steal
arrow
shift
vaccin
tear
taipei
envision
turbin
arriv
debt
budget
unlist
planemaker
permit
zhuhai
on K
悉
从不
<C ly aux >
probably
l  ing aux
待
积
m  ing aux
收入
付
费
briefly
guard
resident
notabl
<C ing  >O
wrongdo
hacker
landlord
key
paperwork
油
守
不实
troubl
automatic
field
stress
illegal
unseal
foundry
museum
airport
exemption
nebraska
shrug
hid
haijun
coalition
courtroom
slow
two-pag
shopper
fab
expir
longsy
cbp
志
发文
船
 C ly aux
cold
county
万
<B base be >
访
百
键
知
责令
magazin
mainly
<C ing be >J
<O ed  >K
<O s  >B
generally
joe
attack
< ed aux >C
widely
minority
focus
host
fy
autonomous
erc
submission
iot
grid
围
不符合
某
详
景
队
季度
ally
mik
assistanc
speech
打算
peac
unanimous
preemptiv
retract
upload
laid
防
narrow
at O
cybersecurity
agenda
driv
october
graphic
first-half
translation
path
workforc
chen
hundr
biosecurity
行政令
议案
意味着
lie
affiliation
织
eastern
举
品
牌
走
界
侵
排
outcom
<C base be >C
euro
handful
prais
<B base  >O
session
<O ed  >J
discussion
search
ability
cooperat
smart
迟
剑
expos
mostly
seem
delta
希望
未获
愿
圣
阻止
立法
fda
legitimat
<O s  >L
unclassify
ice
进入
cayman
recycl
dismay
fiction
scanner
rebrand
compel
munich
cash
exit
refund
loophol
abbott
xingx
本公司
steer
applicabl
购
农
领
处
郭
harbor
transceiver
proc
< ly  >C
high-tech
coercion
 c ing aux
chuck
pen
<C ed  >K
default
influenc
宁
森
久
隔
injunctiv
indic
unfair
risen
判定
发声
chengdu
<O ing be >B
increas
spun
mass
thermal
queu
courthous
ningbo
wagner
ignor
tentativ
misguid
stick
repriev
welsh
无效
退回
溢
退出
赔
supplementary
justify
李
驳斥
仲
涉军
工厂
察
激
股票
订单
首批
修正案
精
未作
‘
opportunity
reaffirm
colleagu
justification
<L ed  >O
schumer
raja
discretion
obligation
incorrect
successful
iv
择
永
quick
bad
<C base be >B
<L ing  >L
logistic
robin
mind
晋
capitol
fiber
hardwar
变更为
exceed
very
neighbour
copper
h200
nominat
insert
upstair
southern
yealink
evo
兰
禁
dissolv
fish
ninety
/
立案
义
表态
过去
载
< base aux >O
七
previous
L  ly aux
signal
<C base be >K
family
manag
partnership
<B s  >K
detention
zhuhai-bas
thank
diligenc
webinar
简称
<L han  >B
刊发
重新列入
指称
提前
weekend
declaratory
encourag
song
sur
special
trip
促请
监
框
架
募
落
vigorously
rescission
刻
wav
sixteen
labell
silicon
busan
jac
poly
prejudic
history
litigat
democracy
ration
罚
昌
第二次
acquisition
余
重新审查
lender
专
西
润
像
始
升
背
犯
修
药
源
茨
<L s  >O
esper
positiv
<J base  >O
marin
rotat
rebut
<C ed aux >L
analysis
film
punish
<L ed be >L
india
参议院
独立
恶
诺
团
scrutiny
misconception
<C ing be >B
<O base  >K
correspondenc
patient
<O base aux >B
pair
chatbot
rocket
subcommitte
hatchet
bargain
sanan
strip
ton
xu
ganfeng
复议
<J han  >J
与事实不符
签字
failur
episod
尚
创始人
惊
川
初
e
<B s aux >
sound
<B base aux >K
charter
len
self-driv
<B s  >B
normally
controller
camp
sever
co
behalf
L  ly 
intelligent
materially
loan
respondent
portal
害
鲁
好
域
讨
摩
<O ing  >L
plain
scal
暂未
卢
早在
repression
unsign
fujian
败
understood
outright
wok
rebuff
soar
readd
backer
overtim
counterpart
deepwater
yin
q
guest
finaliz
pacific
query
reappear
collaps
among L
hurdl
focuslight
cancer
full-year
shenzhen-list
hu
misperception
interactiv
depriv
ee
缆
grateful
mail
因为
形
不愿
细
纠
那
即将
军队
析
观
赢
阿
不属于
含
transmit
injury
president-elect
antigravity
scar
implication
frequently
<L base aux >L
重申
言
弗
凯
协
和解协议
异
finally
客
入列
基金
归
reviv
< ing be >B
laptop
tweet
defeat
bounc
h20
real
inovanc
forensic
weichai
typical
zhaoyi
sentenc
accelink
sdn
<O ing  >B
rizhao
successfully
notification
actively
orlean
<C han  >O
恢复
维权
高管
庭外
到期
纸
业内
fifty-eight
负责人
<B ing be >L
码
变
声称
加进
蒂
策
wid
unanimously
i'v
startup
rebuttabl
<O base aux >J
counterparty
advertis
winter
<C base be >J
虚
法规
总裁
执
布
辩
帮助
据称
<C ing be >C
suspect
stronger
predict
struggl
station
出炉
<B han  >B
告诉
游说
涉嫌
专家
filter
facility
databas
irrational
organisation
fast-track
front
breakfast
merely
e-mail
initiall
phas
across
caixin
stem
lean
overlook
tally
dead
preview
dossier
within B
omit
eras
discovery
sme
western
under J
clearanc
northern
we'v
within D
informant
lauren
dialogu
不予置评
承认
无人接听
下周
偿
拿掉
收回
wireless
id
finish
unoppos
广
stamp
纷
值
却
配
easy
protectionism
annually
lay
veto
danc
储
<J ing  >L
dividend
澎
湃
锡
纺
卡
洲
招股
询
指数
素
subscriber
<O ed be >C
shak
stal
brazil
quadcopter
k
spread
指定
抗
收录
推出
绝
速
功
一旦
respectfully
observer
passag
t
ind
photon
fts
un
modem
fabricat
malicious
negotiator
ottawa
misinform
gerald
taint
someon
peer
<L base  >J
gao
megmeet
joly
anti-foreign
indictment
notwithstand
royalty
reintroduc
greg
involvement
qingfeng
repeatedly
终结
翔
荷
下达
姓
征求意见
合议庭
诞
earn
legally
夜
真
敬
写入
虽
taxpayer
谢
震
打官司
汽
免
capability
<B ly aux >
m  s aux
legislatur
rapid
< ing be >L
festival
level
•
appendix
meu
o
毛
<L han  >O
络
斌
推动
错误认定
满
宏
绩
税
独
提问
motor
scratch
gaug
detection
spent
·
蒙
担忧
<O base be >
疵
slid
emerg
<L base aux >B
扣
dkt
cartridg
unreasonabl
osmo
yank
arizona
outgo
<C ed be >K
nineteen
quit
long-delay
lawmaker
lancaster
xi'an
ninth
operativ
rightly
laugh
dawn
shorter
gun
toss
cabl
uniview
baffl
arbitration
dredg
amsterdam
great
music
mat
ralph
conduciv
over K
案子
提案
献
众
候
放进
话
anonymity
plung
almost
forego
 c ly 
誉
赵
彭
追问
望
端
offshor
lately
laura
<B ed aux >C
xinhua
weekly
律
unsubstantiat
revision
plotinsky
lejeun
<B base  >K
<L ed be >C
east
broadly
letterhead
regretful
houthi
spacety
scrub
lump
brooklyn
hook
audienc
visa
sedan
react
clock
flow
kentucky
handset
testify
twenty
fak
santiago
ocean
yang
nik
by K
津
胡
伟
沙
passenger
intact
m  ly aux
chart
略
手机
老
贡
送上
重新审议
根
贴
秘
thailand
cooperation
groundwork
chuny
forum
exhaustiv
withheld
specific
a1
interior
rational
aggregat
盘
specify
remot
automotiv
假
综
春
谨
条例
paul
有效
采纳
印
哪
促
nuclear
advantag
gallagher
<O ing  >O
mexico
公众查阅
折
优
杭
web
<C ed aux >C
mechanism
<C ing be >L
lethal
!
responder
replacement
generation
reopen
sprayer
qaidam
append
misl
outlaw
< ing aux >C
cogito
unawar
bankruptcy
channel
<C ed be >O
spot
pharmaron
turin
military-company
trim
clean
antitrust
sangfor
chris
<J ing  >J
regrettabl
faulty
navinfo
neighbor
prosecutor
stun
teardown
lijian
pompeo
repurchas
江
请愿
榜
晨
赞
提告
删去
fr
增
延
幺
省
拉进
叫
rout
par
compar
fourth-quarter
invalid
govern
consideration
jam
以及
不认同
希
破
<J han  >L
另有
barrier
donald
quarrel
contradict
row
xi
driver
fintech
早前
警告
季
瑕
sonar
shipyard
m c ly aux
启
legislativ
sean
递状
successor
辟谣
hail
rotor
disappointment
overrul
men
vank
departur
diversion
situation
drag
repeal
merchant
applicant
logo
drone-engin
eve
comprehensiv
conspir
lithuania
man
solicitation
ja
innoscienc
hkt
sz
battl
thrift
vilnius
imagery
re-examin
feng
|
谱
的话
腾
改为
倒
菲
登上
旭
放上
lufeng
treatment
阅
额
送
软
判词
乎
少
上了
营收
maritim
递
rmb
coast
m C ly aux
< base be >K
numerous
permanently
hua
stigmatiz
<L base be >L
increasingly
l  ly 
priority
republic
<L ly aux >
derivativ
extraordinary
ineligibl
晶
散
即便
撤
卷
章
由于
港股
努
难
greater
panic
层
companies
nand
specialist
巨头
不涉及
址
yu7
施压
divert
civil-military
procedural
interfer
invasion
minsk
indicat
<J base be >
presentation
富
公示
cathod
anticipat
cheer
reaction
towel
witness
seriously
town
xenophobic
dissatisfaction
buyback
ustr
screenshot
backdoor
optic
brochur
c919
wellhead
rechristen
y
gat
corridor
lit
off B
guang
accountability
autonomy
pact
utah
blank
viewpoint
optel
ieit
hors
importanc
warrant
unprecedent
拒
诚
指责
柯
写进
停牌
史
签发
摘除
澄
tractor
库
循
读
剥离
撤稿
较
习
名录
escalat
<J base aux >O
disrupt
enactment
适
逾
珠
紫
沃
再次列入
曾于
yellen
<C ing be >O
fbi
openly
要是
告上
消息人士
吾
robert
研发
音
获准
ken
版本
瑞
stricter
ada
shadow
csi
vacuum
counterpoint
mayor
second-largest
brush
cross-appeal
publisher
homework
nod
clarification
lieutenant
princ
yuneec
lexmark
chengdu-bas
philadelphia
cyberspac
netseacom
斥
松
睿
署
赢得
乌
退
宣判
新列
裂
摘帽
prison
et
l
availability
wrap
县
水
央
】
戴
似
endors
识
伙
什
彻
列进
leagu
sefcovic
blow
alarm
voter
tension
<L base aux >O
<C base  >K
apparel
harder
kalla
scop
vector
regardless
estimat
citizen
regim
< ly be >
试
命
肥
挫
阳
咨
美股
研
气
incorporat
xuesong
misus
volum
adr
纪
避
lutnick
否
私
隐
传出
under K
<L ing be >
katzmann
emphasis
implor
sock
mission
pray
baowu
mix-up
apology
metal
inner
secrecy
campus
hall
remit
tar
friend
frankfurt
excis
costar
henceforth
medical-devic
upward
shot
contemporary
fifty-percent
hypero
one-day
youth
alia
ukrainian
urbo
banka
technological
melani
mauritius
ross
applaud
rights-relat
火
未在
待公布
彼
鸿
拍
贝
潮
岭
征求意见稿
无权
蓝
标签
假如
亚
红
越
叉
拉黑
confusion
flagship
one-inch
<J s  >O
l  ly aux
accuracy
discover
增至
岛
结束
定于
党
压
凌
expressly
cny
脚
环
即使
<L s  >K
foreign-produc
junior
hardest
多了
valv
enclos
finalis
anti-dump
candidat
gazet
fifteen
hagu
disabl
comba
microbt
topband
criticiz
polish
grac
shennan
gold
weiwu
gist
similarly
dnbseq
cosponsor
奏
硅
定为
弹
旦
距
兵
刊出
下架
摘掉
进了
封杀
unchang
transmitter
每
醒
筛
帕
币
治
询问
句
伴
巴
哈
筑
拓
sheriff
slovakia
stark
china-bas
april
outdat
exploit
gram
kaja
transportation
< ly  >L
location-bas
lot
跌
借
履
典
申
够
伯
验
帆
authorisation
thus
杰
拿出
休
欠
缺
押
捍
howard
亏
盖
dealt
deep
portion
uae
crack
<O ing be >
pocket
券
crop
quintupl
forty-two
mask
presid
expung
one-year
shenzhen-bas
consultation
plug
nexen
standstill
amperex
chapter
scooter
st
rebadg
tonn
stella
hobbyist
hypersonic
steepest
partly
bruc
sich
theatr
挂出
摄
问询
黄
喷
洒
丹
消失
射
栏
惯
撤走
帽子
岳
鲜
搁置
沉默
瀚
视作
放出
systems
谐
mount
ningd
兴讼
e-commerc
well-known
<L ly  >
不同意
霸
辑
产能
发还
stream
thereby
constructively
dependent
<O base aux >K
assert
上诉至
chinese
入选
届满
accident
microelectronic
photo
dy
账
拿下
钟
敲定
speculat
luckier
israel
sat
moment
gimbal
deviation
empty
arkansa
fox
sitonholy
xiangyang
rattl
迅
泽
剔出
抗争到底
改称
倘若
尤
岸
谁
奉
找
l c ly aux
theoretical
ap
< ing  >K
<B s  >O
tom
groundlessly
fed
dow
uncertainty
是指
梳
太
竞
警
增加
撰
征
helper
promot
lunar
fulfil
ambition
driver-assistanc
three-dimensional
<C ing aux >C
<B ed be >B
unaudit
teaser
跨
教
放在
峰
responsibly
ethnic
bicameral
unfairly
<K ed be >
crisis
<C ly be >
socket
suppos
eighth
er
迪
twenty-six
unknown
reregister
<B ed be >J
adjourn
harborlin
mum
proper
santa
non-bind
dragon
entry-level
sinochip
sinocar
denver
unexpectedly
condemnation
cell-storag
changji
bitcoin-miner
consumer-protection
commander
machine-tool
unreasonably
尧
浙
裕
司
<J han  >O
风
骄
罢
徐
曦
输掉
垄
商标
孟
祥
离开
不评论
再审
贴上
谢绝
L c ing aux
定性
锌
更换
惠
发布会
报道称
居
vw
写信
machinery
paramilitary
overly
introduction
nevada
inscrib
predat
captur
enlarg
haiphong
canteen
slovenia
footstep
shortag
reshuffl
short-liv
ccmc
拉入
招
讼
罕
打回
栅
al
alternat
liaison
介绍
坡
不见
脱
贵
<O s  >K
<L base be >C
regularly
disfavor
deflag
寻求救济
纤
意见书
土
圆
善
espionag
<K base aux >L
execution
player
<O han  >J
止
提名
黑
莫
陪审
麦
abstract
preponderanc
moon
se
inferior
expensiv
rpt-updat
referral
knock
gong
custody
bend-insensitiv
spanish
尹
登陆
justem
祎
挂断
校
失效
坦言
械
删掉
抽
脱身
恭
<L han  >J
提诉
重新认定
逊
卷土重来
多出
testimony
iluvatar
未置评
曝光
误列
离
broaden
wast
arrival
readmit
consign
shipbuilder
spokespeopl
磁
增补
佳
易名
入榜
交还
抽回
划掉
作废
换成
二度
脱离
shoo
巨
擘
hip
antivirus
mower
穹
after same
after same bare s
after 0
after 4-6
after consider
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
before consider
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
before same aux ly
before 3
before not
before #SAY
before #not
before #SAY aux
before same ^
back 0
 1
none 1 0
before same bare ed
before 1
before -
before say
before #ALLEGE bare
before #SAY bare
before #SILENT bare
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
before 4-6
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
after by
after tell
after #REMAND bare
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
before injunction
before #order bare
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
after far bare base
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
after 回应
before {C}
before 未回应
before same ，
before 将
before #REMAND bare
before same 将
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
before next aux base
before #RENAME
before get
before #OFF aux
before ^
before #REMAND
before request
before #request bare
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
before #RULE passive
before #not passive
some 2 0
after #ban
after #business
after #entry
after same ,
before {B}
before next passive base
before mistaken
before #DENY passive
before apply
before #EFFECT aux
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
before adopt
after be
after '
here  4
before #spokes
before from
before unanswer
after #REMAND
after #list
before giv
after giv
before mak
after mak
before same passive base
before #name
before up
before #POST passive
none 1 2
before #nameless
before #ALLEGE
before #would
before fight
before #SUE aux
before same bare s
before #ban
before #business
before #law
before next bare s
before #entry bare
before #name bare
before #again
before will
before #will bare
before by
before #REMAND passive
after same of
after publish
after (
after )
after #GONE
before (
before rescind
before #RESCIND passive
before #GONE passive
before publish
after next passive ed
after rescind
after #RESCIND passive
after #GONE passive
before far bare ed
before after
before find
before far bare s
before comment
before answer
before tell
before ;
before with
after #BILL
after introduc
after #BILL bare
after $
after same by
before complaint
before same bare ing
before deny
after appeal
before appeal
before order
before #SETTLE bare
after #SETTLE
after stipulation
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
before hav
before call
before 点名
after 企业
after 点名
before 顿
before ）
before #BLOCK
before 除名
before 企业
before 驳斥
before #past
after {J}
before #court
before 把
before 、
before same 把
before 认定为
after K
after 而
after #EFFECT
before 于
after 于
before 而
before （
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
before 】
before 毫无
after far bare han
after ”
before 放进
before 对
before 撤销
before #RESCIND bare
before 《
before 》
before 出现
before 答复
after ：
before 部
before 没有
before 后
before 与
before 和解
after 在
after 前
after #past
after 从
after 同意
before 列名
after #list bare
before 兴讼
before 拒绝
before 网
before 上书
before #RELIST
before 没有回应
before 昆
before 说
before introduc
before #BILL bare
before whether
before same whether
after 的
after （
after 放进
after ）
after #again
some 2 1
before 告
after 公布
after 和
before 和
before 公布
some 2 2
before 称
before 否认
after 让
after 提出
before 提出
before 不予
before 从
before 起
after maker
after same maker
before remov
before maker
after remov
after in
before respond
before declin
before far passive base
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
before same aux ed
after next bare s
back 3
after effect
after ;
after suit
before suit
before same ;
after delist
back  4
before delist
before #market passive
before chang
after chang
after #RENAME passive
after far passive ed
after with
before #market
after same aux base
after #ADD aux
after #SAY aux
after #OFF aux
after #GONE aux
after same remov
after next aux base
some 1 2
none 2 1
none 2 2
after #request
before #BLOCK passive
after #BLOCK passive
after #RULE passive
before counsel
before designation
after designation
before delet
after delet
before {D}
before same {D}
after submit
before reject
before commenc
after writ
before writ
after :
after unfound
after #DENY passive
after hous
after #lawmaker
after #BILL passive
after #would
after post
after drop
before post
before basis
after #SILENT
before when
before same when
before updat
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
after call
after #request bare
here relative 7
before far aux base
before challeng
after them
after same them
after firm
after #POST aux
after #market aux
before appear
before vacat
here relative 0
before return
before #RELIST aux
before #REMAND aux
after relist
before a
before same maker
after same firm
before stat
before disappoint
before than
before .
after same manufacturer
after law
after pass
after giant
after should
before send
before reach
before #SETTLE passive
before #request passive
after reuter
before categorically
after same on
before same "
after #military
after #spokes
after than
after other
after #other
after sid
after #market bare
after chipmaker
after same chipmaker
after same giant
after start
before oppos
before shock
before sign
after #SUE aux
after #APPEAL aux
after same (
after order
after sign
after same against
before suspend
before statement
after rival
after same rival
after releas
after issu
before notic
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
before next passive ing
before #ASK passive
before #APPEAL passive
before #papers passive
before same passive ing
before cas
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
before wrong
after far passive base
after a
after wrong
after same the
before #not aux
before keep
after keep
after cas
back relative 7
before same say
after letter
after same say
after #EFFECT passive
before law
before #POST aux
after but
before but
after block
after it
after #RELIST
before same remov
before china
after .
before the
before condemn
after expect
before mistak
after com
after #will bare
before against
after impos
after producer
before impos
before kong
after #court
after parent
after same parent
after same investigat
after company
before websit
after far bare s
after an
before bar
before #ban bare
before com
before relationship
after declin
after label
before same on
after lawsuit
after same passive ing
after next passive ing
after enter
after subsidiary
after same subsidiary
after begin
before disagre
after #not aux
before effectiv
before issu
after request
after review
after same review
here relative 4
after #RESCIND bare
after same designat
before same the
after hav
after first
before plaintiff
before #ADD aux
before announc
before #general bare
after same nam
after same .
after #SILENT passive
after sanction
before sanction
before 提起
before 列入
after 列入
before 列为
after {K}
after #nameless
after #business bare
after same in
before fals
before releas
after updat
after win
after 新增
after same 新增
before 社
before 新增
before 移出
before 声明
after 声明
before 表示
after 表示
before 反对
before 商
before same 商
after 禁止
after 通过
before 通过
before 被列
before 擘
after 签署
after 对
after 包括
before 并非
before 发布
after 发布
after 及
after 与
after 自
before 禁止
before 普
after 由
before 方
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
before 错误
before 澄清
after 澄清
after 被
before 及
before 作出
before 不存在
before 生效
before 者
before 失望
after 打压
after 生效
before 不再
before 依据
before 重新列入
before 毫无根据
after 《
after 》
before 撤下
after 了
after 驳回
after same 了
before 驳回
before 提起上诉
after 被列
after same 即将
after 采购
after 起
after 厂
after same 厂
after 但
before 但
before 撤回
before 批准
before 不是
before 遗憾
after 草案
before 败诉
before 母公司
before same 母公司
before same 及
before 京
before 移除
before 曾于
before addition
before 发还
after 至
after 后
after 败诉
after announc
after register
before same includ
before company
after #SUE passive
after #APPEAL passive
before same (
after get
before #SUE passive
before #EFFECT passive
before halt
before lodg
after correct
before press
before #request aux
after strik
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
after out
before enter
after want
before what
before same what
before #list aux
before #market aux
before #general aux
before same for
after report
after #ASK passive
before out
before $
before into
before next bare ing
after up
after minut
after same minut
before label
after same carmaker
before 因
before 的
before 不认同
before same （
before 入禀
after claim
after [
after ]
before 子公司
after 除名
before 再次列入
after 以
before same 和
after same 把
before 再次
before #again bare
before 公开
before 告上
before 加入
before same )
before 有
after 」
before 请
after 「
after 公司
after 致信
after 商
before 致信
before 禁制令
before same 在
after 添加
before same 到
before 致函
before 认为
before 宣布
after 希望
after same 与
after same 的
before 指控
after 剔除
before 写信
after 给
after 写信
after ·
after same 和
after 用
before 早在
before remand
before settlement
after settlement
after edition
after #BLOCK aux
before forbid
before #BLOCK aux
after 敦促
before 敦促
before 置评
before same 而
before same add
after far aux base
after #papers aux
after #draft aux
after addition
before giant
before ’
before same giant
before action
before ahead
before effect
before belong
before propos
before pass
after senat
before same company
before accus
before report
before #GONE aux
after vacat
after tim
after act
after #ASK aux
after challeng
before same tak
after down
before same as
before land
before same with
before it
before same ）
before 上榜
before 纳入
before same from
after inspection
before inspection
before scrap
before untru
after #SETTLE aux
before #LABEL aux
before #SETTLE aux
before off
before seek
before 上诉
before 拟
after 多了
after deletion
before silent
after alleg
before at
before same at
after same blacklist
before blacklist
before know
before same know
before want
before #DENY aux
before lik
after turn
after #papers passive
after same hav
after demand
after reissu
after find
before thirtieth
after forbid
before #RULE aux
before let
before discuss
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
after #ban bare
after forc
before unjustify
after walk
before same wher
before sinc
before same sinc
before same :
before sit
after same bring
before same a
before same to
after circulat
after stand
after class
before {K}
before #market bare
after dismiss
after #will passive
before fre
after scratch
after seek
after %
after show
here  0
after group
after same group
before an
before same an
before availabl
before lift
after lift
before append
before overturn
after press
before baseless
after determin
after propos
before disput
after accus
after same accus
before engag
after dismay
before who
before surpris
before join
after join
after clear
before welcom
after disappear
after halt
after same drop
before disagr
before #RELIST passive
after restor
after #RELIST passive
after renew
after department
after bar
before tack
after tack
before describ
after alongsid
after same alongsid
after disappoint
after push
after #RENAME aux
before becam
before forc
after cut
after back
after #past bare
after #again bare
after same keep
before noth
after off
before insist
after ther
before dismiss
before object
before same be
before civilian
before %
before #RENAME aux
after at
after widen
before follow
after kick
before nor
before beij
after commerc
after secretary
after investor
after let
after same delist
after #request passive
after confirm
before same israel
before redesignat
after unseal
after next bare ly
after oppos
after slap
after pull
after recommend
before vot
before recommend
after catch
before misinform
after legislation
after float
after lengthen
before entry
before ukrain
before same ukrain
before deal
after deal
after ban
after #REMAND aux
after reversal
after explanation
after anti-dump
before comply
before #RESCIND aux
after set
before clarify
after clarify
before far bare ing
before neither
before signatur
before becom
after becom
after requir
after #military bare
after same step
after extend
before act
after conced
after read
before about
before inaccurat
after annull
after display
before sweep
after surfac
before back
before #past bare
before publication
after -
after recall
after shelv
after whether
before #again passive
before whil
before fresh
before same whil
after alter
before rebrand
after #ALLEGE passive
after renam
after far bare ing
after who
after finaliz
after notic
after certiorari
after docket
after cross-appeal
after #RULE aux
after seal
after open
after decision
before throw
after consign
before slap
after inscription
after enlarg
before disappear
before pull
before serv
before announcement
before version
after draw
after meet
after approv
before same in
after goe
before alleg
after laps
after carry
after hear
after target
after same at
before hung
before same neither
after revok
before same nam
after about
after same about
before if
before brand
before same after
after #REMAND passive
before start-up
before same start-up
after baseless
after specialist
after same specialist
after oblig
before exchang
before jump
before departur
after forward
after afresh
before readd
after same between
after rebrand
after stay
before must
after shoo
after #order passive
before meet
before decision
after fall
before lawsuit
after refusal
after public
before hand
before unlik
before cover
before same out
before resolv
before begin
before former
before goe
before same former
after websit
before replac
after replac
before omit
before #will passive
before spar
before same china
after brief
before removal
before kong-list
before fiction
after whil
after same whil
before next aux ly
after exhort
after lik
after so
before shanghai
after conclud
after adopt
after enact
after #ban aux
after bind
before contest
after determination
after same affiliat
after effectiv
after global
after sinc
after agreement
after its
before &
before stay
before same clear
after noon
after committe
after disput
after ought
before public
before reconsider
after same call
before renam
after same renam
after record
after stat
after disclos
before confus
before #order aux
after reaffirm
after beij
after explain
before explain
after nearly
before confirm
after xinjiang
after same xinjiang
before xinjiang
before same xinjiang
after schedul
before testimony
after distributor
before distributor
after clos
before agreement
before same becam
before same shenzhen
before own
before agency
after weigh
after amend
before bill
before styl
after styl
before shed
before review
before retract
after do
after expir
before same keep
after revis
after pact
after reprint
after mean
after notify
after expand
after {D}
before same lik
before unveil
before same shipbuilder
before quietly
after unanswer
after maintain
after mix
after argu
before rival
after same start-up
after retain
before same retain
before same rival
before japan
before same japan
before parent
after retract
before chengdu-bas
before same chengdu-bas
after same shenzhen-bas
after spokesperson
after #spokes bare
after deplor
before artificial
before reiterat
before apart
before same apart
before believ
after believ
before same or
before same state-own
after applaud
before lack
before #if bare
after prais
before supply
after russia
after same russia
before pursu
after earlier
before stun
before same com
before same alongsid
before puzzl
before same supply
after same revok
before same mak
before #order passive
after 说
after 加入
before 颁发
before 认定
after 认定
before same 与
before 抗议
before 考虑
after 入
before 禁令
before 国
before same 国
before 指定为
after 反对
before 同意
before 公告
after 公告
before same ：
before 府
before 制裁
before 在列
after 在列
after 因
before same 于
after 更名
before 变更为
before 说明
after 否认
before 公示
after 公示
after 删除
before 删除
after same 删除
after 定于
after 列为
before 不予置评
before 权
after 和解
before 呼吁
before same 穹
after 拒绝
before 强调
after 强调
after 建议
after 加进
before 拉入
before 登上
before 继
before 透
after 盖
before 是
after 叫停
before 北
after 审查
before 售
before same 都
before 更名
before 打入
before 签发
before 利
before 会
before 重申
before 提交
after 不得
before 早
before 克
after same 有
before same 的
after 错误
after 向
after 易名
after 提交
before 审查
before 收录
after 提前
before 误列
after 改称
before 催促
before 上了
after 资
after 撤下
before 再度
before 未获
after same 点名
after 信中
after 消失
before 解释
before 进了
before 纠正
before same 江
before 入列
after 追加
before 刊发
after 实施
before 换成
after 诉状
before 与事实不符
after 改名
before 归入
before 收回
before 拿到
before 贴上
after 离
after 签字
before 摘帽
before 卷土重来
after 责令
before 米`;
