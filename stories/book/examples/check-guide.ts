import {parseGuide} from 'cairn-kit/plan';

/** What is wrong with the file of a guide, and where; nothing where it can be used. */
export function mistakesIn(file: string): string[] {
  const opened = parseGuide(file);
  return opened.ok ? [] : opened.problems.map(({path, message}) => `${path}: ${message}`);
}
