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
into C
to L
<B 
>C
gov
ask
ed 
ed
look
of
robot
maker
hangzhou
and
a
<C 
>
gov ASK far
base to
add
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
consider
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
examin
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
prison
carry
gov would near
send
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
gov ASK near
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
then
customer
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
decision
reason
#general
company
by D
tell
civilian
use
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
pend
designat
mov
interim
ing be
every
heading
what
find
show
base be
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
expect
base will
error
^
fail
bring
legal
protect
interest
action
brand
:
$
includ
in L
for D
administrativ
act
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
requir
security
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
record
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
谓
称
 K
不是
与
回应
军方
>K
产品
服
关联
务
关
相
依据
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
入
意味着
制裁
到
受
但
立
影
响
裁定
间
诉
时
案
发回
有
机
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
维持
判决
提出上诉
回复
者
记
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
i
go
buy
your
who
warehous
commerc
read
untru
you
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
lik
hand
deadlin
up
term
brief
back
#again
to B
leav
vacat
proceeding
plac
secretary
as O
gov nameless far
conced
now
clos
must
at
fact
shall
strik
refus
clerk
petition
some
partner
number
com
without
warn
can
whatever
lead
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
might
stop
such
also
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
homeland
determination
second
propos
rul
of C
within L
vot
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
percent
most
dissolv
vanish
fight
one
summer
win
by J
mor
statut
present
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
official
former
through
walk
cran
port
#RELIST
want
them
return
settl
cut
section
start
stand
each
onc
many
appear
call
supplement
nobody
confirm
supplier
ed not
ed will be
approv
reach
good
contain
identification
as D
rescind
complet
<K 
again
enter
view
instrument
agre
dat
importer
freez
version
pag
void
releas
investor
yet
messag
export
offic
when
begin
client
credit
lin
both
som
end
announcement
introduc
bill
hous
pass
civil
review
vacatur
by C
parent
deny
unoppos
affirm
stipulation
dismissal
说
社
部
据
executiv
pay
ship
exist
sell
purchas
delist
block
ministry
beij
annex
点名
遭
另
电
光
家
湖
获得
则
除名
已
员
官
要
主
生
产
于
视
未
公告
容
为
提出
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
安
权
军工
再度
合
资
也
不愿
室
办
事
多
：
开
阅
庭
）
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
靠
德
商
提
供
进
芯
销
立案
调
查
反
公开
码
代
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
行
政
因
系
而
同
递交
下
公司
禁令
申请
gov BILL far
命令
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
目
名称
比
足
自
尚未
裁
仲
被
改
名字
正式
“
达
江
启用
新名称
苏
改名
力
加
里
其
写入
动
主张
己
义
”
变更
剔除
出
检
；
华
建议
统
现身
报
体
道
收
组
天
生效
福
照
特
顿
斯
克
路
应
宣布
日
星
绘
测
缺乏
解释
表示
当
律师
府
none
子
》
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
多出
现
其中
包括
不见
两
推
他
元
首
答复
业
董秘
控
线
回
邮件
易
贸
刊登
法律
那
过
和解
从
同意
内
作
个
兴讼
盛
它
拒绝
临时
陈
移除
估
最
乎
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
批
着
经
装
民用
反对
表态
没有回应
察
昆
嘉
应当
类
歧
位
才
三
第
供应商
加进
头
已经
人
secur
within C
run
machin
rival
alik
legislation
union
text
on O
会
误
冻结
禁止
四
告
白
大
（
透露
刚
老
板
件
无人
农
质
料
正
如果
得
继
代理
成为
局
算
预
和
五
文
bbc
不属于
否认
接
采购
须
让
学
令
度
不予
级
融
共
未作
节
胜
交
简
予
均
责令
补
充
不服
表
连
去
造
知情
只
如
站在
边
早
市
车
汽
能
拉黑
性
移出
规则
成
风险
高
换
恒
川
voluntary
announc
board
with D
issu
of D
wish
shareholder
by B
alter
stock
memory
drop
withdraw
document
explanation
next
country
european
camera
with C
base to be
full
rumour
onlin
circulat
measur
exchang
post
forum
on D
even
battery
throw
my
nor
base be to
tim
seen
demand
better
hold
earlier
likely
broker
rais
target
on C
china
down
chief
at C
far
agreement
final
renew
certify
provision
relist
information
too
suit
overturn
evidenc
accept
proof
own
land
dron
polic
起诉书
且
毫无
提起
或
载
确
被列
民
及
展
晚
发布
息
不实
贴出
张
论
并未
新增
图
属
公
新版
撤下
又
原
草案
decid
suzhou
committe
addition
effectiv
reject
shown
transfer
foreign
in B
she
reporter
accusation
russia
although
print
sid
dismiss
challeng
shenzhen
delawar
alleg
confus
paper
argument
counsel
eight
submission
speak
check
floor
speech
offer
littl
america
twelv
quiet
last
winter
uphold
feinberg
head
stephen
at D
becam
nin
display
download
ever
six
afternoon
way
edition
heard
another
san
jos
matter
founder
ready
calendar
fiv
clear
hang
index
slip
from D
grow
trader
restriction
respect
remand
obtain
dur
wrong
repeat
ty
within
defens
against L
fourth
promis
later
of O
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
collection
seek
annual
arm
ought
builder
join
groundless
surfac
respond
yank
mean
upload
his
plead
test
tie
among K
ice
<K aux
whos
becom
bought
annull
lift
internal
watch
surpris
assur
item
for C
anew
递状
圣
控告
诉状
云
规定
首次
上榜
选
利
通知
股价
二
指
长
股
手
年
半
更
基金
股东
进入
备
member
deserv
from B
inquiry
resolv
bear
defenc
idea
fit
gain
early
ed could not be
plant
hop
blacklist
newsletter
sister
overnight
switch
solar
practic
lunch
into D
owner
general
tag
roll
turn
to K
asid
wip
spokesman
biosecur
president
national
recommend
disput
advanc
wast
山
储
名
情
书
网
纯属
英
券
往
责
审查
是否
小
通过
总
签署
多了
都
deletion
roster
person
revers
silent
asset
london
hit
minister
reseller
supply
pick
telephon
vendor
why
talk
museum
cannot
treat
attach
bit
ind
accus
outright
protest
cell
wav
sixteen
reissu
se
often
labour
radio
registration
rather
laps
disappear
cod
cross-motion
cost
cross
e-mail
genuin
场
入选
创
台
拜
anticipat
panel
feed
damag
seal
sworn
courthous
plea
halt
developer
older
few
unless
custom
address
to O
aid
rebuff
bas
whit
pull
wholly
think
best
city
at J
defeat
bench
newcomer
suspend
fir
ing to
near
len
ningbo
grinder
german
off D
n't
thanksgiv
consent
server
proceed
class
compromis
hung
initiall
stress
fre
predecessor
luckier
affiliat
narrow
subsidiary
revis
ed shall be
b
conclud
tool
thes
rank
previously
oblig
institut
pray
procurement
factual
foundation
pdf
onto
book
q
rebrand
tack
onto L
criteria
commission
allegation
regim
though
suppress
typical
financial
contributor
intend
reconsider
fee
government
quot
quietly
economy
mexico
readmit
favour
at B
suggest
courtroom
mislead
mention
long
laboratory
favor
licens
among C
replac
deal
study
ground
reputational
ahead
agenda
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
out D
enforcement
texa
impos
shield
patent
bid
cheaper
unlawful
plan
rely
out C
bar
amendment
right
memo
expung
slap
oppos
dandong
over C
ndaa
mr
wok
senat
authoriz
of K
withdrawal
instruction
ed be be
lobby
council
newly
process
taipei
with J
solicitor
at L
onto B
publication
tar
widen
utility
rumor
esquel
kill
regret
declaration
instruct
green
ceas
conclusion
trip
revenu
job
dfar
registry
burden
harborlin
cit
in O
push
%
stick
insist
over J
tank
scor
latest
absurd
thing
chennai
york
pencill
cours
budget
cotton
largest
float
forward
afresh
persuad
bengaluru
toolmaker
kentucky
sonar
back C
spread
dossier
exit
angel
!
estimat
initial
mirror
oakland
pharmaron
within B
fabless
dash
omit
off B
minsk
condemn
temporary
along
quarterly
moonshot
eu
apology
nepal
nexen
vow
spy
refut
over D
standstill
app
ninestar
newest
地
集团
条
宫
暂
拍
致函
协助
然
摘除
涉军
帽子
列
曼
支持
留
结
强烈
暂缓
角
厦
注
意
与事实不符
米
手机
海
感
份
页
机构
随
摘牌
先
旧
卷
密
主席
登上
早在
解放军
轮
俄
际
尚
武
通
更正
批准
拉
叫停
投
适用
一并
子公司
无
封
更名
版
联
邦
约
今
迈
暂停
核
申诉
途
昨
智
飞
旗
工
再
强
港
圳
拿掉
出现
提交
态
放
弃
签
榜
不再
金
刻
放回去
平
探
方面
获
文本
委员会
限制
放上
景
透
查询
周
帆
雷
瀚
第二次
医
复
博
签字
进了
迟
尼
附
摘掉
除
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
船
从来没有
认
讨
底
搁置
母公司
联系
京
删去
预览
收回
津
录
林
钟
营
像
警告
红
限制令
见
诞
—
候
重新考虑
打算
准备
知
撤
协议
破
裂
翔
防
systems
放在
失效
凯
修
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
入禀
提告
！
准
给
单
党
某
加入
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
因此
悉
昌
采纳
暂时
停
→
谢绝
不会
具
追问
式
沙
澄
点
重审
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
导
胜诉
志
倒
旭
股票
恢复
合议庭
普
议
清
挂出
无人接听
列为
隔
池
校
军事
司
至
争
九
收录
二度
求
缆
买
话
纳
针
待
凌
紧
anker
kelvra
cellsy
mill
roborock
ecovac
air
ehang
discriminatory
attempt
lufeng
higher
halvik
vastera
merchant
music
器
吉
瑞
汉
重新列入
包
信中
物
不满
垄
ly to
settlement
understood
deplor
ed would be
under C
autumn
ed be to be
wuhan
传
上诉至
将被
声
波
澄清
orvanta
after same
after same bare s
after 0
after 4-6
after to
after #LABEL
after #will
after #ASK bare
after #SUE bare
after #APPEAL bare
before same
before same aux base
before 0
before 7-11
before for
before ,
before B
before to
before #SILENT aux
before next
before next bare base
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
before #SAY bare
before #SILENT bare
after that
after #if
after #not
after for
after #POST
after on
after L
after O
after #ASK
after #SUE
after and
after #law
after #ALLEGE bare
after #SAY bare
after #SILENT bare
after same bare ed
after next bare ed
after 12-
after C
after ,
before next bare ed
before 4-6
before ask
before #APPEAL bare
before same passive ed
before 2
before #ADD passive
after #DENY bare
after 1
after #BLOCK bare
after #RULE bare
before designat
before #general passive
before same bare ed
before #LABEL
before #general
before #papers bare
before 12-
before "
before #entry
before #OFF
before #GONE
before #EFFECT
before L
before in
before which
before #RENAME passive
before #name passive
before same which
before same bare base
before #DENY bare
after #ADD bare
anaphor
before #if
before #ADD bare
before #RENAME bare
after as
after "
after print
after #RENAME bare
middle
after 7-11
some here
no body
some 1 0
after same bare han
after 2
after 、
chained
before next bare han
before #SILENT
before #ALLEGE
before ^
before same bare han
before #REMAND
before 向
before #ASK
before J
after next bare han
after ，
after #RULE
before ，
before #DENY
back 2
 2
