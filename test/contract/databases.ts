/** A database that the contract is tested on: makes an empty store and gives its address. */
export interface TestedDatabase {
  readonly name: string;
  readonly address: () => Promise<string>;
}

/** SQLite in memory. */
export const SQLITE: TestedDatabase = { name: 'sqlite', address: async () => ':memory:' };
