import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {jsonSchemas} from './.config/scripts/json-schema.ts';
import {parsePlan, parseResponse, parseSummary} from './src/plan/open.ts';
import * as A from './tests/plan/arbitrary-plan.ts';
const s=jsonSchemas(); const ajv=new Ajv2020({strict:true,strictTypes:false});
for (const [n,d,p] of [['plan',A.arbitraryDocument(),parsePlan],['response',A.arbitraryResponse(),parseResponse],['summary',A.arbitrarySummary(),parseSummary]] as const){
 const val=ajv.compile((s as any)[n]);
 let ok=0,bad=0;
 fc.assert(fc.property(A.arbitraryNearDocument(d as any),(doc:any)=>{const r:any=(p as any)(doc);const fits=r.problems?.every((x:any)=>x.message.includes('taken'))??true;fits?ok++:bad++;if(val(doc)!==fits)throw new Error(JSON.stringify(r.problems??val.errors))}),{numRuns:n==='plan'?4000:6000});
 console.log(n,ok,bad);
}
