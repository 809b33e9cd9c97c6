/**
 * Words by what they do in news of lists, as a thesaurus would have them: a word of several groups stands in each. The groups in capitals
 * can tell an event; which of them does is learnt. Words are given in a base form; `stemOf` brings the forms of a text to them.
 */
export const WORD_GROUPS: Readonly<Record<string, string>> = {
  ADD: 'newly freeze fall arrive first have has room become add addition place placement put include inclusion insert insertion enter list listing name append enroll enrol tack slot inscribe inscription join land stick bolt attach write register record print expand expansion extend widen sweep rope lump fold slap hit target single sanction ensnare snare catch drag thrust push admit incorporate feature appear appearance figure surface wind find roll newcomer newcomers entrant debut arrive arrival saddle lengthen grow swell enlarge entry loop pull shove scoop cite mention tally count number consign relegate subject capture book plunk drop pop lob schedule enter entering placing broaden',
  LABEL:
    'label brand designate designation identify identification deem classify classification declare declaration tag determine determination blacklist flag stamp recognize recognise certify certification characterize characterise categorize categorise treat mark dub term describe find finding conclude confirm pronounce call regard consider view status qualify outlaw proscribe ostracize pillory ban bar sanction name cast paint',
  OFF: 'oust ejection eject off freed walk free longer shorten shrink remove removal delete deletion drop strike take pull exclude exclusion scratch cut erase erasure scrub clear clearance release free cross omit omission vanish disappear disappearance delist delisting depart departure exit leave come slip fall expunge purge shed lose unlist prune trim excise wipe lift exonerate exoneration spare absolve relieve extricate shake reprieve let get excuse rid rub subtract withdraw withdrawal weed dislodge escape peel undesignate deblacklist',
  RESCIND:
    'rescind rescission revoke revocation withdraw withdrawal lift cancel cancellation undo reverse reversal annul annulment nullify abandon repeal retract retraction vacate vacatur end terminate termination unwind void overturn retreat backtrack scrap',
  RELIST:
    'relist relisting redesignate redesignation readd reinstate reinstatement restore reimpose return reappear reappearance renew reblacklist readmit resurrect re-enter reenter',
  ASK: 'oblige referral refer thinks circulate urge ask call press request petition demand letter write push propose proposal recommend recommendation lobby want implore encourage seek suggest suggestion advocate campaign plead appeal insist exhort beseech prod lean nudge pressure need should ought must invite beg entreat argue champion support back nominate nomination submit bid clamor agitate prevail exhortation plea wish hope desire favor favour warrant deserve merit belong urgent missive direct instruct require compel force mandate',
  BILL: 'bill legislation amendment resolution measure introduce reintroduce table sponsor unveil cosponsor offer rider proposal draft provision',
  DENY: 'write laugh refusal invention never jeopardy laughable deny denial reject rejection dispute refute rebut rebuttal contest object objection disagree protest contradict repudiate rebuff brush dismiss denounce decry slam blast lambast lambaste criticize criticise fume bristle insist maintain baseless unfounded groundless unjustified unwarranted mistake mistaken erroneous erroneously incorrect false untrue misunderstanding wrong wrongly error absurd ridiculous unfair arbitrary disappoint regret surprise oppose opposition condemn deplore scoff disavow disclaim retort counter shock baffle nonsense fabricate fiction inaccurate misguided unsupported meritless merit independent civilian never tie link connection affiliation relationship bear misplace misclassify mischaracterize mischaracterise innocent swat wave shrug pushback outrage dismay hit fire lash rubbish spurn vehement categorically strongly firmly truth basis foundation dissatisfaction dissatisfied hysteria overstretch smear suppress bully protectionism discriminatory',
  ALLEGE:
    'allege allegation accuse accusation charge claim warn assert contend suspect describe call denounce military army weapon soldier spy surveillance say believe liken collude help aid abet serve',
  SAY: 'say tell state statement add note stress reiterate affirm announce announcement explain comment remark post write respond reply answer declare vow pledge promise insist maintain argue emphasize emphasise acknowledge concede admit disclose spokesperson spokesman spokeswoman quote assure clarify clarification clear underscore underline comment',
  SILENT:
    'ring rang unsuccessful hang hung service respond response reply comment answer return reach reachable available unavailable decline quiet silent silence ignore unanswered refuse unwilling avail react reaction unreturned acknowledge unreachable mum word elaborate discuss silence inquiry query message email call unacknowledged say nothing bounce address pass speak engage weigh tight-lipped tightlipped',
  SUE: 'complain complaint will march walk sue suit lawsuit complaint file filing lodge bring launch initiate submit start haul challenge litigation litigate court take drag petition action mount commence plaintiff seek contest go open drop press serve proceeding case legal docket fight battle ask turn pursue',
  BLOCK:
    'injunction injunctive enjoin block bar halt stay suspend suspension pause stop prevent freeze forbid prohibit restrain restraint reprieve hold tro relief ice shelve shield stall bench delay postpone grant win obtain secure issue award enter tro check toll lift dissolve barred',
  RULE: 'shoo annul spare turn overrule swing rule ruling uphold affirm affirmance strike throw overturn quash annul void invalidate side dismiss dismissal reject rejection grant deny denial decide decision judgment judgement conclude conclusion hold holding find win victory lose loss prevail defeat vindicate vindication toss reverse reversal verdict opinion agree refuse decline order sustain vacate vacatur nullify endorse back summary set decree bless clear validate rebuff fault rebuke knock sink fail faulted unlawful bench stand pronounce',
  REMAND:
    'better reasons explain explanation justify remand send return order tell direct instruct require reconsider reconsideration reexamine re-examine revisit redo fresh further hand kick bounce give rethink remit refer review anew',
  APPEAL: 'appeal notice challenge review certiorari overturn reverse take ask seek carry rehearing escalate contest en',
  SETTLE:
    'memorandum bargain papers cave settle settlement agree agreement deal reach resolve resolution accord truce end drop dismiss dismissal stipulate stipulation compromise peace bury close conclude understanding terms pact strike sign withdraw joint jointly',
  RENAME:
    'read alter registration henceforth goes known go rename renaming rebrand rebranding change name know call style trade operate formerly identity moniker adopt switch retitle rechristen redub become shed assume go title previously print recast bill',
  POST: 'visible viewable download sit preview see readable mount post posting appear appearance leak circulate upload surface release publish publication available display show put list go issue share emerge transmit load unveil online live print submit schedule update place web up',
  GONE: 'thought think cancel link dead minute hour withdraw withdrawal pull retract retraction remove removal take disappear disappearance vanish delete deletion recall offline rescind down yank scrub scrap go unpublish strip erase replace evaporate 404 blank kill back cancel',
  EFFECT:
    'directive spring life hold turn law effect effective force apply application bind binding kick live sign signature enact enactment pass passage replace start begin expire enter take become implement commence law phase operative mandatory adopt operate run codify bite due activate trigger promulgate finalize finalise cover broaden extend repeal supersede clear ink',
  // Groups that only speak for or against.
  not: "not never nor neither nobody none without cannot n't no hardly barely unable nowhere rather instead short stop refuse decline fail avoid escape",
  if: 'if whether unless suppose hypothetical hypothetically case scenario until wonder question imagine assume were speculate',
  would:
    'would could might may can potentially possible possibly perhaps maybe risk danger likely threat fear possibility prospect chance vulnerable',
  will: 'will shall expect expected due plan intend prepare vow pledge promise aim set poise ready schedule forthcoming upcoming next coming weigh consider mull threaten eye anticipate prepare going about tomorrow soon expectation yet decide decision',
  nameless:
    'source sources familiar reportedly rumor rumour rumored anonymity anonymous insider briefed unconfirmed reports apparently allegedly people person knowledge understood persons speak condition matter whisper talk heard unnamed leak',
  past: 'previously earlier formerly once already since ago former history historical last before back originally initially',
  again: 'again anew second back once return twice re another',
  court:
    'court judge justice circuit panel bench tribunal magistrate litigation district jurist magistrates appellate jury lawyer attorney counsel',
  papers: 'suit lawsuit complaint petition case motion litigation brief filing challenge action claim appeal writ proceeding docket',
  order: 'injunction order judgment ruling stay relief decision opinion verdict decree restraining preliminary permanent summary',
  list: 'list blacklist roster register registry designation listing label status tag catalogue roll rolls classification edition inventory compilation annex',
  entry:
    'company firm entity name business maker enterprise addition entrant manufacturer supplier group subsidiary affiliate unit parent organization',
  draft:
    'draft version copy preview document inspection notice unpublished advance placeholder preliminary prepublication pre-publication provisional pdf file update text',
  law: 'law act statute section ndaa provision rule order prohibition ban restriction regulation requirement clause limb authorization measure bill amendment statutory authorisation subsection title paragraph limitation dfars',
  ban: 'contract procure procurement purchase buy contracting award prohibit prohibition ban bar supplier acquire',
  lawmaker:
    'lawmaker senator congressman congresswoman representative republican democrat chairman chair committee caucus house senate congress delegation legislator attorney-general governor member coalition',
  military: 'military army liberation pla defense defence soldier weapon armed forces spy navy surveillance',
  spokes: 'spokesperson spokesman spokeswoman representative executive officer ceo founder counsel director chairman embassy ministry',
  request: 'request inquiry query email message comment call question question contact reach phone interview',
  name: 'name moniker brand title called',
  market:
    'share stock index exchange nasdaq nyse trading investor market hong listing ipo bond shareholder dividend analyst fund portfolio dollar price bourse etf delisting securities adr benchmark msci hang',
  business:
    'job employee sale factory plant product launch revenue profit quarter customer feature phone order unit store engineer worker staff hire recruit ceo appoint award medal prize patent copyright royalty trademark wage labour recall defect tariff dumping partnership venture contract menu club team season charity museum exhibit award school university sponsor',
  general:
    'companies entities firms generally typically normally usually annual annually each every any whoever must such designated listed',
  other: 'rival competitor unlike other elsewhere different separate similar analyst expert observer professor opinion editorial column',
};

/** Forms that no rule of endings brings to their base. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'took take taken take struck strike stricken strike wrote write written write sought seek brought bring won win said say told tell sent send withdrew withdraw withdrawn withdraw ' +
    'fell fall fallen fall found find lost lose left leave held hold threw throw thrown throw went go gone go came come got get gotten get made make gave give given give kept keep ' +
    'stuck stick did do done do was be were be been be is be are be am be being be has have had have upheld uphold froze freeze frozen freeze forbade forbid forbidden forbid drew draw drawn draw ' +
    'chose choose chosen choose led lead met meet paid pay caught catch swept sweep stood stand knew know known know grew grow grown grow overthrew overthrow undid undo undone undo bound bind ' +
    'began begin begun begin fought fight sank sink sunk sink ran run shook shake shaken shake tore tear torn tear wound wind spoke speak spoken speak thrust thrust shed shed overturned overturn ' +
    'sued sue suing sue sues sue agreed agree died die tied tie lied lie denied deny denies deny replied reply replies reply applied apply applies apply identified identify classified classify ' +
    'companies company entities entity appeals appeal parties party'
  )
    .split(' ')
    .flatMap((word, at, all): [string, string][] => (at % 2 === 0 ? [[word, all[at + 1] ?? word]] : [])),
);
