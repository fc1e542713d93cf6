/** The parts of an element's docs page that Storybook has no block for, or a noisier one. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Guide} from './guide.js';
import type {ElementApi, Member} from './manifest.js';

/** The words between backquotes as code. */
function inline(text: string): (TemplateResult | string)[] {
  return text
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));
}

const paragraphs = (text: string): TemplateResult[] =>
  text.split(/\n\s*\n/).map((paragraph) => html`<p>${inline(paragraph)}</p>`);

/** What stands under the title: the summary, the tag, what it is for. */
export function leadView(
  api: ElementApi | undefined,
  overview: string | undefined,
): TemplateResult {
  return html`
    ${api?.summary ? html`<p class="book-lead">${inline(api.summary)}</p>` : nothing}
    ${
      api
        ? html`<dl class="book-facts">
            <div>
              <dt>Tag</dt>
              <dd><code>${`<${api.tagName}>`}</code></dd>
            </div>
            <div>
              <dt>Class</dt>
              <dd><code>${api.name}</code></dd>
            </div>
            <div>
              <dt>Import</dt>
              <dd><code>${`cairn-kit/${folderOf(api.tagName)}/define`}</code></dd>
            </div>
          </dl>`
        : nothing
    }
    ${overview ? paragraphs(overview) : nothing}
  `;
}

const tools = [
  'plan',
  'guide',
  'theory-of-action',
  'purpose-map',
  'action-timeline',
  'feedback-plan',
  'impact-survey',
  'impact-results',
  'thread',
  'conditions',
  'decision',
];

/** Where the package keeps a tag: tools among the elements, all else in the kit. */
function folderOf(tag: string): string {
  const name = tag.replace(/^cairn-/, '');
  return tools.includes(name) ? `elements/${name}` : `kit/${name}`;
}

/** What one sees, in order. */
export function anatomyView({anatomy}: Guide): TemplateResult {
  return html`<ol class="book-anatomy">
    ${anatomy.map(
      ({part, what}) => html`<li><strong>${part}</strong><span>${inline(what)}</span></li>`,
    )}
  </ol>`;
}

/** What holds beside the keys. */
export function notesView({accessibility = []}: Guide): TemplateResult {
  return html`<ul>
    ${accessibility.map((note) => html`<li>${inline(note)}</li>`)}
  </ul>`;
}

/** Which key does what, by place. */
export function keyboardView({keyboard}: Guide): TemplateResult {
  const places = [...new Set(keyboard.map(({where = ''}) => where))];
  return html`<div class="book-table">
    <table>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      ${places.map(
        (place) =>
          html`<tbody>
            ${
              place
                ? html`<tr>
                    <th colspan="2" scope="rowgroup">${place}</th>
                  </tr>`
                : nothing
            }
            ${keyboard
              .filter(({where = ''}) => where === place)
              .map(
                ({keys, does}) =>
                  html`<tr>
                    <td class="book-keys">${keysView(keys)}</td>
                    <td>${inline(does)}</td>
                  </tr>`,
              )}
          </tbody>`,
      )}
    </table>
  </div>`;
}

/** “Ctrl+Z, Ctrl+Y” as keys: a comma parts two ways, a plus joins keys that are held together. */
function keysView(keys: string): TemplateResult[] {
  return keys
    .split(', ')
    .map(
      (way, index) =>
        html`${index > 0 ? html`<span class="book-or">, </span>` : nothing}${way
          .split(/(?<=.)\+(?=.)/)
          .map(
            (key, place) =>
              html`${place > 0 ? html`<span class="book-plus">+</span>` : nothing}<kbd
                  >${key}</kbd
                >`,
          )}`,
    );
}

interface Row {
  readonly name: string;
  readonly type?: string | undefined;
  readonly what: string;
  readonly standard?: string | undefined;
}

/** The whole public surface, from the manifest. */
export function apiView(api: ElementApi): TemplateResult {
  const attributes = (api.attributes ?? []).filter(({name}) => name);
  const fields = (api.members ?? []).filter(
    ({kind, static: ofClass, name}) => kind === 'field' && !ofClass && name !== 'internals',
  );
  const described = new Map(fields.map((field) => [field.attribute ?? field.name, field]));
  const withAttribute = new Set(attributes.map(({name, fieldName}) => fieldName ?? name));
  return html`
    ${table(
      'Attributes',
      attributes.map(({name = '', type, description, default: standard, fieldName}) => {
        const field = described.get(name) ?? described.get(fieldName);
        return {
          name,
          // An attribute that may be missing goes without saying.
          type: (type?.text ?? field?.type?.text)?.replace(' | undefined', ''),
          what: description ?? field?.description ?? said[name] ?? '',
          standard: standard ?? field?.default,
        };
      }),
    )}
    ${table(
      'Properties',
      fields
        .filter(({name}) => !withAttribute.has(name))
        .filter(({description}) => description)
        .map(({name = '', type, description = '', readonly}) => ({
          name,
          type: type?.text,
          what: readonly ? `${description} Read only.` : description,
        })),
    )}
    ${table(
      'Methods',
      (api.members ?? [])
        .filter(
          ({kind, static: ofClass, description}) => kind === 'method' && !ofClass && description,
        )
        .map((method) => ({name: signature(method), what: method.description ?? ''})),
    )}
    ${table(
      'Events',
      (api.events ?? [])
        .filter(({name}) => name)
        .map(({name = '', type, description = ''}) => ({
          name,
          type: type?.text,
          what: description,
        })),
    )}
    ${table(
      'Slots',
      (api.slots ?? []).map(({name, description = ''}) => ({
        name: name || '(default)',
        what: description,
      })),
    )}
    ${table(
      'Parts, for ::part()',
      (api.cssParts ?? []).map(({name = '', description = ''}) => ({name, what: description})),
    )}
    ${table(
      'Custom properties',
      (api.cssProperties ?? []).map(({name = '', description = ''}) => ({name, what: description})),
    )}
    ${table(
      'States, for :state()',
      (api.cssStates ?? []).map(({name = '', description = ''}) => ({name, what: description})),
    )}
  `;
}

/** Attributes of the platform that the manifest names and does not explain. */
const said: Readonly<Record<string, string>> = {
  lang: 'The language the element speaks; without it the nearest `lang` around it.',
  dir: 'Which way it reads; without it the nearest `dir` around it.',
};

function signature({name = '', parameters = []}: Member): string {
  return `${name}(${parameters
    .map(
      (one) =>
        `${one.name?.startsWith('{') ? 'options' : (one.name ?? '')}${one.optional || one.default ? '?' : ''}`,
    )
    .join(', ')})`;
}

function table(title: string, rows: readonly Row[]): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const typed = rows.some(({type}) => type);
  const defaulted = rows.some(({standard}) => standard && standard !== "''");
  const id = `api-${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
  return html`
    <h3 id=${id}>${title}</h3>
    <div class="book-table">
      <table aria-labelledby=${id}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">What it is</th>
            ${typed ? html`<th scope="col">Type</th>` : nothing}
            ${defaulted ? html`<th scope="col">Default</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({name, type, what, standard}) =>
              html`<tr>
                <td><code>${name}</code></td>
                <td>${inline(what)}</td>
                ${typed ? html`<td>${type ? html`<code>${type}</code>` : nothing}</td>` : nothing}
                ${
                  defaulted
                    ? html`<td>
                        ${standard && standard !== "''" ? html`<code>${standard}</code>` : nothing}
                      </td>`
                    : nothing
                }
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
