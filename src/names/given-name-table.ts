/**
 * Names that are one name in several spellings, languages or short forms; a line is a class, its first word the class's own spelling.
 * Words are folded and romanised. Compiled from general knowledge of romanisations (BGN/PCGN, ISO 9, French and English usage for
 * Arabic, McCune-Reischauer and Seoul usage for Korean) and of common short forms.
 */
export const GIVEN_NAMES = `
# Arabic, Persian, Turkic, South and South-East Asian
muhammad mohammed mohamed mohammad muhammed mohamad mohamet mohd muhamad muhamed muhammet mehmed mehmet mahomet mahamed maxamed mokhamed magomed magomet mochammad mochamad muchammad mahamat mamadou mouhamed mouhammad mhammed muhammadu
mahmud mahmoud mahmood mehmood mahmut makhmud mehmud
ahmad ahmed achmad achmed akhmad akhmed akhmat ahmet axmed ahmadu ahmadou ahmet
hamad hamed hammad
hamid hameed hamit
ali aly alii aliy
hasan hassan hasen hassen xasan khasan
husayn hussein husain hussain hossein hosein husein hussayn hussien huseyin huseyn houssein hocine houcine xuseen khusein khusain husin huseynov
umar omar omer oumar umer cumar
uthman osman othman usman ousmane osmane cusmaan otman
uthmani usmani osmani
ibrahim ebrahim ibraheem ibrahima brahim ibragim ibrahem
ismail ismael esmail ismaeel ismail smail ismoil esmaeil
ishaq isaac ishak ishaque izhak yitzhak itzhak
yusuf yousef youssef yusef yousuf yussuf yusif youssouf joseph josef jose giuseppe giuseppe josip jozef joe iosif osip yosef
yaqub yacoub yaqoub yakub jacob jacques jakob yaakov iakov yakov jakub
musa moussa mousa mossa moses moshe muse mose
isa issa essa eisa ciise
dawud dawood daoud daud david davud dawoud dawid
sulayman suleiman sulaiman soleiman suleyman solomon sulejman sleiman soliman souleymane saleban
idris idriss edris driss
yahya yahia yehia yehya yahiya
zakariya zakaria zakariyya zechariah zacarias zakaria
jafar jaafar jaffar djafar gafar cafer
khalid khaled halid khalid halit
khalil halil kalil khaleel
khalifa khalifah khalife
mustafa mostafa moustafa mustapha mustafah mustafo mostapha
murtada mortada murtaza morteza murtadha
salman selman
sultan soltan
salim saleem selim salem
salih saleh salah saley
said saeed sayeed saeid saed saiid saiyid
sayyid sayed syed said sayid sayyed seyed seyyed seyid saiyed sid
saud saoud sood
saad sad
sayf saif seif sayef saef
sayfuddin saifuddin saifaldin seifeddine sayfaldin
saddam sadam
bashar bachar bashshar
bashir basheer bachir besir
assad asad esad asaad
nasir nasser naser nassir
nasr nasser
nasrullah nasrallah nasrollah nasarullah
hafiz hafez hafeez hafidh
hani hany
haydar haider heydar hayder haidar hyder heidar
qasim kassim qassem kasem ghasem qasem kasim kassem qassim gasim qasem
qasimi qassemi ghasemi kasimi
karim kareem kerim kerem
kamal kamel kemal kamil
jamal gamal djamel jamel cemal djamal
jamil jameel cemil djamil gamil
rashid rasheed rachid raschid rashed rachid reshid
rahman rehman rahmaan rakhman rehmaan
rahim raheem rakhim
aziz azeez asis
latif lateef letif
malik malek maalik melik
majid majeed magid madjid
mahdi mehdi mahdy
mansur mansour mansoor mansor mensur
muammar moammar muamar moamer muammer
gaddafi qaddafi qadhafi kadhafi gadhafi kaddafi gadafi qadhdhafi kadafi kazzafi ghadafi
mubarak mubarek moubarak
tariq tarek tareq tarik tarig tareck
taha taaha
tahir taher tahar
talib taleb
walid waleed oualid valid
wahid waheed vahid
faysal faisal feisal faycal fayzal
fahd fahad fahed
fattah fatah fatteh
faruq farouk faruk farooq farouq
farid fareed ferid
farhad ferhat farhat
zayd zaid zeid zayed ziad
ziyad ziad ziyaad zeyad
imran emran umran
osama usama oussama usamah osamah ossama
hamza hamzah hamzeh khamza hamze
talal tallal
turki turky
bandar bander
hashim hashem hachem hasim haashim
reza rida ridha riza raza redha
ruhollah ruhullah rouhollah roohollah
khamenei khamenehi khameini
sadiq sadeq sadegh sadik saddiq seddiq siddiq siddique sediq sadek
siddiqi seddiqi siddiqui seddiqui sediqi sadiqi
baqir bagher baqer bakir
bakr bakar bakri abubakr aboubakr aboubacar abubakar bekir
akbar akber
asghar asgar azghar
amir emir ameer
amin ameen emin lamine
anwar anouar anwer enver anvar
ayman aiman aymen
arafat arafaat
yasir yasser yaser yassir
yasin yassin yassine yaseen yasin
abdallah abdullah abdulla abdollah abdoulaye abdulah abdullahi cabdullaahi cabdullaahi cabdullahi cabdullaah abdalla abdella abdellah avdullah abdulloh abdoullah
abdrahman abdurrahman abdurahman abderrahmane abdurrehman
ubaydallah ubaidullah obaidullah ubaydullah obaydullah
habibullah habibollah habiballah
hibatullah haibatullah hebatullah
nurullah noorullah nurollah
nuruddin noorudin nooruddin nouredine nureddin nuraldin noureddine nurudin
salahuddin saladin salahudin selahattin salaheddine salaheddin
shamsuddin shamsudin shamseddin chamseddine
jalaluddin jalaludin celaleddin jalaleddin
fakhruddin fakhreddin fahruddin
nur noor nour noer nuur
nuri noori nouri
nuristani nooristani nurestani
habib habeeb
hakim hakeem hekim
halim haleem
ghani ghany gani
ghaffar ghafar gaffar
ghafur ghafoor ghafour gafur
jabbar jabar djabbar
qadir qader kader qadeer kadir kadyr abdelkader ghader
qayyum qayum qayoom
wali vali veli
wakil wakeel vakil
rauf raouf raoof
razzaq razaq razak razzak rezaq
majeed majid
sabir saber sabeur
sami samy samie samii
samir sameer
shakir shaker chaker
sharif sherif shareef cherif charif sharifi serif
shafiq shafik chafik shafeeq
shuaib shoaib chouaib shuayb
shahid shaheed chahid
shah sha schah
sher shir cher
hajj hadj hag
jihad jehad djihad
junaid junayd djounaid
luqman lukman loqman
marwan marouane merwan
masud masood massoud masoud mesud masaud
mazin mazen
mokhtar mukhtar moktar muhtar
munir mounir mouneer muneer
muslim moslem muslem
nabil nabeel
nadir nader
naim naeem naiem
nawaz navaz nawaaz
nidal nedal nidhal
qari kari
rafiq rafik rafeeq
raja rajah
ramadan ramazan ramzan romdhane ramadhan ramdane
ramzi ramzy remzi
riyad riad riyadh ryad
sabri sabry
safi safy
shawqi shawki chawki
sirajuddin serajuddin sirajudin siraj
sufyan soufiane sofiane sofian sufian
suhayl suhail sohail souhail soheil
tawfiq taufik tawfik toufik tewfik tofiq taufiq
ubaydah ubaida obeida obaidah ubaidah oubeida
yunus younes younis yunis yonus jonah younous
zahir zaher dhaher
zahid zahed
zayn zain zein zine zeyn
zaynab zainab zeinab zeynep
ziya zia ziaa
aisha aysha ayesha aicha aishah
fatima fatimah fatma fatemeh fatoumata fathima
khadija khadijah khadeeja hatice hadiza
maryam mariam miriam maria marie mary marija mariya meryem marya
layla leila laila leyla leilah
akhtar akhter akthar achtar
akhund akhond akhoond akhundzada akhundzadeh
mullah mulla molla mollah
baradar brader
haqqani haqani hakkani
khan chan xan
jan jaan
agha aga
gul gol ghul
zardari zerdari
sharia shariati
erdogan erdoghan
narendra narendar narinder
krishna krishnan krisna
lakshmi laxmi
vijay wijay bijay
rajesh rajeshwar
sukarno soekarno
suharto soeharto
sutrisno soetrisno
abdelaziz abdulaziz
# Slavic and Caucasian
alexander aleksandr aleksander alexandr alexandre aleksandar alessandro alejandro oleksandr aliaksandr alyaksandr aliaksandar iskander iskandar sasha alex alec alek sandro sander xander sacha alexandros aleksandrs
alexei alexey aleksei aleksey alexej oleksii oleksiy aliaksei aleksiy alyosha alexis
andrei andrey andrew andre andreas andrej andriy andrii andrzej andres andrea andy drew anders ondrej andris andrius
anton antony anthony antoine antonio tony antonin antun antoni
arkady arkadi arkadiy arkadii
artem artyom artiom artemy
boris borys barys
bogdan bohdan
vladimir volodymyr uladzimir wladimir vladimirs volodimir uladimir vova volodya
vladislav vladyslav wladyslaw uladzislau
viktor victor wiktor viktar vittorio
vitaly vitali vitaliy vitalii vitalij vital
vasily vasiliy vasilii vasyl vasil basil basilio vassily wasyl vasili
valery valeri valeriy valerii valeriya
valentin valentyn valentino
vyacheslav viacheslav vjaceslav slava viatcheslav
georgy georgi georgiy george jorge giorgi giorgio georges georg jerzy yuri jurij heorhii georgios
yuri yury yuriy yurii iouri jurij juri yuriy
gennady gennadi gennadiy hennadiy gennadij
grigory grigori grigoriy gregory grigor hryhoriy gregor greg
dmitry dmitri dmitriy dmitrii dmytro dimitri dimitry dzmitry dima dmitrij dimitrios demetrius
yevgeny evgeny evgeni evgeniy yevgeni eugene yevgeniy evgenij evgenii eugen eugenio yevhen yauhen
yegor egor igor ihor
ekaterina yekaterina katerina kateryna catherine katherine katharina kate katya cathy kathy katarina caterina catalina kathryn katrin
yelena elena helena olena helen alena helene eleni ilona
ivan iwan john johan johann jean juan giovanni jan johannes ioan ion jon hans jack ian sean shaun joao yohan yohannes jonny johnny janis vano ioannis yannis juhani jhon giovani evan
igor ihor
ilya ilia illia iliya elijah elias ilyas ilja eliyahu
ilham elham
irina iryna irena irene
kirill kiril cyril kyrylo kyril kirill
konstantin constantine kostyantyn constantin konstantinos costas kostas kanstantsin
leonid leonyd leanid
lev leo leon
maxim maksim maksym maxime maximilian max
magomedov mahomedov
mikhail mihail michael mykhailo michel miguel michal mikael mikhayl mike mick mickey misha mikail michele mihai mikhael mihails micheal mihailo mihajlo mykhaylo michail
natalya natalia nataliya nataliia natalie natasha
nikita mykyta mikita
nikolai nikolay nicholas nicolas nikolaos mykola mikalai nick nico nicolae klaus niklas nikola nicola nikolaj mikolaj nicolo niccolo kolya
oleg oleh aleh
olga olha volha
pavel paul pavlo pablo paolo pavle pawel pol pauls pal
pyotr petr peter petro pedro pierre pietro piotr petar pjotr pete pieter petros peteris petteri
roman ramon
ruslan rouslan
rustam rustem roustam
semyon semen simon simeon shimon symon
sergei sergey serge sergiy serhiy serhii siarhei sergio sergi sergej syarhey sergii serguei
stanislav stanislaw stas
stepan stephen steven stefan stephan steve etienne esteban stefano stjepan estevao istvan stipe stefanos szczepan
svetlana svitlana sviatlana
sviatoslav svyatoslav
taras tarass
timofey timothy timofei timofeo tim tymofiy
timur teymur teimur temur
fyodor fedor theodore fjodor fedir teodor todor ted theodor
yaroslav iaroslav jaroslav
ramzan ramazan
kadyrov kadirov qodirov
nazarbayev nazarbaev
tokayev tokaev
lukashenko lukashenka lukasenko
zelensky zelenskyy zelenskiy zelenskyi zelenskij
putin poutine
yanukovych yanukovich janukovych
kassym kasym qasym qassym
islom islam
karimov karimow
shavkat shawkat chawkat
emomali emamali imomali
# English and western European, with short forms
benjamin ben benny bibi binyamin benjamim benji benyamin
william bill will billy willy wilhelm guillaume willem guillermo liam guglielmo
robert bob rob bobby roberto robbie rupert bert
richard dick rick rich riccardo ricardo ricky richie
james jim jimmy jamie diego santiago jaime giacomo jakub iago jameson
charles charlie chuck carlos karl carl carlo karel chas
edward ed eddie ted edouard eduardo eduard edvard ned
thomas tom tommy tomas tomasz tommaso
joseph joe
samuel sam sammy shmuel
daniel dan danny danilo daniil danylo daniele
matthew matt matteo mathieu matthias mateo mattias matvei matias mateusz matthieu mathias
christopher chris christoph christophe cristobal kristof christoffer kit krzysztof kristoffer
christian kristian cristian christiaan
christine christina kristina cristina christina tina kristine
frederick friedrich fred frederik frederic federico fridrich freddy fredrik fryderyk
francis francois francisco francesco frank franz frans franciszek pancho paco francesc ferenc
henry harry henri heinrich enrique hank enrico hendrik henrik heinz
lawrence laurence larry lorenzo laurent lars lorenz
louis luis lewis lou luigi ludwig luiz lajos
philip phillip philippe felipe phil filip filippo philipp filipp
patrick pat paddy patricio patrice
raymond ray raimund ramon raimundo
ronald ron ronnie
donald don donnie
kenneth ken kenny
gerald gerry jerry gerhard gerard gerardo geraldo
geoffrey jeffrey jeff geoff gottfried
gregory greg
leonard len leo leonardo lenny
martin marty maarten martyn
nathaniel nathan nate natan
oliver olivier ollie oliviero
zachary zach zack
walter walt wally
vincent vince vicente vincenzo vinny
victoria viktoria vicky viktoriya
abraham abe avraham avram
albert al bert alberto albrecht
alfred alf alfredo fred
arthur art arturo artur
arnold arnie arnaldo
bernard bernie bernardo bernhard
clement clemens
dennis denis denys denise
dominic dominique domingo dominik
ernest ernesto ernst ernie
eric erik erich
ferdinand fernando hernando fernand
gabriel gabe gavriil gabriele gabril gavril
george georgie
gustav gustavo gustave
harold hal harald
hugo hugh ugo
ignatius ignacio ignaz ignat
jerome jeronimo geronimo
jonathan jon jonny yonatan
joshua josh yehoshua josue
julius jules julio giulio yuli
julia yulia julie giulia yuliya iuliia
justin justus justinian
luke lucas luca lukas luc lukasz
mark marc marco marcus markus marek marcos marko
maurice moritz mauricio maurizio morris
nicolette nicole
norman norm
oscar oskar
peter pete
ralph rafe raoul raul
raphael rafael raffaele rafal refael
reginald reg reggie
roger rogelio rutger
rudolf rodolfo rudy rudolph
sebastian sebastien bastian
sigmund zygmunt siegmund
stanley stan
terence terry terrence
tobias toby tobiah
ulrich ulric
valerie valeria
winston win
wolfgang wolf
barack barak
hannibal anibal
adam adamo
agnes ines inez
alice alicia alisa
amanda mandy
anna ann anne ana hannah anya annie hanna hana anne anita
barbara barb varvara babs
beatrice beatriz beatrix
carolyn caroline carolina karolina carol karoline
charlotte carlotta
clara klara claire
claudia klaudia claudine
claude claudio klaudio
deborah debbie debra dvora
diana diane
dorothy dorothea dorota dolly
eleanor eleonora leonora
elizabeth elisabeth liz beth eliza elisa lisa betty elizaveta isabel isabelle isabella elspeth bettina erzsebet liza
emily emilia emilie amelia
emmanuel emanuel manuel manny immanuel emanuele
esther ester
eva eve ewa yeva
florence florencia
frances francesca francisca francoise
gertrude trudy
grace gracia grazia
ingrid inger
jane joan jeanne joanna giovanna johanna juana janet joanne gianna jana
jennifer jenny jen
jessica jess jessie
judith judy yehudit
karen karin
laura laure lora
lucy lucia lucie
magdalena madeleine magda madeline magdalene
margaret marguerite margarita meg maggie peggy greta margarete margarethe margot malgorzata rita
marianne mariana
martha marta
michelle michele michaela mikaela michela
monica monika monique
olivia oliwia
pamela pam
patricia pat patty tricia patrizia
rachel raquel rahel
rebecca becky rivka rebekah
rose rosa roza
ruth rut
sarah sara sally sarra
sophia sofia sophie sofiya zofia
stephanie stefanie stefania estefania
susan suzanne susanna sue zuzana
sylvia silvia
theresa teresa tess terese therese
tatiana tatyana tetiana tanya
valentina walentyna
veronica veronika
virginia ginny
yvonne ivonne
zoe zoya
kyriakos kiriakos cyriacus
panagiotis panayiotis
vasilis vasileios vassilis
ilie elie ilya
viorel viorela
gheorghe george
mihaela michaela
slobodan slobo
radovan rade
# Spanish and Portuguese
jesus chucho
ignacio nacho
francisco paco
guadalupe lupe
joaquin chapo joaquim
rogerio rogelio
inacio ignacio
# Chinese, Korean, Japanese and Vietnamese families with several usual spellings
lee li ri rhee yi i rhie
kim gim
park pak bak bahk
choi choe che choy
jung jong chong chung jeong cheong
jang chang zhang jahng
kang gang
cho jo joe
yun yoon youn
im lim rim yim
yu yoo ryu you ryoo liu
han hahn
shin sin
kwon gwon
hwang whang
an ahn
no noh ro roh
paek baek paik baik
mun moon
son sohn
yon yeon ryon
ko go koh
ku koo gu goo
pae bae
pyon byun byon
chon jeon chun jun
won weon
xi hsi shi si
zhou chou chow
zhao chao
zhu chu
xu hsu
cai tsai
qian chien
deng teng
mao maw
jiang chiang
wong huang hwang
ng wu
chan chen tan
hyok hyeok hyuk
hyong hyeong hyung
myong myeong myung
yong young yeong
kyong kyeong kyung
chol cheol chul
song seong sung
sok seok suk
un eun
hun hoon
su soo
sop seop sup
hyon hyeon hyun
son seon sun
ho hoh
tae dae
il ill
ito itoh
ono oono
sato satoh
ota ohta
kato katoh
saito saitoh
yuki yuuki
ryu ryuu
ichiro ichirou
shinzo shinzou
taro tarou
joji jouji
`;

/** Names so common where they are used that sharing one says little (census and registry tops), by their class's own spelling or as they are. */
export const COMMON_NAMES = `
muhammad ahmad ali hasan husayn ibrahim abdallah khan mahmud mustafa yusuf khalid umar said sayyid salih hamid rahman aziz karim
ismail musa sultan shah agha jan gul haji akhund wali din nur singh kumar ram sharma gupta das
kim lee park choi jung jang kang cho yun im yu han shin kwon hwang an son song mun ko no paek
wang zhang li liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao zheng liang xie tang wong chan
nguyen tran pham le
ivan john james william robert michael mikhail david richard thomas charles daniel mark paul pavel peter pyotr george georgy andrei alexander sergei
vladimir dmitry nikolai alexei yuri igor viktor anna yelena olga maryam maria jose luis carlos juan francis antonio anton
smith johnson williams brown jones garcia rodriguez martinez hernandez lopez gonzalez perez sanchez silva santos
ivanov petrov
`;
