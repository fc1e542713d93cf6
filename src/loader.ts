/**
 * The script of a page that writes no script: fetches the tools and the controls of the kit whose tags stand on the
 * page, now or later, from beside itself. One that does not arrive leaves the page's own words visible.
 */
const tools = [
  'plan',
  'theory-of-action',
  'purpose-map',
  'action-timeline',
  'impact-survey',
  'impact-results',
  'thread',
  'conditions',
  'decision',
  'guide',
  'feedback-plan',
  'kit/button',
  'kit/checkbox',
  'kit/chip',
  'kit/choice',
  'kit/date',
  'kit/dialog',
  'kit/empty',
  'kit/field',
  'kit/icon',
  'kit/menu',
  'kit/progress',
  'kit/select',
  'kit/tabs',
  'kit/toast',
  'kit/toolbar',
];
const asked = new Set<string>();
const here = import.meta.url;

function look(root: ParentNode): void {
  for (const tool of tools) {
    if (asked.has(tool)) continue;
    const tag = `cairn-${tool.replace('kit/', '')}`;
    if (!(root instanceof Element && root.matches(tag)) && !root.querySelector(tag)) continue;
    asked.add(tool);
    import(/* @vite-ignore */ new URL(`${tool}.js`, here).href).catch((error: unknown) => {
      asked.delete(tool);
      console.error(`Cairn could not fetch ${tool}.`, error);
    });
  }
}

new MutationObserver((records) => {
  for (const {addedNodes} of records) {
    for (const node of addedNodes) if (node instanceof Element) look(node);
  }
}).observe(document, {childList: true, subtree: true});
look(document);
export {};
