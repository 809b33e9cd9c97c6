/** The words, groups and signs that the models of this room know, one a line; their order is their number. Learnt by scripts/learn-reading.mjs from 125 documents and 2548 passages of test/reading, in which people marked what tells each event. */
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
-
thre
,
agency
washington
to L
<B 
>C
gov
ask
ed 
ed
look
of
maker
and
a
consider
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
extend
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
put
basis
gov DENY near
its
#lawmaker
as
urg
>O
<O aux
know
our
we
never
#military
lawmaker
built
modul
quoted
work
civilian
military
gov DENY far
"
statement
websit
sit
this
american
among
industry
part
question
base do not
immediately
#papers
{J}
#OFF
#GONE
off
lidar
lawsuit
against B
 J
off L
fil
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
customer
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
mov
interim
ing be
every
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
remov
from L
register
notic
cover
keep
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
or
mistak
than
with B
party
other
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
:
$
includ
in L
for D
act
administrativ
opinion
memorandum
motion
;
further
until
defendant
of J
implement
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
two
entity
determin
longer
inclusion
they
delet
follow
in D
base not
rest
officer
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
即
国
所
中
谓
称
 K
不是
与
军方
>K
关联
产品
和
服
务
相
。
用
未回应
置评
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
但
立
影
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
作出
断
判
直
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
之
人士
程
序
her
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
get
month
judgment
hand
deadlin
up
brief
back
#again
to B
leav
vacat
proceeding
plac
secretary
gov nameless far
conced
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
base can
can
away
bank
subject
bis
third
of B
ed to be
firm
identify
adss
several
such
stop
also
chines
apply
federal
ly will
renam
from C
neither
with L
step
equipment
first
public
bureau
updat
determination
second
propos
of C
within L
vot
due
out
wher
belong
let
he
already
recall
need
spar
separat
receiv
unanswer
how
stay
count
year
four
percent
ing do
dissolv
vanish
fight
obtain
one
summer
mor
win
by J
non
som
trad
see
befor
hear
hour
fifty-eight
minut
open
new
inspection
offic
california
peopl
email
lie
background
help
former
out D
cran
port
#RELIST
want
them
settl
section
stand
each
base must
supplement
onc
even
appear
call
nobody
confirm
supplier
ed not
approv
ed will be
contain
reach
good
regard
singl
as D
identification
fr
rescind
complet
<K 
again
enter
agre
dat
contact
importer
pag
spokeswoman
version
void
investor
yet
messag
export
meet
when
client
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
review
vacatur
by C
fee
parent
deny
unoppos
of D
affirm
stipulation
dismissal
settlement
说
充
小
部
据
扩大
pursuant
executiv
pay
ship
sell
purchas
delist
block
ministry
beij
annex
点名
到
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
要
主
产
夜
于
视
未
公告
为
提出
」
证
发言人
石
受
这
访
项
「
我
们
曾
挑
战
列名
司法
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
再度
合
资
也
不愿
室
公
办
事
节
多
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
实施
重
美
起
敦促
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
可
州
德
商
提
供
反
芯
销
模
立案
查
调
公开
发布
证券简称
证券
号
披露
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
同
递交
下
二
公司
禁令
申请
初步
gov BILL far
局
终
不得
上
之前
认定
述
任何
执行
驳回
审
理
动议
前
案件
最
名称
目
收入
比
足
自
百
尚未
裁
民
被
改
正式
“
启用
新名称
力
里
版
其
写入
动
重新审议
己
主张
符
义
”
变更
生
；
华
建议
统
社
报
体
道
依据
组
天
生效
照
顿
斯
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
none
预览
子
联邦公报
文件
分
六
十
新
财
截
显
示
现
其中
包括
不见
两
推
他
首
只
答复
业
系
都
董秘
控
线
回
邮件
贸
刊登
法律
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
颁发
虽
陈
移除
乎
重新
空
亦
纳入
企
军
说明
处
结
果
还
批
器
着
澄清
此前
经
装
民用
反对
表态
没有回应
昆
嘉
应当
歧
得
位
才
三
第
上了
称为
名录
供应商
加进
又
头
已经
人
secur
money
bar
bill
within
machin
run
rival
legislation
union
text
on O
会
误
冻结
禁止
易
四
告
白
赢
大
（
透露
刚
老
板
底
官司
件
无人
农
股东
质
料
正
如果
继
成为
预
五
文
bbc
不属于
否认
听
接
采购
须
让
修正案
令
度
不予
级
融
共
未作
胜
交
简
均
予
责令
补
不服
表
连
去
造
知情
如
早
车
汽
能
拉黑
性
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
director
issu
wish
shareholder
by B
stock
memory
drop
withdraw
explanation
country
european
camera
with C
base to be
rumour
circulat
exchang
post
forum
on D
display
battery
my
throw
nor
base be to
tim
demand
better
earlier
likely
broker
rais
on C
china
down
chief
at C
far
last
agreement
final
renew
contractor
provision
most
relist
information
too
overturn
accept
proof
own
land
dron
polic
起诉书
且
毫无
或
载
确
参
展
晚
息
不实
论
并未
新增
激
新版
撤下
原
草案
decid
suzhou
becaus
committe
addition
effectiv
forc
reject
shown
in B
packag
she
reporter
accusation
russia
electric
although
well
eleven
freez
sid
dismiss
old
mean
challeng
shenzhen
alleg
confus
paper
argument
submission
speak
check
offer
document
littl
america
twelv
quiet
still
winter
head
stephen
at D
becam
nin
seventeen
download
ever
six
afternoon
way
edition
ten
heard
choos
another
san
jos
matter
founder
ready
policy
calendar
fiv
clear
hong
index
slip
from D
trader
restriction
remand
suit
kind
dur
wrong
repeat
ty
defens
against L
alon
fourth
promis
later
of O
hold
spr
set
forbid
jun
gov court far
fourteen
conferenc
根据
预计
将于
变更为
明
seek
ought
chairman
builder
join
groundless
respond
surfac
yank
upload
plead
tie
ice
deal
whos
saw
becom
bought
annull
lift
internal
base should
watch
surpris
arm
assur
counsel
panel
administration
item
for C
anew
圣
递状
诉状
计
云
同时
上榜
首次
选
利
通知
季度
指
长
股
手
半
更
进入
备
member
half
inquiry
commission
resolv
bear
least
releas
scrap
buyer
defenc
idea
fit
description
early
ed could not be
annual
hop
blacklist
newsletter
measur
think
overnight
seen
practic
lunch
into D
owner
general
roll
turn
term
wip
spokesman
biosecur
president
his
recommend
wast
山
储
名
情
年
书
败
声明
再次
网
往
成
审查
是否
通过
总
签署
understood
roster
person
quot
revers
silent
next
asset
london
hit
minister
reseller
pick
telephon
plant
vendor
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
wav
quarter
sixteen
reissu
se
er
often
mix
labour
regulator
radio
floor
rather
registration
laps
disappear
commenc
whatever
cross
merely
contest
场
入选
创
台
拜
advis
believ
seal
sworn
courthous
along
plea
halt
chip
nearly
n't
redo
developer
older
few
custom
address
aid
to O
bas
budget
whit
pull
best
goe
city
per
cent
used
at J
defeat
bench
newcomer
conviction
suspend
fir
ing to
round
near
deplor
german
off D
base be not
thanksgiv
consent
server
proceed
class
compromis
queu
hung
design
initiall
stress
from B
fre
predecessor
d
narrow
subsidiary
revis
b
conclud
through
rank
previously
institut
pray
asid
procurement
factual
foundation
onto
q
rebrand
tack
onto L
newer
under C
system
criteria
year-end
allegation
regim
though
typical
contributor
intend
reconsider
government
quietly
economy
readmit
award
favour
at B
suggest
courtroom
mention
affiliat
genomic
licens
among C
grow
study
ground
unpublish
ahead
agenda
insid
autumn
shelv
long
reregister
readd
v
welcom
presid
invit
ignor
yunzhou
finaliz
nasa
kick
enforcement
texa
impos
shield
bid
unlawful
plan
rely
out C
amendment
right
polysilicon
memo
expung
tear
slap
oppos
dandong
enlarg
over C
wok
senat
authoriz
of K
instruction
ed be be
council
newly
winding-up
taipei
lead
partner
miss
lender
with J
solicitor
at L
delawar
publication
tar
widen
utility
rumor
florida
esquel
kill
declaration
instruct
green
cut
ceas
evidenc
conclusion
local
respect
revenu
dfar
registry
technology
burden
harborlin
overrul
forget
damag
prevail
cit
in O
push
%
stick
y
insist
overtim
over J
tank
bad
scor
sourc
latest
absurd
thing
oblig
singapor
york
oil
room
cours
biotech
recorder
cotton
largest
float
carmaker
dog
forward
afresh
persuad
repriev
four-year-old
midnight
kentucky
sonar
dartmoor
patent
expand
excis
spread
dossier
germany
exit
angel
on J
threaten
!
january
trip
estimat
initial
capitol
laboratory
pharmaron
footnot
within B
fabless
sanan
cost
dash
omit
off B
minsk
condemn
temporary
quarterly
moonshot
eu
apology
optic
vow
spy
refut
standstill
regret
newest
地
条
宫
拍
致函
协助
摘除
涉军
帽子
列
裁决
曼
支持
留
及
暂缓
角
厦
注
意
与事实不符
元
米
代
手机
海
感
份
页
机构
国防授权法
摘牌
删除
先
随
卷
纳
主席
答
解放军
轮
加入
俄
际
尚
回应
武
通
更正
拉
叫停
适用
一并
子公司
无
封
更名
联
邦
约
今
迈
核
申诉
途
昨
面
智
飞
旗
打入
再
强
港
拿掉
出现
提交
态
放
弃
签
榜
淮
量
不再
金
刻
平
探
方面
获
文本
委员会
限
放上
透
查询
质疑
周
雷
名字
瀚
医
复
博
签字
进了
迟
急
附
摘掉
至
式
除
写道
和解协议
纷
纠
李
运
航
伊
朗
登
承认
呼吁
尔
列进
从来没有
认
讨
搁置
母公司
联系
京
删去
津
录
钟
营
红
纸
限制令
凯
达
见
进
诞
将在
—
重新考虑
重审
拿
打算
准备
不予置评
撤
协议
破
裂
翔
防
systems
放在
失效
订
修
闻
册
印
出炉
请
退出
入列
取得
不符合
持
命
秘
化
入禀
提告
！
准
给
单
党
摘帽
传闻
贴上
多家
标签
越
下达
无效
始
违法
脚
悉
代理
暂时
停
→
不会
具
暂
微
追问
增列
澄
第二次
点
导
初
下周
巡回
谐
了结
看
松
月
含
岛
获准
交涉
严正
胜诉
志
陆
倒
用户
旭
恢复
合议庭
普
议
传
无人接听
列为
隔
协
校
军事
司
斥
争
九
二度
求
缆
买
话
改名
待
安
栅
凌
然
紧
rattl
anker
kelvra
cellsy
mill
roborock
ecovac
air
ehang
discriminatory
lufeng
sea
halvik
vastera
merchant
music
瑞
汉
重新列入
包
信中
议案
物
市
工厂
不满
谱
仑
辰
垄
start
送上
达成
法
撤回
纯属
ed would be
national
ed be to be
强烈
规定
波
工
orvanta
after same
after same bare s
after 4-6
after to
after #LABEL
after #ASK bare
after #SUE bare
after #APPEAL bare
anaphor
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
before and
before #ASK bare
before 3
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
before say
before #SAY bare
before #SILENT bare
after far
after far bare ed
after 0
after D
after #if
after no
after #not
after for
after #POST
after on
after #ASK
after #SUE
after and
after #law
after against
after #ALLEGE bare
after #SAY bare
after #SILENT bare
after same bare ed
after O
after next
after next bare ed
after 12-
after C
after ,
before next bare ed
before 4-6
before on
before ask
before #APPEAL bare
none 1 1
before same passive ed
before 2
before #ADD passive
before #SAY passive
after 1
after #BLOCK bare
after #RULE bare
before designat
before #general passive
before same bare ed
before #LABEL
before #papers bare
before "
before #entry
before #general
before #OFF
before #GONE
before #EFFECT
before not
before in
before which
before #RENAME passive
before same which
before #DENY bare
after #ADD bare
before that
before #papers
before #draft
before #if
before #ADD bare
before #RENAME bare
before #POST bare
after as
after "
after print
after #RENAME bare
after #POST bare
middle
after 7-11
some here
no body

