/**
 * Two neighbors in a list changed places: each is seen to go there from where it was.
 *
 * What always holds: they are where they belong before anything moves, so that nothing waits for it and nothing is lost
 * without it; nothing moves for who asked for less motion. Fetched when somebody works in a list.
 */

/** Call it once both are rendered at their new places, one below the other. */
export function showExchange(one: HTMLElement, other: HTMLElement): void {
  const style = getComputedStyle(one);
  const duration = Number.parseFloat(style.getPropertyValue('--_duration-place'));
  // A hundredth of a millisecond is how the tokens say none.
  if (!(duration >= 1)) return;
  const [upper, lower] = [one, other]
    .map((item) => ({item, box: item.getBoundingClientRect()}))
    .sort((a, b) => a.box.top - b.box.top);
  if (!upper || !lower) return;
  const go = ({item}: {readonly item: HTMLElement}, from: number): void => {
    item.animate([{transform: `translateY(${String(from)}px)`}, {transform: 'none'}], {
      duration,
      easing: style.getPropertyValue('--_easing-out') || 'ease-out',
    });
  };
  go(upper, lower.box.bottom - upper.box.bottom);
  go(lower, upper.box.top - lower.box.top);
}
