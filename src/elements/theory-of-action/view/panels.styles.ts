/** The list of findings, versions side by side, and the meeting in large type. */
import {css, type CSSResult} from 'lit';

export const panelStyles: CSSResult = css`
  :host {
    --_meeting-text: clamp(1.25rem, 1.8vw, 1.875rem);
    --_meeting-small: clamp(1rem, 1.2vw, 1.375rem);
    --_meeting-question: clamp(1.5rem, 2.6vw, 2.75rem);
    --_meeting-width: 76rem;
    --_meeting-field: 4lh;
    --_meeting-indent: 2em;
    --_window-width: 100vw;
    --_window-height: 100dvh;
    --_insert-line: 2px;
  }
  .panel {
    padding: var(--_space-4);
    background: var(--_color-sunken);
    border-radius: var(--_radius-card);
  }
  .panel > :not(:is(h2, h3, h4, h5, h6)) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    justify-items: start;
  }
  .panel .label {
    margin-block-start: var(--_space-2);
  }
  .panel .comparing {
    justify-items: stretch;
    grid-column: 1 / -1;
  }
  .panel :is(ul, ol) {
    display: grid;
    gap: var(--_space-2);
    inline-size: 100%;
  }
  .findings-list li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-3);
    align-items: start;
  }
  .findings-list q {
    color: var(--_color-text);
  }
  .findings-list button {
    color: var(--_color-accent);
    flex: none;
  }

  .version-list > li {
    display: grid;
    gap: var(--_space-1);
    padding-block: var(--_space-3);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  .version-list .reason {
    font-weight: var(--_font-weight-normal);
    color: var(--_color-quiet);
  }
  .version-list .row {
    margin-inline-start: calc(-1 * var(--_space-3));
  }
  .version-list .row > button {
    color: var(--_color-accent);
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
    color: var(--_color-quiet);
  }
  .changes {
    display: grid;
    gap: var(--_space-2);
  }
  .changes li {
    padding-inline-start: var(--_space-3);
    border-inline-start: var(--_size-hairline) solid var(--_color-control);
  }
  .keeping {
    display: grid;
    gap: var(--_space-3);
  }
  .change-name {
    display: block;
    font-size: var(--_font-size-small);
    color: var(--_color-quiet);
  }
  .changes :is(del, ins, bdi) {
    display: block;
  }
  .changes :is(del, ins) > bdi {
    display: inline;
  }
  .change-fields {
    display: block;
    font-size: var(--_font-size-quiet);
    color: var(--_color-quiet);
  }
  del {
    color: var(--_color-quiet);
    text-decoration-line: line-through;
  }
  ins {
    text-decoration-line: underline;
    text-decoration-thickness: var(--_insert-line);
    text-decoration-color: var(--_color-good);
    text-underline-offset: var(--_insert-line);
  }
  #comparison-title:focus,
  .meeting-items:focus {
    outline: none;
  }
  .comparison .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding-block-end: var(--_space-3);
    border-block-end: var(--_size-hairline) solid var(--_color-line);
  }
  .comparison .titles {
    display: none;
  }
  .comparison .count {
    padding-block: var(--_space-2);
  }
  .side-title {
    font-size: var(--_font-size-small);
    color: var(--_color-quiet);
  }
  .side-name {
    font-weight: var(--_font-weight-strong);
  }
  .comparison .changed {
    padding-inline-start: var(--_space-3);
    border-inline-start: var(--_size-edge) solid var(--_color-control);
  }
  .comparison .added {
    border-inline-start-color: var(--_color-good);
  }
  .comparison .removed {
    border-inline-start-color: var(--_color-danger);
  }
  .comparison .changed > .change-name::before {
    content: '≠ ';
  }
  .comparison .added > .change-name::before {
    content: '+ ';
  }
  .comparison .removed > .change-name::before {
    content: '− ';
  }
  @container (min-inline-size: 44rem) {
    .comparison .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_space-6);
    }
    .comparison .titles {
      display: grid;
    }
    .comparison .side-title {
      display: none;
    }
  }

  @container (max-inline-size: 30rem) {
    .findings-list li {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .findings-list button {
      justify-self: start;
    }
  }
  @media print {
    .comparison .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_space-6);
      break-inside: avoid;
    }
    .comparison .titles {
      display: grid;
    }
    .comparison .side-title {
      display: none;
    }
  }

  .meeting::part(dialog) {
    inline-size: var(--_window-width);
    block-size: var(--_window-height);
    max-inline-size: var(--_window-width);
    max-block-size: var(--_window-height);
    border: 0;
    border-radius: 0;
  }
  .meeting::part(heading) {
    font-size: var(--_meeting-text);
  }
  .meeting-part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-4);
    max-inline-size: var(--_meeting-width);
    font-size: var(--_meeting-text);
    line-height: 1.4;
  }
  .meeting-part p {
    max-inline-size: none;
  }
  .question {
    font-size: var(--_meeting-question);
    line-height: var(--_line-height-heading);
    text-wrap: balance;
  }
  .meeting-part :is(textarea, select, button) {
    font-size: inherit;
  }
  .meeting > [slot='footer'],
  .meeting-part :is(.small, .quiet, .field > span:first-child) {
    font-size: var(--_meeting-small);
  }
  .meeting-part textarea {
    min-block-size: var(--_meeting-field);
  }
  .meeting-items {
    display: grid;
    gap: var(--_space-2);
    list-style: decimal;
    padding-inline-start: var(--_meeting-indent);
  }
  .round,
  .round-start {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-4);
    background: var(--_color-sunken);
    border-radius: var(--_radius-card);
  }
  .round .row {
    align-items: center;
  }
  @container (min-inline-size: 30rem) {
    .round .row > :last-child:not(:only-child) {
      margin-inline-start: auto;
    }
  }
  .round-start .row > .field {
    flex: none;
  }
  .time {
    font-size: var(--_meeting-question);
    font-variant-numeric: tabular-nums;
  }
`;
