// What an editor and a compiler say to a host's developer: the modules of tests/types and the examples of the book,
// each compiled for itself against the built declarations, in a folder that has of the package what npm would bring and
// nothing else. Needs dist/.
import {expect} from 'chai';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import ts from 'typescript';
import pkg from '../../package.json' with {type: 'json'};

const ROOT = join(import.meta.dirname, '../..');

/** How hosts resolve modules, each with what their compilers ask beyond `strict`. */
const HOSTS: Readonly<Record<string, ts.CompilerOptions>> = {
  nodenext: {module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext},
  bundler: {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
  },
};

const PAGE = ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];
/** A server or a worker: it has a console, but no document. */
const ANYWHERE = ['lib.es2023.d.ts', 'lib.webworker.d.ts'];

const modulesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

describe('the published types', function () {
  this.timeout(120_000);

  let host: string;
  const parsed = new Map<string, ts.SourceFile | undefined>();

  before(() => {
    host = mkdtempSync(join(tmpdir(), 'cairn-types-'));
    const home = join(host, 'node_modules', pkg.name);
    cpSync(join(ROOT, 'package.json'), join(home, 'package.json'), {recursive: true});
    for (const file of readdirSync(join(ROOT, 'dist'), {recursive: true, encoding: 'utf8'}))
      if (file.endsWith('.d.ts')) cpSync(join(ROOT, 'dist', file), join(home, 'dist', file));
    for (const name of Object.keys(pkg.dependencies)) {
      mkdirSync(dirname(join(host, 'node_modules', name)), {recursive: true});
      symlinkSync(join(ROOT, 'node_modules', name), join(host, 'node_modules', name), 'junction');
    }
    cpSync(join(ROOT, 'tests/types'), join(host, 'tests/types'), {recursive: true});
    cpSync(join(ROOT, 'stories/book/examples'), join(host, 'stories/book/examples'), {
      recursive: true,
    });
    // Modules of a host are ES modules where the nearest package says so.
    cpSync(join(ROOT, 'tests/types/host.json'), join(host, 'package.json'));
  });
  after(() => {
    rmSync(host, {recursive: true});
  });

  /** What the compiler says to modules that are compiled together, as `file:line: message`. */
  function diagnostics(files: readonly string[], lib: string[], options: ts.CompilerOptions) {
    const all: ts.CompilerOptions = {
      ...{target: ts.ScriptTarget.ES2022, lib, types: [], noEmit: true},
      ...{strict: true, skipLibCheck: true},
      ...options,
    };
    const compiler = ts.createCompilerHost(all);
    compiler.getCurrentDirectory = () => host;
    const read = compiler.getSourceFile.bind(compiler);
    // Read once for all modules.
    compiler.getSourceFile = (name, language, ...rest) => {
      const key = `${name} ${JSON.stringify(language)}`;
      if (!parsed.has(key)) parsed.set(key, read(name, language, ...rest));
      return parsed.get(key);
    };
    const roots = files.map((file) => join(host, file));
    const program = ts.createProgram(roots, all, compiler);
    return ts.getPreEmitDiagnostics(program).map(({file: at, start, messageText}) => {
      const line = at && at.getLineAndCharacterOfPosition(start ?? 0).line + 1;
      const place = at ? `${relative(host, at.fileName)}:${String(line)}: ` : '';
      return place + ts.flattenDiagnosticMessageText(messageText, '\n');
    });
  }

  // What one module imports another one would know, so that each is compiled for itself.
  const alone: readonly (readonly [string, string[]])[] = [
    ...modulesIn('tests/types/pages').map((file) => [file, PAGE] as const),
    ...modulesIn('tests/types/anywhere').map((file) => [file, ANYWHERE] as const),
  ];
  for (const [file, lib] of alone)
    it(`are what ${file} expects`, () => {
      expect(diagnostics([file], lib, HOSTS['nodenext']!)).to.deep.equal([]);
    });

  it('know no tag that was not imported', () => {
    const file = 'one-tag.ts';
    const tag = (name: string) => `document.createElement('${name}').readonly = true;\n`;
    const code = `import '${pkg.name}/elements/plan/define';\n`;
    writeFileSync(join(host, file), code + tag('cairn-plan') + tag('cairn-purpose-map'));
    expect(diagnostics([file], PAGE, HOSTS['nodenext']!)).to.deep.equal([
      "one-tag.ts:3: Property 'readonly' does not exist on type 'HTMLElement'.",
    ]);
  });

  for (const [name, options] of Object.entries(HOSTS))
    it(`are right by themselves, and what the examples of the book expect, resolved as by ${name}`, () => {
      const files = [...modulesIn('tests/types/pages'), ...modulesIn('stories/book/examples')];
      const strictly = {...options, skipLibCheck: false};
      expect(diagnostics(files, PAGE, strictly)).to.deep.equal([]);
    });
});
