import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const COMPILER = path('../node_modules/assemblyscript/bin/asc.js');
/** The stages that have a kernel, each in the folder of its name here, and the files that carry them compiled. */
export const CARRIERS = { match: path('../src/stages/4-match/kernel/kernel-bytes.ts'), gather: path('../src/stages/5-gather/kernel/kernel-bytes.ts') } as const;
/** How far the compiler goes. What it puts into a caller, the engine compiles anew with that, and only its next call runs it: match does better with less. */
const LEVELS = { match: '-O2', gather: '-O3' } as const;
/** A stage that has a kernel. */
export type KernelOf = keyof typeof CARRIERS;
/** Characters of a line of a file. */
const LINE = 160;

/** A kernel compiled from its folder, as the text of the file that carries it: the same to the byte wherever it is compiled. */
export function carried(stage: KernelOf): string {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  try {
    const out = join(folder, 'kernel.wasm');
    execFileSync(process.execPath, [COMPILER, path(`${stage}/index.ts`), LEVELS[stage], '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--outFile', out]);
    const lines = readFileSync(out).toString('base64').match(new RegExp(`.{1,${LINE}}`, 'g'))!;
    return `/** The kernel of ${stage} as WebAssembly, in base 64; made from \`kernel/${stage}\` by \`npm run kernel\`. */\nexport const KERNEL_BYTES = \`\n${lines.join('\n')}\n\`;\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) for (const stage of Object.keys(CARRIERS) as KernelOf[]) writeFileSync(CARRIERS[stage], carried(stage));
