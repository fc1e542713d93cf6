/** Gives the focus to the tab stop of the table or of the bars, else to the view that is shown: the button that had it goes. */
export function focusStop(root: ParentNode): void {
  const stop =
    root.querySelector<HTMLElement>(
      '[role="treegrid"] [tabindex="0"], [data-stop][tabindex="0"]',
    ) ?? root.querySelector<HTMLElement>('.views [aria-pressed="true"]');
  stop?.focus();
}
