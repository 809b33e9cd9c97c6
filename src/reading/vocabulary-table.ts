/** The words, groups and signs that the models of this room know, one a line; their order is their number. Learnt by scripts/learn-reading.mjs from 125 documents and 2530 passages of test/reading, in which people marked what tells each event. */
export const VOCABULARY = String.raw`{D}
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
an
entry
 L
gov if near
extend
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
carry
send
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
request
<C aux
ly
comment
gov ASK near
#spokes
#RULE
spokesperson
for B
declin
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
gov DENY near
its
#lawmaker
as
>O
<O aux
know
our
we
never
#military
lawmaker
work
military
quoted
gov DENY far
"
statement
websit
sit
this
buyer
american
among
part
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
customer
sinc
gov past far
claim
order
shar
pric
los
about
BLOCK
word
so
ed could be
giv
reason
decision
#general
company
tell
by D
civilian
sold
with
any
only
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
injunction
designation
may
list
base may
effect
cas
pend
designat
mov
ing be
heading
what
find
show
gov would far
base be
record
on B
explain
contract
from
from L
remov
notic
federal
register
cover
other
ed be not
keep
enjoin
0
day
appeal
will
if
of L
in C
)
military-relat
engag
or
mistak
than
with B
party
expect
base will
error
^
fail
bring
legal
action
protect
interest
communication
:
$
includ
in L
for D
act
preliminary
opinion
;
motion
further
until
restrain
of J
enforc
defendant
security
requir
(
status
joint
noth
publish
direct
removal
summary
two
entity
determin
inclusion
they
delet
in D
remain
base not
determination
officer
#BILL
{K}
label
as K
tabl
gov BILL near
thos
BILL
print
as C
gov past near
chang
sanction
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
即
国
所
中
称
 K
与
>K
军方
不是
产品
和
关
相
依据
。
未回应
稿
由
公布
一
次
并
不
入
制裁
到
受
但
影
裁定
间
诉
时
案
发回
重新审查
有
机
材
没有
就
是
断
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
判决
提出上诉
者
记
后
之
认为
人士
her
to D
into
into L
press
you
learn
question
?
mak
product
army
soldier
i
go
buy
your
sensor
who
warehous
commerc
read
untru
sue
#court
gov court near
lawyer
ed not be
over
court
to J
month
get
judgment
hand
attach
deadlin
up
term
back
#again
to B
leav
vacat
proceeding
plac
secretary
rest
his
as O
gov nameless far
now
clos
must
at
shall
strik
refus
clerk
petition
some
number
com
without
warn
can
turn
bank
subject
bis
of B
ed to be
firm
identify
u
stop
apply
from C
neither
with L
fall
step
first
public
bureau
updat
safety
follow
rul
of C
within L
propos
within
due
publication
system
out
wher
let
he
already
use
recall
need
spar
separat
receiv
unanswer
year
four
dissolv
vanish
fight
obtain
one
mor
win
by J
non
statut
present
trad
see
befor
hour
minut
fifty-eight
open
new
inspection
offic
peopl
such
bus
lie
background
help
official
out D
port
cran
#RELIST
want
them
return
cut
section
start
stand
supplement
onc
many
appear
call
round
nobody
confirm
supplier
ed not
ed will be
vendor
approv
good
contain
concern
identification
as D
rescind
complet
<K 
again
enter
agre
dat
contact
wafer
importer
freez
pag
spokeswoman
version
void
releas
then
yet
messag
export
meet
when
lin
hear
both
som
view
end
announcement
introduc
hous
els
civil
review
by C
parent
deny
unoppos
affirm
stipulation
dismissal
说
社
小
部
据
executiv
investor
pay
watch
also
sell
delist
block
ministry
beij
annex
遭
另
电
光
家
湖
企业
获得
则
除名
已
员
官
主
产
于
视
未
公告
为
」
证
发言人
石
这
项
法
「
我
们
曾
战
列名
败诉
上诉
期
双
方
谈
若
院
每年
全
权
军工
资
也
公
办
务
事
多
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
？
此
来
安
以
重
美
起
敦促
错误
纠正
做
停止
护
必
取
拟
外
问
考虑
可
州
靠
德
商
提
供
反
销
立案
查
调
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
》
因
同
递交
下
进
二
公司
禁令
申请
作出
提出
gov BILL far
命令
之前
认定
上
任何
措施
采
驳回
审
理
前
案件
最
目
名称
比
足
自
尚未
四
裁
被
“
正式
启用
新名称
里
其
写入
力
动
重新审议
主张
符
合
”
生
建议
客户
信
报
收
组
天
生效
切
照
特
顿
斯
克
路
宣布
日
尔
星
图
测
解释
；
表示
律师
府
none
出现
预览
份
子
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
名
撤稿
两
推
他
首
只
牌
都
董秘
控
回
邮件
贸
法律
刊登
过
从
条款
同意
内
作
各
华
兴讼
盛
拒绝
虽
临时
陈
和解
移除
重新
空
亦
企
军
还
批
器
经
三
第
给
装
没有回应
昆
个
嘉
应当
得
位
才
上了
名录
又
供应商
东
请求
已经
secur
bar
within C
bill
run
rival
legislation
text
on O
会
冻结
禁止
易
告
白
大
它
透露
老
板
底
件
无人
业
农
质
正
如果
继
总
普
朗
局
算
预
五
文
不属于
采购
须
令
度
答复
不予
级
关联
胜
交
动议
简
予
补
专利
充
列
似
表
连
去
统
造
如
早
市
车
汽
能
拉黑
移出
成
风险
高
公开
恒
川
announc
board
director
with D
issu
of D
shareholder
by B
stock
chip
drop
document
explanation
forc
next
phon
european
camera
with C
base to be
full
rumour
onlin
circulat
exchang
post
forum
on D
display
battery
away
throw
nor
tim
stay
me
seen
demand
hold
better
dollar
likely
broker
rais
target
on C
less
china
down
chief
at C
far
agreement
final
renew
certify
second
relist
information
too
suit
proof
national
land
dron
polic
毫无
提起
或
载
确
民
融
展
消
不实
新增
发布
撤下
原
decid
suzhou
committe
addition
effectiv
reject
shown
transfer
in B
she
reporter
accusation
russia
well
eleven
litigation
sid
dismiss
littl
old
challeng
shenzhen
delawar
confus
paper
argument
counsel
submission
speak
offer
pdf
america
quiet
last
winter
uphold
head
stephen
at D
becam
nin
ever
six
thought
edition
heard
san
jos
matter
my
every
calendar
fiv
clear
higher
index
slip
from D
grow
trader
restriction
happen
remand
kind
dur
wrong
repeat
ty
newsletter
defens
fourth
of O
spr
set
forbid
gov court far
fourteen
conferenc
根据
预计
将于
撤回
变更为
seek
ought
join
groundless
respond
surfac
yank
upload
plead
tie
ice
<K aux
whos
becom
annull
lift
internal
base should
surpris
group
arm
assur
administration
item
en
for C
anew
递状
圣
诉状
计
云
服
首次
新版
上榜
选
择
利
投
无关
股价
发
指
长
手
年
更
股东
进入
税
备
chines
chairman
deserv
member
inquiry
resolv
renam
bear
least
scrap
defenc
seven
factory
annual
hop
blacklist
simply
sister
measur
think
overnight
base would not
solar
sweep
own
practic
into D
owner
catalogu
general
haul
roll
asid
wip
spokesman
development
president
former
recommend
wast
link
山
储
情
书
通知
再次
网
往
法案
审查
是否
通过
签署
成为
understood
deletion
person
revers
silent
asset
london
hit
supply
pick
telephon
why
talk
liv
end-user
museum
cannot
treat
ind
accus
outright
protest
wav
reissu
se
often
itself
radio
laps
disappear
each
e-mail
genuin
场
创
台
拜
jun
panel
damag
seal
wuxi
plea
halt
alleg
n't
older
few
unless
custom
address
aid
rebuff
budget
whit
soon
pull
templat
goe
city
eu
minister
used
at J
defeat
bench
newcomer
half
desk
suspend
fir
ing to
going
to O
len
ningbo
deplor
german
thanksgiv
bought
consent
server
proceed
class
most
compromis
fair
electronic
queu
hung
stress
fre
saw
look
narrow
subsidiary
b
conclud
tool
through
rank
previously
institut
pray
procurement
factual
foundation
lunch
onto
stipulat
rebrand
onto L
criteria
year-end
commission
allegation
regim
though
suppress
relief
check
regard
intend
reconsider
fee
government
quietly
off C
award
at B
drag
courtroom
mention
option
laboratory
licens
among C
lack
reputational
unpublish
ahead
agenda
autumn
shelv
reregister
readd
v
welcom
conced
unpaid
enforcement
texa
impos
bid
plan
out C
amendment
right
memo
plant
expung
slap
dandong
fiction
ship
over C
senat
authoriz
of K
tentativ
withdrawal
bounc
trial
council
taipei
partner
adss
lender
with J
at L
congressional
tar
widen
utility
rumor
basis
kill
regret
contributor
declaration
instruct
green
ceas
japanes
evidenc
withdraw
revenu
job
dfar
registry
burden
harborlin
duty
revok
push
%
y
from B
shield
tank
bad
latest
absurd
thing
oblig
york
cours
biotech
tag
cotton
float
forward
tender
afresh
persuad
settl
bengaluru
favour
judg
back C
patent
spread
dossier
germany
exit
angel
chamber
refusal
!
trip
initial
oakland
longer
fabless
cost
dash
revolt
omit
off B
condemn
temporary
moonshot
apology
optic
vow
spy
ninestar
boss
newest
地
宫
暂
拍
致函
谓
摘除
涉军
帽子
曼
弗
支持
结
扩大
不满
暂缓
厦
及
注
意
午
与事实不符
代
海
感
页
机构
应
随
条
删除
先
卷
密
登上
解放军
俄
际
武
更正
拉
叫停
适用
一并
子公司
无
封
何
更名
版
草案
联
邦
摘牌
今
纽
迈
英
申诉
司法
昨
智
飞
旗
再
强
互
人
均
港
拿掉
提交
态
放
弃
签
性
不再
森
金
刻
平
未在
获
文本
委员会
误
换
透
查询
质疑
雷
名字
波
第二次
医
复
核
签字
进了
附
摘掉
起诉书
澄清
除
和解协议
纷
纠
型
运
航
伊
系
呼吁
船
认
讨
搁置
否认
母公司
联系
京
删去
录
林
钟
营
像
警告
红
纸
晚
芯
达
见
诞
将在
—
候
重新考虑
打算
准备
约
撤诉
撤
破
裂
用
翔
防
放在
失效
凯
册
角
印
出炉
请
退出
再度
入列
不符合
命
入禀
提告
提议
表态
轮
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
代理
采纳
暂时
道
停
→
不会
具
追问
沉默
澄
点
初
下周
巡回
谐
了结
看
让
松
靴
研究
含
岛
获准
交涉
严正
胜诉
志
封杀
倒
通
用户
股票
恢复
清
挂出
无人接听
隔
协
池
军事
司
争
九
并未
二度
抗
买
话
改名
裁决
待
栅
凌
anker
kelvra
mill
roborock
ecovac
air
ehang
cellsy
discriminatory
lufeng
sea
halvik
despit
deal
vastera
merchant
music
瑞
汉
被列
信中
威胁
议案
谱
仑
辰
垄
ly to
送上
立
认定为
reach
limb
明
纳入
纯属
purchas
ed would be
belong
kick
firmly
ed be to be
writ
wuhan
规定
上诉至
周
津
orvanta
after same
after same bare s
after 0
after 4-6
after to
after #LABEL
after #SUE bare
anaphor
before same
before same aux base
before 7-11
before for
before ,
before B
before to
before #SILENT aux
before next
before next bare base
before and
before #if
before #ASK bare
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
before 1
before #SAY bare
before #SILENT bare
after 12-
after #if
after no
after #not
after for
after #POST
after L
after ,
after after
after O
after #ASK
after #SUE
after #APPEAL
after against
after #ALLEGE bare
after #SAY bare
after #SILENT bare
after same bare ed
after next
after next bare ed
after 1
before next bare ed
before 4-6
before #SUE bare
before #APPEAL bare
aux
none 1 1
before same passive ed
before 0
before 2
before #ADD passive
before #SAY passive
after #SAY
after #REMAND
after by
after #BLOCK bare
before designat
before #general passive
before same bare ed
before #LABEL
before far
before 12-
before #entry
before #general
before #OFF
before #EFFECT
before of
before L
before in
before which
before #RENAME passive
before -
before same which
before #DENY bare
after #ADD bare
before that
before #papers
before #order
before "
before #ADD bare
before #RENAME bare
after far bare ed
after as
after "
after print
after #RENAME bare
middle
after C
some here
no body
some 1 0
after 、
chained
before next bare han
before #SILENT
before #ALLEGE
before ，
before ^
before same bare han
before same ，
before #REMAND bare
before 向
before #ASK
before J
after B
after #RULE
back 2
 2
before go
before D
before #RULE bare
after #OFF bare
before #list
before #RESCIND
before #RULE
after #POST bare
before next passive ed
before #SETTLE
some 2 0
after #ban
after #entry
after 7-11
after same {B}
after {C}
before #POST bare
before #OFF bare
after #GONE bare
after #EFFECT bare
before #spokes
before '
after #LABEL bare
after #entry bare
after #name bare
after and
after same bare base
after 2
after same of
before #GONE passive
before ;
after (
after #papers
after J
after #draft bare
before :
before #law
before affirm
none 2 0
after same bare ing
before #LABEL bare
after #market
after from
after same from
after 点名
after #ASK bare
before 除名
before #past
after #list
after #RULE bare
before K
before C
before ：
before 在
after ”
after ，
after ：
before 没有
（
before #SUE
before #SETTLE bare
after 把
before #again
before ”
before 从未
after same aux base
after whether
after far bare han
after （
after far
before 告
after #BLOCK
after #law
after “
after 在列
在列
after #BILL bare
after #RENAME passive
none 2 1
none 2 2
before same bare s
before #other
after with
after same maker
after put
before same ,
after 将
before 以
before 被列
before “
after #ADD aux
before O
before same aux ed
after same be
before {D}
before #ADD
after ;
after which
after next bare base
after D
after #RENAME
after same to
before #EFFECT bare
after #OFF
after #GONE
after that
before delet
after #GONE passive
before send
after #REMAND bare
before #request
after same and
before #would
before same of
before with
before #BLOCK bare
after same for
before same for
before #military
after of
before be
after #ADD
after #SILENT
none 1 2
back 3
after in
before entry
before #law bare
lik
after hav
after demand
after same passive ed
after on
after next passive ed
before #OFF aux
after nam
after introduc
after strik
before #will
before same bare base
before against
after brand
after #ALLEGE
after next bare s
before #POST aux
after #request
before stress
before same from
after #past bare
before #name bare
before publish
after #name
after same passive ing
after tack
before next bare s
after #SETTLE aux
after delist
after same delist
before #GONE
after extend
after recall
before #RESCIND bare
after #name passive
after know
after #nameless
after #ban bare
before compromis
after fil
before slap
before #GONE bare
after #RESCIND bare
after remit
after tak
before brand
after slap
before %
start-up
after hit
after grow
after #will
after #business bare
after #past
after #would
before hand
before begin
after same becom
before replac
before #EFFECT passive
before fiction
after consign
after exhort
after next bare han
after 对
after same 把
after same bare han
after 变更为
before 驳回
after 驳回
after 签署
after 以
before 公司
after same 对
after 与
before 但
before 被
before 收回
上市
before 「
before 」
before 将
before 抗争到底
after 有
after 说
after 未回应
after 建议
讯
佳
after 责令
known
back  10
line
here  10
after say
later
before letter
inner
before on
before ask
after #SUE passive
after 3
after {L}
after #ADD passive
after #SAY passive
opening
after #LABEL passive
after #draft
here relative 10
before #papers bare
before #APPEAL
before nam
before #entry passive
after #order
before far bare base
before {O}
before far bare han
before 提出上诉
back  7
before {J}
before tak
after #APPEAL bare
here  4
after injunction
before injunction
before #REMAND
here  7
after up
before #POST
before #draft
before #ban
before #business
before by
after #RESCIND
after #RESCIND passive
before #DENY
before after
before put
before same bare ing
before identify
before los
after los
before {B}
before next bare ing
before {C}
before 把
before 、
after 于
after K
after #EFFECT
before 由
before 放进
before 答复
before 与
before #list bare
after #list bare
放进
after 放进
after ）
after 告
before 和
before 于
before #BLOCK
morn
after '
after go
before say
before #ban bare
back relative 10
before off
after apply
before {L}
before #RELIST bare
after rul
after #law bare
after sue
before sue
before 对
before #BILL
after {B}
here relative 7
after #SETTLE bare
before #market
before appeal
before #OFF passive
back  4
after remov
after #OFF passive
after #business
after #spokes
after #DENY bare
after it
after far bare base
before scrap
after {K}
after {J}
after paper
after #military
after same passive base
至
after #SETTLE
after turn
after writ
after #ASK passive
after #DENY passive
after #papers passive
before reject
before strik
after #will bare
before bring
after ask
after #ASK aux
after #APPEAL passive
after stand
unknown
before #market bare
after leav
after list
after #market bare
after #EFFECT passive
before #again bare
before (
after next aux base
before announc
before becom
before #ASK passive
before #DENY passive
before #papers passive
before into
after #general
after at
before call
before next aux base
before #SUE aux
before seek
before #ASK aux
after annull
vot
after vot
after delet
after #RELIST
after relist
before #LABEL aux
before lift
before the
after order
after restrain
after bar
docket
after #court
after settl
after next passive ing
after comment
after pull
after #papers aux
before far passive base
after deny
before remov
before #GONE aux
here  0
after redesignat
here relative 0
after sign
after #BILL
before list
before #general bare
friend
client
before belong
after join
before out
after restor
before lodg
after clear
before #SUE passive
after begin
after so
after #again
after post
before #RELIST
送
after 至
before 另行
after 收录
before 再次
before 上诉
after 将于
before 重新列入`;
