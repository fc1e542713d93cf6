/** Plans as files for other programs, and their tables as rows. */
export {actionColumns, fromCsv, fromCsvTable, toCsv, toCsvTable} from './csv.js';
export {toIcs, type IcsOptions} from './ics.js';
export {toMarkdown} from './markdown.js';
