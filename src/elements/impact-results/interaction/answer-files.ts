/**
 * Reads files of answers: one response, a list of them, or one a line.
 *
 * What always holds: every response has passed the gate; what has not is named by file and line and left out; nothing
 * of the files is kept here.
 */
import {parseResponse} from '../../../plan/open.js';
import type {Problem, Response} from '../../../plan/types.js';
import {readFile} from '../../../storage/file.js';
import {StorageError} from '../../../storage/plan-storage.js';

/** More problems than this help nobody; that there are others is said. */
const MOST_PROBLEMS = 50;

export interface AnswersRead {
  readonly responses: readonly Response[];
  readonly problems: readonly Problem[];
}

/** Reads all files, one after the other. Never rejects for what a file holds. */
export async function readAnswers(files: Iterable<File>): Promise<AnswersRead> {
  const responses: Response[] = [];
  const problems: Problem[] = [];
  const report = (path: string, found: readonly Problem[]): void => {
    for (const problem of found) {
      if (problems.length >= MOST_PROBLEMS) return;
      problems.push({path: path + problem.path, message: problem.message});
    }
  };
  for (const file of files) {
    try {
      for (const {place, document} of documentsIn(await readFile(file))) {
        const result = parseResponse(document);
        if (result.ok) responses.push(result.response);
        else report(`${file.name}${place}`, result.problems);
      }
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      report(file.name, [{path: '', message: error.message}]);
    }
  }
  return {responses, problems};
}

interface Found {
  /** Where in the file, as `:12`; empty where the file is one document. */
  readonly place: string;
  readonly document: string | object;
}

function documentsIn(text: string): Found[] {
  const whole = parsed(text);
  if (Array.isArray(whole)) {
    return whole.map((document: unknown, at) => ({
      place: `:${String(at + 1)}`,
      document: isObject(document) ? document : JSON.stringify(document),
    }));
  }
  if (isObject(whole)) return [{place: '', document: whole}];
  return text
    .split(/\r\n|\n|\r/)
    .map((line, at) => ({place: `:${String(at + 1)}`, document: line.trim()}))
    .filter(({document}) => document !== '');
}

/** The text as one JSON document, `undefined` where it is none: then it is read line by line. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
