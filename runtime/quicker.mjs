import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 leave out what pays off in long runs alone; to be called before code that is kept on disk is asked for, since that is refused under other flags. A few
 * reports have hundreds of patterns compiled, and a tenth of their time goes into making each of them fast (`src/engine/optimizing.ts` takes that back where
 * there is much to read); some hundreds of functions are called just often enough for V8's last compiler.
 */
export function optimizeLess({ patterns }) {
  setFlagsFromString('--invocation-count-for-turbofan=40000');
  if (patterns) setFlagsFromString('--no-regexp-optimization');
}

/**
 * Finds the files that the TypeScript files of a folder (its web address) import by their whole names: they are where they are said to be. Node would look for
 * the package and the real path of each, which takes as long as to load them.
 */
export function resolveAsWritten(sources) {
  module.registerHooks({
    resolve(specifier, context, next) {
      const isWritten = specifier.startsWith('.') && specifier.endsWith('.ts') && context.parentURL?.startsWith(sources) === true;
      return isWritten ? { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true } : next(specifier, context);
    },
  });
}
