// Writes dist/schema/{plan,response,summary,guide}.json from the schemas of src/plan.
//   node .config/scripts/schemas.js
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {register} from 'tsx/esm/api';

register();
const {jsonSchemas} = await import('./json-schema.ts');

const folder = join(import.meta.dirname, '../../dist/schema');
mkdirSync(folder, {recursive: true});
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
