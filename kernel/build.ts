import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const COMPILER = path('../node_modules/assemblyscript/bin/asc.js');
/** The file that carries the compiled kernel. */
export const CARRIER: string = path('../src/stages/4-match/kernel/kernel-bytes.ts');
/** Characters of a line of the file. */
const LINE = 160;

/** The kernel compiled from `kernel/assembly`, as the text of the file that carries it: the same to the byte wherever it is compiled. */
export function carried(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  try {
    const out = join(folder, 'kernel.wasm');
    execFileSync(process.execPath, [COMPILER, path('assembly/index.ts'), '-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--outFile', out]);
    const lines = readFileSync(out).toString('base64').match(new RegExp(`.{1,${LINE}}`, 'g'))!;
    return `/** The kernel of match as WebAssembly, in base 64; made from \`kernel/assembly\` by \`npm run kernel\`. */\nexport const KERNEL_BYTES = \`\n${lines.join('\n')}\n\`;\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) writeFileSync(CARRIER, carried());
