/** Plans as files for other programs and for people, and their tables as rows. */
export {actionColumns, fromCsv, fromCsvTable, toCsv, toCsvTable} from './csv.js';
export type {DocumentOptions} from './document.js';
export {toEvidencePack, type EvidencePackOptions} from './evidence-pack.js';
export {toHtml} from './html.js';
export {toIcs, type IcsOptions} from './ics.js';
export {toMarkdown} from './markdown.js';
export {documentParts, type DocumentPart, type PlanDocumentOptions} from './plan-document.js';
export {toSvg, type SvgOptions} from './svg.js';
export type {DocumentWord, DocumentWords} from './words.js';
