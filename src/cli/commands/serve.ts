import { EXIT } from '../exit-codes.ts';
import { withKeptLibrary, withLibrary } from '../library.ts';
import { tell, writeOut } from '../output.ts';

/** Options of `serve`, as the command line gives them. */
export interface ServeOptions {
  readonly store: string;
  readonly port: string;
  readonly host: string;
  readonly token?: string;
  readonly name?: readonly string[];
}

/** The environment's name for the token, so that it need not stand in the list of processes. */
const TOKEN = 'STEMMA_TOKEN';
/** A token that is shorter could be guessed. */
const SHORTEST_TOKEN = 12;

/** `stemma serve`: the page and the API of a store, until the process is told to end. Gives the exit code. */
export async function serve({ store, port, host, token = process.env[TOKEN], name = [] }: ServeOptions): Promise<number> {
  const wrong = wrongOption(port, token);
  if (wrong !== null) {
    tell(wrong);
    return EXIT.usage;
  }
  const [{ NotListening, serveLibrary }, { ThreadWriter }, { PageThreads }, { stayingSmall }] = await Promise.all([
    import('../../http/server.ts'),
    import('../../http/threads/writer.ts'),
    import('../../http/threads/page-threads.ts'),
    import('../../http/memory.ts'),
  ]);
  stayingSmall();
  // Whoever shows the token may fill a store that is new; without one an empty store is a mistyped name.
  return (token === undefined ? withKeptLibrary : withLibrary)(store, async (library) => {
    const serving = await serveLibrary(library, {
      host,
      port: Number(port),
      token: token ?? null,
      names: name,
      ...(store === ':memory:' ? {} : { writer: new ThreadWriter(store), pages: new PageThreads(store, token !== undefined) }),
      onDefect: (error) => tell(`stemma serve: a defect: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    }).catch((error: unknown) => {
      if (!(error instanceof NotListening)) throw error;
      tell(`stemma serve: ${error.message}`);
      return null;
    });
    if (serving === null) return EXIT.usage;
    await writeOut(`${serving.address}\n`);
    tell(
      token === undefined
        ? 'Read-only: start it with --token, or with STEMMA_TOKEN set, to add reports and decide.'
        : 'Whoever shows the token may add reports and decide.',
    );
    await toldToEnd();
    await serving.close();
    return EXIT.done;
  });
}

function wrongOption(port: string, token: string | undefined): string | null {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return `stemma serve: "${port}" is no port; one is a number from 0 (any that is free) to 65535.`;
  if (token !== undefined && token.length < SHORTEST_TOKEN) return `stemma serve: the token is too short; it must have at least ${SHORTEST_TOKEN} characters.`;
  return null;
}

function toldToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
