/** The words, groups and signs that the models of this room know, one a line; their order is their number. Learnt by scripts/learn-reading.mjs from 125 documents and 2481 passages of test/reading, in which people marked what tells each event. */
export const VOCABULARY = String.raw`=
hav
base 
base
#ADD
{B}
#ASK
#SUE
#APPEAL
-
thre
{D}
,
agency
washington
to
{C}
#entry
D
B
us
C
#LABEL
#will
#SAY
it
L
#SETTLE
#draft
their
to L
<B 
>C
main
generic
sentence
gov
undated
ask
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
base to
add
{L}
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
#EFFECT
{O}
the
all
which
be
#if
O
 D
<O 
bare
ASK
SUE
draft
dated
sign
s 
s
#SILENT
 B
to C
for L
>B
name
for
 C
<B aux
an
entry
 L
should
whether
gov if near
<L aux
say
#ALLEGE
that
department
#would
by
#REMAND
SILENT
carry
gov would near
send
nam
ed be
#RENAME
#name
doe
not
#not
#law
#ban
#business
under L
under
ban
in
gov if far
unit
gov not near
stat
gov not far
do
#request
request
<C aux
no list
law
ly
comment
spokesperson
#spokes
#RULE
for B
discuss
shanghai
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
gov DENY near
urg
#lawmaker
its
as
>O
<O aux
know
we
#military
our
never
quoted
gov DENY far
lawmaker
"
sit
this
modul
american
among
part
respond
base do not
fil
#papers
lidar
{J}
#OFF
#GONE
off
J
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
lodg
complaint
in J
short
papers
sinc
#past
#BLOCK
#order
#market
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
giv
reason
decision
#general
by D
tell
company
with
any
figur
report
#nameless
sam
week
gov nameless near
#other
'
base would
would
draw
but
answer
grant
preliminary
injunction
#list
designation
base may
may
list
effect
cas
designat
ing be
every
what
heading
find
show
gov would far
base be
record
on B
contract
from
from L
remov
notic
cover
enjoin
0
day
appeal
will
of L
in C
)
engag
or
than
party
other
expect
base will
error
^
fail
bring
legal
protect
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
of J
enforc
security
requir
(
joint
noth
publish
removal
summary
two
entity
determin
inclusion
keep
delet
they
in D
base not
#BILL
K
as K
label
{K}
gov BILL near
thos
longer
BILL
print
formerly
as C
gov past near
chang
sanction
writ
要求
han 
han
，
将
、
等
列入
技
科
国
所
中
称
 K
不是
与
>K
军方
产品
关
相
。
稿
发
至
公布
一
次
由
被列
并
不
制裁
但
影
案
诉
有
机
没有
就
是
断
判
在
向
#RESCIND
把
起诉
撤销
的
决
定
判决
该
提出上诉
者
之
后
to D
into L
?
question
mak
product
army
soldier
go
buy
i
who
restrain
commerc
untru
sue
lawyer
#court
gov court near
over
to J
court
get
judgment
lik
hand
up
term
#again
to B
leav
back
plac
secretary
gov nameless far
conced
now
clos
must
at
strik
refus
partner
if
some
number
com
turn
ought
firm
mistaken
identify
u
stop
chines
federal
apply
ly will
from C
neither
with L
step
first
public
bureau
updat
rul
of C
within L
propos
vot
due
petition
system
out
let
he
recall
need
spar
receiv
unanswer
how
stay
count
year
most
dissolv
vanish
into
one
mor
by J
win
trad
see
befor
hear
hour
open
new
inspection
offic
background
official
former
out D
them
port
#RELIST
return
want
settl
section
stand
onc
even
appear
supplement
nobody
confirm
second
ed not
approv
contain
as D
rescind
<K 
enter
ed to be
dat
importer
pag
version
void
export
when
lin
both
som
view
end
introduc
your
review
by C
deny
unoppos
settlement
说
小
点
部
据
pay
also
sell
delist
block
beij
annex
点名
遭
另
电
光
家
企业
则
除名
获得
官
已
要
产
于
视
公告
容
为
未
」
证
发言人
石
受
这
访
法
「
时
曾
战
列名
上诉
期
间
双
方
院
全
资
也
不愿
室
公
谈
办
务
节
多
：
开
阅
庭
）
口
管
制
评论
？
此
对
来
以
美
起
敦促
做
必
措施
取
采
护
外
问
拟
可
州
德
商
提
进
反
销
查
调
公开
证券简称
证券
号
实
诉讼
本
了
《
政
行
提起
》
因
同
下
递交
公司
禁令
申请
作出
提出
gov BILL far
上
之前
认定
任何
驳回
审
理
案件
目
名称
比
足
自
尚未
事
裁
被
“
正式
启用
新名称
我
认为
里
其
力
动
主张
请求
合
”
变更
生
检
建议
客户
信
报
组
天
生效
照
顿
斯
路
宣布
日
星
测
；
表示
律师
府
准备
预览
份
子
none
文件
分
六
十
财
显
示
名
两
推
他
首
新
业
都
线
回
刊登
法律
若
过
和解
同意
从
作
内
兴讼
盛
华
拒绝
陈
最
乎
重新
空
亦
纳入
企
军
还
批
着
三
第
没有回应
个
应当
经
位
才
供应商
已经
secur
bar
bill
machin
run
text
on O
冻结
易
告
大
（
它
老
到
件
无人
农
质
会
正
得
继
成为
预
和
五
文
不属于
采购
须
修正案
答复
不予
共
未作
胜
动议
简
均
补
充
表
连
列进
去
统
贸
只
早
拉黑
移出
风险
高
换
恒
川
board
with D
director
issu
of D
shareholder
by B
chip
withdraw
basis
european
with C
rumour
post
on D
of B
battery
my
throw
tim
demand
better
likely
broker
rais
on C
less
down
chief
at C
again
far
final
relist
fight
suit
proof
dron
polic
起诉书
毫无
确
展
晚
论
新增
发布
联邦公报
撤下
又
committe
addition
effectiv
shown
coercion
in B
she
reporter
eleven
sid
old
challeng
shenzhen
alleg
paper
argument
submission
speak
america
last
stephen
becam
nin
display
ever
six
way
edition
supplier
san
jos
right
matter
fiv
clear
own
already
slip
from D
grow
trader
restriction
remand
decid
wrong
defens
statement
jun
gov court far
earlier
without
conferenc
变更为
seek
join
surfac
upload
plead
tie
whos
annull
lift
announc
item
for C
圣
诉状
服
选
利
二
指
长
手
前
进入
备
half
from B
her
inquiry
bear
defenc
idea
blacklist
investor
measur
overnight
solar
owner
general
spokesman
biosecur
recommend
wast
山
能
年
书
网
往
人士
是否
签署
总
revers
silent
too
asset
london
hit
reseller
bank
telephon
vendor
why
talk
museum
cannot
ind
accus
outright
protest
wav
er
often
itself
radio
offer
registration
laps
disappear
vacat
each
sold
e-mail
genuin
场
创
台
出
更
拜
clerk
seal
halt
older
few
uyghur
to O
aid
whit
think
best
goe
parent
at J
defeat
bench
newcomer
suspend
fir
len
ningbo
grinder
german
thanksgiv
bought
class
with B
dismiss
hung
stress
fre
b
subject
through
military
rank
institut
pray
subsidiary
factual
foundation
could
pdf
onto
rebrand
onto L
criteria
though
typical
regard
intend
reconsider
fee
conclusion
quietly
shall
off C
at B
suggest
mention
genomic
laboratory
bis
themselv
ahead
agenda
back D
shelv
v
presid
enforcement
texa
impos
shield
bid
hous
plant
expung
dandong
guilty
ship
over C
executiv
authoriz
of K
pull
instruction
taipei
lead
with J
publication
widen
kill
regret
declaration
instruct
green
cut
dfar
registry
damag
cit
then
%
insist
tank
absurd
thing
cotton
float
forward
download
repriev
favour
judg
back C
ranger
quadcopter
spread
germany
exit
!
initial
oakland
fabless
off B
moonshot
eu
apology
vow
spy
newest
条
致函
谓
涉军
帽子
列
曼
弗
留
结
扩大
暂缓
厦
及
注
意
海
感
页
应
随
摘牌
删除
先
卷
密
度
登上
解放军
轮
俄
际
回应
武
原
通
拉
一并
子公司
无
封
更名
版
联
邦
今
核
申诉
司法
途
智
飞
旗
工
再
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
未在
获
文本
透露
透
查询
云
雷
审查
医
令
博
签字
进了
附
除
纷
纠
运
航
伊
朗
登
序
系
呼吁
船
从来没有
认
底
京
删去
津
录
林
钟
警告
芯
叫停
达
诞
将在
—
重新考虑
裁定
股东
撤
翔
防
放在
草案
失效
凯
册
角
印
出炉
请
退出
再度
不符合
持
退
入禀
提告
给
单
表态
装
贴上
多家
标签
越
昆
下达
无效
联系
始
嘉
微
违法
脚
民
融
代理
母公司
不会
具
暂
初
巡回
谐
看
让
松
白
月
含
获准
志
封杀
陆
倒
恢复
入
普
无人接听
校
司
胜诉
并未
支持
二度
抗
宫
买
待
安
凌
surpris
anker
mill
roborock
ecovac
ehang
cellsy
信中
反对
仑
垄
立
预计
deplor
start
ed would be
ed will be
plan
规定
员
周
打算
适用
orvanta
克
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
only
anaphor
head
before same
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
before and
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
before #ALLEGE bare
before #SAY bare
before #SILENT bare
after 0
after D
after #if
after #not
after for
after on
after L
after ,
after O
after #ASK
after #SUE
after and
after #law
after #SAY bare
after #SILENT bare
after same bare ed
after next
after next bare ed
after 12-
after C
before next bare ed
before 4-6
before #APPEAL bare
none 1 1
before same passive ed
before 2
before #ADD passive
after far bare base
after #REMAND
after by
after 1
after #BLOCK bare
before designat
before same bare ed
before #general
before #papers bare
before #entry
before #ADD
before #OFF
before #GONE
before #EFFECT
before in
before which
before C
before #RENAME passive
before same bare base
before #DENY bare
after #ADD bare
before '
before #order
before #draft
before "
before #if
before #ADD bare
before #RENAME bare
after as
after "
after #RENAME bare
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
before same ，
before 向
before J
after next bare han
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
before #order bare
before #RESCIND
before #RULE
before that
before #again bare
some 2 0
after #ban
after #business
after #entry
after same ,
before {C}
after of
after which
before #OFF bare
after #GONE bare
after #EFFECT bare
before #nameless
before same bare s
after #LABEL bare
after #name bare
after same bare base
after same of
before #GONE passive
before #REMAND bare
before ;
before with
after #papers
after J
after #draft bare
before :
before #law bare
none 2 0
after same bare ing
before #LABEL bare
after #DENY bare
after same from
after 点名
before 除名
after #list
after #RULE bare
after ，
before far
before far bare han
before 在
before #list
after ”
before 没有
before #SUE
before #SETTLE bare
before #again
before ”
before 从未
after same aux base
after whether
after far bare han
after #BLOCK
after 在列
在列
after 让
after #BILL bare
before D
after next passive ed
none 2 2
after with
after put
after same put
before same ,
after #order bare
after same and
after #general
after #SILENT
before #name
before 被列
before “
before 被
none 2 1
before 列入
before O
before same aux ed
before {D}
after ;
after #RESCIND bare
after #SETTLE bare
before #POST aux
after #RENAME
after same to
before #EFFECT bare
after #GONE
after that
before next passive ed
before delet
before #OFF passive
after #GONE passive
before send
before #would
before of
before #BLOCK bare
before same for
after #ADD
after :
after #SETTLE
after #SETTLE aux
none 1 2
after in
before writ
after hav
after demand
after same passive ed
after introduc
after same nam
after trad
after #market bare
after strik
after same strik
after #ALLEGE
after next bare s
before same {D}
after #POST
before stress
before same from
after #past bare
before #name bare
after #name
before next bare s
after delist
after same delist
after #RULE passive
before #SETTLE
after them
after tak
after next bare base
before #RESCIND bare
after #name passive
after know
before compromis
before slap
before #SUE bare
before disappear
before far bare s
before #request
after slap
before %
start-up
after onto
after sweep
after #business bare
after #would
after #past
before begin
before replac
before #EFFECT passive
before fiction
after consign
after 对
after same bare han
before #past
after 变更为
before 驳回
before 告
after 以
before 称
after same 对
after 与
before 收回
after 由
before 「
before 」
after 有
after same 有
after 未回应
after 建议
讯
佳
known
back  10
inner
line
here  10
later
before #lawmaker
before #ASK
before on
after 3
after {L}
after #ADD passive
after #SAY
opening
after designat
here relative 10
before -
before nam
before #LABEL passive
after far
before far bare base
before #LABEL
before #BILL
before K
before no
before longer
before #will
before #REMAND
before 提出上诉
back  7
before {J}
before tak
before #GONE bare
after '
here  4
after #order
after #draft
before #list bare
here  7
after #list bare
before #law
before same aux base
before by
before after
before #POST bare
before notic
before #draft bare
after order
after #REMAND bare
after #law bare
before same bare ing
before be
before identify
after los
before {B}
before same bare han
after {J}
before 把
before 、
after 于
after K
after #EFFECT
before 由
before 放进
before 答复
before 与
before ：
放进
after 放进
after （
after ）
before 和
after from
after go
back relative 10
after #OFF bare
before {L}
before #RELIST bare
after #military
after #spokes
after #APPEAL
after rul
here relative 7
before sue
before 对
after #nameless
after #ADD aux
after #SAY aux
before #market
after answer
back  4
after list
after #general bare
after against
before #APPEAL
before scrap
after same passive base
before next aux base
before #ASK aux
before #SUE aux
before #APPEAL aux
after {C}
after #DENY passive
before strik
after out
before call
after #will bare
before bring
after hit
after #ASK aux
after stand
before say
unknown
before #market bare
before #past bare
after far aux base
before next passive ing
before announc
before becom
amend
after sign
before into
after #market
after annull
after next aux base
after vot
after #RELIST
after relist
before lift
after secretary
after restrain
after impos
after #ban bare
after #court
after writ
after #papers aux
before so
after #SETTLE passive
after {B}
after deny
before #papers
before remov
before #OFF aux
before #GONE aux
after fil
before #ban bare
here  0
here relative 0
friend
before put
y
before belong
before against
after restor
after #request
courtroom
after clear
after begin
before com
before #will passive
after delet
after #again
before #BLOCK
after ：
第二次
after 至
before 以
卷土重来
败诉
before 上诉
after 将于`;