aux
before go
before #POST
before #order bare
before #RESCIND
before #RULE
before that
after #POST bare
before #SETTLE
some 2 0
after #ban
after #business
after #entry
after same ,
after {B}
after of
after writ
after same {B}
after {C}
after #order
after which
before #OFF bare
before #SUE bare
after #GONE bare
after #EFFECT bare
before #spokes
before #ADD
none 1 1
none 1 2
before '
before #nameless
after nam
after #LABEL bare
after #name bare
before of
before publish
before same of
before #GONE passive
before #REMAND bare
before ;
after same bare base
after (
after #papers
after by
after same by
none 2 0
after J
after #REMAND
after #draft bare
before :
before #law bare
before -
after same bare ing
before #LABEL bare
after from
after same from
after next
after 点名
before 除名
before #past
after #list
before #court
before far
before far bare han
before C
before ：
before 在
before “
before 没有
before #SUE
before #SETTLE bare
after D
after 把
before #again
before ”
before 从未
after ）
after 放进
after far
after #BLOCK
before same ，
after 在列
在列
before 从
after #BILL bare
after chang
after far passive ed
none 2 2
before far bare ed
after maker
after with
after same maker
after same put
after #ALLEGE
after #general
after #SAY
after #request
before 以
before #name
before 被列
before 被
none 2 1
before 列入
after same aux base
before O
before same aux ed
after same be
before {D}
after ;
after #RESCIND bare
after #SETTLE bare
after same of
after #RENAME
after #name
after #GONE
before next passive ed
before delet
before #OFF passive
after #GONE passive
before #papers
before send
after #REMAND bare
before #request
after same and
before #would
before as
after #order bare
after #business bare
before #BLOCK bare
after entry
after same for
before same for
before #military
before plac
before far bare base
before #business
after #ADD
after :
after B
before D
before #draft
back 3
after in
before #POST aux
after demand
after same passive ed
after reissu
after next passive ed
before let
before #again bare
after introduc
after trad
after #market bare
after strik
after same strik
after '
after #lawmaker
before #will
before same {D}
after brand
after next bare s
before same bare s
after #SILENT
after next bare base
after hav
before stress
split
before same from
before #list bare
before #RESCIND bare
before #name bare
before same :
after same passive ing
before next bare s
after becom
after delist
after same delist
before #EFFECT bare
before #market
after #RULE passive
before .
after read
before same ,
after #draft
after extend
after recall
after whether
whil
after alter
after #RENAME aux
after #name passive
after know
after renam
after #nameless
after far bare s
after #ban bare
before compromis
after fil
before slap
after oppos
before disappear
before with
after designat
before {C}
after slap
before vanish
before same nam
before %
start-up
before far bare s
after onto
after sweep
after #DENY passive
before next bare ing
after #past
after #would
after scrap
after rebrand
shoo
after #RENAME passive
before begin
before replac
before #EFFECT passive
before fiction
after consign
before los
before 应当
after same 把
after “
after 变更为
before 驳回
after 称
after 驳回
before 告
after 签署
after 以
after 对
after same 对
after 与
before 但
before 收回
before 「
before 」
after 有
after 起
after same 有
after 签字
远
after 离
after 未回应
after 建议
讯
after 后
佳
after next bare ly
known
back  10
before #ALLEGE bare
inner
here  10
after say
before letter
before #lawmaker
before on
after #SUE passive
after 3
after {L}
after add
after #ADD passive
after #SAY passive
before #RULE bare
opening
after #LABEL passive
after #papers bare
here relative 10
before nam
before #LABEL passive
before #entry passive
line
after action
after injunction
before #BILL
before K
before {O}
before 将
before 提出上诉
back  7
before {J}
after plac
after same aux ly
after apply
before tak
after #OFF bare
here  4
before injunction
before #list
before same passive base
before #APPEAL
before #ban
before #law
before #EFFECT aux
before by
after #RESCIND
before #RESCIND passive
after rescind
after #RESCIND passive
before after
before #POST bare
after #BILL
before same bare ing
after order
after #law bare
after #SETTLE
before be
before identify
after #OFF
after los
before {B}
after {J}
before 把
before 、
after 于
after K
after #EFFECT
before #BLOCK
before 公司
before 由
before 放进
before 》
before 答复
before 与
after #list bare
before 上书
before #BILL bare
放进
after far bare han
after （
after ”
before 和
before 于
after effect
morn
after appear
after go
before add
before #ban bare
before {L}
before #RELIST bare
after #military
after #spokes
after #APPEAL
after rul
before sue
before 对
before #ADD aux
after #ADD aux
after #SAY aux
before withdraw
here relative 7
before appeal
before #SAY passive
back relative 7
after enjoin
after remov
back  4
after #SETTLE passive
after against
before issu
after it
after follow
after inspection
before scrap
after {K}
after same passive base
after #POST passive
before next aux base
before seek
before #ASK aux
before #SUE aux
before #APPEAL aux
after #DENY
after turn
after #ASK passive
before strik
before hit
after hit
after tell
after ask
after #ASK aux
after #APPEAL passive
after stand
before say
unknown
after leav
after list
after #general bare
before into
after revers
before announc
before becom
amend
before writ
before #ASK passive
before #DENY passive
before #papers passive
after sign
after #market
after annull
after next aux base
after vot
after other
after #RELIST
after relist
here  7
before #LABEL aux
before lift
before the
before renew
after secretary
after impos
after settl
after next passive ing
after open
after #will bare
after comment
after #again
after pull
after #papers aux
before so
before down
before cut
after let
after deny
after vacat
before remov
before #OFF aux
before #GONE aux
here  0
here relative 0
after up
friend
y
before belong
before against
after afresh
after restor
before lodg
before list
after clear
after com
before off
after delet
after post
after {O}
before 撤销
after ：
before #RELIST
after 被
送
before 贴上
after 至
after 换名
after 告
after 收录
before 再次
before 败诉
before 上诉
after #RELIST passive
before 重新列入`;
