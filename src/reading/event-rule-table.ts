import { type EventRule, rule } from './event-rule.js';
import { masked } from './scene.js';

const LIST = '(?:[\\w\'’“"-]+ ){0,4}?(?:{L}|{K})';
const TO = `(?:back )?(?:to|on|onto|in|into|under|as|for|from) ${LIST}`;

/** The agency is who acts. */
const AGENCY_BEFORE = masked('{BO} (?:\\w+ ){0,2}$', 'u');

/** How a listing is told. Whether it is told as done, asked for, denied or expected, the words around say. */
export const LISTING_RULES: readonly EventRule[] = [
  rule(
    'redesignation',
    `\\b(?:re-?list(?:s|ed|ing)?|re-?designat(?:e|es|ed|ing)|re-?add(?:s|ed|ing)?|reinstat(?:e|es|ed|ing))\\b(?! (?:order|{J}))`,
    'object',
    0.9,
  ),
  rule(
    'redesignation',
    `\\b(?:add(?:s|ed|ing)?|put(?:s|ting)?|plac(?:e|es|ed|ing))\\b(?=[^;]{0,70}?\\bback (?:on|onto|to|in) ${LIST})`,
    'object',
    0.92,
  ),
  rule(
    'redesignation',
    `\\b(?:again|once more) (?:listed|designated|added|named|blacklisted)\\b|\\b(?:listed|designated|added|named|blacklisted)(?= (?:{C}|it) (?:again|a second time))`,
    'object',
    0.85,
  ),
  rule(
    'designation',
    `\\b(?:add(?:s|ed|ing)?|put(?:s|ting)?|plac(?:e|es|ed|ing)|includ(?:e|es|ed)|inclu(?:sion|ding)|insert(?:s|ed|ing)?|enter(?:s|ed|ing)?|list(?:s|ed|ing)?|nam(?:e|es|ed|ing)|addition|placement)\\b(?! (?:companies|firms|entities|makers?|suppliers?)\\b)(?=[^;]{0,160}? ${TO})(?![^;]{0,70}?\\bback (?:on|to))`,
    'object',
    0.9,
  ),
  rule(
    'designation',
    `\\b(?:label(?:s|led|ed|ing|ling)?|brand(?:s|ed|ing)?|nam(?:e|es|ed|ing)|identif(?:y|ies|ied|ying)|declar(?:e|es|ed|ing)|deem(?:s|ed|ing)?|classif(?:y|ies|ied|ying)|designat(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|list(?:s|ed)?|tagg?(?:s|ed|ing)?)\\b(?=[^;]{0,130}? (?:as |qualif\\w+ as )?(?:an? |one of the )?{K})`,
    'object',
    0.9,
  ),
  rule(
    'designation',
    `(?<!\\b(?:other|any|all|of|the|newly|already|currently|a) )\\b(?:designat(?:es|ed|ing)|blacklist(?:s|ed|ing)?)\\b(?! (?:compan|firm|entit|maker|supplier|chinese|part))`,
    'object',
    0.82,
  ),
  rule(
    'designation',
    `\\b(?:was|were|been|be|got) (?:(?!not|never|no)\\w+ ){0,2}?(?:added|named|listed|included)\\b(?! (?:as|a|an|for|by (?:{C}))\\b)`,
    'subject',
    0.7,
    { finite: true, understood: true, dated: true },
  ),
  rule('designation', `\\badd(?:ed|ing)\\b(?! that)(?= (?:[\\w'’-]+ ){0,5}?{C})`, 'object', 0.72, { dated: true }),
  rule('designation', `\\badded(?= (?:it|them)\\b)`, 'object', 0.7, { dated: true, understood: true }),
  rule('designation', `\\b(?:compan(?:y|ies)|firms?|entit(?:y|ies)) (?:named|listed|designated|added|included)(?= by )`, 'object', 0.75, {
    finite: true,
    dated: true,
  }),
  rule(
    'designation',
    `\\b(?:join(?:s|ed|ing)?|enter(?:s|ed|ing)|land(?:s|ed|ing) (?:on|in)|w[eo]nt on(?:to)?|goes on(?:to)?|(?:find|found|finds) (?:itself|themselves) on|end(?:s|ed) up on|ma[dk]es? (?:it|its way) on(?:to)?|appear(?:s|ed)? (?:for the first time )?(?:on|in)|ma[dk]es?|is new (?:on|to)|are new (?:on|to)|was put on|c[ao]mes? on(?:to)?) (?:[\\w'’-]+ ){0,3}?{L}`,
    'subject',
    0.74,
    { understood: true, dated: true },
  ),
  rule(
    'designation',
    `\\b(?:newcomers|newly listed|new (?:names|entries|additions)|among those added|additions)\\b(?=[^;]{0,60}?{C})`,
    'object',
    0.72,
    { finite: true },
  ),
  rule(
    'designation',
    `\\b(?:register(?:s|ed)|record(?:s|ed)|enrol(?:s|led)|print(?:s|ed)|hit|targets?|targeted|slapped|sanctioned|flagg?(?:s|ed))\\b(?=[^;]{0,100}? (?:to|on|onto|in|into|under|with) ${LIST})`,
    'object',
    0.74,
  ),
  rule('designation', `(?<=\\bin which {C} )(?:is|was|has been) (?:named|included|listed)`, 'subject', 0.8, { finite: true }),
  rule('designation', `(?<=\\b{C}['’]s )(?:designation|listing|addition|inclusion|blacklisting)(?= (?:\\w+ ){0,3}{D})`, 'subject', 0.7, {
    finite: true,
  }),
  rule('designation', `\\bthe (?:designation|listing)(?= (?:of )?{D} (?:to|of|for|against) {C})`, 'object', 0.7, { finite: true }),
  rule('designation', `\\bdesignation(?= of {C} (?:\\w+ ){0,2}{D})`, 'object', 0.7, { finite: true }),
  rule(
    'designation',
    `{L}(?! (?:draft|that|which))[^;]{0,90}?\\b(?:was|were|is|be) (?:\\w+ ){0,2}?(?:issued|published|released|unveiled|updated)\\b|\\b(?:issu(?:e|es|ed)|publish(?:es|ed)?|releas(?:es|ed)|unveil(?:s|ed)) (?:(?!draft)[\\w'’-]+ ){0,5}?(?:{L}|edition\\b)|\\bnext edition\\b(?= is)|\\bnew edition\\b(?= (?:was|came))`,
    'none',
    0.65,
    { bare: true, dated: true },
  ),
  rule(
    'removal',
    `\\b(?:remov(?:e|es|ed|ing)|remov(?:al|als)|delet(?:e|es|ed|ing|ion)|drop(?:s|ped|ping)?|str(?:ike|ikes|uck|iking)|tak(?:e|es|ing|en)|took|pull(?:s|ed|ing)?|exclud(?:e|es|ed|ing)|scratch(?:es|ed)|cut(?:s|ting)?|eras(?:e|es|ed)|scrub(?:s|bed)|clear(?:s|ed)|releas(?:e|es|ed)|free(?:s|d)|cross(?:es|ed)|omit(?:s|ted)|vanish(?:es|ed)|disappear(?:s|ed))\\b(?=[^;]{0,120}?\\b(?:from|off|off of|out of) ${LIST})`,
    'object',
    0.9,
  ),
  rule(
    'removal',
    `\\b(?:com(?:e|es|ing)|came|get|gets|got|is|are|was|were) (?:now |finally |again |(?:its|their) names? )?off ${LIST}|\\b(?:le(?:ft|aves)|exit(?:s|ed)|(?:is|are|was|were) no longer on|no longer (?:appears?|figures?|stands?) (?:on|in)|drop(?:s|ped) off|f[ae]ll(?:s|en)? off|vanish(?:es|ed) from|disappear(?:s|ed) from) ${LIST}`,
    'subject',
    0.88,
  ),
  rule('removal', `(?<!previously )\\bdelist(?:s|ed|ing)?\\b(?! from the (?:new york|nasdaq|nyse|exchange))`, 'object', 0.8),
  rule(
    'removal',
    `\\b(?:withdr(?:ew|aws?|awing)|rescind(?:s|ed|ing)?|revok(?:e|es|ed|ing)|vacat(?:e|es|ed|ing)|lift(?:s|ed|ing)?|cancel(?:s|l?ed)?) (?:the |its |their |all )?(?:\\w+ ){0,3}?(?:designations?|listings?)\\b`,
    'object',
    0.85,
    { bare: true },
  ),
  rule(
    'removal',
    `\\b(?:designations?|listings?)\\b[^;,]{0,40}?\\b(?:was|were|had been|has been|have been|be) (?:withdrawn|rescinded|revoked|vacated|lifted|cancelled|annulled)`,
    'sentence',
    0.82,
    { finite: true, understood: true },
  ),
  rule('removal', `\\b(?:removed|dropped|deleted|delisted|struck|removes|drops|deletes)\\b(?= [^;]{0,60}{C})`, 'object', 0.75, {
    before: AGENCY_BEFORE,
  }),
  rule('removal', `\\bno longer (?:satisf(?:y|ies)|qualif(?:y|ies)|meets?|fulfils?|do(?=[.;,]|$))`, 'subject', 0.7, { finite: true }),
  rule(
    'removal',
    `\\b(?:was|were|been) (?:(?!not|never)\\w+ )?(?:deleted|removed|dropped|taken off|struck)\\b(?=[.,;]| (?:in|on|from it|last|{D}|among)|$)`,
    'subject',
    0.7,
    { finite: true, understood: true, dated: true },
  ),
];

