/**
 * A plan as a file to read, offered for download in the reader's language. Fetched when somebody asks for one.
 *
 * What always holds: the words of the file are those of the tools, also where a partner says them differently.
 */
import {
  toEvidencePack,
  toHtml,
  toMarkdown,
  toSvg,
  type DocumentPart,
  type DocumentWord,
  type DocumentWords,
} from '../formats/index.js';
import {textIn} from '../plan/text.js';
import type {Plan} from '../plan/types.js';
import {downloadFile, fileName} from '../storage/file.js';
import {documentMessages} from './documents.messages.js';
import {vocabularyMessages} from './vocabulary.messages.js';

/** What a plan can be saved as to be read: text, a page, a picture of the theory, the evidence pack. */
export type CopyFormat = 'md' | 'html' | 'svg' | 'evidence';

const KINDS = {
  md: ['md', 'text/markdown'],
  html: ['html', 'text/html'],
  svg: ['svg', 'image/svg+xml'],
  evidence: ['html', 'text/html'],
} as const;

/** What a file of one part is called. */
const NAMES = {
  theory: 'theory',
  people: 'people',
  actions: 'actions',
  feedback: 'feedback',
  answers: 'youSaidWeWill',
} as const satisfies Readonly<Record<DocumentPart, DocumentWord>>;

/** Offers a plan, or some parts of it, as a file to read. */
export async function downloadCopy(
  plan: Plan,
  format: CopyFormat,
  language: string,
  parts?: readonly DocumentPart[],
): Promise<void> {
  await Promise.all([documentMessages.prepare(language), vocabularyMessages.prepare(language)]);
  const options = {language, words: wordsIn(language), ...(parts && {parts})};
  const made = {
    md: () => toMarkdown(plan, options),
    html: () => toHtml(plan, options),
    svg: () => toSvg(plan, options),
    evidence: () => toEvidencePack(plan, {...options, made: today()}),
  }[format]();
  const what =
    format === 'evidence'
      ? documentMessages.say(language, 'evidencePack')
      : parts || format === 'svg'
        ? documentMessages.say(language, NAMES[parts?.[0] ?? 'theory'])
        : '';
  const title = textIn(plan.title, language).text || documentMessages.say(language, 'untitled');
  const [ending, type] = KINDS[format];
  downloadFile(fileName([title, what].filter(Boolean).join(', '), ending), made, type);
}

/** Every word of a file in a language. */
function wordsIn(language: string): DocumentWords {
  return Object.fromEntries(
    [vocabularyMessages, documentMessages].flatMap((table) =>
      Object.keys(table.english).map((key) => [key, table.sayAny(language, key, {})]),
    ),
  );
}

/** The reader's day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
