import { labelledTexts, openedRegister } from './learn/labelled-text.mjs';
import { decidedOf, learnt, prepared } from './learn/reading.mjs';
import { Judge } from '../dist/reading/judge.js';
import { readerBy } from '../dist/reading/reader.js';
import { scored, figures } from '../bench/reading/score.mjs';
const t0=Date.now();
const opened = openedRegister();
const texts = labelledTexts();
const { vocabulary, judge, samples } = prepared(texts, opened);
console.log(texts.length, 'texts', samples.reduce((n,s)=>n+s.candidates.length,0), 'candidates', samples.reduce((n,s)=>n+s.gold.length,0), 'events', vocabulary.atoms.length,'atoms', Date.now()-t0);
const unreach = samples.flatMap(s=>s.gold.filter(g=>g.options.length===0||(g.event.trigger&&!g.options.some(o=>g.spans.some(sp=>sp.start<o.end&&o.start<sp.end)))).map(g=>`${g.event.type}: ${g.event.trigger ?? g.event.quote}`));
console.log('unreachable', unreach.length, unreach.join(' | '));
const decided = decidedOf(samples, {});
console.log('decided', Date.now()-t0);
const by = process.argv[2] ?? 'folds';
const each = process.argv.includes('--each');
const groups = by === 'authors' ? [...new Set(texts.map(t=>t.source))] : [0,1,2,3,4];
const scores=[];
for (const g of groups) {
  const isTest = (s,i)=> by==='authors' ? s.text.source===g : by==='documents' ? !s.text.passage && i%5===g : i%5===g;
  const train=samples.filter((s,i)=>!isTest(s,i)), test=samples.filter(isTest).filter(s=>by!=='authors'||!s.text.passage); if(test.length===0) continue;
  const m = learnt(judge, train, decided);
  const j = new Judge(vocabulary, Object.fromEntries(Object.entries(m).map(([k,v])=>[k,v.model])));
  const read = readerBy(opened, [], j);
  const own=[];
  for (const s of test) {
    const {title,published,language,text}=s.text;
    const reading=read({title,published,language,text});
    const gold = s.text.passage ? asGold(s.text, reading) : s.text;
    const sc={...scored(gold, reading), language, source:s.text.source, passage:s.text.passage, name:s.text.name, byType: [gold.events.map(e=>e.type), reading.events.map(e=>e.type)]};
    sc.loose=loose(gold,reading); own.push(sc);
    if (each) report(s.text.name, sc);
  }
  scores.push(...own);
  line(`fold ${g}`, own);
}
line('all', scores);
for (const l of ['en','zh']) for (const p of [true,false]) line(`${l} ${p?'passages':'documents'}`, scores.filter(s=>s.language===l&&s.passage===p));
const types={};
for (const s of scores) { for (const t of s.byType[0]) (types[t]??=[0,0,0])[0]++; for (const t of s.byType[1]) (types[t]??=[0,0,0])[1]++; for (const e of s.missed) (types[e.type]??=[0,0,0])[2]++; }
for (const [t,[g,r,m]] of Object.entries(types)) console.log(t.padEnd(18), 'gold',g,'read',r,'found',g-m,'P',((g-m)/r).toFixed(2),'R',((g-m)/g).toFixed(2));
console.log(Date.now()-t0,'ms');
function asGold(text, reading){
  const entity=(name)=>{const m=reading.mentions.find(m=>m.kind==='company'&&(m.text===name||m.text.includes(name)||(name.includes(m.text)&&m.text.length>2)));return m===undefined?`name:${name}`:m.entity??`name:${m.name}`;};
  return {...text, mentions: [], events: text.events.map(e=>({...e, quote:text.text, entities:[...new Set((e.companies??[]).map(entity))]}))};
}
function loose(gold, reading){ const left=[...reading.events]; let n=0; for(const e of gold.events){ const st=gold.text.indexOf(e.quote); const i=left.findIndex(r=>r.type===e.type&&r.quote.start<st+e.quote.length&&st<r.quote.end); if(i>=0){n++;left.splice(i,1);} } return n; }
function line(name, list){ if(list.length===0)return; const f=figures(list); console.log(`${name}: ${f.documents} texts ${f.events} events P ${f.precision.toFixed(3)} R ${f.recall.toFixed(3)} link ${f.linkingF1.toFixed(3)} dates ${f.dates.toFixed(3)} modality ${f.modality.toFixed(3)} loose P ${(list.reduce((n,s)=>n+s.loose,0)/list.reduce((n,s)=>n+s.read,0)).toFixed(3)} R ${(list.reduce((n,s)=>n+s.loose,0)/f.events).toFixed(3)}`); }
function report(name, { missed, extra, wrong, companies }) {
  const lines = [
    ...missed.map((event) => `missed ${event.type} ${event.list} ${event.date} [${event.entities}] ${event.trigger??''} "${event.quote.slice(0, 260)}"`),
    ...extra.map((event) => `extra  ${event.type} ${event.list} ${event.date} ${event.modality} ${event.confidence} [${[...event.entities, ...event.unknown]}] "${event.quote.text.slice(0, 200)}"`),
    ...wrong,
    ...companies.missed.map((c) => `company missed: ${c.entity ?? c.name}`),
    ...(name.includes(':')?[]:companies.extra.map((c) => `company made up: ${c.entity ?? ''} ${c.name}`)),
  ];
  if (lines.length > 0) console.log(`${name}\n  ${lines.join('\n  ')}`);
}
