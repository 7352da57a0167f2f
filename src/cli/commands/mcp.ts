import { withKeptLibrary } from '../library.ts';
import { EXIT } from '../exit-codes.ts';
import { VERSION } from '../version.ts';

/** `stemma mcp`: answers an assistant over standard input and output until it closes them. Gives the exit code. */
export async function mcp({ store }: { readonly store: string }): Promise<number> {
  const [{ mcpServer }, { answerToEnd }] = await Promise.all([import('../../mcp/server.ts'), import('../../mcp/stdio.ts')]);
  return withKeptLibrary(store, async (library) => {
    await library.settle();
    await answerToEnd(() => mcpServer(library.store, VERSION), process.stdin, process.stdout);
    return EXIT.done;
  });
}
