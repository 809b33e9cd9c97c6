/**
 * Words that stand in personal names without being anybody's name. `binds` are followed by the father's name, `glues` make one name with
 * the next word, `joins` only link; `european` count as such only inside a name, because they are names at its edge (Le Duc Tho).
 */
export const PARTICLES = {
  binds: 'bin ibn ben bn bint binti bent ould wuld ogly oglu ogli uulu kyzy qizi kizi',
  glues: 'abd abdul abdel abdal abdol abdur abdus abdou abu abou abo umm um oum',
  /** After Abdul stands an attribute of God; before these it is a name by itself. */
  notServed: 'muhammad ahmad khan jan agha shah abbas akhund mullah',
  joins: 'al el ul ol aal na ur ud ad ar as ash at az an ed er es eth',
  european: 'van von vom der den de da do dos das du di del della degli dei la le los las y e ter ten zu zur af av op',
};

/** Forms of address, ranks and offices: before a name, or anywhere where they are marked with `anywhere`. */
export const TITLES = {
  before: `mr mrs ms miss mister dr prof professor sir dame lord lady president general gen colonel col lieutenant lt maj major captain capt
    admiral adm commander marshal sergeant sgt king queen prince princess emir minister premier chancellor chairman chairwoman secretary senator
    governor ambassador judge justice director monsieur madame mme mlle herr frau senor senora sr sra don dona signor signora
    engineer eng ing imam ayatollah hojatoleslam mullah mulla maulvi maulavi mawlawi maulana mufti qari ustad pir
    comrade pope bishop archbishop patriarch father rev reverend brother sister his her excellency hon honourable former`,
  anywhere: 'haji hajji hadji alhaji alhaj shaikh sheikh shaykh cheikh sheik sheikha shaikha',
};

/** What follows a name and is none: generations, degrees and honours. */
export const SUFFIXES = 'jr sr snr jnr junior ii iii iv phd md esq qc kc obe mbe kbe cbe dsc msc mba';
