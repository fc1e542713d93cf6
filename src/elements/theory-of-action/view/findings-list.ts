/** Everything there is to look at in the theory, part by part: what is so, a way out, and a jump to the very field. */
import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {headingAt} from '../../../foundation/heading.js';
import type {Say} from '../../../foundation/messages.js';
import type {Finding} from '../../../plan/findings/index.js';
import {itemsOf} from '../../../plan/places.js';
import type {Plan, Text} from '../../../plan/types.js';
import type {english} from '../panels.messages.js';
import {nodeName} from './node-name.js';
import {findingsOfTheory} from './panel-buttons.js';
import type {TheoryView} from './theory-view.js';

const sections = [
  'goal',
  'problem',
  'vision',
  'rubric',
  'voices',
  'barriers',
  'ideas',
  'strategies',
  'outcomes',
  'links',
  'equity',
  'measures',
] as const;
type Section = (typeof sections)[number];

export function findingsList(
  view: TheoryView,
  say: Say<typeof english>,
  go: (finding: Finding) => void,
): TemplateResult {
  const found = findingsOfTheory(view);
  const groups = new Map<Section, Finding[]>();
  for (const section of sections) {
    const own = found.filter((finding) => sectionOf(view.plan, finding) === section);
    if (own.length > 0) groups.set(section, own);
  }
  return html`<section class="panel findings-list" aria-labelledby="findings-title">
    ${headingAt(view.level, say('findings'), {id: 'findings-title'})}
    <div>
      <p class="quiet">${say(found.length > 0 ? 'findingsHint' : 'findingsNone')}</p>
      ${repeat(
        groups,
        ([section]) => section,
        ([section, own]) => html`
          ${headingAt(view.level + 1, say(`section.${section}`), {className: 'label'})}
          <ul>
            ${repeat(own, keyOf, (finding) => findingView(view, say, finding, go))}
          </ul>
        `,
      )}
    </div>
  </section>`;
}

function findingView(
  view: TheoryView,
  say: Say<typeof english>,
  finding: Finding,
  go: (finding: Finding) => void,
): TemplateResult {
  const {severity, at} = finding;
  const about = aboutWhat(view, at.id);
  const kind = say(`severity.${severity}`);
  return html`<li data-finding=${keyOf(finding)}>
    <p class=${`finding ${severity}`}>
      <span
        ><span class="visually-hidden">${kind}: </span
        >${about ? html`<q>${about}</q> ` : ''}${view.sayFinding(finding)}</span
      >
    </p>
    <button
      type="button"
      class="plain"
      aria-label=${`${say('findingGo')}: ${about || say(`section.${sectionOf(view.plan, finding)}`)}`}
      @click=${() => {
        go(finding);
      }}
    >
      ${say('findingGo')}
    </button>
  </li>`;
}

/** What tells findings apart while others come and go. */
function keyOf({code, at}: Finding): string {
  return `${code} ${at.id} ${at.field}`;
}

/** The words of the item that a finding is about. */
function aboutWhat(view: TheoryView, id: string): string {
  const item = itemsOf(view.plan).get(id)?.item as
    {readonly text?: Text; readonly from?: string; readonly to?: string} | undefined;
  if (item?.from !== undefined && item.to !== undefined) {
    return `${nodeName(view, item.from)} → ${nodeName(view, item.to)}`;
  }
  return item?.text === undefined ? '' : view.text(item.text).text;
}

/** Where in the theory a finding belongs. */
function sectionOf(plan: Plan, {at: {id, field}}: Finding): Section {
  const path = id === '' ? `/${field}` : (itemsOf(plan).get(id)?.path ?? '');
  const [, part = '', list = ''] = path.split('/');
  const name = part === 'measures' ? part : list;
  return sections.find((section) => section === name) ?? 'goal';
}
