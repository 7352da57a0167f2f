import { McpServer } from '@modelcontextprotocol/server';
import type { StoreReader } from '../store/store.ts';
import { listClaims } from './claims.ts';
import { listDisputes } from './disputes.ts';
import { readPassage } from './passage.ts';
import { searchReports } from './search.ts';
import { listStories, readStory } from './stories.ts';
import type { Tool } from './tool.ts';

/** Everything that an assistant may ask; nothing of it changes the store. */
const TOOLS: readonly Tool[] = [searchReports, listStories, readStory, listClaims, listDisputes, readPassage];

const INSTRUCTIONS = [
  'Stemma holds reports of the news and what can be known from them. It never says who is right, and neither does an answer from here.',
  'Give with every statement its outlet, day and words. Never give words without their clause where `clause` or `polarity` is not empty.',
  'Count separate reports, never outlets: copies of one report are one. What is null is unknown; do not guess it.',
].join(' ');

/**
 * A server of the Model Context Protocol over a store, to be tied to a transport. An error of a tool, such as `NotThere`, is told to the assistant by
 * its message.
 */
export function mcpServer(store: StoreReader, version: string): McpServer {
  const server = new McpServer({ name: 'stemma', title: 'Stemma', version }, { instructions: INSTRUCTIONS });
  for (const { name, title, description, input, answer } of TOOLS) {
    server.registerTool(name, { title, description, inputSchema: input, annotations: { readOnlyHint: true, openWorldHint: false } }, async (given) => {
      return { content: [{ type: 'text' as const, text: JSON.stringify(await answer(store, given)) }] };
    });
  }
  return server;
}
