/** The oldest Node that has all that is called here: zstd, SQLite, and JavaScript of 2024. */
const OLDEST = 24;

/**
 * Refuses an older Node with a sentence; throws an Error then. What imports the library imports this first: without it, whoever has an older one is told of
 * a function that is missing somewhere deep inside.
 */
export function needNode(version: string): void {
  if (Number.parseInt(version, 10) < OLDEST) {
    throw new Error(
      `Stemma as a library needs Node ${OLDEST} or newer; this is Node ${version}. The command brings one along where the machine's own is older.`,
    );
  }
}

needNode(process.versions.node);
