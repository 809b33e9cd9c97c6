/**
 * Names and particles whose vowels Arabic script does not write, the commonest of designation lists: the Latin word, then its
 * spellings in Arabic, Persian and Urdu letters.
 */
export const ARABIC_WORDS = `
bin بن
ibn ابن إبن
bint بنت
abu أبو ابو أبي ابي
umm أم ام
abd عبد
abdallah عبدالله
allah الله
al آل ال
wuld ولد
din الدين دين
muhammad محمد
mahmud محمود
ahmad أحمد احمد
hamad حمد
hamid حامد حميد
ali علي على علی
hasan حسن
hasani حسني حسنی
husayn حسين حسین
hussaini حسيني حسینی
umar عمر
uthman عثمان
abbas عباس
ibrahim إبراهيم ابراهيم ابراهیم
ismail إسماعيل اسماعيل اسماعیل
ishaq إسحاق اسحاق
yusuf يوسف یوسف
yaqub يعقوب یعقوب
musa موسى موسي موسی
isa عيسى عيسي عیسی
dawud داود داوود
sulayman سليمان سلیمان
idris إدريس ادريس ادریس
yahya يحيى يحيي یحیی
zakariya زكريا زکریا
jafar جعفر
khalid خالد
khalil خليل خلیل
khalifa خليفة خلیفه
mustafa مصطفى مصطفي مصطفی
murtada مرتضى مرتضی
salman سلمان
sultan سلطان
salim سالم سليم سلیم
salih صالح
said سعيد سعید
saud سعود
sad سعد
sayf سيف سیف
saddam صدام
bashar بشار
bashir بشير بشیر
assad الأسد الاسد
nasir ناصر نصير
nasr نصر
nasrallah نصرالله نصراالله
hafiz حافظ
hani هاني هانی
haydar حيدر حیدر
qasim قاسم
karim كريم کریم
kamal كمال کمال
jamal جمال
jamil جميل
rashid راشد رشيد رشید
rahman رحمن رحمان
rahim رحيم رحیم
aziz عزيز عزیز
latif لطيف لطیف
malik مالك ملك مالک
majid ماجد مجيد مجید
mahdi مهدي مهدی
mansur منصور
muammar معمر
qaddafi قذافي القذافي
mubarak مبارك مبارک
tariq طارق
taha طه
tahir طاهر
talib طالب
walid وليد ولید
wahid وحيد
faysal فيصل فیصل
fahd فهد
fattah فتاح
faruq فاروق
farid فريد فرید
zayd زيد زید
ziyad زياد
umran عمران
osama أسامة اسامه أسامه
hamza حمزة حمزه
talal طلال
turki تركي
bandar بندر
hashim هاشم
reza رضا
ruhollah روح‌الله روحالله
khamenei خامنئي خامنه‌ای خامنهای
sadiq صادق
baqir باقر
akbar أكبر اكبر اکبر
asghar أصغر اصغر
amir أمير امير امیر
anwar أنور انور
ayman أيمن ايمن
arafat عرفات
yasir ياسر یاسر
`;
