/** The way from a task to its tool: the host's, else the tool on the page, else the address that the guide gives. */
import {CairnOpenToolEvent} from '../../../foundation/events.js';
import type {GuideTask} from '../../../plan/guide.js';

/**
 * Opens the tool of a task, and says whether there was a way to it.
 * @param goTo - goes to the tool of a tag on the page, and says whether there is one
 */
export async function openToolOf(
  {id, tool, link}: GuideTask,
  event: MouseEvent,
  guide: HTMLElement,
  goTo: (tag: string) => Promise<boolean>,
): Promise<boolean> {
  // Whoever opens a link in another tab or window means the link.
  if (link && (event.ctrlKey || event.metaKey || event.shiftKey)) return true;
  event.preventDefault();
  const tag = `cairn-${tool}`;
  if (!guide.dispatchEvent(new CairnOpenToolEvent({tool: tag, task: id}))) return true;
  if ((await goTo(tag)) || !guide.isConnected) return true;
  if (!link) return false;
  location.assign(link);
  return true;
}
