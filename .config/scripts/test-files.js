// Which test file runs where. Three kinds, told apart by place and name alone:
//   tests/{plan,results,formats,geometry,storage,tokens}/**/*.test.ts   no DOM: Node, some in a browser with another engine
//   **/*.node.test.ts                                            Node only
//   **/*.browser.test.ts and every other *.test.ts               browsers only
// Tests of the built package (tests/{package,embed}/**/*.node.test.ts) need dist/ and run
// apart, after the build.
import {existsSync, readdirSync} from 'node:fs';

const NO_DOM = /^tests\/(plan|results|formats|geometry|storage|tokens)\//;
const OF_DIST = /^tests\/(package|embed)\/.*\.node\.test\.ts$/;

/**
 * Where several engines are asked for, Chromium alone runs these: the book, which is no part of the package, and what the
 * base class of all tools promises, again on tools that add nothing to it that an engine could see differently, and what
 * is asked for now and then in the theory, on the map, the timeline and the survey. The other suites run in each engine.
 */
const ONE_ENGINE =
  /^tests\/(book\/|elements\/(asking-checked|theory-of-action\/panels|purpose-map\/(checks|several-cards|rare-acts|hands|states|large)|action-timeline\/(arranging|learning|zones)|impact-survey\/(design|key-in)|impact-results\/further)\.test|suites\/(?!(plan|theory-of-action|impact-survey|form-control)\.)[a-z-]+\.test)/;

/**
 * Of the tests without a DOM these run in another engine too: what is read and written for people and for other programs, where
 * engines have dates, sorting, text and numbers of their own.
 */
const ANOTHER_ENGINE =
  /^tests\/((formats|storage)\/|plan\/[a-z-]*(dates|open|statement|text|survey-wording|edits|places)[a-z-]*\.test|results\/(counts|statistics|summary)\.test)/;

const list = () =>
  existsSync('tests')
    ? readdirSync('tests', {recursive: true})
        .map((file) => `tests/${file.replaceAll('\\', '/')}`)
        .filter((file) => file.endsWith('.test.ts'))
        .sort()
    : [];

/** A file, a folder or a glob of `*` and `**` as a test of paths. */
function matcher(pattern) {
  const path = pattern.replaceAll('\\', '/').replace(/^\.\//, '');
  const glob = path
    .split(/(\*\*\/|\*)/)
    .map((part) =>
      part === '**/'
        ? '(?:.*/)?'
        : part === '*'
          ? '[^/]*'
          : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  const whole = new RegExp(`^${glob}$`);
  const folder = `${path.replace(/\/$/, '')}/`;
  return (file) => file === path || file.startsWith(folder) || whole.test(file);
}

/**
 * The test files that match any of the patterns (all, where there is none), by where they run.
 * @param {string[]} patterns
 * @returns {{node: string[], browser: string[], oneEngine: string[], anotherEngine: string[], dist: string[]}}
 */
export function testFiles(patterns) {
  const matches = patterns.map(matcher);
  const chosen = list().filter((file) => !matches.length || matches.some((match) => match(file)));
  const dist = chosen.filter((file) => OF_DIST.test(file));
  const rest = chosen.filter((file) => !OF_DIST.test(file));
  const browser = rest.filter((file) => !file.endsWith('.node.test.ts'));
  return {
    dist,
    browser,
    oneEngine: browser.filter((file) => ONE_ENGINE.test(file)),
    anotherEngine: browser.filter((file) => ANOTHER_ENGINE.test(file)),
    node: rest.filter(
      (file) =>
        file.endsWith('.node.test.ts') || (NO_DOM.test(file) && !file.endsWith('.browser.test.ts')),
    ),
  };
}