some 1 0
after same bare han
after 、
chained
before next bare han
before #SILENT
before 称
before ，
before ^
before same bare han
before 向
before J
after next bare han
after B
after ，
after #RULE
before #DENY
back 2
 2
aux
before go
before #POST
before D
before #RULE bare
before #RULE
before next passive ed
before #SETTLE
before #SILENT passive
some 2 0
after #ban
after #entry
after same ,
after {B}
after #DENY bare
after #papers bare
after same {B}
after {C}
before #ASK
after #order
after which
after #ASK aux
before #OFF bare
before #SUE bare
after #GONE bare
after #EFFECT bare
before #spokes
before '
before #nameless
before same bare s
after #LABEL bare
after #entry bare
after #name bare
before of
before publish
before same of
before #GONE passive
before by
before ;
before with
after same bare base
after by
after of
after #papers
after same by
after J
after #REMAND
after #draft bare
none 2 0
after same bare ing
before #LABEL bare
after #OFF
after from
after same from
after 点名
before 除名
before #past
after #list
after 认定为
before far bare han
before C
before ：
before 在
before #list
before 没有
before #SETTLE bare
after #past
after 把
before #RELIST
before #again
before ”
before 从未
after same aux base
after whether
after ）
after 放进
after #BLOCK
after “
before same ，
after 在列
在列
after 让
after #BILL bare
after next passive ed
after chang
none 2 2
before #other
after maker
after with
before same ,
before #RELIST bare
after #military
after #SAY passive
after #SAY
after 将
before 以
before #name
before “
before 被列
before 被
before O
before same aux ed
after same be
before {D}
after #general
after ;
after withdraw
after #SETTLE bare
before appear
before #ADD aux
before #POST aux
after same of
after #RENAME
before #EFFECT bare
after that
before delet
before #OFF passive
after #GONE passive
before :
before send
after #REMAND bare
after #list bare
before #request
before settlement
before #would
after #order bare
after #business bare
before #BLOCK bare
after entry
after same for
before same for
before 纳入
before #military
before plac
after next bare base
before #business
before be
after #ADD
after #SILENT
before #SUE
none 1 2
back 3
after in
before writ
lik
after 2
after hav
after demand
after same passive ed
before #again bare
after nam
after introduc
after same nam
after trad
after #market bare
after strik
after same strik
before #will
before against
after brand
after #ALLEGE
after next bare s
after L
after #request
after #DENY
before stress
split
before same from
before list
after #past bare
before #name bare
after call
after #name
after tack
after same delet
before next bare s
after delist
after same delist
before #market
after vacat
after #RULE passive
before next bare ing
after read
after #draft
favor
after them
before #GONE bare
before #RESCIND bare
before next aux base
after #name passive
after know
after #nameless
after #would
after bar
after #ban bare
before rul
before compromis
after fil
before slap
before disappear
before {C}
before brand
after slap
before %
start-up
after #will
after sweep
before #RESCIND
shoo
before hand
after #entry passive
after join
before begin
before replac
before #EFFECT passive
before fiction
after consign
after exhort
before 应当
after 对
after same 把
after 变更为
before 驳回
after 称
after 驳回
before 告
after 签署
after 以
before 公司
after same 对
after 与
before 收回
after 由
before 「
before 」
after 有
after 起
before 刊发
after same 有
after 签字
离
after 离
after 未回应
after 建议
讯
after 后
佳
after 责令
known
back  10
before -
before #ALLEGE bare
line
here  10
after say
before letter
before #lawmaker
inner
before #ADD
after #SUE passive
after 3
after {L}
after add
here  7
opening
after designat
after #LABEL passive
here relative 10
before far
before nam
before #LABEL passive
before #name passive
before far bare base
before #BILL
before as
before K
before no
before longer
before {O}
before 间
before 将
before #REMAND bare
before #order bare
before 提出上诉
back  7
before {J}
before tak
here  4
before injunction
before #REMAND
before same bare base
after up
before #RENAME
before #law
before #entry bare
after #RESCIND
after #GONE
before rescind
before #RESCIND passive
after rescind
after #RESCIND passive
before after
before put
after #BILL
before same bare ing
before deny
before notic
before #draft bare
before #law bare
after order
after #law bare
after #SETTLE
before identify
before los
after los
before {B}
after {J}
before 、
after 于
after K
after #EFFECT
before 由
before 把
before 放进
before 答复
before 与
before #list bare
before #BILL bare
放进
after far bare han
after ”
after #market
before 和
before 于
before #BLOCK
after includ
morn
after '
after go
before #ban bare
before off
after #OFF bare
after apply
before {L}
before #APPEAL
after #spokes
after #APPEAL
after rul
after sue
here relative 7
before sue
before 对
before same aux base
after #ADD aux
after #SAY aux
before far aux base
before appeal
after appeal
back relative 7
after remov
after #OFF aux
back  4
after #SETTLE passive
after #business
before scrap
after {K}
after same passive base
after #POST passive
before #ASK aux
before #SUE aux
before #EFFECT aux
before #papers aux
after turn
after #ASK passive
after #DENY passive
before strik
after out
after #will bare
before bring
after hit
after notic
after ask
after #APPEAL passive
unknown
after leav
after list
after #general bare
before )
after far bare s
after wish
before announc
before becom
amend
before #ASK passive
before #DENY passive
before #papers passive
after sign
before into
after stand
before call
after extend
after annull
after confirm
after onto
after next aux base
after vot
after #again
after #RELIST
after #RENAME aux
after #court
after settl
after next passive ing
after open
after oppos
after pull
after writ
after #papers aux
after be
after deny
after #RESCIND bare
before remov
before #OFF aux
before #GONE aux
here  0
here relative 0
friend
before belong
after addition
after it
after restor
before lodg
after after
after clear
after begin
after delet
after so
after post
before 撤销
after ：
after 被
after 至
after 换名
after 收录
卷土重来
before 卷土重来
before 再次
before 败诉
before 上诉`;
