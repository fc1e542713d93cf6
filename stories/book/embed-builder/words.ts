/** The words of the embed builder: names of things and systems, where to paste, what to watch out for. */
import type {Choices, Thing} from './choices.js';
import type {System} from './snippets.js';

export const thingNames: Readonly<Record<Thing, string>> = {
  plan: 'A whole plan with its tools',
  guide: 'Strategy guide',
  'theory-of-action': 'Theory of action',
  'purpose-map': 'Purpose map',
  'action-timeline': 'Action timeline',
  'feedback-plan': 'Feedback and response plan',
  'impact-survey': 'Impact survey, for people who answer',
  'impact-results': 'Impact results',
  thread: 'Thread',
  conditions: 'Conditions check',
  decision: 'Decision',
};

export const systemNames: Readonly<Record<System, string>> = {
  html: 'HTML',
  wordpress: 'WordPress',
  drupal: 'Drupal',
  squarespace: 'Squarespace',
  'google-sites': 'Google Sites',
  wix: 'Wix',
  react: 'React',
  vue: 'Vue',
  angular: 'Angular',
  svelte: 'Svelte',
};

/** Where it goes, in one or two sentences. */
export const whereToPaste: Readonly<Record<System, string>> = {
  html: 'Paste both lines where the tool should stand, or put the first one once into the head of the page.',
  wordpress:
    'In the block editor, paste it into an empty paragraph: it becomes a Custom HTML block. Your account needs the right to use unfiltered HTML, which administrators and editors of a single site have; in a network of sites only its super admins do.',
  drupal:
    'Edit the body with a text format that does not limit HTML, such as Full HTML, switch to Source, and paste. Your account needs the permission to use that format.',
  squarespace:
    'Add a Code block, choose HTML, and paste. Your plan must allow JavaScript in code blocks.',
  'google-sites':
    'Insert, Embed, Embed code: paste, then Next, Insert. Drag the frame to the height you need.',
  wix: 'Add, Embed Code, Embed HTML, Code: paste, then Update. Drag the frame to the height you need.',
  react:
    'React 19 or newer, after npm install cairn-kit. Use it as any component. In TypeScript, name "cairn-kit/react" among the types of compilerOptions: then JSX knows the tags and what events bring.',
  vue: 'After npm install cairn-kit. Tell Vue which tags are not its own: compilerOptions.isCustomElement = (tag) => tag.startsWith("cairn-").',
  angular:
    'After npm install cairn-kit. Add the class to the imports of the component that shows it.',
  svelte: 'Svelte 5 or newer, after npm install cairn-kit.',
};

/** What the address of the document is called. */
export function sourceName(thing: Thing): string {
  if (thing === 'impact-survey') return 'Address of the survey’s own file';
  if (thing === 'impact-results') return 'Address of the summary';
  return 'Address of the plan';
}

const isAbsolute = (address: string): boolean => /^https?:\/\//i.test(address);

/** What the choices do not say by themselves, for one system. */
export function notesOn(system: System, choices: Choices): string[] {
  const {thing, cairn, src, save, action, storage} = choices;
  const framed = system === 'google-sites' || system === 'wix';
  const addresses = [
    src,
    ...(thing === 'impact-survey' ? [action] : thing === 'impact-results' ? [] : [save]),
  ].filter((address) => address !== '');
  const notes: string[] = [];
  if (
    /^https?:\/\/([\w-]+\.)*example\.(org|com)\//i.test(cairn) &&
    !/^(react|vue|angular|svelte)$/.test(system)
  )
    notes.push(
      'Put the folder cairn, from cairn.zip, on your own site and write its address in place of example.org.',
    );
  if (framed && !isAbsolute(cairn))
    notes.push('Write the whole address of cairn.js, beginning with https://.');
  if (framed && addresses.some((address) => !isAbsolute(address)))
    notes.push(
      'This system shows your code in a frame of another site: write whole addresses, beginning with https://, and let your server answer other sites (CORS), also for cairn.js and what lies beside it.',
    );
  else if (framed)
    notes.push(
      'This system shows your code in a frame of another site: your server must answer other sites (CORS), also for cairn.js and what lies beside it.',
    );
  if (framed && storage === 'local' && thing !== 'impact-survey' && thing !== 'impact-results')
    notes.push(
      'In such a frame a browser may refuse to keep anything. Choose an address to save to, or tell people to download a copy.',
    );
  if (
    system === 'wordpress' &&
    [choices.heading, choices.storageKey, ...addresses].join().includes('[')
  )
    notes.push(
      'WordPress reads words in square brackets as its own shortcodes, and its editor undoes what should prevent that: write this without brackets.',
    );
  if (thing === 'impact-survey' && action === '')
    notes.push('Without an address for answers they are offered as a file to hand in.');
  if (thing === 'impact-survey' && src === '') notes.push('A survey needs a file to ask from.');
  if (thing === 'impact-results' && src === '')
    notes.push(
      'Without an address, people open files of answers here; they are summarized on their device.',
    );
  if (
    thing !== 'impact-survey' &&
    thing !== 'impact-results' &&
    save === '' &&
    storage === 'none' &&
    !choices.readonly
  )
    notes.push(
      'Nothing keeps what people write here: they are told to download a copy before they leave.',
    );
  return notes;
}
