/** The theory from left to right: columns of boxes, each saying what it leads to, with lines for those who see. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {nodeName} from './node-name.js';
import {isEffect} from './statement.js';
import type {TheoryView} from './theory-view.js';

/** Where a line runs, in pixels of the diagram. */
export interface Line {
  readonly link: string;
  readonly path: string;
  readonly end: readonly [x: number, y: number];
}

export function diagramView(view: TheoryView, lines: readonly Line[]): TemplateResult {
  const {say, theory} = view;
  const {strategies, outcomes, links} = theory;
  const columns = [
    {title: say('columnStrategies'), ids: strategies.map(({id}) => id)},
    {
      title: say('columnShort'),
      ids: outcomes
        .filter((one) => !isEffect(one) && one.term !== 'medium' && one.term !== 'long')
        .map(({id}) => id),
    },
    {
      title: say('columnMedium'),
      ids: outcomes
        .filter((one) => !isEffect(one) && (one.term === 'medium' || one.term === 'long'))
        .map(({id}) => id),
    },
    {title: say('columnLong'), ids: outcomes.filter(isEffect).map(({id}) => id)},
  ].filter(({ids}) => ids.length > 0);
  return html`<div class="diagram" role="group" aria-label=${say('diagramLabel')}>
    <svg class="lines" aria-hidden="true">
      ${lines.map(
        ({path, end}) => svg`<path d=${path} /><circle cx=${end[0]} cy=${end[1]} r="3" />`,
      )}
    </svg>
    ${columns.map(
      ({title, ids}) =>
        html`<div class="column">
          <p class="small" id=${`column-${ids[0] ?? ''}`}>${title}</p>
          <ul aria-labelledby=${`column-${ids[0] ?? ''}`}>
            ${ids.map((id) => {
              const from = links.filter((link) => link.from === id);
              return html`<li class="node" data-node=${id}>
                <p>${nodeName(view, id)}</p>
                ${
                  from.length
                    ? html`<ul class="leads">
                        ${from.map(
                          (link) =>
                            html`<li class="quiet">
                              ${say('leadsTo', {what: nodeName(view, link.to)})}${link.because.map(
                                ({text}) =>
                                  html`<span class="because">
                                    ${say('because').toLocaleLowerCase(view.text(text).language || undefined)}
                                    ${view.text(text).text}</span
                                  >`,
                              )}
                            </li>`,
                        )}
                      </ul>`
                    : nothing
                }
              </li>`;
            })}
          </ul>
        </div>`,
    )}
  </div>`;
}
