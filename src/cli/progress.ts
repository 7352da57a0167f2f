/** Shows on standard error how many inputs are done, where a person is looking and the work takes long enough to wonder. */
export interface Progress {
  readonly onProgress: (done: number) => void;
  /** Takes what was shown away. */
  readonly stop: () => void;
}

/** Work that takes less than this, in milliseconds, shows nothing. */
const PATIENCE_MS = 1500;

/** Progress on standard error; silent when that is no terminal, or `quiet` is asked for. */
export function progressOf(what: string, quiet: boolean): Progress {
  if (quiet || !process.stderr.isTTY) return { onProgress: () => {}, stop: () => {} };
  let done = 0;
  let stopped = false;
  let stopBar = (): void => {};
  const timer = setTimeout(async () => {
    const { default: cliProgress } = await import('cli-progress');
    if (stopped) return;
    const bar = new cliProgress.SingleBar({ format: `${what} {value}  {duration_formatted}`, clearOnComplete: true, hideCursor: true, stream: process.stderr });
    bar.start(0, done);
    const refresh = setInterval(() => bar.update(done), 200);
    stopBar = () => {
      clearInterval(refresh);
      bar.stop();
    };
  }, PATIENCE_MS);
  return {
    onProgress: (count) => { done = count; },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      stopBar();
    },
  };
}
