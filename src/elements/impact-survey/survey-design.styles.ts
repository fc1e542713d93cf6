/** How the writing of a survey looks: parts one under the other; a question is a card, and two languages stand side by side. */
import {css, type CSSResult} from 'lit';

export const surveyDesignStyles: CSSResult = css`
  :host([mode='design']) {
    --_short-field: 18rem;
    --_shorter-field: 10rem;
    --_phone: 22.5rem;
    --_tablet: 48rem;
  }
  :host([mode='design']) .frame {
    max-inline-size: none;
    margin-inline: 0;
  }
  .design,
  .design-part,
  .design-sections,
  .design-section,
  .item-body,
  .item-details,
  .condition,
  .offered,
  .answers-edited,
  .part-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-3);
  }
  .design {
    gap: var(--_space-8);
  }
  .part-head {
    gap: var(--_space-1);
  }
  .part-name {
    font-size: var(--_font-size-lead);
  }
  .design-part {
    padding-block-start: var(--_space-4);
    border-block-start: var(--_size-hairline) solid var(--_color-line);
  }
  .design-sections {
    gap: var(--_space-6);
  }
  .design-section > .line {
    align-items: end;
  }
  .design .items {
    display: grid;
    gap: var(--_space-3);
  }
  .item-card {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_space-4);
    border-radius: var(--_radius-card);
    background: var(--_color-sunken);
  }
  .item-card.wave {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .item-card > .tools {
    grid-column: 1 / -1;
    justify-self: end;
  }
  .design .tools {
    display: flex;
  }
  .design .tools > button {
    padding-inline: var(--_space-1);
  }
  .design .add,
  .design .acts > button {
    justify-self: start;
  }
  .design .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-3);
  }
  .design .row,
  .design .both {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: var(--_space-3);
  }
  .design .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: var(--_space-2);
  }
  .answers-edited .line {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .answers-edited .line > :first-child {
    grid-column: 1 / -1;
  }
  .answers-edited > ol {
    display: grid;
    gap: var(--_space-2);
  }
  .design .check {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_size-target);
  }
  .checks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(var(--_shorter-field), 1fr));
    gap: var(--_space-1) var(--_space-3);
  }
  .short-field {
    max-inline-size: var(--_short-field);
  }
  .design summary {
    min-block-size: var(--_size-target);
    font-size: var(--_font-size-quiet);
    font-weight: var(--_font-weight-strong);
    cursor: pointer;
  }
  .item-details {
    padding-block-start: var(--_space-2);
    gap: var(--_space-4);
  }
  .offers {
    padding: var(--_space-3) var(--_space-4);
    border: var(--_size-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
  }
  .offered {
    gap: var(--_space-2);
    margin-block-start: var(--_space-4);
  }
  .offered > ul {
    display: grid;
    justify-items: start;
  }
  .offer {
    justify-content: start;
    align-items: baseline;
    text-align: start;
  }
  .seen {
    margin-block-start: var(--_space-3);
    margin-inline: auto;
    border: var(--_size-hairline) solid var(--_color-control);
    border-radius: var(--_radius-card);
    overflow: clip;
  }
  .seen.phone {
    max-inline-size: var(--_phone);
  }
  .seen.tablet {
    max-inline-size: var(--_tablet);
  }
  @container (min-inline-size: 40rem) {
    .item-card,
    .item-card.wave {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .item-card.wave {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .item-card > .tools {
      grid-column: auto;
      align-self: start;
    }
    .design .row {
      grid-template-columns: repeat(auto-fit, minmax(var(--_shorter-field), 1fr));
    }
    .design .both {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .answers-edited .line {
      grid-template-columns: minmax(0, 1fr) auto auto;
    }
    .answers-edited .line > :first-child {
      grid-column: auto;
    }
  }
`;