/** A court told not far before, in the same part of the sentence. */
const COURT_BEFORE = masked('{J}[^;]{0,70}$', 'u');
const SUIT =
  '(?:law)?suits?|complaints?|legal (?:actions?|challenges?|proceedings)|petition for review|(?:its|a|an|this) (?:own )?(?:action|case)';

/** What happens in courts. */
export const COURT_RULES: readonly EventRule[] = [
  rule('complaint-filed', `(?<!to )\\bsu(?:ed|es|ing)\\b|\\bto sue\\b`, 'subject', 0.88, { understood: true }),
  rule(
    'complaint-filed',
    `(?<!notice of )\\b(?:fil(?:e|es|ed|ing)|lodg(?:e|es|ed|ing)|br(?:ought|ings?|inging)|launch(?:es|ed|ing)?|initiat(?:e|es|ed|ing)|submit(?:s|ted)|start(?:s|ed)) (?:[^;,.]{0,40}? )?(?:${SUIT})\\b`,
    'subject',
    0.88,
    { understood: true },
  ),
  rule(
    'complaint-filed',
    `\\b(?:(?:law)?suits?|complaints?|legal challenge)\\b[^;]{0,50}?\\b(?:(?:was|were) )?(?:filed|lodged|brought|submitted)\\b`,
    'sentence',
    0.84,
    { finite: true, understood: true },
  ),
  rule(
    'complaint-filed',
    `\\b(?:tak(?:e|es|ing|en)|took|haul(?:s|ed)|drag(?:s|ged)) (?:[^;,.]{0,50} )?(?:to|into) (?:the )?(?:courts?\\b|{J})|\\b(?:w[eo]nt|goes|gone|turn(?:s|ed)) to (?:the )?(?:courts?\\b|{J})|\\bsu(?:it|es) against|\\b(?:mount(?:s|ed)|opens?|opened|began|begins|commenced) (?:[^;,.]{0,30} )?(?:${SUIT}|proceedings)|\\bask(?:s|ed) {J} to (?:annul|void|set aside|overturn|strike|quash|throw out|cancel|lift|declare|remove|order)`,
    'subject',
    0.85,
    { understood: true },
  ),
  rule('complaint-filed', `\\bchalleng(?:ed|es|ing) [^;]{0,60}? in (?:a |the |federal |us |u\\.s\\. )*(?:court|{J})`, 'subject', 0.82, {
    understood: true,
  }),
  rule(
    'injunction',
    `\\b(?:grant(?:s|ed|ing)?|issu(?:e|es|ed|ing)|w[oi]ns?|obtain(?:s|ed)?|secur(?:es|ed)|award(?:s|ed)?|g[oe]ts?|impos(?:es|ed)|enter(?:s|ed))\\b[^;]{0,70}?\\b(?:injunction|restraining order|injunctive relief)\\b`,
    'sentence',
    0.9,
    { understood: true },
  ),
  rule(
    'injunction',
    `\\b(?:injunction|restraining order)\\b[^;]{0,60}?(?:\\b(?:is|was|were|been) (?:hereby )?granted|{J} (?:had )?(?:granted|issued))\\b`,
    'sentence',
    0.9,
    { finite: true, understood: true },
  ),
  rule('injunction', `\\benjoin(?:s|ed|ing)\\b(?= (?:the |from|{BOJC}|enforc|its|their|any))|\\brestrained from\\b`, 'sentence', 0.85, {
    finite: true,
    understood: true,
  }),
  rule(
    'injunction',
    `\\b(?:block(?:s|ed)|bar(?:s|red)|halt(?:s|ed)|stay(?:s|ed)|suspend(?:s|ed)|paus(?:es|ed)|stop(?:s|ped)|prevent(?:s|ed)|froze|freezes|forb(?:ade|ids|idden)|put(?:s)? on hold|prohibit(?:s|ed))\\b(?=[^;]{0,110}(?:enforc|listing|designation|implement|apply|applying|effect|{L}|government|{B}|order))`,
    'sentence',
    0.85,
    { understood: true, before: COURT_BEFORE },
  ),
  rule('ruling', `\\bmotion\\b[^;]{0,60}?\\b(?:is|was|be|hereby) (?:hereby )?denied\\b`, 'sentence', 0.86, {
    finite: true,
    understood: true,
  }),
  rule('ruling', `\\bden(?:ied|ies) (?=[^;]{0,60}(?:motion|request|injunction|bid))`, 'sentence', 0.86, {
    finite: true,
    understood: true,
    before: COURT_BEFORE,
  }),
  rule(
    'ruling',
    `\\b(?:upheld|upholds|affirm(?:s|ed)|struck down|strikes down|threw out|throws out|overturn(?:s|ed)|set aside|quash(?:es|ed)|annul(?:s|led)|void(?:s|ed)|invalidated|declared [^;]{0,30}(?:unlawful|invalid|illegal)|ruled (?:for|against|in favou?r of)|sided with|found (?:for|against)|won (?:its|the|a) (?:\\w+ )?(?:case|suit|lawsuit|challenge|judgment)|prevail(?:s|ed)|prevailed)\\b`,
    'sentence',
    0.86,
    { finite: true, understood: true },
  ),
  rule(
    'ruling',
    `\\b(?:rul(?:es|ed)|sid(?:es|ed) with|dismiss(?:es|ed)|reject(?:s|ed)|grant(?:s|ed) summary judgment|enter(?:s|ed) judgment|decid(?:es|ed)|concluded)\\b(?![^;]{0,60}(?:injunction|restraining))`,
    'sentence',
    0.84,
    { finite: true, understood: true, before: COURT_BEFORE },
  ),
  rule('ruling', `\\b(?:held|finds|found)\\b`, 'sentence', 0.6, { finite: true, understood: true, stage: 'reason', before: COURT_BEFORE }),
  rule(
    'ruling',
    `\\b(?:lost|loses) (?:its|the|a) (?:\\w+ )?(?:case|challenge|suit|lawsuit|bid|legal)\\b|\\bfared (?:no|little) better\\b`,
    'subject',
    0.78,
    { finite: true, understood: true },
  ),
  rule('injunction', `\\b(?:put|puts|placed|places)\\b[^;]{0,70} on (?:hold|ice)\\b`, 'sentence', 0.82, {
    finite: true,
    understood: true,
    before: COURT_BEFORE,
  }),
  rule(
    'remand',
    `\\bremand(?:s|ed|ing)?\\b|\\b(?:order(?:s|ed)|t(?:old|ells)|direct(?:s|ed)|instruct(?:s|ed)|requir(?:es|ed)) (?:the )?{BO} to (?:reconsider|re-?examine|look again|decide (?:again|anew)|review|revisit)|\\b(?:must|has to|have to) (?:reconsider|decide anew|decide again|look again)\\b`,
    'sentence',
    0.88,
    { understood: true },
  ),
  rule(
    'remand',
    `\\b(?:sent|sends|sending|return(?:s|ed))\\b[^;]{0,70}?\\b(?:case|matter|designation|listing|decision|issue|question)?\\b[^;]{0,20}?\\bback (?:to|for)\\b(?=[^;]{0,60}(?:{B}|{J}|agency|department|review|look|reconsider|proceeding|consider|decision))`,
    'sentence',
    0.86,
    { understood: true },
  ),
  rule(
    'appeal',
    `\\bappeal(?:ed|s|ing)\\b(?! (?:to (?:buyers|customers|consumers|users)|panel|{J}))|\\b(?:plans?|planned|intends?|vow\\w*|decided|going|moved|want\\w*) to appeal\\b`,
    'subject',
    0.85,
    { understood: true },
  ),
  rule('appeal', `\\bnotice of appeal\\b|\\b(?:fil(?:e|es|ed|ing)|lodg(?:e|es|ed)) (?:an|its|the) appeal\\b`, 'subject', 0.88, {
    understood: true,
  }),
  rule(
    'appeal',
    `\\bask(?:s|ed) {J} to (?:overturn|reverse|undo|throw out|review) (?:the|a|that) (?:ruling|judgment|decision|order|pentagon)|\\bchalleng(?:es|ed) the (?:ruling|judgment|verdict) (?:before|in|at)|\\b(?:took|takes|carried|brought) (?:the|its|that) (?:case|matter|fight|ruling|judgment) (?:up )?to {J}`,
    'subject',
    0.85,
  ),
  rule(
    'settlement',
    `\\breach(?:es|ed) (?:a|an) (?:\\w+ )?(?:settlement|agreement|deal)\\b|\\bagreed to (?:dismiss|settle|end|resolve|drop)\\b|\\b(?:settl(?:ed|es|ing)) (?:its|the|their|with|a) |\\b(?:struck|strikes|signed|concluded) (?:a|an) (?:\\w+ )?(?:settlement|deal|accord|agreement)\\b|\\b(?:ended|ends|end|resolved|resolves) (?:their|its|the) (?:\\w+ )?(?:dispute|litigation|lawsuit|suit|case|legal (?:battle|fight))\\b|\\bsettlement (?:with|between|was|has been|agreement)|\\bout of court\\b|\\bafter settling\\b|\\bjoint (?:stipulation|dismissal)\\b`,
    'sentence',
    0.85,
    { understood: true, finite: true },
  ),
];

