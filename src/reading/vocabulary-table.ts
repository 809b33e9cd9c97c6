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
#law
#RENAME
 D
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
none
no list
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
#spokes
 B
 L
#RESCIND
#BILL
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
law
their
over
may
gov ASK far
they
some
quoted
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
to J
国
chines
不
fil
two
rul
than
if
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
deny
>O
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
of D
under L
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
列入
what
gov nameless near
lawyer
sanction
从
publish
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
act
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
end
dron
gov would far
sign
also
$
lawmaker
committe
peopl
keep
向
<L aux
entry
respond
hold
action
plac
有
chang
on B
other
now
question
contract
bill
claim
supplier
against B
<J aux
los
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
register
hous
chip
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
as C
strik
ed to be
with D
to O
post
declin
record
judgment
stop
expect
for L
suit
issu
以
product
reason
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
updat
bar
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
撤销
into D
gov BILL far
return
enter
全
propos
和
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
final
section
坚决
lidar
起诉
investment
clear
week
next
block
of O
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
version
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
panel
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
》
执行
market
offer
explain
作出
most
edition
「
of K
opinion
availabl
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
due
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
安
litigation
into L
onto L
used
公布
wher
hour
上诉
内
bas
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
《
approv
商
名
正
者
becom
staff
联
pay
若
份
end-user
data
error
earlier
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
texa
half
by L
many
whit
impos
model
明
another
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
liberation
强烈
research
contain
官
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
memory
littl
asid
unlawful
pos
resolv
bought
产品
企
bid
target
biosecur
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
singl
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
quarter
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
法案
相
warn
拒绝
between
关联
又
conclud
heard
russia
baseless
engineer
裁定
之
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
university
dealer
throw
describ
draw
interim
commercial
tariff
案件
如果
ground
投
provision
privat
audit
substantial
受
spar
诉状
动
delay
build
senat
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
件
provid
dozen
map
broker
新增
in K
trader
off D
技
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
生
打压
维
度
ai
grow
material
brussel
prepar
能
反
实施
harm
past
通过
指控
book
softwar
district
within C
study
trump
machin
interest
memorandum
科
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
labour
谓
当
多
问
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
公开
都
规则
mention
server
york
packag
familiar
into C
screen
delivery
更
联邦公报
anyon
moolenaar
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
certain
材
base can
messag
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
道
列为
则
命令
不会
不再
供应商
物
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
wait
together
oil
circulat
限制
presumption
何
是否
account
exporter
oblig
hop
wingtech
void
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
enough
newsletter
formally
comply
revok
批准
in O
surpris
memo
senior
集团
股
？
目
congressional
hospital
maintain
fair
diplomat
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
敦促
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
certificat
再
测
视
&
邦
on J
minister
activity
soldier
chain
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
attorney
serv
gain
先
机构
lack
printer
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
soon
kind
operation
毫无
密
laboratory
option
民
尚未
总
场
ear
uyghur
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
indirectly
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
radio
片
确
金
从未
达
prevent
规定
over D
groundless
vastera
ed should be
料
仍
devic
supplement
展
建议
此前
港
denial
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
stak
anew
previously
conferenc
将于
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
予
night
agent
voluntary
attempt
contribut
strategy
often
proof
enterpris
noon
relationship
restrict
rehear
happen
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
off C
center
procedur
untru
谈
考虑
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
depositary
remedy
cod
upon
暂缓
class
plea
governor
chamber
星
orvanta
succ
vanish
touch
无理
设
首
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
network
ohio
东
买
并未
页
朗
状
base n't
capricious
base be not
unfound
articl
fir
develop
guidanc
fear
leak
scrap
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
internal
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
biden
stag
discriminatory
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
embassy
sixty
reseller
knowledg
connect
c
within L
separat
identification
名称
得
旧
厂
级
delawar
room
european
afternoon
temporarily
penalty
launch
scienc
invit
base shall
博
俄
widen
resum
restor
singapor
breath
postpon
hard
below
vacatur
dismissal
战
台
办
注
formal
along
predecessor
initial
advic
taiwan
michigan
production
consolidat
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
base may not
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
respect
ongo
january
less
international
chanc
accept
争
suzhou
轮
withdrawal
函
hill
nexperia
back L
as O
walk
元
现
具
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
thought
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
unilateral
h
加入
satellit
tanker
门
suffer
ought
trigger
比
评论
同时
符
站
格
午
older
reputation
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
signatur
harbin
disappear
thanksgiv
unpaid
inspector
virginia
传闻
vehicl
storag
合作
abl
attach
september
bind
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
误
准备
去
反驳
paragraph
fin
dissatisfy
object
relat
smartphon
so-call
hurt
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
humanoid
chipmaker
dollar
train
wechat
mr
meant
redesignat
hk
idea
switch
task
app
daqo
instruction
project
未回应
扩大
切
其他
按
出现
让
en
blog
prospectus
leader
fly
contributor
communist
registration
lif
谴责
联系
seller
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
chemical
independent
smaller
condition
pressur
box
spy
critic
contrary
transaction
telecommunication
modify
多家
方面
委
曼
consequenc
as J
newly
bipartisan
growatt
复审
energy
bully
随
预计
九
听
human
ready
exception
suspension
stephen
recover
reasonabl
resolution
违法
voic
申诉
fourth
critical
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
asia
wang
rar
strong
europ
<K aux
monitor
assur
仅
急
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
elsewher
newest
luxembourg
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
toy
afresh
favour
military-relat
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
condemn
awar
forecast
britain
expand
certification
broad
border
解
境
将被
austin
ukrain
autumn
senator
drugmaker
banc
gowin
communication
correction
chairwoman
sister
region
室
编
名字
计
刊登
估
闻
几
股价
清
宣
停
besid
admit
dfar
失
随后
当时
流
型
往
除
控告
calendar
iranian
forty
insist
merger
shield
kill
out L
m
截
断
commissioner
footnot
ownership
civil
corporat
售
近
票
克
任
visit
counter
red
shut
cours
biotechnology
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
suppress
friedman
placement
recommendation
war
forward-look
oral
languag
济
建
勒
未有
sort
wrongly
pension
nowher
seventeen
defend
surfac
纯属
ambassador
goldman
更名
ly do not
william
guess
链
整
效
母公司
身
条款
别
union
常
在列
deliver
foreign-mad
worry
unreliabl
jian
designer
retain
声
沟
坚
驻
尊重
京
奥
支
unconstitutional
lunch
among B
usa
clerical
tear
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
vic
david
appropriat
flag
inaccurat
mislead
exercis
很
承
劳
助
紧
求
acknowledg
troubl
play
取消
genetic
parliament
museum
reinstat
airport
nebraska
hung
styl
kick
bidder
japanes
cancell
two-pag
oakland
kestrel
offlin
longsy
船
更正
巡回
author
ed can be
径
研究
认定为
短
不予
责令
imag
against J
economy
threat
establish
verify
fy
min
collect
relation
caution
effort
submission
definition
korea
暂时
围
某
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
drawer
agenda
prob
october
swap
biosecurity
examin
doing
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
alert
留
互
伊
重新考虑
波
farm
break
seem
便
禁制令
圣
clarify
instruct
transport
dealing
issuer
flaw
mill
fiction
coalition
registry
financ
december
呼吁
本公司
built
amount
steer
violat
提出上诉
ii
计划
林
模
样
歧
builder
competition
assuranc
clearly
pen
proceed
internet
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
infrastructur
radar
凡
立法
wip
courthous
ningbo
persuad
freight
loongson
two-year
infring
tentativ
retir
absurd
debt
phytium
赔
严正
interview
disclosur
中止
仲
八
嘉
侵
成为
修正案
‘
lower
total
automatically
authoriz
ccp
solution
combin
technical
grid
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
pacific
上榜
cross
exemption
fold
badg
street
verdict
scanner
nominat
year-end
refund
yealink
暂
致信
民用
dissolv
polysilicon
装
立案
新名称
剔除
零
牌
董秘
着
处
表态
边
quantum
notify
previous
plano
ly be
wenbin
generally
joe
deplor
brendan
just
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
森
致
罪
详
assistanc
delta
download
架
completely
ice
wav
container
iflytek
ceas
jac
turbin
罚
fish
严
题
质
线
背
首批
知情
commenc
treasury
reiterat
unveil
firmwar
landlord
comput
investigat
discretion
pursu
遵
用户
忘
抗议
摘牌
guo
jiakun
bad
blu
high
未获
fleet
cayman
express
nikkei
hatchet
cash
bargain
sanan
judicial
ton
签字
无效
county
thing
processor
访
百
变更
品
精
援
transceiver
editor
misrepresent
green
water
len
supplemental
partial
key
interagency
tranch
enact
iot
龙
宁
不实
威胁
欧
newcomer
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
rebuff
absolutely
balloon
centr
overtim
rebrand
taipei
stick
reappear
focuslight
jinko
议案
缆
退出
交涉
applicabl
每年
mail
价
万
董
准许
纠
圳
南
那
即将
察
极
图
军队
始
观
信中
张
过去
修
药
不属于
纽
found
choic
president-elect
prc
session
fast
iran
retailer
overstretch
dog
indirect
prov
statutory
period
jurisdiction
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
receipt
写道
变更为
queu
readd
labell
float
inovanc
weichai
eye
jointly
exit
insert
accelink
庭外
到期
退回
从不
纸
payment
意味着
fifty-eight
affiliation
滥
码
润
义
尚
尼
电话
邮件
类
载
赢
七
majority
original
refiner
focus
wholly
exclud
erc
winter
punish
portal
extension
简称
守
拉
未能
采访
zeng
出炉
speech
入列
irrational
illegal
fast-track
toward
lawful
e-mail
developer
initiall
dismay
supercomput
navy
q
overlook
outbound
arriv
within B
budget
sentenc
strip
under J
within D
第二次
拿掉
收回
unoppos
织
eastern
因为
纷
涉军
界
股票
含
汽
排
chairmen
proc
reaffirm
briefly
easy
declaration
protectionism
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
shak
worldwid
抗
游说
促请
fiber
hardwar
rosenworcel
retract
recycl
ind
gift
shrug
negotiator
esquel
ottawa
supersed
expir
megmeet
翔
志
高管
征求意见
弃
合议庭
诞
satisfy
业内
timely
instanc
producer
靠
李
stamp
发起
真
名单
像
激
虽
领
知
谢
惊
策
打官司
初
carrier
guard
highlight
notabl
problem
attack
ed n't
gala
•
appendix
meu
intelligent
procur
loan
platform
众议院
尽
主席
撤下
责
满
讨
摩
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
wing
moscow
communicat
investigation
dkt
yank
fit
败
defeat
narrow
hikrobot
bours
prejudic
courtroom
gun
malaysian
fab
toss
uniview
baffl
sdn
music
推翻
恢复
拿到
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
未作
schumer
fundamental
textil
thank
assessment
iv
储
誉
望
替
smear
second-guess
mavic
愿
质疑
respectfully
unsubstantiat
plotinsky
stress
spun
handl
进入
divid
scrub
preliminarily
sedan
dawn
clock
misguid
kentucky
fak
sme
tongfang
维权
承认
failur
intact
appearanc
finish
ly to
lender
/
农
老
超
送上
放进
马
加进
秘
免
resident
chuny
major
forum
specific
interior
host
advertis
under O
referenc
盘
specify
此举
追问
旗
总裁
穆
paul
有效
鹏
指数
亿
提前
季度
促
directiv
wider
moot
状告
希望
收录
very
!
reopen
qaidam
append
bounc
forensic
two-lin
misinform
ignor
compel
bury
at L
zero
gat
dossier
spot
pharmaron
path
navinfo
greatstar
青
盼
联署
施行
删去
榜
呈交
矛
追
究
负责人
形
不愿
值
包
阿
省
叫
destination
creat
actual
evaluat
consideration
uncrew
以及
彭
回到
不认同
采纳
破
久
救
和解协议
donald
subscriber
yifan
mostly
logistic
driver
不接受
spread
福
警告
早在
律
revision
legitimat
legislativ
reviv
as B
independently
remark
osmo
correspondenc
递状
successor
辟谣
lock
utility
sophgo
tack
real
xi'an
departur
visa
repeal
preview
omit
eve
principl
permit
vilnius
lufeng
手机
夜
送
键
软
判词
乎
上了
配
罗
震
拉进
川
truck
e
s not
colleagu
permanently
evad
wid
hua
wrongdo
lukoil
startup
co
rebut
derivativ
赵
法规
毛
卷
章
由于
弗
好
错误认定
域
印
likewis
obey
brazil
companies
巨头
杭
归
专家
civil-military
minsk
reissu
outgo
latter
cathod
templat
contrast
reliev
towel
witness
soar
buyback
ustr
screenshot
spac
brooklyn
finaliz
operativ
rechristen
y
repriev
corridor
history
off B
cabl
toleranc
eufy
guang
abbott
we'v
utah
optel
拒
江
仪
摘除
澄
细
延
读
敬
工厂
名录
茨
legislatur
camp
family
search
partnership
detention
disrupt
regulatory
疆
剑
增列
辩
块
团
weekend
contend
station
指定
早前
赫
顾
优
获准
web
瑕
sonar
瑞
factually
unanimous
ada
perception
公示
grinder
bidd
outlaw
mayor
steal
poly
brush
initiat
maryland
cross-appeal
homework
query
madrid
twenty
lieutenant
southern
senken
hundr
签发
沙
新列
裂
壁
摘帽
et
availability
余
ly will
wrap
ing do
阅
额
费
昆
少
彻
列进
源
remind
sefcovic
annually
cooperation
coercion
alarm
adversary
sever
underly
priority
extraordinary
vector
regim
base will be
remot
独立
命
条例
挫
阳
斌
港股
有误
long-arm
finally
incorporat
detection
pro
quadcopter
层
客
告上
lutnick
传出
锂
cxo
under K
谣言
防
sock
hail
pray
misl
fabricat
malicious
apology
secrecy
brochur
remit
someon
tar
first-half
friend
frankfurt
dartmoor
excis
costar
lit
laughabl
upward
shot
discovery
espressif
hikmicro
hypero
northern
nclav
landspac
悉
潮
案子
眼
岭
宣判
津
拍
无权
放上
提告
举
收入
重新审议
蓝
标签
叉
one-inch
lay
groundwork
ly would
analysis
参议院
误解
锡
纺
恶
劣
yellen
cny
脚
告诉
即使
另外
ken
副
施压
construction
scientific
junior
genomic
多了
quash
csi
enclos
cybersecurity
shengx
backer
defectiv
optic
gazet
pencill
pre-publication
dash
hagu
disabl
comba
microbt
shennan
great
登上
下达
摘掉
进了
不予置评
禁
倒
封杀
未在
prison
transmitter
lie
略
醒
挂
治
句
识
巴
筑
拓
transmit
slovakia
exhaustiv
sequencer
rol
limb
successful
tighter
low
lot
春
重申
散
撤
询
哪
难
mexico
杰
拿出
蒙
休
欠
缺
捍
速
howard
版本
good-pay
cor
procedural
vigorously
responder
j
description
bolt
wok
salt
cart
overrul
pur
thirty-seven
men
forty-two
lump
accidental
taxis
expung
onto B
reagent
trim
testify
standstill
antitrust
conspir
accountability
by-law
e-bik
ganfeng
ukrainian
待公布
鸿
行政令
帽子
改为
孙
岳
上网
鲜
搁置
火
联名信
瀚
加到
柯
放出
贝
systems
谐
斥
successfully
mount
afterward
兴讼
shell
lithium
portfolio
incorrect
estimat
problematic
岛
结束
洲
再次列入
不同意
帮助
发还
thereby
gallagher
上诉至
chinese
入选
不涉及
私
届满
peacefully
organisation
interrupt
馆
luckier
ing would not be
bafflement
sat
mannheim
base be to be
four-year-old
sinopump
grac
harmonis
gold
挂出
剔出
抗争到底
改称
消失
定为
住
士
与事实不符
treatment
库
水
每
驳斥
剥离
根
伙
伴
创始人
红
越
谁
blatant
latitud
serious
groundlessly
expansion
danc
fed
汉
试
澎
湃
紫
太
势
沃
汪
竞
增加
撰
helper
laura
lunar
assert
volum
teaser
宪
稍
批评
音
放在
盖
responsibly
exposur
unfairly
analys
exceed
suppos
er
迪
anticipat
ed shall be
twenty-six
honour
exascal
metal
inner
ballard
backdoor
situation
reregister
fifteen
harborlin
mum
contemporary
amperex
base shall not
non-bind
fudan
dragon
youth
entry-level
ja
pact
sinochip
sinocar
saddl
曦
诉至
史
摄
浪
采购合同
陪
栏
垄
孟
祥
不评论
再审
咏
探
从来没有
赢得
lanting
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
machinery
overly
pocket
phas
inscrib
exclusive-u
anti-dump
slovenia
empty
arnold
footstep
evo
cross-licens
oddball
罕
列上
庞
栅
al
介绍
不见
错
vicious
transportation
deflag
跌
寻求救济
稳
是指
授
党
警
曾于
圆
authorisation
espionag
execution
adr
止
教
提名
避
techinsights
陪审
d-il
扣
interfer
preponderanc
preemptiv
ed n't be
moon
钟
se
thirtieth
inferior
spywar
rpt-updat
nanchang
enlarg
one-year
out-of
setback
fabless
henceforth
revolt
suction
gong
man
landmark
custody
h2
wasion
tonn
bend-insensitiv
ageagl
鹰
伏
抽
！
浙
划入
脱身
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
打入
称为
站在
名列
wast
arrival
unknown
readmit
invention
易名
交还
佳
榜上有名
抽回
划掉
作废
换成
二度
脱离
spokespeopl
shoo
力主
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
before 判决
before #order bare
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
before #request
before delet
before #OFF aux
before #GONE aux
after #OFF bare
before {J}
before leav
before #list
before #RESCIND
after plac
after same plac
before #SETTLE
before refus
before #SILENT passive
some 2 0
after #ban
after #business
after #entry
after same ,
after {B}
after of
after writ
after #DENY bare
after {C}
before writ
before next passive base
before #DENY passive
before apply
before #EFFECT aux
after apply
after #EFFECT aux
before first
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
before next bare s
before #entry bare
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
before complaint
before same bare ing
before deny
after notic
before notic
before affirm
before order
before #SETTLE bare
after #SETTLE
after #SETTLE bare
after same bare ing
after identify
before be
before identify
after #OFF
before los
after los
after #market
after deny
after same from
before {B}
before hav
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
before 上书
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
after 公布
after 和
before 和
before 公布
before 对
before 从
some 2 2
before 提出
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
before appeal
before #ASK aux
before #APPEAL aux
before #papers aux
after #not bare
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
after designation
after delet
before {D}
before same {D}
after submit
before reject
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
before appear
after appear
before #RESCIND bare
here relative 0
before return
before #REMAND aux
after relist
after #RELIST aux
after hav
before a
before mistak
before same maker
after same firm
before stat
before than
before .
before disappoint
after manufacturer
after same manufacturer
after law
after pass
after statement
after giant
after should
before send
before reach
before #SETTLE passive
before #request passive
before same passive ing
before next passive ing
after sound
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
after .
after issu
before shock
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
after first
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
before next bare ly
before firmly
after next bare ing
before start
before prohibit
before #ban passive
after prohibit
after #ban passive
after withdraw
after #SETTLE passive
after next passive base
after washington
before win
before other
before same by
after hand
after far passive base
after wrong
after same the
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
after but
before but
before block
after it
after #RELIST
before the
after expect
after com
after #will bare
before sanction
after far bare s
after producer
before connection
before kong
after #court
after parent
after same parent
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
after same deny
after #not aux
before #market bare
before #general bare
before issu
after request
before request
after review
after same review
here relative 4
after #RESCIND bare
after #general bare
after same designat
before same the
before #ADD aux
before announc
after same nam
after propos
after same .
before propos
after #SILENT passive
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
before 被列
before same 、
after 签署
before 回应
after 包括
before 并非
after 称
after 发布
after 及
after 与
before 暂时
before 普
after 由
after 了
after 批准
after same 了
before 批准
after same 对
before 暂停
before 「
before 」
before 解除
after 有
after 提起
before 坚决
before same “
after 回应
before 及
before 作出
before 生效
after 敦促
after 发言人
before 将于
before 不再
before 依据
before 重新列入
before 记者会
after 驳回
before 驳回
before 提起上诉
after 被列
after 移出
after 通过
after 即将
before 致信
after 采购
after 起
after 厂
after 致函
after 但
before 但
before 撤回
after 不是
after 草案
before 败诉
before 母公司
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
before tim
after #APPEAL passive
before same (
before get
after #ban bare
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
after joint
after blacklist
after same be
before #draft aux
after comment
after out
before enter
after want
after same want
before what
before #list aux
before #market aux
before #general aux
after same delist
before same for
after report
after #ASK passive
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
before 入禀
after [
after ]
after 被
after 除名
before 再次列入
after 以
after same 把
before 认定
before 告上
before 其
before 加入
before same )
before 有
after 商
after 要
before 请
before 发声
after 「
after same （
before 和解
before effect
after #papers passive
before 没有任何
after 添加
before 错误
before same 到
before 认为
after 希望
after same 与
before 毫无根据
after 剔除
before ·
before 写信
after 给
after 写信
before 早在
before settlement
after #BLOCK aux
before 置评
before same 而
after far aux base
after #papers aux
after addition
before giant
before ’
before action
after #market bare
before ahead
before belong
before pass
before #DENY aux
before accus
before report
after vacat
after asia
after tim
after act
before ought
after challeng
before same tak
before same as
after register
before #business bare
before same with
before same ）
before 纳入
after inspection
before inspection
before scrap
after #LABEL aux
after #SETTLE aux
before #LABEL aux
before forbid
before seek
before 上诉
after 拟
after 多了
before silent
before at
before blacklist
before know
before want
before bill
after turn
after same hav
after demand
after find
before thirtieth
after forbid
before #BLOCK aux
before #again bare
after trad
after same strik
after judgment
after step
after will
after reach
after clerk
before turn
before against
before hit
after hit
after brand
before same :
before same to
after circulat
after class
after dismiss
after show
before stress
after #entry passive
after #name passive
after scratch
after seek
before washington
here  0
after group
before availabl
after availabl
before lift
after lift
before append
before next bare ing
after press
before walk
after accus
before engag
before join
after join
after onto
after clear
after disappear
before #RELIST passive
after restor
after #RELIST passive
after department
after bar
before tack
after tack
before condemn
after disappoint
before same at
after #RENAME aux
before becam
after cut
after back
after #past bare
after #again bare
before noth
before dismiss
before #RENAME aux
after off
after at
before follow
after complain
after kick
after commerc
after secretary
after investor
after let
after #request passive
after unseal
after next bare ly
after oppos
after slap
after pull
before vot
after catch
after legislation
after float
after same join
before entry
after ban
after reversal
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
after read
before about
after annull
after display
before sweep
before back
before #past bare
after recall
after shelv
after alter
before rebrand
after #ALLEGE passive
after renam
after far bare ing
after who
after finaliz
after impos
after docket
after cross-appeal
after #RULE aux
after consign
before slap
after inscription
after same giv
before disappear
before pull
before so
after #request aux
before version
after meet
before same in
before cut
after carry
after hear
after same at
before hung
before same neither
before same nam
after about
before brand
after #REMAND passive
after baseless
before throw
after forward
after afresh
before end
after rebrand
before bit
before must
after shoo
after restrain
before meet
before decision
after fall
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
after replac
after firmly
before removal
after drugmaker
before fiction
after whil
after lik
after same lik
after conclud
after amendment
after determination
after agreement
after its
before #military bare
before stay
after deal
after noon
after staff
after disput
after ought
before public
before reconsider
before renam
before record
after record
after disclos
before confus
before #order aux
after explain
after nearly
after distributor
before agreement
before same becam
before shenzhen
before same shenzhen
before display
before agency
before styl
after styl
before shed
after shed
after jointly
after run
after revis
after pact
after reprint
after expand
after mistak
before unveil
before flag
before figur
after unanswer
after maintain
before rival
after 错误
after 向
before 出现
before 家
before same 家
after 变更为
before 抗争到底
after 易名
before 诉至
before 登上
before 收录
after 提前
before 未予回应
after 刊出
before 催促
before 失效
after 考虑
after 资
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
before 打入
before 从不
before 脱身
before same 的
after 没有任何
before same 江
after 叫停
after 因
after 追加
before 刊发
after 实施
before 换成
after 诉状
after 建议
after 规定
before 改名
before 归入
before 呼吁
before 收回
after 告
after 力主
before 贴上
after 离
after 签字
after 未回应
before 遗憾
before 摘帽
before 卷土重来
before 反对
before 榜上有名`;
