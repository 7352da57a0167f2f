import { withLibrary } from './library.ts';
import { EXIT } from './exit-codes.ts';
import { VERSION } from './version.ts';

/** `stemma mcp`: answers an assistant over standard input and output until it closes them. Gives the exit code. */
export async function mcp({ store }: { readonly store: string }): Promise<number> {
  const [{ mcpServer }, { serveStdio, StdioServerTransport }] = await Promise.all([import('../mcp/server.ts'), import('@modelcontextprotocol/server/stdio')]);
  return withLibrary(store, async (library) => {
    await library.settle();
    const transport = new StdioServerTransport();
    const closed = new Promise<void>((resolve) => { process.stdin.once('end', resolve); });
    const served = serveStdio(() => mcpServer(library.store, VERSION), { transport });
    await closed;
    await served.close();
    return EXIT.done;
  });
}
