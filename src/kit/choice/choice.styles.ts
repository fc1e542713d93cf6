/** `cairn-choice`: a list of rows, beside the quiet buttons of the shared sheet. */
import {css, type CSSResult} from 'lit';
import {answers} from '../../styles/answers.styles.js';

export const choiceStyles: CSSResult = css`
  ${answers}
  fieldset {
    container-type: inline-size;
  }
  fieldset > .hint {
    margin-block-end: var(--_space-1);
  }
  .options,
  .group {
    display: flex;
    flex-direction: column;
  }
  .group-name {
    margin-block-start: var(--_space-2);
    font-size: var(--_font-size-quiet);
    color: var(--_color-quiet);
  }
  .option {
    display: flex;
    align-items: start;
    gap: var(--_space-2);
    min-block-size: var(--_size-target);
    padding-block: var(--_space-1);
    cursor: pointer;
  }
  .option > input {
    /* In the middle of the first line. */
    margin-block-start: calc((1lh - var(--_mark-size)) / 2);
    cursor: inherit;
  }
  .option > span {
    min-inline-size: 0;
  }
  .option .hint {
    display: block;
  }
  .option:has(:disabled) {
    color: var(--_color-quiet);
  }
  .option:has(:disabled),
  [aria-readonly] :is(.option, .answer),
  :is(.option, .answer):has([aria-readonly]) {
    cursor: default;
  }
  [aria-invalid='true'] > .options {
    padding-inline-start: var(--_space-2);
    border-inline-start: var(--_size-edge) solid var(--_color-danger);
  }
  .answers > .group {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
  }
  .inline > .group {
    flex-flow: wrap;
  }
  .inline > .group,
  .inline .group-name {
    flex: 1 0 100%;
  }
  @container (min-width: 36rem) {
    .row > .group,
    .row .group-name {
      flex: 1 0 100%;
    }
    .row .group-name {
      margin: 0;
    }
  }
  .answer:has([aria-invalid]),
  [aria-invalid='true'] > .answers .answer {
    border-color: var(--_color-danger);
  }
  @media (pointer: coarse) {
    .option {
      align-items: center;
      min-block-size: var(--_size-touch);
    }
    .option > input {
      margin-block-start: 0;
    }
  }
  @media print {
    :is(.option, .answer) > input {
      display: none;
    }
    :is(.option, .answer)::before {
      content: '○';
    }
    :is(.option, .answer):has([type='checkbox'])::before {
      content: '☐';
    }
    :is(.option, .answer):has(:checked)::before {
      content: '●';
    }
    :is(.option, .answer):has([type='checkbox']:checked)::before {
      content: '☒';
    }
    .option:has(:checked) {
      font-weight: var(--_font-weight-strong);
    }
  }
`;