/** Names, laws, drafts, replies. */
export const OTHER_RULES: readonly EventRule[] = [
  rule(
    'rename',
    `\\bchang(?:e|es|ed|ing) (?:its|the|their) (?:\\w+ ){0,3}names?\\b|\\bname\\b[^;]{0,50}?\\b(?:has been|was|is|had been) (?:\\w+ )?changed\\b|\\b(?:renam(?:ed|es|ing)|rebrand(?:s|ed|ing)?)\\b|(?:\\b(?:now|henceforth|hereafter) |{D} )(?:be )?(?:printed|listed|known) (?:as|under)\\b|\\bwill (?:now )?be known as\\b|\\b(?:now |henceforth )(?:calls itself|trades (?:as|under)|operates (?:as|under)|goes by|bears|carries)\\b|\\b(?:adopt(?:s|ed)|t(?:ook|akes)|assum(?:es|ed)|giv(?:es|en)) (?:a |the |its )?(?:new )?(?:\\w+ )?name\\b|\\bunder (?:a|its|the) new name\\b`,
    'sentence',
    0.82,
    { understood: true },
  ),
  rule(
    'no-response',
    `\\b(?:did|does|has|have|had|could|was|were|is)(?: not|n['’]t) (?:\\w+ ){0,3}?(?:respond|responded|repl(?:y|ied)|comment|commented|answer|answered|return|returned|be reached|reached|react|reacted|available|reachable)\\b(?!\\s+(?:the|that) (?:court|question of law))`,
    'subject',
    0.88,
    { finite: true, modality: 'asserted', understood: true },
  ),
  rule(
    'no-response',
    `\\bdeclin(?:e|es|ed|ing) (?:to (?:comment|discuss|say|answer|elaborate|respond|be interviewed|provide)|comment|requests?)\\b|\\bkept (?:quiet|silent)|\\b(?:stay|remain)(?:s|ed) (?:quiet|silent)|\\bno (?:immediate )?(?:response|comment|reply) (?:from|was|to)\\b|\\b(?:had|has|offered|gave|made|provided|issued) no (?:immediate |public |further )?(?:comment|answer|response|reply|statement)\\b|\\bleft [^;]{0,40} unanswered\\b|\\b(?:w[eo]nt|were left|was left|remain(?:s|ed)) unanswered\\b|\\bwould(?: not|n['’]t) (?:comment|say|discuss|answer)\\b|\\b(?:refus(?:es|ed)|unwilling) to (?:comment|say|answer|discuss)\\b|\\bignored (?:requests|questions|emails|calls)\\b|\\b(?:was|were|is|are) silent\\b|\\b(?:emails?|calls?|messages?|questions|requests?|inquiries|enquiries)\\b[^;]{0,60}\\b(?:not returned|not answered|no (?:answer|reply|response))\\b`,
    'sentence',
    0.86,
    { finite: true, modality: 'asserted', understood: true },
  ),
  rule(
    'no-response',
    `\\bneither\\b[^;]{0,140}?\\b(?:responded|replied|commented|answered|respond|reply|comment|returned)\\b`,
    'sentence',
    0.88,
    { finite: true, modality: 'asserted' },
  ),
  rule(
    'draft-posted',
    `(?:\\b(?:draft|new version|updated version|unpublished|advance copy|pre-publication|preliminary version|advance version|provisional)\\b[^;]{0,110}?\\b(?:posted|appeared|leaked|circulat\\w+|went (?:up|online)|showed up|was up|could be read|published|uploaded|surfaced|released|listed|put (?:up|online)|available)\\b|\\b(?:posted|published|uploaded|released|put up)\\b[^;]{0,60}?\\b(?:draft|for public inspection|unpublished)\\b|\\bappeared on\\b[^;]{0,60}public inspection)`,
    'none',
    0.85,
    { bare: true },
  ),
  rule(
    'draft-withdrawn',
    `\\b(?:withdr(?:ew|awn|aws)|pulled|pulls|retracted|removed|took down|taken down|rescinded)\\b(?! (?:draft|notice|document|version|list))(?=[^;]{0,50}?\\b(?:document|draft|notice|posting|filing|text|version|it|before publication|within|an hour|from the (?:site|website|federal register)|from public inspection)\\b)|\\b(?:draft|document|notice|posting|version)\\b[^;]{0,50}?\\b(?:withdrawn|pulled|retracted|taken down|removed|gone|disappeared|vanished|deleted|recalled|offline)\\b`,
    'none',
    0.85,
    { bare: true },
  ),
  rule(
    'law',
    `(?:\\b(?:prohibition|ban|bans|section|act|rule|rules|order|provisions?|law|limb|statute|requirement|regulations?)\\b|{L})[^;]{0,140}?\\b(?:t(?:ook|akes?|aken) effect|c(?:ame|omes?|oming) into (?:force|effect)|enter(?:s|ed) into (?:force|effect)|(?:became|becomes|become|is|are) (?:effective|binding|applicable|in force)|kick(?:s|ed) in|go(?:es)? live|start(?:s|ed) to apply|began to apply|begins to apply|has applied since|applies (?:since|as of)|appl(?:y|ies) as of|will (?:also )?(?:apply|begin|start|forbid|bar|prohibit)|appl(?:y|ies) from|was (?:signed|enacted)|became law|becomes law)\\b`,
    'none',
    0.78,
    { bare: true, dated: true },
  ),
  rule(
    'law',
    `\\b(?:sign(?:s|ed)|enact(?:s|ed)|replaced)\\b[^;]{0,70}?\\b(?:law|act|order|statute|bill into law)\\b|\\bsecond limb will apply\\b`,
    'none',
    0.75,
    { bare: true, dated: true },
  ),
];
