/** Up, down and away, as a pure view: what can be done with an item of a list as a whole. Keys press them (`item-keys.ts`). */
import {html, nothing, type TemplateResult} from 'lit';

export type Way = 'up' | 'down';

/** Where an item stands among others, and what puts it elsewhere. */
interface Moves {
  readonly index: number;
  readonly count: number;
  /** The names of the two buttons; each names the item, since there are many of its kind. */
  readonly labels: Readonly<Record<Way, string>>;
  readonly move: (way: Way, target: number) => void;
}

export function itemToolsView(
  remove: {readonly label: string; readonly act: () => void},
  moves?: Moves,
): TemplateResult {
  return html`<div class="tools">
    ${moves && moves.count > 1 ? [mover('up', moves), mover('down', moves)] : nothing}
    <button
      type="button"
      class="plain remove"
      aria-label=${remove.label}
      title=${remove.label}
      @click=${remove.act}
    >
      ×
    </button>
  </div>`;
}

function mover(way: Way, {index, count, labels, move}: Moves): TemplateResult {
  const label = labels[way];
  const target = way === 'up' ? index - 1 : index + 1;
  const can = target >= 0 && target < count;
  return html`<button
    type="button"
    class=${`plain move ${way}`}
    aria-label=${label}
    title=${label}
    aria-disabled=${can ? 'false' : 'true'}
    @click=${() => {
      if (can) move(way, target);
    }}
  >
    ${way === 'up' ? '↑' : '↓'}
  </button>`;
}
