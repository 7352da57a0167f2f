/** Shows on standard error how far work has come, where a person is looking and the work takes long enough to wonder. */
export interface Progress {
  /** Takes how many are done and, where it is known, of how many. */
  readonly onProgress: (done: number, total?: number | null) => void;
  /** Takes what was shown away. */
  readonly stop: () => void;
}

/** Work that takes less than this, in milliseconds, shows nothing. */
const PATIENCE_MS = 1500;

const COUNTED = '{what} {value}  {rate} a second  {duration_formatted}';
const MEASURED = '{what} {bar} {value} of {total}  {rate} a second  {eta_formatted} left';

/** Progress on standard error, with its rate, and the time left where the end is known; silent when that is no terminal, or `quiet` is asked for. */
export function progressOf(what: string, quiet: boolean): Progress {
  if (quiet || !process.stderr.isTTY) return { onProgress: () => {}, stop: () => {} };
  const start = performance.now();
  let [done, total]: [number, number | null] = [0, null];
  let stopped = false;
  let stopBar = (): void => {};
  const timer = setTimeout(async () => {
    const { default: cliProgress } = await import('cli-progress');
    if (stopped) return;
    const bar = new cliProgress.SingleBar(
      { format: total === null ? COUNTED : MEASURED, barsize: 24, clearOnComplete: true, hideCursor: true, stream: process.stderr },
      cliProgress.Presets.shades_classic,
    );
    const payload = (): object => ({ what, rate: rateOf(done, performance.now() - start) });
    bar.start(total ?? 0, done, payload());
    const refresh = setInterval(() => bar.update(done, payload()), 200);
    stopBar = () => {
      clearInterval(refresh);
      bar.stop();
    };
  }, PATIENCE_MS);
  return {
    onProgress: (count, of = null) => { [done, total] = [count, of]; },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      stopBar();
    },
  };
}

/** How many a second, with one digit behind the point where they are few. */
function rateOf(done: number, milliseconds: number): string {
  const rate = (1000 * done) / Math.max(1, milliseconds);
  return rate < 10 ? rate.toFixed(1) : Math.round(rate).toString();
}
