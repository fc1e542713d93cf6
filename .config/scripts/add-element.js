// Makes the folder of a new element, its stories and its first test, and registers it.
//   npm run add-element -- my-tool
//   npm run add-element -- --kit my-control
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

process.chdir(join(import.meta.dirname, '../..'));
const isKit = process.argv.includes('--kit');
const [name] = process.argv.slice(2).filter((word) => word !== '--kit');
if (!name || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error('Name it in lower case: npm run add-element -- [--kit] my-element');
  process.exit(2);
}
const layer = isKit ? 'kit' : 'elements';
const folder = `src/${layer}/${name}`;
if (existsSync(folder)) {
  console.error(`${folder} is there already.`);
  process.exit(2);
}
const pascal = name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const camel = pascal[0].toLowerCase() + pascal.slice(1);
const spoken = name.replaceAll('-', ' ');
const title = spoken[0].toUpperCase() + spoken.slice(1);

/** What a tool and a control of the kit have alike. */
const always = {
  [`${folder}/define.ts`]: `/** Registers \`cairn-${name}\`. */
import {defineElement} from '../../foundation/define-element.js';
import {Cairn${pascal}} from './${name}.js';

defineElement('cairn-${name}', Cairn${pascal});

declare global {
  interface HTMLElementTagNameMap {
    'cairn-${name}': Cairn${pascal};
  }
}
`,
  [`${folder}/index.ts`]: `/** \`cairn-${name}\`: registers nothing. */
export {Cairn${pascal}} from './${name}.js';
`,
};

const control = {
  [`${folder}/${name}.styles.ts`]: `/** How \`cairn-${name}\` looks. */
import {css, type CSSResult} from 'lit';

export const ${camel}Styles: CSSResult = css\`
  :host {
    display: block;
  }
\`;
`,
  [`${folder}/${name}.ts`]: `/** \`cairn-${name}\`: say here what it is for. */
import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {KitElement} from '../kit-element.js';
import {${camel}Styles} from './${name}.styles.js';

/**
 * Say here, for pages, what it does.
 *
 * @tagname cairn-${name}
 * @summary One sentence for the overview.
 * @slot - Its words.
 * @cssstate ready - Rendered for the first time.
 */
export class Cairn${pascal} extends KitElement {
  static override styles: CSSResultGroup = [KitElement.styles, ${camel}Styles];

  protected override render(): TemplateResult {
    return html\`<slot>\${this.label}</slot>\`;
  }
}
`,
  [`stories/kit/${name}.stories.ts`]: `/** Each state of \`cairn-${name}\`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {
  title: 'Kit/${title}',
  component: 'cairn-${name}',
  render: () => html\`<cairn-${name} label="${title}"></cairn-${name}>\`,
};
export default meta;

/** As it is. */
export const Plain: StoryObj = {};
`,
  [`tests/kit/${name}.test.ts`]: `import {kitElement} from '../suites/kit-element.js';

kitElement({
  tag: 'cairn-${name}',
  define: () => import('../../src/kit/${name}/define.js'),
  properties: {label: '${title}'},
  shows: '${title}',
  takesFocus: false,
});
`,
};

