/** How a survey looks on paper. */
import {css, type CSSResult} from 'lit';

export const surveyPaperStyles: CSSResult = css`
  .paper {
    --_asked-size: 11pt;
    --_code-size: 7.5pt;
    --_choices-distance: 1.5mm;
    --_given-line: 1.5pt;
  }
  .paper .introduction {
    font-size: var(--_font-size-base);
    margin-block-end: var(--_space-3);
  }
  .paper .privacy {
    display: block;
    padding: var(--_space-2) var(--_space-3);
    border: var(--_paper-stroke) solid var(--_print-ink);
    border-radius: var(--_space-1);
    font-size: var(--_font-size-quiet);
    break-inside: avoid;
  }
  .paper .privacy ul {
    display: block;
  }
  .paper .page-heading {
    margin-block-end: var(--_space-3);
    font-size: var(--_font-size-lead);
    font-weight: 700;
    break-after: avoid;
    break-inside: avoid;
  }
  .question-on-paper {
    margin-block: var(--_paper-distance);
  }
  .asked {
    font-size: var(--_asked-size);
    margin-block-end: var(--_choices-distance);
    break-after: avoid;
  }
  .asked .code {
    float: inline-end;
    margin-inline-start: var(--_space-3);
    font-size: var(--_code-size);
    color: var(--_print-quiet);
  }
  .only {
    font-size: var(--_font-size-quiet);
    font-weight: 700;
    break-after: avoid;
  }
  .choices-on {
    display: grid;
    gap: var(--_choices-distance);
  }
  .choices-on.row {
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  .choices-on > li {
    display: flex;
    align-items: baseline;
    line-height: 1.25;
  }
  .question-on-paper .label:not(:first-child) {
    margin-block-start: var(--_space-2);
  }
  .choices-on .digit {
    margin-inline-end: var(--_choices-distance);
    font-size: var(--_code-size);
    color: var(--_print-quiet);
  }
  .paper .second {
    display: block;
    font-style: italic;
    font-weight: 400;
  }
  .choices-on .second {
    font-size: var(--_font-size-quiet);
  }
  .choices-on > .chosen {
    font-weight: 700;
  }
  .given {
    padding-inline-start: var(--_space-3);
    border-inline-start: var(--_given-line) solid var(--_print-ink);
    white-space: pre-line;
  }
`;
