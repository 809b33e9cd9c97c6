/** The words, groups and signs that the models of this room know, one a line; their order is their number. Learnt by scripts/learn-reading.mjs from 424 documents and 6397 passages of test/reading, in which people marked what tells each event. */
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
{L}
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
#market
ed
#DENY
 D
#RENAME
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
<C 
be
main
#draft
a
#would
no list
none
#past
s
#request
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
 B
 L
#spokes
#RESCIND
#BILL
<B 
，
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
on L
name
as
list
ing 
say
#other
off
of C
generic
'
>B
gov not near
 J
to L
<J 
after
<C aux
to C
。
against
ed be
SUE
<L 
ASK
with
#RELIST
we
将
gov ASK near
company
base to
的
对
SILENT
an
their
over
law
gov ASK far
may
they
some
quoted
gov will near
{K}
<O 
gov if far
back
from L
公司
>J
gov SUE near
nam
 O
;
:
short
our
whether
把
should
被
draft
papers
us
ask
who
could
in D
at
gov would near
order
add
tak
he
off L
BLOCK
gov not far
to D
gov SUE far
<B aux
never
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
fil
不
two
than
rul
if
中
new
must
for C
label
gov DENY near
deny
on C
notic
request
>O
military
department
没有
 K
by C
of L
就
or
comment
any
gov past near
again
base be
designation
decision
under L
of D
firm
tell
befor
one
when
cas
一
在
this
in L
put
“
doe
american
unit
由
后
by B
from C
call
out
appeal
china
maker
shar
first
about
mak
)
with C
letter
并
企业
neither
等
in J
stat
base would
”
entity
up
effect
them
until
remov
for D
on D
gov DENY far
agency
前
go
she
com
(
ban
base will
but
court
未
家
in C
nor
gov past far
giv
already
日
what
thre
gov nameless near
publish
sanction
列入
lawyer
从
trad
review
gov court near
day
includ
year
：
tim
of B
mor
report
该
noth
without
与
commerc
find
all
美
official
u
了
injunction
so
writ
i
against C
、
as K
show
respond
<L aux
part
BILL
要求
into
leav
dron
gov would far
end
act
sign
also
$
plac
lawmaker
committe
peopl
keep
向
entry
on B
有
hold
action
contract
against B
chang
bill
now
other
question
claim
los
supplier
<J aux
gov BILL near
own
down
拟
accord
于
both
说
因
gov nameless far
或
sue
percent
immediately
washington
-
among
请求
from D
federal
by D
legal
motion
with B
drop
party
beij
send
<O aux
sinc
上
入
forc
customer
诉讼
inclusion
statement
let
禁令
preliminary
removal
chip
base do not
register
hous
becaus
secretary
sell
seek
新
ther
complaint
ing be
security
shall
executiv
petition
agre
认定
blacklist
to O
关
hong
base do
>K
buy
four
with D
public
in B
by O
then
spokesperson
offic
decid
是
plan
answer
lawsuit
only
second
kong
within
at C
ed to be
investor
clos
as C
strik
post
declin
issu
for L
stop
record
judgment
expect
withdraw
reason
export
suit
以
product
定
为
defens
want
get
方
equipment
stay
onc
grant
itself
matter
bar
designat
further
即
bring
updat
此
ly
use
challeng
whos
step
决
business
million
被列
反对
sal
%
reach
follow
good
announc
自
arm
sid
read
every
counsel
paper
work
告
month
can
这
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
mov
army
法
行
stock
oppos
chief
from B
apply
of J
urg
member
fiv
chairman
basis
turn
win
也
subsidiary
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
with J
案
technology
曾
run
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
investment
final
block
坚决
lidar
of O
起诉
clear
week
next
部
pag
meet
carry
delist
理
releas
prohibit
dat
press
purchas
spokesman
requir
receiv
general
nin
mistak
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
reject
for B
间
her
several
begin
deal
发言人
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
ly 
依据
合
报
group
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
panel
lin
settlement
cover
ed will be
pass
need
parent
mean
提起
reconsider
restriction
look
机
判决
cit
see
ty
heading
joint
affiliat
open
shenzhen
fall
pric
sold
shareholder
vacat
still
most
执行
market
offer
explain
作出
》
edition
of K
national
opinion
availabl
「
业
inspection
资
发布
dismiss
government
control
might
freez
yet
with O
agreement
extend
电
驳回
移出
goe
fight
年
due
confirm
最
正式
president
argu
所
hour
要
under D
car
talk
两
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
ed be not
used
公布
wher
上诉
安
内
hand
number
制
初步
审
第
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
strongly
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
introduc
法律
too
禁止
likely
civilian
sit
subject
fals
analyst
your
refus
help
each
下
america
spr
enforc
不是
本
它
易
owner
third
remain
print
base should
实
府
far
firmly
demand
contractor
head
base could
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
relist
discuss
engag
impos
错误
director
eleven
old
submit
annex
军
immediat
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
海
ministry
还
eu
resolv
status
another
texa
half
by L
many
minut
whit
model
明
thes
policy
ship
们
终
back D
和解
wrong
concern
应
大
bid
pull
华
不得
continu
out C
buyer
实体
指
outsid
fail
但
通
to K
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
deadlin
obtain
律师
长
采购
littl
asid
unlawful
pos
bought
产品
target
lobby
rest
affect
belong
cost
involv
billion
controll
overturn
我
conclud
contest
council
statut
relief
non
money
草案
complet
网
design
defenc
restrain
determination
partner
生效
argument
founder
提交
singl
做
书
reporter
首次
ten
里
uphold
check
index
user
direct
warn
anyth
display
regulation
天
process
promis
docket
分
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
regulator
相
之
拒绝
explanation
法案
关联
又
heard
russia
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
cran
斯
’
treat
push
application
sensor
join
reuter
speak
forward
员
航
进
递交
；
effectiv
allegation
way
publicly
临时
至
直
判
续
体
供
yuan
implement
text
amendment
russian
halt
believ
hit
dealer
throw
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
delay
build
accusation
lik
recall
stipulation
主
系
动议
base be to
trial
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
temporary
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
s to
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
test
at J
brand
程
芯
similar
eight
phon
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
alway
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
deletion
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
in O
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
practic
周
盛
达成
proposal
claus
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
activity
tabl
点名
公
而
市
移除
些
administration
协助
wuxi
十
adopt
solar
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
serv
智
bear
toolmaker
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
therefor
支持
许
under C
deeply
kelvra
ed should be
再
测
视
敦促
&
邦
minister
soldier
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
attorney
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
discriminatory
soon
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
property
主张
晚
亦
dalian
造
among D
ros
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
片
确
金
从未
达
prevent
将于
规定
groundless
料
仍
devic
supplement
展
建议
港
disclos
tech
abus
manufactur
rumour
my
适用
hom
desk
telephon
稿
cent
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
aircraft
共
局
答复
此前
予
agent
voluntary
attempt
contribut
strategy
often
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
approval
despit
depositary
remedy
upon
暂缓
class
plea
governor
星
orvanta
vanish
无理
设
首
透露
算
worth
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
ohio
考虑
东
买
并未
页
状
base n't
capricious
base be not
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
giant
relat
position
additional
split
select
institution
然
依
damag
发出
embassy
sixty
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
hard
below
vacatur
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
consolidat
individual
且
themselv
unpublish
christma
annull
school
jinhua
terminal
base may not
ed not be
regard
b
credit
获得
益
secur
官司
slip
invest
respect
ongo
january
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
thought
quickly
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
around
drug
purpos
贯
选
快
h
加入
satellit
tanker
门
suffer
ought
比
评论
同时
符
站
午
older
artificial
intelligenc
respons
rat
award
cross-motion
guid
trust
存
拥
平
不满
signatur
harbin
disappear
thanksgiv
unpaid
inspector
virginia
传闻
vehicl
合作
abl
attach
september
基
涉
见
讯
一并
货
不服
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
victory
provider
doubl
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
改
取得
包括
批
款
才
底
概
香
连
collection
humanoid
chipmaker
insid
wechat
mr
meant
redesignat
hk
idea
switch
instruction
未回应
切
按
出现
让
en
blog
prospectus
communist
registration
lif
谴责
联系
whol
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
chemical
independent
pressur
spy
critic
contrary
recover
多家
方面
委
曼
newly
bipartisan
复审
energy
随
预计
九
听
ready
suspension
stephen
reasonabl
resolution
违法
voic
申诉
critical
refusal
inverter
cellsy
background
陆
足
各
雷
legislation
学
板
asia
wang
rar
<K aux
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
over J
midnight
叫停
catch
economic
册
球
区
预览
强调
陈
专利
换
newest
journal
bloomberg
conclusion
expert
burden
术
集
validat
assistant
among K
entitl
afresh
favour
manufacturer
media
]
safety
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
不存在
austin
ukrain
banc
chairwoman
sister
region
室
名字
计
刊登
估
闻
几
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
out L
截
断
commissioner
civil
容
近
票
克
任
简
visit
counter
red
shut
cours
录
附
—
入禀
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
oral
languag
建
勒
未有
sort
wrongly
pension
surfac
纯属
更名
william
guess
链
效
母公司
条款
别
union
在列
worry
designer
声
沟
坚
驻
尊重
京
unconstitutional
lunch
blam
usa
clerical
unlist
撤诉
月
rather
转
之前
己
新规
付
胜
恒
strongest
instead
ed to
appropriat
carr
inaccurat
mislead
很
承
劳
助
紧
求
acknowledg
取消
parliament
museum
reinstat
banker
airport
nebraska
hung
styl
kick
bidder
cancell
oakland
kestrel
longsy
船
更正
巡回
径
国防
研究
短
不予
责令
imag
against J
threat
establish
overstretch
verify
fy
collect
effort
definition
korea
暂时
围
某
思
decre
pictur
surviv
拿
peac
unseal
upload
deputy
agenda
prob
october
swap
biosecurity
examin
mistaken
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
hacker
留
伊
重新考虑
波
guo
jiakun
farm
seem
禁制令
圣
clarify
instruct
dealing
issuer
flaw
mill
fiction
registry
december
呼吁
本公司
built
amount
violat
提出上诉
ii
林
歧
builder
competition
proceed
operator
ed be be
kaspersky
式
解放军
终止
塞
知情人士
首席
indic
infrastructur
radar
凡
courthous
ningbo
persuad
freight
two-year
debt
严正
interview
八
嘉
成为
total
automatically
authoriz
ccp
solution
grid
择
评
查询
因此
新版
颁
晋
打算
erroneous
上榜
cross
refinery
exemption
badg
scanner
year-end
semi
暂
致信
民用
dissolv
装
百
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
generally
deplor
island
ago
common
recogniz
webinar
不符合
泰
强
森
详
delta
架
立法
ice
wav
iflytek
ceas
罚
每年
专
题
质
背
首批
知情
commenc
treasury
reiterat
investigat
discretion
pursu
用户
摘牌
blu
high
未获
express
h200
sanan
ton
签字
无效
thing
访
况
变更
品
transceiver
reaffirm
green
len
partial
interagency
tranch
enact
iot
龙
宁
迟
欧
newcomer
special
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
balloon
centr
overtim
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
即将
极
图
始
观
信中
张
过去
修
不属于
prc
session
fast
scar
indirect
period
购买
卡
刊发
重新列入
汀
凯
答记者问
异
quick
变更为
queu
readd
float
inovanc
exit
insert
accelink
到期
从不
意味着
fifty-eight
affiliation
滥
码
润
义
尚
电话
邮件
类
载
七
highlight
refiner
focus
erc
punish
extension
简称
守
拉
据称
采访
zeng
speech
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
within B
sentenc
第二次
拿掉
因为
纷
涉军
界
含
排
proc
briefly
declaration
veto
protection
武
迫
欢
迎
隔
scrutiny
shak
worldwid
抗
促请
fiber
rosenworcel
retract
ind
shrug
ottawa
canadian
eras
expir
翔
高管
合议庭
诞
successfully
satisfy
业内
producer
靠
李
stamp
名单
像
激
虽
领
知
谢
惊
打官司
初
attack
gala
meu
intelligent
procur
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
foundation
判定
落
alongsid
wing
communicat
yank
败
defeat
zhou
bours
courtroom
malaysian
fab
toss
推翻
恢复
拿到
下周
wireless
acquisition
占
写入
话
声称
步
schumer
iv
储
誉
望
smear
unman
mavic
愿
unsubstantiat
misconception
stress
spun
handl
进入
sec
scrub
dawn
misguid
kentucky
fak
sme
维权
承认
appearanc
老
超
送上
放进
马
加进
safeguard
秘
resident
consult
interior
referenc
盘
specify
旗
总裁
穆
指数
亿
提前
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
at L
zero
spot
path
navinfo
删去
榜
追
包
阿
叫
destination
consideration
uncrew
以及
彭
不认同
采纳
救
和解协议
donald
subscriber
不接受
spread
福
警告
shipyard
revision
legislativ
remark
osmo
递状
utility
tack
departur
repeal
omit
eve
principl
荷
lufeng
手机
夜
送
键
软
配
罗
震
拉进
川
truck
s not
colleagu
evad
wrongdo
lukoil
startup
co
rebut
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
reissu
towel
buyback
spac
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
兰
拒
江
仪
摘除
细
敬
justification
govern
partnership
regulatory
疆
剑
增列
块
contend
station
指定
顾
web
瑕
sonar
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
lieutenant
southern
hundr
沙
新列
摘帽
et
availability
ly will
wrap
县
阅
昆
彻
列进
annually
cooperation
alarm
esper
adversary
sever
priority
vector
regim
base will be
假
独立
命
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
告上
lutnick
传出
under K
emphasis
防
sock
pray
fabricat
apology
brochur
someon
tar
friend
ranger
shot
hypero
northern
津
拍
放上
提告
蓝
标签
groundwork
analysis
锡
纺
劣
commitment
脚
告诉
施压
junior
多了
quash
csi
cybersecurity
backer
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
lie
醒
识
巴
拓
slovakia
exhaustiv
withheld
exploit
successful
low
春
重申
撤
哪
杰
休
缺
捍
速
good-pay
overrul
men
forty-two
lump
expung
testify
standstill
conspir
accountability
待公布
行政令
帽子
改为
岳
上网
鲜
火
瀚
加到
放出
systems
谐
兴讼
well-known
problematic
岛
结束
洲
再次列入
不同意
帮助
发还
constructively
上诉至
chinese
入选
届满
organisation
sat
base be to be
grac
挂出
抗争到底
改称
消失
与事实不符
treatment
库
剥离
】
伙
伴
创始人
伦
越
latitud
manag
fed
试
澎
湃
履
紫
太
沃
helper
laura
lunar
assert
volum
chengdu
批评
放在
responsibly
jessica
unfairly
er
迪
anticipat
ed shall be
twenty-six
inner
backdoor
reregister
fifteen
harborlin
outsourcer
contemporary
amperex
fudan
dragon
pact
sinochip
sinocar
曦
风
摄
栏
垄
祥
不评论
再审
贴上
司
松
拉黑
e-commerc
惠
阻止
写信
machinery
overly
pocket
inscrib
anti-dump
slovenia
empty
arnold
footstep
罕
栅
al
介绍
不见
郭
transportation
认定是
寻求救济
党
警
曾于
espionag
adr
提名
techinsights
扣
ed n't be
moon
钟
thirtieth
inferior
climat
rpt-updat
referral
enlarg
one-year
henceforth
gong
h2
抽
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
consign
invention
佳
划掉
作废
换成
二度
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
before same bare base
before 0
before 7-11
before for
before L
before ,
before B
before to
before #SILENT
before #will
before entry
before #ADD bare
before next
before next bare base
before 12-
before #ADD
before and
before #if
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
before next passive ed
before never
before #DENY bare
before #not bare
after includ
after #ADD bare
after same includ
before includ
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
after 回应
before {C}
before 未回应
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
before apply
before #EFFECT aux
after same aux ly
after apply
after #EFFECT aux
before appearanc
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
after #order bare
after #list
before injunction
before giv
after giv
after #REMAND bare
before far bare ed
before hav
after hav
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
before same aux base
before same bare s
before #ban
before #business
before #law
after nam
after #LABEL bare
after #entry bare
after #name bare
before next bare s
before #name bare
before #again
before will
before #will bare
before by
before #REMAND passive
after identification
after same of
after publish
after (
after )
after #GONE
before (
before rescind
before #GONE passive
before publish
after next passive ed
after rescind
after #RESCIND passive
after #GONE passive
before after
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
before same bare ing
before deny
before notic
before order
before stipulation
before #SETTLE bare
after #SETTLE
after #SETTLE bare
after same bare ing
before be
before identify
before first
after first
after #OFF
before los
after los
after #market
after deny
after #DENY bare
after same from
before call
before 点名
after 企业
after 点名
before 除名
before 企业
before same 企业
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
after in
before respond
before #SAY aux
before #SILENT aux
before declin
after same passive base
after #POST passive
after removal
after petition
after not
after #general
after rul
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
before same ;
after appeal
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
before review
after mak
after review
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
after #DENY passive
before whether
before same whether
after hous
after #lawmaker
after #would
after post
after drop
before post
after #SILENT
after #SAY aux
after #SILENT aux
after updat
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
before strongly
after them
after same them
after firm
after #ADD aux
after #POST aux
after #market aux
before appear
before #RESCIND bare
here relative 0
before #RELIST aux
before #REMAND aux
before #again aux
after relist
before a
before same maker
before stat
before than
before .
after manufacturer
after same manufacturer
after law
after pass
after giant
after letter
before #SETTLE passive
before #request passive
before same passive ing
before aid
before #ALLEGE passive
before next passive ing
before withdraw
after sound
after same on
after #military
after never
after #spokes
after than
after other
after #other
after sid
after #market bare
after #general bare
after chipmaker
after same chipmaker
after start
before shock
before sign
after #SUE aux
after #APPEAL aux
after same (
after order
after sign
before suspend
before far bare ly
before statement
after rival
after same rival
after releas
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
before next bare ly
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
after hand
before send
after far passive base
after a
after wrong
after issu
after same the
before independent
before same from
after cas
before same say
after same say
after #EFFECT passive
before law
before #POST aux
after designation
after but
before but
before block
after block
after it
after #RELIST
after .
before the
after expect
after com
after #will bare
after should
before against
after far bare s
after producer
before connection
before kong
after #court
after parent
after same parent
after company
after websit
before when
before same when
before bar
before #ban bare
before com
before replac
before relationship
after declin
after label
before same on
after lawsuit
after same passive ing
after next passive ing
after enter
after same subsidiary
after #not aux
before effectiv
before #market bare
before #general bare
before issu
after request
after #RESCIND bare
after same designat
before same the
before plaintiff
before #ADD aux
before announc
before disappoint
after same nam
after #papers passive
after propos
after same .
before motion
before 列入
after 列入
before 列为
after {K}
after #nameless
after #business bare
after same in
before fals
before confirm
after win
after 新增
before 社
before 新增
before 移出
before 声明
after 声明
before 表示
after 表示
before 商
before 顿
after 禁止
before 被列
after 签署
after 包括
after 发布
after 及
after 与
after 自
before 暂时
after 由
after 告
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
before 不存在
before 生效
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
after 移出
before 通过
before 尔
after 采购
after 起
after 厂
after 致函
before 致信
before 澄清
after 但
before 但
before 撤回
before 不是
after 不是
after 草案
before 败诉
before 母公司
after 初步
before 京
before 移除
before 曾于
before addition
after 至
after 后
after 败诉
after announc
before same includ
before company
before same (
before get
after #ASK passive
before #SUE passive
before #EFFECT passive
before lodg
before press
before #request aux
after strik
after same china
before strik
after military
after between
after stop
after such
before obtain
after longer
after blacklist
before #draft aux
after comment
after one
after out
before enter
after want
after same want
before what
before #list aux
before #market aux
before #general aux
before same delist
before same for
after report
before out
before into
after up
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
before 上诉至
before 告上
before 民用
before 加入
before same )
before 有
before 请
after 「
after same （
before 和解
before effect
before 没有任何
after 添加
before 错误
before same 到
before 致函
before 认为
before 宣布
after 希望
after same 与
before 毫无根据
after 剔除
before 写信
after 给
before 早在
before 头
after 」
after #BLOCK aux
before forbid
before #BLOCK aux
before 敦促
before 置评
before same 而
after far aux base
after challeng
after #papers aux
after addition
before giant
before ’
before same giant
before action
before ahead
before belong
before amendment
before pass
before #DENY aux
before #not aux
after #DENY aux
before accus
before report
before #OFF aux
before #GONE aux
after vacat
after asia
after tim
after #BILL passive
after act
before same tak
before same as
before same ）
before 上榜
before 纳入
after inspection
before scrap
after #LABEL aux
after #SETTLE aux
before #LABEL aux
before seek
before 上诉
after 多了
before silent
before at
before blacklist
before know
before want
after turn
after demand
after reissu
after find
before thirtieth
after forbid
before #again bare
after trad
after same strik
after judgment
after step
after #name passive
after reach
after clerk
before turn
before hit
after hit
after brand
before same :
before same to
after circulat
after class
after shar
after dismiss
before stress
before vanish
after back
after #past bare
after #again bare
before back
before #past bare
after scratch
after itself
after same itself
after seek
before washington
after show
here  0
after same group
before availabl
after availabl
after #SILENT passive
before lift
after lift
before append
before next bare ing
after press
before walk
after accus
before engag
before same designer
after join
after onto
after clear
after disappear
before keep
after halt
before #RELIST passive
after restor
after #RELIST passive
after renew
after keep
after department
after bar
before tack
after tack
before condemn
after disappoint
before who
before same at
after #RENAME aux
before becam
after cut
before noth
before dismiss
after sweep
before %
before #RENAME aux
after impos
after affirm
after at
before follow
after complain
after kick
after begin
before reply
after commerc
after let
after same delist
after #request passive
after unseal
after next bare ly
after oppos
after slap
after recommend
after legislation
after same join
after ban
after explanation
before comply
before reinstat
after set
before read
before far bare ing
before neither
before becom
after becom
after requir
after forc
after extend
after stand
before further
after will
after read
after referral
before about
before same about
after annull
after display
before sweep
before hour
after recall
before renew
after alter
after renam
after far bare ing
after who
after hold
after finaliz
after #ban bare
after certiorari
after docket
after cross-appeal
before down
after #RULE aux
after decision
after consign
before slap
after enlarg
after same giv
after see
before disappear
before pull
after #request aux
before display
before version
after meet
before same in
before cut
after laps
after dat
after carry
after hear
before hung
before same neither
before same nam
after about
after same about
before brand
after haul
after #REMAND passive
before throw
before conced
after forward
after afresh
before end
after rebrand
before bit
before must
after shoo
before meet
before decision
after fall
after #entry aux
after #name aux
after public
before hand
before same out
before begin
after same becom
before websit
after same bare ly
after firmly
before removal
before fiction
after whil
after lik
after same lik
after so
after conclud
before same {L}
before designation
after agreement
after its
before #military bare
after deal
after noon
after staff
after disput
after ought
before record
before public
before reconsider
before renam
after record
after disclos
after transceiver
before confus
before #order aux
after reaffirm
after explain
before explain
after nearly
after strongly
before testimony
after distributor
before distributor
after clos
before agreement
before same becam
before same shenzhen
before agency
before styl
after styl
after shed
after expir
after pact
after reprint
after mean
before unveil
after unanswer
after maintain
after mix
before rival
after 错误
before 认定
after 向
before 家
before same 家
before 变更为
after 变更为
before 抗争到底
before same ：
after 易名
before 诉至
before 登上
before 收录
after 提前
before 催促
before 失效
after 资
before 拉入
before 增列
after 制裁
after 添入
after 和解
before 就
before same 就
after 撤下
before 撤销
before 未获
after same 点名
after 信中
before 解释
after 要
before 从不
before 脱身
before same 的
before same 江
after 叫停
after 因
after 追加
before 刊发
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
before 贴上
after 离
after 签字
before 遗憾
before 摘帽
before 卷土重来
after 呼吁
before same both
before 榜上有名`;
