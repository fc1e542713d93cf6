/** How a decision looks: one column of questions in the order of the talk; an assumption beside what was learned of it. */
import {css, type CSSResult} from 'lit';

export const decisionStyles: CSSResult = css`
  .work,
  .decision,
  .part,
  .about,
  .learned,
  .others {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-4);
  }
  .work {
    gap: var(--_space-6);
  }
  .decision {
    gap: var(--_space-6);
  }
  .decision-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-2);
  }
  .decision-name {
    font-size: var(--_font-size-lead);
  }
  .decided {
    font-weight: var(--_font-weight-strong);
  }
  .part {
    gap: var(--_space-3);
    padding-block-start: var(--_space-4);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  .part-name {
    font-size: var(--_font-size-base);
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: var(--_space-3);
  }
  .assumptions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .assumption {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    background: var(--_color-sunken);
    border-radius: var(--_radius-card);
  }
  .about {
    gap: var(--_space-1);
  }
  .learned {
    gap: var(--_space-2);
  }
  .told > .label {
    display: block;
  }
  .words {
    font-weight: var(--_font-weight-strong);
  }
  .fact-line {
    font-size: var(--_font-size-quiet);
    color: var(--_color-quiet);
  }
  .found {
    font-variant-numeric: tabular-nums;
  }
  .lesson {
    font-weight: var(--_font-weight-strong);
  }
  .rest {
    justify-self: start;
  }
  .others ul {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
  }
  .others button {
    flex-wrap: wrap;
    justify-content: flex-start;
    text-align: start;
    gap: 0 var(--_space-3);
    padding-inline: 0;
  }
  @container (min-inline-size: 40rem) {
    .line,
    .assumption {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: var(--_space-6);
    }
  }
`;
