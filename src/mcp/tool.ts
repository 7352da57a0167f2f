import { z } from 'zod';
import type { Account } from '../model/account.ts';
import type { StoreReader } from '../store/store.ts';

/** Something an assistant may ask: a name, what it is for, what it takes, and what it answers. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  /** The answer, as plain data. Throws a {@link NotThere} when what is asked for is not in the store. */
  readonly answer: (store: StoreReader, input: z.infer<Input>) => Promise<object>;
}

/** Makes a tool, with the type of its input taken from its schema. */
export function tool<Input extends z.ZodObject>(made: Tool<Input>): Tool {
  return made as unknown as Tool;
}

/** What was asked for is not in the store; the message says what may be asked instead. */
export class NotThere extends Error {
  override readonly name = 'NotThere';
}

/** Which part of a list is given. */
export const PART = {
  limit: z.number().int().min(1).max(100).default(20).describe('Most items in the answer'),
  skip: z.number().int().min(0).default(0).describe('Items to leave out at the start; `next` of the answer before'),
};

/** A part of a list, with how many there are and where the next part begins. */
export function partOf<Item>(
  all: readonly Item[],
  { limit, skip }: { readonly limit: number; readonly skip: number },
): { readonly total: number; readonly next: number | null; readonly items: readonly Item[] } {
  return { total: all.length, next: skip + limit < all.length ? skip + limit : null, items: all.slice(skip, skip + limit) };
}

/** A day as it is asked for. */
export const DAY = z.iso.date().describe('YYYY-MM-DD');

/** The account of a story, followed to its successor where the id was superseded. */
export async function accountOf(store: StoreReader, story: string): Promise<{ readonly id: string; readonly account: Account }> {
  const found = await store.storyAccount(story);
  if (found !== null) return { id: story, account: found };
  const successor = await store.successor('story', story);
  const account = successor === null ? null : await store.storyAccount(successor);
  if (successor === null || account === null) throw new NotThere(`There is no story ${story}. list_stories gives the ids.`);
  return { id: successor, account };
}

/** An object without the keys that were left open. */
export type Filled<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out the keys whose value is `undefined`. */
export function filled<T extends object>(query: T): Filled<T> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Filled<T>;
}
