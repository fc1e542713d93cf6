/**
 * The platform's own controls, dressed alike in every tool: button, field, select, chip, toolbar.
 * Targets are never smaller than 24 px, and 44 px where a finger is the pointer.
 */
import {css, type CSSResult} from 'lit';
import {buttons} from './buttons.styles.js';
import {chips} from './chips.styles.js';
import {fields} from './fields.styles.js';
import {toolbars} from './toolbars.styles.js';

export const controls: CSSResult = css`
  ${buttons}
  ${chips}
  ${fields}
  ${toolbars}
  .toolbar > .end {
    margin-inline-start: auto;
  }
`;
