import { PassThrough, type Readable, type Writable } from 'node:stream';
import type { JSONRPCMessage, McpServer, RequestId } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';

/** Answers over streams until the input ends and all that was asked is answered: whoever sends questions and closes the pipe loses none of the answers. */
export async function answerToEnd(make: () => McpServer, input: Readable, output: Writable): Promise<void> {
  // The transport would stop at the end of its input, whatever it still owed: it never sees that end.
  const transport = new AnsweringTransport(input.pipe(new PassThrough(), { end: false }), output);
  const ended = new Promise<void>((resolve) => { input.once('end', resolve).once('close', resolve); });
  const served = serveStdio(make, { transport });
  await ended;
  await transport.answered();
  await served.close();
}

/** A transport that knows which questions it still owes an answer to. */
class AnsweringTransport extends StdioServerTransport {
  readonly #owed = new Set<RequestId>();
  #whenNone: (() => void) | null = null;

  override async start(): Promise<void> {
    const hear = this.onmessage;
    this.onmessage = (message: JSONRPCMessage): void => {
      if ('method' in message && 'id' in message) this.#owed.add(message.id);
      if ('method' in message && message.method === 'notifications/cancelled') {
        this.#settle((message.params as { readonly requestId?: RequestId } | undefined)?.requestId);
      }
      hear?.(message);
    };
    await super.start();
  }

  override async send(message: JSONRPCMessage): Promise<void> {
    await super.send(message);
    if (!('method' in message)) this.#settle(message.id);
  }

  /** Resolves once nothing is owed. */
  async answered(): Promise<void> {
    // What was written just before the end is still on its way through the pipe.
    await new Promise<void>((resolve) => { setImmediate(resolve); });
    if (this.#owed.size > 0) await new Promise<void>((resolve) => { this.#whenNone = resolve; });
  }

  #settle(id: RequestId | undefined): void {
    if (id !== undefined) this.#owed.delete(id);
    if (this.#owed.size === 0) this.#whenNone?.();
  }
}
