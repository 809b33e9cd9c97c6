/** The words, groups and signs that the models of this room know, one a line; their order is their number. Learnt by scripts/learn-reading.mjs from 424 documents and 6598 passages of test/reading, in which people marked what tells each event. */
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
{L}
#general
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
，
#RESCIND
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
their
SILENT
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
tak
order
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
cas
tell
在
befor
one
一
this
when
in L
后
doe
put
“
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
企业
)
等
in J
entity
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
列入
nor
从
gov past far
giv
gov nameless near
sanction
already
includ
publish
review
what
thre
lawyer
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
、
official
injunction
so
writ
respond
against C
i
要求
as K
show
<L aux
also
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
against B
action
keep
entry
hold
on B
有
other
chang
los
bill
now
question
claim
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
sue
说
gov nameless far
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
新
认定
complaint
ing be
secretary
>K
sell
to O
seek
security
ther
petition
关
shall
agre
base do
blacklist
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
second
answer
only
ed to be
kong
within
at C
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
base may
of J
consider
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
公告
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
时
by J
investment
of O
onto
board
settl
his
last
section
carry
out D
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
间
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
supply
group
former
at D
政
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
》
need
parent
mean
look
机
cit
移出
see
驳回
ty
heading
affiliat
shenzhen
fall
发布
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
《
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
approv
商
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
base should
labor
analyst
officer
下
法律
america
too
contractor
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
prohibition
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
argument
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
heard
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
新增
implement
replac
特
text
amendment
russian
halt
hit
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
次
受
spar
动
build
accusation
amend
lik
recall
主
动议
base be to
arbitrary
tool
技
exist
权
打压
同
财
国防授权法
接
item
similar
much
ed would be
uk
条
at B
产
s to
surveillanc
necessary
address
lab
更
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
material
brussel
prepar
反
实施
harm
past
book
softwar
科
回复
district
联邦公报
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
delivery
米
子公司
anyon
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
chain
messag
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
wait
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
account
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
公
意
述
移除
运
newsletter
formally
comply
revok
surpris
二
集团
股
？
hospital
maintain
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
微
early
watch
司法
证券
准
营
尔
其中
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
ed should be
再
测
视
&
soon
minister
soldier
完
请
导
从未
revis
refer
larg
factory
shelv
operation
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
over D
今
weapon
fiscal
fourteen
property
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
truc
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
传
规定
biosecur
groundless
料
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
rumour
my
hom
desk
telephon
稿
stak
anew
previously
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
attempt
often
proof
enterpris
noon
relationship
cloud
dismissal
北
深
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
otherwis
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
tank
ceo
telecom
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
vanish
设
首
早
透露
算
advanc
worth
gam
standard
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
for J
ed be to be
invest
纳
deserv
cosco
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
同时
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
embassy
reseller
knowledg
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
below
vacatur
战
台
办
站
订
reputation
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
人士
regard
b
credit
获得
益
slip
respect
january
less
international
chanc
accept
争
轮
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
misunderstand
sea
duty
unjustify
light
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
drug
purpos
贯
选
快
h
加入
申诉
satellit
suffer
ought
比
评论
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
signatur
harbin
disappear
thanksgiv
unpaid
传闻
vehicl
合作
abl
attach
september
基
区
涉
讯
一并
货
才
概
不服
提起上诉
township
canada
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
指出
再度
器
误
准备
去
反驳
paragraph
fin
object
smartphon
so-call
rang
regular
victory
provider
doubl
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
threaten
bus
另
情
半
预计
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
monitor
insid
委
wechat
mr
meant
idea
switch
task
instruction
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
强调
颁发
飞
independent
pressur
box
spy
critic
<K aux
contrary
telecommunication
多家
大使馆
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
stephen
reasonabl
resolution
违法
voic
refusal
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
asia
wang
counter
rar
仅
遗憾
重审
prevail
tokyo
silent
nearly
compromis
over J
midnight
叫停
catch
auditor
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
categorically
journal
bloomberg
conclusion
expert
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
solely
sweep
event
big
condemn
awar
forecast
britain
expand
certification
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
communication
chairwoman
sister
编
计
刊登
闻
几
股价
清
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
civil
corporat
售
近
母公司
票
克
任
visit
red
collect
坚
颁布
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
手
代理
裁
新规
化
石
看
alter
placement
recommendation
war
however
forward-look
oral
languag
建
勒
wrongly
pension
nowher
genetic
surfac
纯属
ambassador
更名
william
链
整
效
身
条款
别
常
在列
worry
jian
designer
声
沟
尊重
京
lunch
usa
clerical
unlist
呼吁
撤诉
月
转
之前
己
付
嘉
胜
恒
instead
ed to
appropriat
flag
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
nebraska
hung
styl
express
kick
bidder
cancell
oakland
kestrel
offlin
longsy
船
更正
巡回
径
国防
研究
认定为
短
不予
责令
imag
against J
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
拿
unseal
upload
laid
agenda
prob
october
swap
biosecurity
examin
mistaken
merg
silenc
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
commit
hacker
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
dealing
issuer
flaw
fiction
registry
december
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
proceed
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
campaign
indic
radar
凡
wip
courthous
persuad
freight
loongson
two-year
tentativ
debt
每年
interview
八
成为
‘
total
automatically
authoriz
solution
combin
grid
择
输
因此
新版
floor
颁
晋
打算
erroneous
上榜
exemption
badg
scanner
year-end
yealink
暂
dissolv
装
立案
百
新名称
剔除
董秘
表态
边
notify
previous
highlight
wenbin
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
重新列入
详
assistanc
delta
架
立法
completely
ice
wav
ceas
罚
专
严
润
质
背
首批
知情
commenc
treasury
reiterat
prc
landlord
investigat
pursu
用户
摘牌
high
未获
cayman
h200
bargain
sanan
judicial
ton
签字
无效
thing
访
滥
变更
品
昆
transceiver
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
覆
无关
监
框
july
fujian
刻
outright
sixteen
balloon
centr
overtim
rebrand
stick
reappear
缆
退出
applicabl
董
纠
圳
即将
极
图
军队
始
张
过去
修
不属于
纽
found
choic
session
fast
dog
indirect
period
cooperat
jurisdiction
购买
刊发
汀
凯
久
异
quick
injunctiv
写道
入列
变更为
queu
readd
labell
float
inovanc
weichai
jointly
exit
insert
accelink
庭外
到期
退回
从不
意味着
码
义
尚
电话
邮件
激
类
知
breach
original
refiner
focus
erc
winter
punish
extension
众议院
简称
守
拉
据称
采访
zeng
uas
irrational
illegal
fast-track
toward
lawful
dismay
supercomput
overlook
dead
arriv
within B
sentenc
第二次
拿掉
收回
unoppos
eastern
纷
涉军
界
含
排
proc
reaffirm
briefly
declaration
evad
veto
protection
india
武
迫
欢
迎
剑
隔
协
scrutiny
shak
worldwid
促请
fiber
hardwar
retract
ind
esquel
ottawa
install
expir
翔
高管
弃
合议庭
诞
successfully
业内
producer
靠
李
stamp
真
名单
像
虽
领
谢
惊
打官司
初
attack
ed n't
gala
meu
intelligent
procur
loan
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
foundation
判定
疵
落
communicat
investigation
yank
败
building
defeat
narrow
bours
courtroom
flat
toss
推翻
恢复
下周
wireless
acquisition
广
占
写入
话
升
声称
步
signal
schumer
thank
iv
储
誉
望
smear
unman
mavic
质疑
unsubstantiat
plotinsky
stress
spun
进入
sec
scrub
preliminarily
misguid
kentucky
fak
sme
维权
承认
appearanc
ly to
lender
老
超
送上
放进
秘
consult
interior
advertis
diligenc
盘
旗
总裁
斌
有效
指数
亿
提前
季度
gather
wider
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
path
navinfo
榜
fr
阿
省
叫
destination
creat
evaluat
uncrew
彭
锡
不认同
采纳
和解协议
stretch
subscriber
mostly
不接受
spread
福
警告
早在
revision
legitimat
utility
real
xi'an
departur
repeal
merchant
omit
eve
principl
荷
lufeng
余
手机
夜
送
软
乎
上了
配
罗
震
川
rout
e
s not
colleagu
wid
lukoil
startup
co
rebut
republic
derivativ
虚
赵
法规
重申
毛
卷
好
错误认定
域
印
brazil
巨头
civil-military
towel
witness
soar
steelmaker
buyback
brooklyn
finaliz
operativ
rechristen
y
corridor
off B
cabl
toleranc
guang
we'v
utah
optel
拒
江
摘除
澄
众
茨
govern
family
partnership
detention
综
疆
块
团
weekend
station
指定
早前
赫
顾
获准
web
瑕
ing to be
factually
stricter
ada
outlaw
mayor
steal
brush
initiat
cross-appeal
homework
southern
沙
新列
摘帽
ed would
et
availability
ly will
县
阅
彻
列进
sefcovic
alarm
increasingly
vector
regim
base will be
假
独立
命
条例
港股
有误
incorporat
detection
pro
客
告上
lutnick
传出
condon
防
sock
pray
apology
secrecy
brochur
someon
tar
first-half
friend
frankfurt
excis
costar
upward
shot
espressif
hypero
northern
rail
悉
案子
岭
宣判
津
拍
放上
提告
标签
analysis
误解
纺
commitment
脚
另外
ken
副
施压
construction
scientific
junior
富
多了
csi
enclos
backer
optic
disabl
microbt
shennan
great
下达
摘掉
进了
不予置评
未在
lie
略
醒
治
识
巴
拓
transmit
exhaustiv
limb
o
春
撤
哪
杰
休
捍
速
good-pay
salt
lump
expung
testify
conspir
scooter
accountability
by-law
e-bik
待公布
行政令
帽子
改为
岳
搁置
瀚
柯
放出
systems
谐
兴讼
没有回应
lithium
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
上诉至
入选
批评
私
届满
organisation
sat
base be to be
grac
改称
与事实不符
驳
treatment
库
剥离
伙
伴
创始人
越
试
澎
湃
汪
素
增加
laura
lunar
assert
volum
音
放在
bicameral
unfairly
crisis
lethal
exceed
券
迪
anticipat
ed shall be
twenty-six
honour
metal
inner
backdoor
situation
reregister
fifteen
harborlin
mum
non-bind
dragon
entry-level
pact
sinochip
sinocar
曦
栏
垄
祥
离开
不评论
再审
贴上
司
松
rattl
拉黑
e-commerc
behalf
惠
居
阻止
写信
machinery
overly
pocket
inscrib
anti-dump
empty
罕
al
介绍
不见
错
transportation
认定是
跌
寻求救济
是指
授
党
警
曾于
征
圆
execution
adr
止
提名
techinsights
陪审
preponderanc
preemptiv
ed n't be
moon
钟
se
inferior
rpt-updat
referral
enlarg
one-year
revolt
custody
h2
tonn
鹰
浙
脱身
提诉
重新认定
卷土重来
校
多出
撤稿
定性
testimony
iluvatar
误列
失效
问询
wast
unknown
invention
佳
抽回
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
after follow
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
before 称
before #ALLEGE
before 不是
before ^
before same bare han
before same ，
before {C}
before 将
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
before #request
before #entry bare
before #name bare
after leav
after #OFF bare
before {J}
before leav
before #list
before #RESCIND
after plac
after same plac
before request
some 2 0
after #ban
after #business
after same ,
before {B}
before next passive base
before #DENY passive
before same aux ly
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
before #again
before #will bare
before by
before #REMAND passive
before publish
after publish
after (
after )
after #GONE
before (
before #GONE passive
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
after bill
after #BILL
after introduc
after #BILL bare
after same by
before complaint
before same bare ing
before deny
before notic
before affirm
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
after #DENY bare
after same from
before next bare ing
before hav
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
before 判
before 把
before 、
before same 把
before same 将
after K
after #EFFECT
after 认定为
before 于
after 于
before 而
before （
before 禁令
before #law bare
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
before #SETTLE
before 和解
after 在
after 前
after #past
before 列名
before #list bare
after #list bare
before 兴讼
before 上书
before #RELIST
before 从未
before 昆
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
some 2 2
after 让
before 提出
before 不予
before 从
before 起
after maker
after same maker
before remov
before maker
after remov
before #market
before exchang
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
after sue
before sue
before appeal
before #ASK aux
before #APPEAL aux
before #papers aux
after #not bare
before refus
after {C}
before uphold
after uphold
before #OFF passive
after #OFF passive
after same for
after send
after in
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
before delist
before #market passive
after #market passive
before chang
after chang
after #RENAME passive
after far passive ed
after with
after determin
after #OFF aux
after #GONE aux
after same remov
after next aux base
some 1 2
none 2 1
none 2 2
after reconsider
after #request
after #BLOCK passive
after #RULE passive
after first
before delet
after delet
after rehear
before {D}
before same {D}
after submit
before reject
after writ
after same of
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
after #SILENT aux
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
after #request bare
here relative 7
before far aux base
before challeng
before strongly
after them
after same them
after firm
after #ADD aux
after #POST aux
before appear
before #RESCIND bare
here relative 0
before #RELIST aux
before #REMAND aux
before #again aux
after relist
after hav
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
after statement
after giant
after should
before send
before reach
before #SILENT passive
before #SETTLE passive
before #request passive
before same passive ing
before next passive ing
before next bare ly
after sound
after same on
before same "
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
before far bare ly
before statement
after rival
after same rival
after releas
before #not passive
before firm
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
before firmly
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
after hand
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
after same say
after #EFFECT passive
before law
before #POST aux
after designation
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
after sanction
after far bare s
after producer
before connection
before kong
after #court
after parent
after same parent
after same company
after websit
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
after same subsidiary
after begin
after #not aux
before #market bare
before #general bare
before issu
after request
after review
after #RESCIND bare
after #general bare
after same designat
before same the
after #market bare
before plaintiff
before #ADD aux
before announc
before disappoint
after same nam
after #SUE passive
after #papers passive
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
after 声明
before 表示
after 表示
before 记者会
before 商
before same 商
before 通过
before 被列
before same 、
after 签署
after 对
before 回应
after 包括
before 发布
after 称
after 发布
after 及
after 与
before 暂时
before 普
after 向
after 由
after 根据
after 了
after same 了
after same 对
before 「
before 」
before 解除
after 解除
after 有
after 提起
before same “
after 回应
before 及
before 驳回
before 生效
after 发言人
before 将于
before 坚决
before 纠正
before 不再
before 重新列入
after 驳回
before 提起上诉
after 被列
after 移出
before 禁止
before 尔
after 致函
after 致信
before 致信
after 但
before 但
before 撤回
after 草案
before 败诉
before 母公司
before 京
before 移除
before 曾于
before 了
after 至
after 后
after 诉讼
after 败诉
before 达成
after announc
before same includ
before company
before blacklist
after #APPEAL passive
before same (
before get
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
after want
before same what
before #list aux
before #market aux
before #general aux
after same delist
before same for
after report
after #ASK passive
before into
after up
after minut
before label
after carmaker
after same carmaker
before 因
before 的
after 裁定
before 不认同
before 控告
after [
after ]
after 被
after 除名
before 再次列入
after 以
before 判决
after same 把
before 作出
before 告上
before 民用
before 加入
before same )
before 有
before 请
after 「
after same （
before 禁制令
before 没有任何
after 添加
before 错误
before same 到
before 致函
before 认为
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
before 头
before 提交
after 」
after remand
after #BLOCK aux
before forbid
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
before ahead
before belong
before 变更为
before amendment
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
before unjustify
before same tak
before same as
after register
before #business bare
before same with
before it
before same ）
before 上榜
before 纳入
after inspection
before inspection
before scrap
after paper
after #LABEL aux
after #SETTLE aux
before #LABEL aux
before off
before seek
before 上诉
before 至
after 多了
before at
before same at
before want
after turn
after demand
after reissu
after know
after find
before thirtieth
after forbid
before #again bare
after same strik
after judgment
after step
after out
after #entry passive
after #name passive
after clerk
before turn
before hit
after hit
after brand
after #ban bare
after forc
before same :
before same to
after circulat
after class
after trad
after shar
after dismiss
before stress
before let
before vanish
after revers
after itself
before washington
here  0
after group
after same group
before availabl
after availabl
after #SILENT passive
after lift
before append
after press
before engag
before designer
before same designer
after onto
after clear
after welcom
after disappear
after restor
after #RELIST passive
after renew
after department
after bar
before tack
after tack
before condemn
after disappoint
after #RENAME aux
before becam
after cut
after back
after #past bare
after #again bare
before noth
before dismiss
before %
before #RENAME aux
after impos
before impos
after off
after at
before follow
after complain
after kick
after commerc
after secretary
after let
after #request passive
after unseal
after next bare ly
after oppos
after slap
after pull
after recommend
before recommend
after catch
after legislation
after float
after same join
before entry
after ban
after reversal
after explanation
after open
before comply
before #RESCIND aux
before reinstat
after set
before read
before neither
before becom
after requir
after #military bare
after extend
before act
after stand
after read
after referral
before about
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
after renam
after who
after hold
after finaliz
after certiorari
after docket
after cross-appeal
after #RULE aux
after consign
before slap
after inscription
before disappear
before pull
after #request aux
before display
before version
after meet
before same in
before cut
after entity
after laps
after dat
after hear
before hung
before same neither
after same about
before brand
before pag
after #REMAND passive
before throw
after forward
after afresh
before meet
before decision
after newcomer
after fall
after #entry aux
after #name aux
after refusal
after public
before hand
before newest
before same out
before begin
after same becom
before websit
before #will passive
before removal
after whil
after lik
after same lik
after conclud
after amendment
before same {L}
after adopt
after enact
after #ban aux
before designation
after agreement
after its
before #military bare
before nanj
after deal
after noon
after cancell
after disput
before public
before reconsider
after same call
before record
after record
after disclos
before #order aux
after explain
before explain
after nearly
before testimony
after distributor
after clos
before agreement
before same becam
before same shenzhen
before agency
before styl
after styl
before shed
after jointly
after expir
before same keep
after pact
after reprint
after expand
before unveil
after maintain
before rival
after 错误
before 认定
before 实施
before 出现
before 家
after 变更为
before 抗争到底
after 易名
before 诉至
before 登上
before 登
before 收录
after 提前
before 催促
before 失效
before 府
after 资
after 澄清
before 拉入
after 添入
after 不得
before 就
before same 就
after 撤下
before 未获
after same 点名
after 信中
before 解释
after 要
before 打入
before 从不
before 进了
before same 的
before same 江
after 叫停
before 入列
after 因
after 追加
before 方
before 申诉
before 刊发
after 实施
before 换成
before 会
before 反对
after 诉状
after 建议
before 委员会
after 规定
after 改名
before 归入
before 呼吁
before 收回
after 告
before 贴上
after 离
after 签字
after 未回应
before 遗憾
before 达
before 摘帽
before 卷土重来
after 呼吁
before same both
before 米
before 榜上有名`;
