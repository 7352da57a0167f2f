/** What the launcher's own exit codes mean; the README lists them. */
export const LAUNCH_EXIT = {
  /** Dependencies are missing or stale and could not be installed. */
  notInstalled: 69,
};

/** A launch that cannot go on; the message is one sentence for the person at the terminal. */
export class LaunchFailure extends Error {
  /** @param {string} sentence @param {number} exitCode */
  constructor(sentence, exitCode = LAUNCH_EXIT.notInstalled) {
    super(sentence);
    this.name = 'LaunchFailure';
    this.exitCode = exitCode;
  }
}
