/**
 * A PostgreSQL of one test's own: a real server on a socket in a folder that goes away with it. It asks for the server's
 * programs (Debian's `postgresql`), and never for the network.
 */
import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const INSTALLED = '/usr/lib/postgresql';

/** Where the programs are, newest version first; `undefined` where there are none. */
function programs(): string | undefined {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED) : [];
  return versions
    .sort((one, other) => Number(other) - Number(one))
    .map((version) => join(INSTALLED, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** The server refuses to run as root: then it runs as the user that its package made. */
function user(): User {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], {encoding: 'utf8'}));
  return {uid: id('-u'), gid: id('-g')};
}

export class Postgres {
  readonly #folder: string;
  readonly #psql: string;
  readonly #as: User;
  readonly #server: ChildProcess;

  private constructor(folder: string, bin: string, as: User) {
    this.#folder = folder;
    this.#psql = join(bin, 'psql');
    this.#as = as;
    this.#server = spawn(
      join(bin, 'postgres'),
      [
        ...['-D', join(folder, 'data'), '-k', folder],
        ...['-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'jit=off'],
      ],
      {stdio: 'ignore', ...as},
    );
  }

  /** Whether there are programs to start. */
  static get isInstalled(): boolean {
    return programs() !== undefined;
  }

  static async start(): Promise<Postgres> {
    const bin = programs();
    if (bin === undefined) throw new Error(`No PostgreSQL in ${INSTALLED}: install postgresql.`);
    const as = user();
    const folder = mkdtempSync(join(tmpdir(), 'cairn-postgres-'));
    if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
    execFileSync(
      join(bin, 'initdb'),
      [
        '-D',
        join(folder, 'data'),
        '-E',
        'UTF8',
        '--locale',
        'C.UTF-8',
        '-A',
        'trust',
        '-U',
        'cairn',
      ],
      {stdio: 'ignore', ...as},
    );
    const server = new Postgres(folder, bin, as);
    for (let tries = 0; !existsSync(join(folder, '.s.PGSQL.5432')) || !server.#answers(); tries++) {
      if (tries === 200) throw new Error('PostgreSQL did not start.');
      await new Promise((done) => setTimeout(done, 50));
    }
    return server;
  }

  /** Runs statements in one transaction; gives what they print, one line a row. An error throws with the server's words. */
  run(statements: string): string[] {
    const {status, stdout, stderr} = this.#ask(statements);
    if (status !== 0) throw new Error(stderr || `psql ended with ${String(status)}`);
    return stdout.split('\n').filter(Boolean);
  }

  stop(): void {
    this.#server.kill('SIGQUIT');
    rmSync(this.#folder, {recursive: true, force: true});
  }

  #answers(): boolean {
    return this.#ask('select 1').status === 0;
  }

  #ask(input: string): {status: number | null; stdout: string; stderr: string} {
    return spawnSync(
      this.#psql,
      ['-h', this.#folder, '-U', 'cairn', '-d', 'postgres', '-v', 'ON_ERROR_STOP=1', '-1', '-qAtX'],
      {input, encoding: 'utf8', maxBuffer: 2 ** 28, ...this.#as},
    );
  }
}

/** A value as a literal of `jsonb`. */
export const asJsonb = (value: unknown): string =>
  `'${JSON.stringify(value).replaceAll("'", "''")}'::jsonb`;
