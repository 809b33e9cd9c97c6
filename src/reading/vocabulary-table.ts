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
robot
maker
hangzhou
and
a
consider
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
doe
under L
under
ban
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
ly
email
comment
#spokes
#RULE
spokesperson
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
urg
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
project
"
statement
websit
sit
this
modul
american
among
part
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
against B
 J
off L
lawsuit
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
customer
sinc
gov past far
claim
order
shar
pric
about
los
BLOCK
so
word
ed could be
giv
reason
decision
#general
tell
company
by D
civilian
use
only
sensor
with
any
#nameless
figur
report
sam
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
may
list
effect
designation
whil
cas
designat
ing be
every
heading
what
find
show
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
federal
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
business
or
than
with B
party
other
expect
base will
correct
error
^
fail
bring
legal
protect
action
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
of J
restrain
defendant
enforc
security
requir
joint
noth
direct
publish
summary
two
entity
determin
longer
inclusion
they
delet
in D
base not
determination
rest
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
gov past near
chang
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
回应
>K
军方
关联
产品
和
务
关
相
。
用
稿
请求
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
影
裁定
间
诉
时
有
案
机
没有
就
是
非
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
发回
之
认为
人士
her
to D
into
into L
press
?
mak
product
army
soldier
i
go
buy
who
car
commerc
read
untru
you
sue
#court
gov court near
lawyer
over
court
to J
get
month
judgment
lik
hand
deadlin
up
september
from J
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
warn
turn
gov would far
subject
of B
ed to be
firm
mistaken
identify
stop
such
purchas
chines
apply
ly will
auditor
from C
neither
with L
step
first
public
updat
follow
appearanc
of C
within L
propos
rul
vot
due
publication
system
out
belong
let
he
already
recall
need
spar
receiv
bureau
unanswer
how
stay
year
four
percent
dissolv
vanish
fight
obtain
one
mor
win
by J
trad
see
befor
hear
hour
minut
open
(
new
inspection
offic
california
peopl
background
help
official
former
through
cran
port
#RELIST
want
return
them
settl
stand
each
base must
supplement
onc
even
call
appear
nobody
confirm
second
supplier
ed not
approv
good
contain
reach
identification
as D
rescind
<K 
again
enter
agre
dat
importer
pag
version
void
releas
then
yet
messag
export
when
begin
client
lin
both
som
view
end
announcement
hous
introduc
your
els
civil
by C
fee
parent
deny
unoppos
affirm
dismissal
stipulation
settlement
说
负责人
小
点
部
据
executiv
investor
pay
also
look
sell
delist
block
beij
ministry
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
已
官
旷
员
要
产
于
视
未
公告
为
提出
」
发言人
石
受
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
随
不愿
公
办
事
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
对
？
此
来
以
反对
坚决
美
起
敦促
错误
纠正
做
停止
打压
必
措施
取
采
维
护
拟
外
问
芯
商
可
州
靠
德
提
供
反
销
调
查
公开
发布
证券
号
证
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
下
递交
二
公司
禁令
申请
命令
gov BILL far
上
之前
认定
任何
执行
驳回
审
理
前
案件
目
名称
比
足
自
尚未
裁
被
名字
正式
“
启用
效
里
其
写入
力
动
主张
己
符
合
”
剔除
；
华
建议
统
信
毫无
报
组
天
生效
顿
斯
克
路
应
宣布
日
尔
星
图
测
解释
缺乏
表示
律师
府
准备
none
出现
预览
份
子
文件
分
六
十
财
显
示
包括
名
两
推
他
元
首
只
新
董秘
终
控
回
邮件
法律
刊登
草稿
那
过
收
和解
从
同意
条款
内
作
个
付
兴讼
盛
它
拒绝
颁发
临时
判词
陈
移除
最
乎
亦
重新
空
企
军
结
还
批
着
经
民用
第
给
装
没有回应
昆
嘉
应当
歧
得
位
才
上了
名录
又
头
已经
包
c
bar
bill
machin
run
rival
on O
会
易
告
白
赢
大
透露
老
板
件
无人
业
股东
料
材
如果
继
续
成为
算
预
五
bbc
不属于
否认
采购
须
修正案
令
度
不予
级
国防
动议
均
责令
补
充
似
表
连
列进
去
知情
贸
价
早
市
能
拉黑
移出
成
高
换
恒
川
announc
board
with D
issu
of D
wish
shareholder
by B
document
explanation
chip
next
european
camera
with C
base to be
rumour
onlin
circulat
exchang
post
forum
on D
battery
my
throw
nor
base be to
tim
seen
forecast
demand
hold
better
broker
rais
on C
down
chief
at C
far
agreement
final
renew
certify
thes
most
relist
information
too
overturn
evidenc
proof
status
land
dron
polic
依据
息
提起
或
整
确
展
网
论
新增
撤下
说明
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
in B
she
reporter
accusation
eleven
freez
sanction
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
counsel
describ
district
submission
several
speak
own
officer
offer
america
twelv
last
winter
uphold
head
at D
becam
nin
seventeen
display
download
ever
six
afternoon
way
ten
heard
another
san
jos
matter
ready
calendar
fiv
clear
index
slip
from D
grow
trader
restriction
hong
remand
suit
kind
edition
dur
wrong
repeat
defens
alon
fourth
promis
of O
spr
set
jun
gov court far
earlier
withdraw
conferenc
预计
变更为
seek
china
ought
join
groundless
respond
surfac
roughly
upload
enough
plead
ice
deal
whos
becom
annull
lift
internal
base should
watch
country
arm
vacatur
item
en
for C
anew
圣
诉状
规定
服
首次
新版
上榜
利
通知
投
股价
发
指
长
股
更
进入
备
member
half
from B
inquiry
bear
buyer
defenc
idea
ed could not be
factory
annual
hop
blacklist
sister
measur
think
switch
overnight
solar
lunch
into D
owner
bolt
general
roll
to K
term
drop
class
asid
wip
spokesman
biosecur
president
national
recommend
disput
advanc
山
储
年
书
券
往
是否
通过
总
签署
roster
person
revers
silent
asset
london
hit
reseller
supply
pick
telephon
vendor
why
talk
end-user
review
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
envision
often
labour
radio
registration
laps
disappear
cost
cross
sold
e-mail
genuin
场
入选
台
出
拜
panel
seal
sworn
courthous
along
halt
n't
older
few
uyghur
address
to O
aid
budget
whit
concern
test
pull
best
goe
minister
per
speculation
defeat
at J
newcomer
suspend
fir
ing to
len
ningbo
grinder
ty
german
base be not
thanksgiv
server
proceed
likely
littl
using
door
queu
hung
initiall
text
stress
his
fre
predecessor
subsidiary
conclud
tool
rank
relation
institut
pray
factual
foundation
onto
rebrand
tack
onto L
criteria
regim
though
regard
intend
manager
government
quietly
off C
economy
mexico
readmit
at B
section
courtroom
homeland
mov
long
laboratory
union
council
bis
lack
unpublish
ahead
agenda
back D
autumn
shelv
barely
reregister
readd
v
invit
unpaid
suggest
kick
temporary
enforcement
impos
shield
stipulat
bid
unlawful
plan
under D
out C
polysilicon
leak
memo
plant
expung
slap
dandong
ship
over C
authoriz
of K
withdrawal
instruction
himself
thousand
newly
process
refusal
prohibit
taipei
with J
at L
delawar
widen
rumor
kill
regret
contributor
declaration
instruct
green
cut
ceas
substantial
conclusion
dfar
technology
burden
harborlin
wuhan
damag
push
%
start-up
insist
over J
tank
latest
thing
chennai
singapor
york
biotech
tag
cotton
float
forward
persuad
team
toolmaker
kentucky
back C
ranger
expand
costar
spread
stock
germany
exit
angel
on J
threaten
wher
!
season
initial
pharmaron
footnot
within B
fabless
dash
registry
off B
british
condemn
quarterly
moonshot
eu
apology
defend
optic
position
vow
spy
laughabl
standstill
stretch
boss
newest
地
既
宫
暂
拍
致函
联邦公报
涉军
帽子
列
曼
支持
留
暂缓
角
厦
及
注
意
与事实不符
米
代
手机
海
页
机构
文
删除
先
三
退回
卷
指控
京
答
登上
解放军
加入
俄
武
通
更正
批准
拉
适用
器
一并
子公司
无
封
更名
版
联
邦
今
迈
核
申诉
司法
途
昨
智
飞
工
正
再
强
人
港
拿掉
提交
态
放
弃
签
榜
淮
不再
金
冻结
平
将被
获
文本
委员会
限
放上
景
透
查询
云
波
第二次
医
复
博
签字
感
进了
附
摘掉
予
除
和解协议
纷
纠
支
型
李
运
航
伊
朗
登
都
启动
程
序
承认
系
呼吁
船
讨
底
搁置
条
承
联系
删去
收回
津
钟
营
红
纸
限制令
叫停
达
进
诞
将在
—
合议庭
重新考虑
维持
知
撤诉
撤
交
裂
常
翔
防
放在
失效
闻
册
印
出炉
请
退出
入列
取得
持
命
退
秘
入禀
提告
表态
轮
录
党
选
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
民
悉
代理
采纳
暂时
道
母公司
→
采访
不会
具
追问
载
共
沙
澄
重审
导
初
下周
巡回
谐
看
松
月
含
特
岛
获准
胜诉
志
许
陆
封杀
倒
用户
股票
恢复
认
普
不得
打算
无人接听
协
一旦
校
军事
司
让
评
并未
仍
求
买
话
叫
改名
针
累
待
安
栅
紧
surpris
anker
kelvra
orvanta
mill
roborock
ecovac
midea
ehang
cellsy
lufeng
music
消失
信中
不满
强烈
仑
垄
纳入
understood
deplor
start
ed would be
plea
english
ed will be
fiction
ed be to be
away
tar
周
systems
创
after same
after same bare s
after 0
after B
after to
after #LABEL
after #ASK bare
after #SUE bare
after #APPEAL bare
anaphor
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
aux
none 1 0
before same bare ed
before 1
before say
before #ALLEGE bare
before #SAY bare
before #SILENT bare
after 12-
after #if
after #not
after for
after on
after L
after ,
after after
after O
after #SUE
after #law
after #SAY bare
after #SILENT bare
after same bare ed
after #ADD
after same put
after next
after next bare ed
after C
after #ASK
before next bare ed
before 4-6
before on
before ask
before #APPEAL bare
before same passive ed
before 2
before #ADD passive
before #SAY passive
after #DENY bare
after 1
after #BLOCK bare
after #RULE bare
before designat
before #general passive
before #LABEL
before #SUE bare
before #papers bare
before #entry
before #OFF
before #EFFECT
before of
before in
before which
before #RENAME passive
before #DENY bare
after #ADD bare
before that
before #BLOCK
before "
before #if
before #ADD bare
before #RENAME bare
before #POST bare
after far bare ed
after as
after "
after #RENAME bare
after #POST bare
middle
after 7-11
some here

some 1 0
after same bare han
after 、
chained
before next bare han
before 称
before #ALLEGE
before C
before ^
before same bare han
before same ，
before #papers
before 向
before J
after 4-6
after #RULE
before ，
before #DENY
back 2
before go
before D
before #RESCIND
before #RULE
before next passive ed
before #SETTLE
before #SILENT passive
some 2 0
after #ban
after #business
after #entry
after same ,
after of
after writ
after same {B}
after {C}
before appearanc
after which
before #OFF bare
after #GONE bare
after #EFFECT bare
no body
none 1 1
none 1 2
before '
before same bare s
after nam
after #LABEL bare
after #entry bare
after #name bare
after and
after same bare base
after same of
before #GONE passive
before ;
after by
after #papers
after #draft
after #papers bare
after J
after #REMAND
after #draft bare
before :
before #law
before affirm
 2
none 2 0
after same bare ing
before #LABEL bare
after from
after next bare han
after ，
after 点名
before 除名
after #list
before far bare han
before K
before ：
before 在
before #list
after far bare han
（
before #again
before 从未
after same aux base
after whether
after D
after （
after ）
after #BLOCK
before 、
after 在列
在列
after #BILL bare
before same 把
after next passive ed
after chang
after far passive ed
before #market
none 2 2
after with
after put
after #SAY
before #ADD
after #request
after 将
before 以
before #name
before 被列
before “
before 被
none 2 1
before O
before same aux ed
after same be
before {D}
after ;
after withdraw
after #RESCIND bare
after #SETTLE bare
before #POST aux
before #ASK
before and
after #RENAME
after #OFF
after #GONE
after that
after #ADD passive
before delet
after delet
after #GONE passive
before #SUE passive
before send
after #REMAND bare
before same and
after same and
before #would
before same of
before #BLOCK bare
after entry
before same for
before #military
after next bare base
after #ALLEGE
before far
before #SUE
back 3
after :
before writ
after 2
after hav
after demand
bank
after same passive ed
before let
after introduc
after trad
after #market bare
after strik
after same strik
before same {D}
before against
after brand
after next bare s
before #past
after reach
after #request bare
after #POST
before stress
split
before same from
after #past bare
after call
after #name
after go
after same passive ing
before next bare s
after delist
after same delist
before same bare base
after in
favor
before #OFF passive
after tak
before #RESCIND bare
after designat
before same :
before #will
after know
before rul
before compromis
after fil
before slap
before disappear
before with
affiliat
before next passive base
before #request
before {C}
before brand
before same nam
before %
before #draft
after onto
after sweep
after #business bare
after #past
after #would
after #APPEAL
after scrap
before begin
before replac
before fiction
after #will
after consign
after 对
after same 把
after “
after 变更为
before 驳回
after 驳回
旗
after 签署
after 以
before 公司
after same 对
before 但
before 收回
上市
before 「
before 」
before 将
after 有
after 起
before 刊发
after same 有
after 签字
离
after 未回应
after 建议
讯
佳
after next bare ly
known
before -
line
here  10
after say
later
before letter
inner
after 3
after {L}
before #RULE bare
opening
here relative 10
before #general
before nam
after far
after #order
before far bare base
before #BILL
before #order
before #REMAND
before #REMAND bare
before 提出上诉
back  7
here  7
before {J}
before leav
back  10
before tak
before #EFFECT bare
after #OFF bare
here  4
before injunction
before up
after up
before #APPEAL
before #ban
before #name bare
before #nameless
before #RESCIND passive
after rescind
before after
before put
before same bare ing
before deny
before notic
before be
before identify
before los
after los
before {B}
after {J}
before 把
after 于
after K
after #EFFECT
before 由
before #POST
before 放进
before 《
before 》
before 答复
before 与
before #list bare
after #list bare
放进
after 告
after ”
before 告
before 和
after includ
before appear
morn
after '
before com
after apply
before {L}
before #RELIST bare
after #military
after #general
after #SILENT
after not
after rul
after #law bare
here relative 7
before sue
before 对
after #nameless
after #ADD aux
after #SAY aux
after {B}
before far aux base
before appeal
after appeal
after remov
back  4
after #RESCIND
after list
after #general bare
after against
after far bare base
before scrap
after {K}
after same passive base
before next aux base
before #ASK aux
before #APPEAL aux
after #DENY
after #not bare
至
after #SETTLE
after turn
after #DENY passive
before strik
after #will bare
before bring
after hit
before #business
after #ASK aux
after #APPEAL passive
after stand
unknown
after leav
after #ban bare
after paper
after #EFFECT passive
before back
before #GONE bare
after enter
after far aux base
before announc
before becom
amend
before #DENY passive
before #papers passive
before into
after #market
after at
bench
after extend
after annull
after next aux base
after vot
after other
after #RELIST
after #again
after relist
after #court
after settl
after open
after #papers aux
after #RULE passive
after let
after deny
after vacat
before remov
before #OFF aux
before #GONE aux
before #GONE
before #SETTLE bare
before #ban bare
here  0
here relative 0
after sign
y
before belong
after challeng
after notic
after restor
after stay
before lodg
after clear
after begin
before #will passive
after so
after post
after ：
after 与
before #RELIST
before #again bare
送
after 至
after 和解
before 败诉`;
