/** The words, groups and signs that the models of this room know, one a line; their order is their number. Learnt by scripts/learn-reading.mjs from 140 documents and 3004 passages of test/reading, in which people marked what tells each event. */
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
ly
comment
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
>O
urg
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
project
"
statement
websit
sit
this
modul
buyer
american
among
part
respond
question
base do not
immediately
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
gov ASK near
<J 
short
papers
complaint
lodg
in J
#past
#BLOCK
#order
#market
then
sinc
gov past far
order
claim
shar
pric
los
about
BLOCK
so
word
ed could be
giv
reason
decision
#general
company
by D
tell
sold
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
cas
designat
relief
mov
ing be
customer
every
argu
heading
what
find
probably
show
gov would far
arbitrary
base be
record
on B
explain
contract
research
from
remov
from L
register
federal
notic
cover
other
ed be not
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
than
doing
with B
party
expect
base will
correct
^
fail
bring
action
protect
legal
interest
:
$
includ
in L
for D
act
opinion
motion
;
further
until
defendant
of J
restrain
enforc
security
requir
rul
(
joint
status
noth
publish
direct
removal
summary
determin
two
entity
longer
inclusion
they
delet
follow
in D
base not
determination
rest
officer
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
技
科
国
所
中
谓
称
 K
不是
与
回应
军方
>K
关联
产品
关
相
依据
。
用
未回应
请求
稿
发
由
公布
一
次
并
不
被列
入
制裁
到
但
可能
影
发回
诉
有
案
机
材
没有
就
是
作出
断
判
在
#RESCIND
把
向
起诉
撤销
的
决
定
该
判决
提出上诉
回复
记
者
后
认为
业内
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
hand
attach
deadlin
up
brief
back
#again
to B
leav
proceeding
plac
secretary
gov nameless far
conced
clos
must
at
fact
shall
strik
refus
clerk
mandat
petition
some
partner
number
com
without
base can
can
warn
away
bis
third
ought
ed to be
firm
identify
u
adss
percent
might
stop
also
chines
among C
apply
ly will
renam
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
vot
second
propos
of C
within L
within
due
system
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
receiv
separat
unanswer
how
stay
count
year
four
most
ing do
dissolv
vanish
fight
obtain
one
summer
win
by J
mor
som
trad
see
befor
base could
hear
model
hour
minut
open
new
inspection
offic
peopl
such
bus
lie
help
former
through
out D
cran
#RELIST
want
them
port
return
settl
cloud
point
section
start
stand
each
base must
supplement
onc
even
many
appear
call
round
nobody
confirm
supplier
ed not
approv
ed will be
contain
reach
good
matter
identification
as D
rescind
complet
again
enter
agre
dat
freez
importer
version
pag
spokeswoman
void
releas
investor
yet
messag
export
meet
when
begin
credit
lin
both
view
end
announcement
introduc
hous
pass
your
civil
suit
review
vacatur
by C
deny
of D
affirm
stipulation
settlement
说
米
小
部
老
据
扩大
pursuant
executiv
country
pay
exist
sell
purchas
delist
block
ministry
beij
availabl
annex
点名
遭
另
电
光
家
企业
获得
则
已
员
官
除名
要
产
夜
于
视
未
公告
为
」
证
发言人
石
受
这
项
法
驳斥
「
时
我
曾
司法
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
每年
全
安
权
军工
再度
资
也
不愿
公
办
务
事
多
室
：
读
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
来
以
重
美
起
敦促
立
错误
停止
做
必
措施
取
采
维
护
拟
外
问
生
可
州
靠
德
商
提
供
反
芯
销
立案
调
查
公开
发布
编
证券
号
披露
保
实
诉讼
本
了
《
行
政
提起
》
因
系
而
（
递交
下
二
展
公司
禁令
申请
提出
命令
gov BILL far
准许
局
终
不得
上
之前
认定
任何
执行
驳回
审
理
动议
前
案件
最
目
名称
比
足
自
尚未
裁
民
被
改
正式
“
江
启用
新名称
们
效
力
加
里
其
写入
动
重新审议
主张
符
合
义
”
检
；
华
建议
信
报
体
道
毫无
组
天
生效
照
特
顿
斯
指
克
路
应
宣布
日
星
图
测
解释
表示
当
律师
府
准备
none
预览
子
联邦公报
出现
份
文件
分
六
十
取得
新
财
显
示
现
其中
包括
不见
名
两
推
他
元
首
只
品
业
都
董秘
控
线
回
邮件
易
法律
刊登
那
过
收
和解
从
条款
同意
内
作
个
付
兴讼
盛
它
拒绝
临时
陈
移除
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
器
着
澄清
此前
经
装
反对
表态
再次
没有回应
察
昆
嘉
应当
位
才
三
第
名录
又
供应商
加进
东
犯
头
已经
secur
bar
spend
authority
money
within C
bill
run
machin
rival
legislation
union
text
on O
会
冻结
禁止
四
告
白
大
透露
刚
板
底
件
无人
农
质
料
正
如果
得
继
签署
统
总
普
五
文
不属于
否认
采购
须
令
度
答复
不予
级
专
精
融
共
胜
交
简
予
均
责令
充
表
连
武器
去
知情
贸
如
市
车
汽
能
拉黑
性
移出
成
风险
高
换
恒
川
chip
impos
treat
university
cell
shenzhen
exchang
mention
among D
reporter
defens
down
hong
kong
power
reject
argument
becaus
institut
in B
memory
flash
supply
arm
disappoint
with O
sid
dron
uphold
challeng
watch
littl
server
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
base would not
grow
texa
she
on D
n't
well
pend
check
display
subsidiary
agent
inquiry
anyon
prohibit
nor
confus
voluntary
announc
director
with D
wish
shareholder
by B
alter
stock
revis
effectiv
suzhou
end-user
china
information
licens
policy
under D
provid
hospital
servic
reconsider
paragraph
alleg
capricious
decid
cannot
anew
accordingly
set
asid
remand
of B
reaffirm
term
with J
clear
mean
plan
york
found
six
unlawful
restriction
allegation
unfound
transmit
million
delay
provision
humanoid
polic
fin
thes
lead
ty
by O
join
senat
his
adopt
amendment
post
drop
document
withdraw
error
spokesman
conclud
last
process
still
much
agreement
dismiss
vacat
with C
rely
declaration
turn
talk
counsel
mistaken
another
heard
protectionism
chief
limit
florida
hold
ed be to be
unless
room
packag
eu
asset
european
ed could not be
bank
try
disput
smaller
slip
better
bond
forc
from B
listing
gov court far
think
next
speak
relist
cit
camera
full
rumour
fals
gam
forum
lik
several
battery
my
throw
router
base be to
risk
seen
rais
forecast
demand
dollar
likely
broker
on C
at C
far
final
fiscal
renew
prohibition
certify
too
overturn
evidenc
proof
own
national
land
起诉书
即
或
载
确
简称
及
晚
消
息
不实
张
站
并未
新增
激
新版
撤下
原
草案
addition
shown
coercion
accusation
russia
although
eleven
investment
between
old
delawar
paper
describ
submission
floor
offer
small
america
twelv
quiet
winter
feinberg
stephen
at D
becam
seventeen
download
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
founder
ready
calendar
fiv
index
from D
trader
against D
respect
nin
dur
repeat
under B
alon
fourth
promis
later
of O
spr
forbid
jun
conferenc
根据
预计
变更为
明
seek
annual
industry
groundless
surfac
yank
els
by L
upload
biggest
plead
test
tie
ice
whos
saw
becom
bought
annull
lift
internal
base should
surpris
assur
ed may be
application
ed would be
cours
regulation
administration
item
圣
讯
诉状
算
计
云
人
规定
服
首次
选
利
投
无关
季度
长
手
年
半
股东
进入
税
备
chairman
member
half
commission
resolv
bear
signatur
defenc
idea
gain
early
plant
hop
simply
newsletter
measur
sister
overnight
solar
practic
lunch
into D
distributor
owner
general
tag
roll
to K
wip
fy2026
president
automatically
recommend
wast
山
储
情
书
通知
辟谣
网
往
审查
是否
通过
成为
敲定
deletion
roster
person
quot
revers
silent
border
wind
london
hit
minister
reseller
pick
telephon
vendor
why
liv
museum
bit
ind
accus
outright
over D
protest
wav
se
er
envision
often
mix
regulator
telecom
radio
registration
laps
disappear
base shall
cost
whatever
barely
radar
cross
场
逾
入选
创
台
更
拜
anticipat
litigation
damag
believ
seal
sworn
along
plea
halt
iranian
nearly
foreign
few
uyghur
to O
aid
rebuff
budget
whit
soon
pull
happen
unjustify
best
goe
war
city
ambassador
speculation
at J
defeat
bench
newcomer
suspend
printer
fir
panel
ing to
german
ed n't
thanksgiv
consent
proceed
class
compromis
fair
electronic
queu
hung
design
stress
fre
predecessor
luckier
narrow
ed shall be
b
subject
d
rank
previously
pray
advers
impact
procurement
him
clarify
factual
foundation
onto
book
q
rebrand
tack
onto L
verdict
jury
cod
under C
criteria
year-end
regim
though
typical
financial
contributor
fusion
intend
fee
usa
conclusion
government
embassy
quietly
maryland
readmit
award
favour
at B
suggest
honor
inaccurat
mislead
long
option
genomic
council
fifty-eight
deal
ground
lack
reputational
injury
unpublish
circulat
ahead
agenda
back D
autumn
shelv
reregister
readd
v
invit
unpaid
ignor
english
yunzhou
finaliz
kick
temporary
enforcement
shield
patent
bid
cheaper
declar
chanc
out C
leak
memo
refer
expung
seven
slap
dandong
enlarg
fiction
guilty
ship
invest
over C
mr
wok
authoriz
of K
withdrawal
instruction
bounc
trial
ed be be
lobby
bipartisan
thousand
second-guess
using
lender
solicitor
at L
publication
tar
widen
rumor
esquel
kill
wafer
weapon
instruct
green
cut
substantial
local
revenu
job
dfar
redesignat
registry
technology
burden
harborlin
below
duty
hard
parent
revok
forget
%
stick
y
insist
overtim
over J
ningbo
tank
carmaker
scor
california
latest
absurd
brand
thing
tally
chennai
oblig
oil
cotton
largest
korea
float
tender
designer
forward
afresh
persuad
repriev
toolmaker
kentucky
sonar
back C
ranger
excis
lab
costar
spread
dossier
germany
exit
angel
township
refusal
phon
!
january
languag
initial
laboratory
mirror
capitol
girlfriend
oakland
pharmaron
forensic
footnot
within B
fabless
dash
perception
top
omit
off B
dealer
british
condemn
knowledg
quarterly
moonshot
apology
defend
optic
tanker
nexen
vow
spy
laughabl
standstill
regret
user
app
californian
ninestar
newest
placement
september
bas
hypero
interview
morn
baseless
xinjiang
h2
unlist
creat
ehang
gowin
tianjin
under J
地
集团
条
宫
暂
拍
致函
摘除
涉军
帽子
列
支持
留
深
结
暂缓
角
厦
实体
注
意
与事实不符
代
手机
海
索
撤诉
页
机构
国防授权法
删除
先
随
退回
卷
密
答
登上
早在
解放军
轮
加入
俄
际
武
通
更正
批准
拉
叫停
适用
一并
子公司
无
封
和
更名
版
联
邦
金
今
迈
暂停
核
申诉
途
尊重
面
智
飞
旗
打入
工
再
强
协助
港
拿掉
提交
态
放
弃
签
榜
不再
刻
平
未在
探
方面
获
文本
委员会
误
放上
景
实施
透
查询
质疑
周
雷
名字
瀚
波
第二次
医
立法
复
博
签字
感
进了
附
摘掉
除
写道
和解协议
纷
纠
支
且
李
运
航
伊
朗
登
卖
启动
承认
呼吁
船
列进
从来没有
认
讨
论
搁置
母公司
联系
京
北
收回
再列
津
录
林
营
警告
红
纸
限制令
达
进
诞
将在
—
重新考虑
裁定
打算
驳
不予置评
知
撤
协议
破
常
翔
防
systems
放在
失效
凯
修
册
送上
紧
印
出炉
请
退出
入列
不符合
持
命
退
秘
入禀
提告
！
准
给
单
补
党
摘帽
贴上
多家
标签
越
下达
无效
始
微
违法
脚
化
代理
采纳
暂时
至
停
→
采访
谢绝
不会
具
追问
预
沙
澄
点
重审
导
初
下周
巡回
谐
了结
看
让
松
靴
然
月
含
岛
交涉
严正
胜诉
志
封杀
倒
用户
旭
股票
恢复
合议庭
议
清
挂出
无人接听
列为
隔
协
遗憾
校
军事
司
斥
争
九
收录
二度
求
买
话
改名
待
凌
anker
kelvra
mill
roborock
ecovac
midea
air
refut
cellsy
discriminatory
lufeng
higher
sea
halvik
vastera
merchant
music
瑞
汉
信中
议案
工厂
不满
谱
辰
垄
剔除
limb
将于
understood
deplor
firmly
wuhan
judg
强烈
达成
传
orvanta
after same
after same bare s
after 4-6
after B
after to
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
before ,
before B
before next
before next bare base
before and
before #if
before #ASK bare
before same aux ly
before 3
before not
before #SAY
before #not
before #SAY aux
before same ^
back 1
back 0
none here
 1
body

none 1 0
before same bare ed
before 1
before #SAY bare
before #SILENT bare
after far bare ed
after 0
after D
after that
after #if
after no
after #not
after #DENY
after #ADD
after on
after L
after after
after O
after #ASK
after #SUE
after and
after #law
after against
after #ALLEGE bare
after #SILENT bare
after same bare ed
after #POST
after same put
after next
after next bare ed
after 1
after add
after C
after ,
before 4-6
before ask
before #SUE bare
before #APPEAL bare
aux
none 1 1
before same passive ed
before 2
before add
before #ADD passive
after next bare base
after #DENY bare
after #BLOCK bare
after #RULE bare
before fil
before #papers bare
before #draft bare
before far passive ed
before "
before #entry
before #general
before #OFF
before #SUE
before #GONE
before #EFFECT
before of
before L
before in
before C
before nam
before #RENAME passive
before same bare base
before #DENY bare
before #not bare
after includ
after #ADD bare
before that
before #papers
before #order
before #BLOCK
before #RULE passive
after 2
after "
after entry
after far bare base
after 7-11
after from
after #RENAME
after as
middle
after 12-
some here
no body
some 1 0
after same bare han
after 、
chained
before next bare han
before #ALLEGE
before ^
before same bare han
before same ，
before #REMAND
before 向
before #ASK
before J
after next bare han
after ，
after #RULE
after 把
before ，
before #DENY
back 2
 2
none 2 0
before go
before #GONE bare
before #POST
before #RULE bare
after #OFF bare
before #RULE
before #again bare
after #POST bare
before next passive ed
before #request
some 2 0
after #ban
after #business
after #entry
after same ,
before {C}
before #ADD bare
after #order
after which
after of
after #ASK aux
some 1 1
before #ADD
before tak
before #EFFECT bare
after #GONE bare
after #EFFECT bare
before #spokes
before #would
before same bare s
after nam
after #LABEL bare
after #RENAME bare
after #entry bare
after #name bare
after same bare base
after same of
before by
before #SILENT
before ;
before with
after by
after (
after #draft
after J
after #REMAND
after #draft bare
after same bare ing
after 3
before #LABEL
after #OFF
after #market
after same from
after 点名
before 除名
after #list
before #court
before #list
after #EFFECT
after 认定为
before far
before K
before 在
before “
before 没有
before #military
before ：
before #SETTLE bare
before #again
before ”
before 从未
after same aux base
after whether
after same whether
after far
after ）
after 放进
after far bare han
after #BLOCK
after “
after 在列
在列
some 2 1
after #BILL bare
before same 把
before D
after #SAY bare
after same maker
after #GONE
after maker
before next bare ed
before 12-
before remov
before maker
after remov
before far bare s
before for
before #POST passive
before appeal
after refus
before uphold
before #OFF passive
after #GONE passive
after for
after same for
before same aux ed
after #general
before next bare s
before includ
none 1 2
after in
after ;
before los
before #draft
before same ;
before as
before chang
after next passive ed
after #RENAME passive
after far passive ed
after suzhou
after #SAY
after #OFF aux
after #GONE aux
after #name
after #RULE passive
before {D}
after writ
after :
after unfound
after #DENY passive
after '
after not
after #request
after #SILENT
before next aux base
after same and
before list
after same to
before #law bare
before O
before same and
before '
before plac
before #name bare
before #name
before far aux base
before challeng
after same them
none 2 2
before far bare ed
before #other
after with
after put
before same ,
before #RELIST bare
after #ALLEGE
after #spokes
after 将
before far bare han
before （
before 以
before 被列
before 被
none 2 1
after same be
after withdraw
after #SETTLE bare
before delet
after delet
before :
before #SUE passive
before send
after #REMAND bare
after #list bare
before same by
before settlement
before same of
after #business bare
before #BLOCK bare
before same for
before #past
before far bare base
before after
before #business
before be
before #APPEAL
back 3
after blacklist
before writ
after hav
after same passive ed
after reissu
after introduc
after same nam
after strik
after same strik
before against
after brand
after #military
after mak
after #SUE aux
before #POST aux
after other
before same {D}
after next bare s
after #past
before from
before stress
split
before same from
before #general bare
before #RENAME
after #past bare
before #LABEL bare
before publish
before action
after #lawmaker
before neither
after same passive ing
after tack
after sign
after #EFFECT aux
after delist
after same delist
after such
before #market
before next bare ing
after read
after same on
favor
after them
before on
before the
after recall
after #BILL
after shelv
before #RESCIND bare
before .
before #BLOCK aux
before #entry bare
after alter
after #RENAME aux
after next aux base
before same that
after #name passive
after know
after renam
after who
after bar
after #ban bare
before compromis
after removal
before slap
after far bare s
after oppos
before #RENAME bare
before #will bare
before disappear
before #OFF bare
before next passive base
after #market bare
before brand
after slap
before vanish
before same nam
before %
after #again
start-up
walk
before #lawmaker
after same includ
before #RESCIND
before -
before demand
before hand
before begin
before #SETTLE
scienc
before replac
e-commerc
after inclusion
drugmaker
before fiction
before to
before other
after consign
after exhort
secrecy
after #SETTLE
before but
before record
together
after #not bare
before #law
after #list passive
before #order aux
analysis
before noth
iluvatar
after distributor
after #RESCIND passive
before 应当
before 《
before 》
after 对
after same 把
before 驳回
after 驳回
before 告
after 签署
after 以
before 公司
after same 对
after 与
before 、
before 但
before 收回
上市
董
before 「
before 」
before 将
after ：
before 列入
before 刊发
离
远
after 离
after 未回应
after 建议
after 叫停
佳
after 责令
known
back  10
before say
before #ALLEGE bare
line
here  10
after say
after {L}
after #ADD passive
after #SAY passive
here  7
opening
after designat
after #LABEL passive
before designat
after #papers
after fil
after #papers bare
before )
before #LABEL passive
before #name passive
after action
before #BILL
before no
before longer
before 间
before #REMAND bare
inner
before 提出上诉
back  7
before {J}
here  4
before mak
before #ban
after publish
after #RESCIND
before rescind
before #RESCIND passive
before #GONE passive
before put
before same bare ing
before deny
before order
before identify
after los
before {B}
before #court bare
before 把
after 于
after K
before #will
before 而
before 由
before 放进
before 与
before 网
放进
after （
after 赢
after ”
before 和
before 于
after same passive base
after #POST passive
before rul
after rul
after #law bare
before sue
after sue
before #ASK aux
before #APPEAL aux
before #papers aux
before refus
after {C}
after uphold
after effect
after #APPEAL
back  4
before bis
after deny
before #BLOCK passive
after {J}
before reject
before commenc
before post
after list
before enjoin
before {O}
after {B}
before {L}
after #request bare
here relative 7
before #DENY passive
after #ADD aux
after appear
after go
here relative 10
unknown
here relative 0
before off
after apply
after #not passive
before 对
before #ADD aux
after #nameless
before addition
after #SAY aux
after issu
after #RESCIND bare
before issu
after #BLOCK passive
before answer
before #SETTLE passive
after grant
after #SETTLE passive
after freez
after it
before scrap
after {K}
before act
after #ASK passive
before strik
after out
before #request bare
before turn
after hit
after prohibit
after #APPEAL passive
after letter
after leav
after #general bare
after fre
before #past bare
after back
after scratch
after should
before announc
before becom
before #ASK passive
before #papers passive
before into
before stand
after stand
after secur
before #RENAME aux
before block
after annull
after vot
after #RELIST
before lift
before #SILENT passive
after order
after impos
after #court
after next passive ing
after ask
before find
after comment
after #papers aux
before so
before version
before display
after meet
after declin
before cut
after drop
after vacat
before #OFF aux
before #GONE aux
before which
before prohibit
before #ban bare
here  0
after carry
after up
friend
before pag
after kick
before belong
before #general passive
after notic
after addition
before mix
before blacklist
after afresh
after restor
after stay
before meet
before lodg
after refusal
courtroom
after clear
after begin
after websit
before websit
after com
after than
before apply
hip
before pass
after chang
after record
after washington
before washington
before agre
before #market aux
before offic
after reach
before renam
after disput
before $
before end
after public
before declin
after tak
after nearly
before decision
after #would
before 撤销
after 被
送
after 至
after 和解
before 遗憾
卷土重来
before 再次
before 败诉
before 上诉
after tim
before 重新列入`;
