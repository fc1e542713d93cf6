/** Where notices stand: one stack in each corner of the page, the newest nearest to the edge, none over another. */
export interface Stacked {
  /** What is placed. */
  readonly box: HTMLElement;
  readonly corner: string;
  /** Notices of one name replace each other. */
  readonly name: string;
  hide(): void;
}

const GAP = 8;
/** From the oldest to the newest. */
const open = new Set<Stacked>();
let observer: ResizeObserver | undefined;

export function putOnStack(toast: Stacked): void {
  if (toast.name) {
    for (const other of open)
      if (other !== toast && other.name === toast.name && other.corner === toast.corner)
        other.hide();
  }
  open.add(toast);
  observer ??= new ResizeObserver(arrange);
  observer.observe(toast.box);
  arrange();
}

export function takeFromStack(toast: Stacked): void {
  open.delete(toast);
  observer?.unobserve(toast.box);
  arrange();
}

function arrange(): void {
  const offsets = new Map<string, number>();
  for (const {box, corner} of [...open].reverse()) {
    const offset = offsets.get(corner) ?? 0;
    box.style.setProperty('--_offset', `${offset}px`);
    offsets.set(corner, offset + box.offsetHeight + GAP);
  }
}
