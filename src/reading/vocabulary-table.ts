/** The words, groups and signs that the models of this room know, one a line; their order is their number. Learnt by scripts/learn-reading.mjs from 125 documents and 2481 passages of test/reading, in which people marked what tells each event. */
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
,
agency
washington
to L
<B 
>C
gov
ed 
ed
thre
look
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
the
all
be
 D
<O 
sign
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
extend
gov if near
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
base could
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
doe
under L
under
sal
in
gov if far
ban
itself
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
reply
ly
comment
#spokes
#RULE
declin
for B
discuss
no
#DENY
#POST
on
after
against
on L
 O
against C
put
ther
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
military
quoted
gov DENY far
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
gov ASK near
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
sinc
gov past far
order
claim
shar
pric
about
los
BLOCK
so
word
ed could be
giv
decision
reason
#general
company
by D
tell
civilian
only
with
any
#nameless
figur
report
sam
gov nameless near
#other
would
'
base would
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
base may not
effect
cas
pend
designat
mov
ing be
customer
every
heading
what
find
show
base be
on B
explain
contract
from
remov
from L
register
notic
federal
cover
other
keep
0
day
appeal
will
if
of L
in C
)
engag
or
activity
than
with B
party
expect
base will
^
fail
bring
legal
action
protect
:
$
includ
in L
for D
act
procedur
opinion
motion
;
further
until
of J
restrain
defendant
enforc
implement
requir
security
(
status
joint
noth
publish
removal
summary
two
entity
determin
longer
inclusion
they
delet
in D
record
base not
determination
officer
docket
#BILL
{K}
label
as K
qualify
tabl
gov BILL near
thos
BILL
print
as C
formerly
ly 
gov past near
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
军方
>K
关联
产品
务
关
相
依据
。
途
用
毫无
未回应
置评
请求
稿
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
到
但
可能
影
诉
案
裁定
有
发回
机
没有
就
是
作出
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
回复
记
者
后
认为
之
人士
序
her
to D
into
into L
press
learn
question
?
mak
product
army
soldier
official
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
over
court
to J
month
get
judgment
lik
hand
deadlin
up
back
#again
to B
leav
vacat
proceeding
plac
secretary
gov nameless far
now
clos
conced
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
warn
lead
turn
away
subject
of B
ed to be
ought
firm
mistaken
identify
u
adss
stop
such
purchas
chines
apply
ly will
from C
neither
with L
fall
step
equipment
first
public
bureau
updat
follow
vot
second
propos
rul
of C
within L
publication
system
out
belong
let
he
already
recall
use
need
spar
receiv
unanswer
how
stay
count
year
four
percent
dissolv
vanish
fight
obtain
one
by J
mor
non
trad
see
befor
hear
hour
minut
open
base should
new
inspection
california
peopl
email
lie
background
help
out D
cran
port
#RELIST
want
them
return
settl
cut
you
section
start
supplement
onc
call
appear
nobody
confirm
supplier
ed not
vendor
approv
good
contain
reach
regard
singl
identification
as D
rescind
administrativ
again
enter
agre
dat
offic
importer
freez
pag
spokeswoman
version
yet
export
when
client
credit
lin
both
som
view
end
announcement
introduc
pass
your
anybody
civil
review
by C
parent
deny
unoppos
stipulation
pursuant
settlement
说
社
充
部
executiv
investor
pay
also
exist
sell
delist
counsel
block
ministry
beij
bully
stamp
annex
点名
遭
另
电
光
家
则
除名
已
官
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
据
发言人
石
受
这
项
法
「
时
曾
挑
战
列名
司法
期
败诉
间
双
上诉
谈
方
若
院
每年
全
权
军工
资
也
不愿
室
办
事
节
多
：
读
开
庭
）
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
实施
美
起
敦促
立
错误
停止
必
措施
取
采
坚决
维
拟
外
考虑
可
州
靠
德
商
提
反
销
立案
查
调
公开
发布
证券简称
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
》
政
因
同
递交
下
二
公司
禁令
提出
申请
gov BILL far
裁判
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
四
裁
被
改
“
正式
启用
新名称
们
我
力
里
其
写入
动
重新审议
主张
”
生
剔除
；
华
建议
统
信
报
组
模
天
生效
照
旧
顿
斯
路
应
宣布
日
星
图
测
解释
合
判令
表示
当
律师
府
none
出现
预览
份
文件
分
六
十
新
财
显
示
不见
名
两
他
首
答复
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
过
从
条款
同意
作
内
兴讼
盛
它
拒绝
临时
颁发
估
和解
移除
子
乎
重新
空
亦
纳入
企
军
处
果
还
批
器
着
澄清
经
三
第
装
表态
没有回应
昆
个
嘉
应当
位
才
上了
供应商
头
已经
secur
bar
within C
bill
run
machin
on O
会
禁止
告
赢
大
（
透露
老
底
打
件
无人
农
料
正
如果
得
成为
算
预
和
五
文
不属于
否认
采购
须
修正案
度
不予
级
共
未作
胜
简
均
予
责令
补
不服
列
似
表
连
只
贸
如
早
拉黑
移出
风险
高
换
恒
川
voluntary
announc
board
with D
english
director
issu
of D
wish
shareholder
by B
alter
memory
chip
drop
explanation
forc
basis
next
european
camera
with C
base to be
rumour
exchang
post
forum
on D
display
even
battery
my
throw
nor
tim
demand
hold
better
broker
rais
on C
china
down
chief
at C
far
last
final
renew
prohibition
certify
provision
most
relist
information
too
suit
overturn
own
dron
polic
起诉书
提起
回应
或
确
民
融
及
展
晚
张
论
新增
公
激
草案
联邦公报
撤下
又
说明
原
suzhou
committe
addition
shown
in B
she
reporter
electric
eleven
sid
dismiss
littl
old
mean
challeng
shenzhen
delawar
alleg
confus
paper
argument
describ
submission
speak
check
offer
anyon
america
winter
feinberg
head
stephen
at D
becam
nin
download
ever
six
afternoon
edition
ten
heard
san
jos
right
matter
footnot
calendar
fiv
clear
higher
index
slip
from D
trader
restriction
enjoin
remand
decid
kind
dur
wrong
repeat
ty
within
tru
fourth
of O
set
forbid
jun
gov court far
earlier
without
conferenc
根据
预计
变更为
seek
world
join
suggestion
respond
surfac
yank
upload
against O
plead
tie
whos
becom
win
lift
watch
ed would be
regulation
item
for C
anew
圣
递状
诉状
云
服
首次
上榜
择
利
投
指
长
手
股东
进入
备
deserv
half
from B
inquiry
resolv
bear
releas
defenc
idea
ed could not be
factory
hop
blacklist
simply
newsletter
measur
think
overnight
base would not
solar
rang
lunch
into D
owner
general
roll
term
wip
ly to
spokesman
closely
biosecur
fy2026
president
former
recommend
wast
link
山
能
年
书
通知
网
往
审查
成
是否
小
通过
总
签署
拿下
roster
quot
silent
asset
london
parliament
hit
reseller
bank
telephon
plant
why
talk
museum
cannot
treat
ind
accus
outright
over D
protest
dealing
wav
quarter
er
often
labour
radio
floor
himself
registration
stand
laps
hous
disappear
each
cross
sold
contest
e-mail
genuin
场
入选
创
台
更
拜
panel
seal
along
halt
plea
n't
older
few
address
aid
to O
rebuff
bas
budget
whit
soon
pull
wholly
best
defeat
newcomer
desk
suspend
fir
ing to
len
ningbo
grinder
german
base be not
thanksgiv
bought
consent
audit
proceed
class
door
queu
hung
design
puzzl
text
stress
fre
affiliat
revers
subsidiary
b
through
rank
member
oblig
institut
pray
week
factual
foundation
onto
book
q
rebrand
onto L
tack
criteria
year-end
analyst
lean
lobbyist
though
suppress
typical
intend
reconsider
fee
conclusion
government
swear
daqo
quietly
reader
off C
readmit
at B
alert
mislead
mention
laboratory
favor
licens
annull
council
among C
unpublish
ahead
agenda
back D
autumn
shelv
barely
readd
v
invit
unpaid
ignor
yunzhou
enforcement
texa
impos
shield
bid
unlawful
plan
amendment
expung
tear
limit
dandong
fiction
ship
allegation
over C
senat
authoriz
of K
defens
withdrawal
instruction
for J
operat
chairman
thousand
newly
process
refusal
taipei
partner
miss
lender
with J
solicitor
at L
tar
widen
utility
promis
kill
conclud
declaration
instruct
green
ceas
dfar
burden
duty
privat
revok
damag
wuhan
push
%
insist
overtim
tank
latest
absurd
thing
york
memo
room
cours
h
recorder
cotton
float
forward
repriev
midnight
for O
favour
toolmaker
back C
ranger
dartmoor
setback
tag
expand
waysid
spread
germany
exit
angel
on J
threaten
arm
!
trip
robosens
oakland
pharmaron
within B
fabless
blink
omit
off B
minsk
condemn
quarterly
moonshot
eu
optic
nexen
vow
spy
standstill
upward
regret
ninestar
newest
地
纸
特
宫
暂
拍
致函
协助
谓
涉军
帽子
出
裁决
曼
留
结
暂缓
厦
注
意
与事实不符
米
代
手机
海
庭外
达成
感
诺
页
机构
随
条
摘牌
删除
先
退回
卷
密
京
答
登上
早在
解放军
俄
际
宣
武
通
更正
批准
拉
禁制令
叫停
适用
一并
子公司
无
封
白
版
联
邦
今
核
申诉
智
飞
旗
工
再
强
互
人
港
拿掉
提交
态
放
弃
签
不再
金
冻结
刻
方面
获
文本
委员会
其中
放上
景
透
查询
周
帆
雷
医
令
签字
进了
附
摘掉
做
除
选
和解协议
纷
纠
且
冠
运
航
伊
朗
登
八
承认
系
船
从来没有
搁置
母公司
联系
北
删去
收回
再列
津
录
林
像
警告
红
芯
限制令
达
进
诞
—
候
名字
重新考虑
济
重审
拿
准备
知
撤
元
常
翔
防
完
放在
失效
凯
册
请
退出
再度
不符合
持
命
入禀
提告
准
给
单
轮
党
某
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
停
→
采访
具
追问
增列
收
沙
第二次
点
导
初
下周
巡回
谐
了结
看
让
松
含
阿
交涉
严正
胜诉
志
倒
板
恢复
认
河
普
挂出
无人接听
一旦
校
军事
陈
司
讨
庞
并未
二度
买
话
针
待
栅
凌
紧
surpris
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
document
deal
vastera
halvik
music
吉
汉
信中
反对
将被
谱
垄
断
shanghai
spokesperson
reject
将于
s to
base be to
deplor
disput
prohibit
更名
规定
上诉至
员
打算
化
角
overstretch
orvanta
瑞
克
after same
after 0
after 4-6
after B
after to
after #LABEL
after #will
after #ASK bare
after #SUE bare
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
before and
before #ASK bare
before 3
before not
before #SAY
before #not
before #SAY aux
before #SILENT aux
before same ^
back 1
back 0
none here
 1
body

none 1 0
before same bare ed
before 1
before #ALLEGE bare
before #SAY bare
before #SILENT bare
after far
after 12-
after D
after no
after #not
after #DENY
after for
after on
after ,
after O
after #ASK
after #SUE
after #law
after #ALLEGE bare
after #SAY bare
after #SILENT bare
anaphor
after same bare ed
after next
after next bare ed
after C
before next bare ed
before 4-6
before ask
before #APPEAL bare
none 1 1
before same passive ed
before 2
before #ADD passive
after #SAY
after #REMAND
after by
after 1
after #BLOCK bare
after #RULE bare
before designat
before #general passive
before #LABEL
before #general
before #papers bare
before #entry
before #OFF
before #SUE
before #EFFECT
before in
before C
before #RENAME passive
before same which
before same bare base
before #DENY bare
before #not bare
after #ADD bare
before that
before #order
before #draft
before "
before #if
before #ADD bare
before #RENAME bare
after as
after "
after #POST bare
middle
after 7-11
some here
no body
some 1 0
after 2
after 、
chained
before next bare han
before #ALLEGE
before ^
before J
after 把
after #RULE
before ，
before #DENY
back 2
 2
aux
before go
before #RENAME
before #POST
before #RULE bare
before #RULE
before #SETTLE
before #SILENT passive
some 2 0
after same ,
after writ
after #DENY bare
after same {B}
after of
after which
after #ASK aux
before #OFF bare
before #SUE bare
after #EFFECT bare
before #spokes
before '
before #nameless
after next bare base
after same bare s
after nam
after #LABEL bare
after #entry bare
after #name bare
after and
after same bare base
after same of
before D
before #GONE passive
before ;
after (
after #papers
after J
after #draft bare
before :
before #law bare
none 2 0
before #LABEL bare
after from
after same from
after next bare han
after ，
after 点名
before 除名
after #list
before #court
before far
before 在
before #list
before “
after ”
before 没有
before #SETTLE bare
before #again
before 从未
after same aux base
after whether
after （
after ）
after #entry
before 告
after #BLOCK
after 在列
在列
after 3
after #BILL bare
after next passive ed
after chang
none 2 2
before #other
after with
after same maker
after put
before same ,
after #military
before #ADD
after 将
before 以
before 被列
before 被
none 2 1
before O
before same aux ed
before comment
before #request aux
after same be
before {D}
after #general
after ;
after withdraw
after #RESCIND bare
after #SETTLE bare
before appear
before #POST aux
after maker
after #RENAME
after #name
after same to
before #EFFECT bare
after #OFF
after that
before next passive ed
before delet
after #OFF passive
before send
before #would
before of
before same of
before ”
after #order bare
after #business bare
before #BLOCK bare
before #military
before plac
before #law
before #business
after #ADD
after #will bare
none 1 2
back 3
after in
after hav
after demand
after same passive ed
after introduc
after strik
after same strik
before #RESCIND
after #request bare
before same {D}
before against
after brand
after #ALLEGE
after next bare s
after L
after reach
after #POST
before same for
before stress
split
before same from
after #past bare
before #name bare
before publish
before next bare s
after delist
after same delist
before term
before #LABEL aux
before #SETTLE aux
after '
after conced
before .
after extend
after them
after tak
after #GONE bare
after recall
before #RESCIND bare
after #RENAME aux
after #name passive
after know
after :
after bar
after #ban bare
before compromis
before slap
after oppos
before disappear
before with
after publish
after #APPEAL bare
before {C}
after slap
before vanish
before same nam
start-up
after grow
after #past
after #would
before begin
before replac
before #EFFECT passive
before fiction
after consign
before same bare han
after 对
after same bare han
before #past
after 变更为
before ：
before 驳回
after 签署
after 以
before 称
after same 对
after 与
before 但
before 收回
董
before 「
before 」
after 有
before 列入
after 签字
离
after 未回应
after 建议
讯
after 叫停
佳
after next bare ly
known
back  10
before -
line
here  10
after say
later
before letter
before #lawmaker
inner
before #ASK
before on
after lodg
after {L}
after #ADD passive
opening
after designat
after #draft
after #papers bare
before #GONE
before nam
before #name passive
after action
after far bare ed
after injunction
before #BILL
before as
before K
before longer
before far bare han
before #REMAND
before #REMAND bare
before #order bare
before 提出上诉
after #RENAME bare
back  7
before {J}
before leav
before #GONE bare
after #if
after #OFF bare
here  4
here  7
before injunction
before up
before by
after #GONE
after #RESCIND passive
after #GONE passive
before after
before same bare ing
before notic
after order
after #REMAND bare
before be
before identify
before los
after los
after {J}
after #court bare
before 、
before #POST bare
after K
after #EFFECT
before #BLOCK
before 由
before {B}
before 放进
before 答复
before 与
before #list bare
after #list bare
before 网
放进
after 放进
after far bare han
after #market
before 和
after includ
after go
before add
back relative 10
before off
before {L}
before #RELIST bare
after #spokes
after #SILENT
after #APPEAL
after notic
here relative 7
before sue
before 对
after #nameless
after #ADD aux
before far aux base
before #market
before appeal
before #OFF passive
after grant
after enjoin
back  4
after #GONE aux
after #SETTLE passive
after freez
before scrap
after {K}
before act
after same passive base
before next aux base
before #APPEAL
before #ASK aux
before #SUE aux
before #APPEAL aux
after #SETTLE
after {C}
after turn
after #DENY passive
before strik
before bring
before hit
after hit
before same bare s
after stand
before say
unknown
after #ban
after list
after #market bare
after #general bare
after fre
before tak
before commenc
after far aux base
before announc
before becom
amend
before writ
before #ASK passive
before #DENY passive
before #papers passive
after start
before into
after same bare ing
after secur
before #GONE aux
after block
after annull
after #order
after onto
after next aux base
after delet
after #RELIST
after #again
before lift
after secretary
after vot
after #court
after settl
after next passive ing
error
after error
after comment
after #papers aux
after be
after {B}
after deny
before #papers
before remov
before #OFF aux
before which
before #ban bare
here  0
here relative 0
after sign
friend
y
before belong
after restor
void
after #request
after #law bare
before meet
before lodg
after #RENAME passive
before list
courtroom
after clear
after begin
before {O}
after com
after #market aux
after {O}
after ：
before #RELIST
before #again bare
after 被
after 至
before 再次
before 上诉
before 重新列入`;