const tool = {
  [`${folder}/${name}.messages.ts`]: `/** The words of \`cairn-${name}\`. */
import {MessageTable} from '../../foundation/messages.js';

export const english = {
  name: '${title}',
} as const;

export const ${camel}Messages = new MessageTable('${name}', english, {
  es: () => import('../../locales/es/${name}.js'),
});
`,
  [`src/locales/es/${name}.ts`]: `import type {english} from '../../elements/${name}/${name}.messages.js';
import type {Translation} from '../../foundation/messages.js';

const words: Translation<typeof english> = {
  name: '${title} (español)',
};
export default words;
`,
  [`${folder}/${name}.styles.ts`]: `/** How \`cairn-${name}\` looks, beyond what all tools share. */
import {css, type CSSResult} from 'lit';

export const ${camel}Styles: CSSResult = css\`
  .work {
    display: grid;
    gap: var(--_space-4);
  }
\`;
`,
  [`${folder}/${name}.ts`]: `/** \`cairn-${name}\`: say here what it is for. */
import {html, type CSSResultGroup, type TemplateResult} from 'lit';
import {EditingTool} from '../../foundation/editing-tool.js';
import type {PreparableTable} from '../../foundation/messages.js';
import type {Plan} from '../../plan/types.js';
import {${camel}Messages} from './${name}.messages.js';
import {${camel}Styles} from './${name}.styles.js';

/**
 * Say here, for hosts, what the tool does.
 *
 * @tagname cairn-${name}
 * @summary One sentence for the overview.
 * @slot - Shown before the element is defined, and where its document cannot be opened.
 * @fires {CairnChangeEvent} cairn-change - An edit was made; on the element that owns the plan.
 * @csspart base - The tool.
 * @csspart heading - Its heading.
 * @csspart toolbar - Its toolbar.
 * @csspart work - All below the toolbar.
 * @cssstate ready - Rendered for the first time.
 */
export class Cairn${pascal} extends EditingTool {
  static override styles: CSSResultGroup = [EditingTool.styles, ${camel}Styles];
  static override readonly messages: readonly PreparableTable[] = [
    ...EditingTool.messages,
    ${camel}Messages,
  ];
  /** A change of other parts of the plan does not render this tool again. */
  static override readonly reads: readonly (keyof Plan)[] = ['title'];

  protected override get toolName(): string {
    return ${camel}Messages.say(this.language, 'name');
  }

  protected override renderTool(): TemplateResult {
    return html\`<p>\${this.textOf(this.plan.title).text}</p>\`;
  }
}
`,
  [`stories/${name}.stories.ts`]: `/** Each state of \`cairn-${name}\`. */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import teamTime from './plans/team-time.plan.json' with {type: 'json'};

const meta: Meta = {
  title: 'Tools/${title}',
  component: 'cairn-${name}',
  render: () => html\`<cairn-${name} .plan=\${teamTime}></cairn-${name}>\`,
};
export default meta;

/** The worked example. */
export const WorkedExample: StoryObj = {};
`,
  [`tests/suites/${name}.test.ts`]: `import {elementContract} from './element-contract.js';

elementContract({
  tag: 'cairn-${name}',
  define: () => import('../../src/elements/${name}/define.js'),
  shows: 'Protected time to look at student work',
  says: {en: '${title}', es: '${title} (español)'},
  opensPlans: true,
  edits: true,
});
`,
};
for (const [file, text] of Object.entries({...always, ...(isKit ? control : tool)})) {
  mkdirSync(join(file, '..'), {recursive: true});
  writeFileSync(file, text);
  console.log(`made ${file}`);
}

/** Adds a line after the last one that matches. */
function addLine(file, pattern, line) {
  const lines = readFileSync(file, 'utf8').split('\n');
  lines.splice(lines.findLastIndex((text) => pattern.test(text)) + 1, 0, line);
  writeFileSync(file, lines.join('\n'));
  console.log(`added to ${file}`);
}
addLine('src/define.ts', new RegExp(`${layer}/.*define`), `import './${layer}/${name}/define.js';`);
addLine(
  'src/index.ts',
  new RegExp(`${layer}/.*index`),
  `export * from './${layer}/${name}/index.js';`,
);
if (isKit) {
  addLine('src/loader.ts', /^ {2}'kit\/[a-z-]+',$/, `  'kit/${name}',`);
} else {
  addLine('src/loader.ts', /^ {2}'[a-z-]+',$/, `  '${name}',`);
  addLine('src/styles/lightdom.css', /:not\(:defined\),$/, `cairn-${name}:not(:defined),`);
  addLine(
    'src/locales/es/index.ts',
    /^registerMessages/,
    `registerMessages('es', '${name}', ${camel});`,
  );
  addLine(
    'src/locales/es/index.ts',
    /^import .* from '\.\/[a-z-]+\.js';$/,
    `import ${camel} from './${name}.js';`,
  );
}
