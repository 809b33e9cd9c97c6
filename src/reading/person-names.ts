/** Given names that the press writes before a surname; few of them begin the name of a company. */
const GIVEN =
  'Aaron|Abigail|Adam|Alan|Albert|Alex|Alexander|Alice|Alison|Allison|Amanda|Amy|Andrea|Andrew|Angela|Ann|Anna|Anne|Anthony|Antonio|Arthur|Ashley|Barbara|Benjamin|Bernard|Beth|Betty|Bill|Bob|Brad|Brandon|Brenda|Brian|Bruce|Carl|Carlos|Carol|Caroline|Catherine|Charles|Charlotte|Chloe|Chris|Christina|Christine|Christopher|Chuck|Claire|Claudia|Craig|Cynthia|Dan|Daniel|David|Deborah|Debra|Denise|Dennis|Diana|Diane|Donald|Donna|Doris|Dorothy|Doug|Douglas|Edward|Eileen|Elaine|Eleanor|Elena|Elise|Elizabeth|Ellen|Emily|Emma|Eric|Erik|Esther|Ethan|Eugene|Eva|Evelyn|Fiona|Frances|Francis|Frank|Fred|Gabriel|Gary|George|Gerald|Gina|Gloria|Grace|Greg|Gregory|Hannah|Harold|Harry|Heather|Helen|Henry|Howard|Hugh|Ian|Irene|Isabel|Jack|Jacob|James|Jamie|Jane|Janet|Jason|Jean|Jeff|Jeffrey|Jennifer|Jeremy|Jerry|Jessica|Jill|Jim|Joan|Joe|Joel|John|Jonathan|Jose|Joseph|Josh|Joshua|Joyce|Juan|Judith|Judy|Julia|Julian|Julie|Karen|Karl|Kate|Katherine|Kathleen|Kathy|Keith|Kelly|Kenneth|Kevin|Kimberly|Larry|Laura|Lauren|Lawrence|Leo|Leonard|Leslie|Linda|Lisa|Louis|Louise|Lucy|Luis|Luke|Lynn|Marco|Margaret|Maria|Marie|Marilyn|Mark|Martha|Martin|Mary|Matt|Matthew|Maya|Megan|Melissa|Michael|Michelle|Miguel|Mike|Nadia|Nancy|Natalie|Nathan|Neil|Nicholas|Nicole|Nina|Nora|Olivia|Oscar|Pamela|Patricia|Patrick|Paul|Paula|Peter|Philip|Phillip|Rachel|Ralph|Raymond|Rebecca|Richard|Rick|Robert|Robin|Roger|Ronald|Rose|Roy|Russell|Ruth|Ryan|Sam|Samantha|Samuel|Sandra|Sara|Sarah|Scott|Sean|Sharon|Shirley|Simon|Sofia|Sophia|Sophie|Stephanie|Stephen|Steve|Steven|Stuart|Susan|Teresa|Terry|Theresa|Thomas|Tim|Timothy|Tina|Todd|Tom|Tony|Vanessa|Veronica|Victor|Victoria|Vincent|Virginia|Walter|Wayne|Wendy|William|Yvonne|Zachary';
const TITLE =
  '(?:Senators?|Sens?\\.|Representatives?|Reps?\\.|Congress(?:man|woman)|Judge|Justice|Secretary|Minister|Ambassador|Governor|President|Chair(?:man|woman)?|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Prof\\.?|Professor)';
const SURNAME = "([\\p{Lu}][\\p{L}’'-]{2,20})";
const NAMED = new RegExp(
  `(?<![\\p{L}])(?:${TITLE} (?:[\\p{Lu}][\\p{L}.'-]{0,20} ){0,2}|(?:${GIVEN}) (?:\\p{Lu}\\. )?)${SURNAME}(?![\\p{L}])`,
  'gu',
);
const OF_PARTY = new RegExp(`(?<![\\p{L}])[\\p{Lu}][\\p{L}.'-]{1,20} ${SURNAME},? ?\\((?:R|D|I)[-–]`, 'gu');
const OPENS = new RegExp(`^(?:${GIVEN}) (?:\\p{Lu}\\.? )?\\p{Lu}[\\p{L}’'-]+$`, 'u');

/** Whether a name is one of a person: a given name and a surname. */
export function isPerson(name: string): boolean {
  return OPENS.test(name);
}

/** The surnames of the persons that a text names in full or by title. */
export function surnamesIn(text: string): ReadonlySet<string> {
  return new Set([NAMED, OF_PARTY].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')));
}
