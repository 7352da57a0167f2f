import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = 'varrow-dykes';
const TSC = ['node_modules/typescript/bin/tsc', '-p', '.'];
const LINT = ['node_modules/oxlint/bin/oxlint', '--deny-warnings', 'src', 'web', 'bench', 'schema', 'kernel/build.ts', 'test', 'runtime'];
const VITEST = 'node_modules/vitest/vitest.mjs';

const TASKS = { start, test, check, bench, schema, kernel, docs, build };

/** Runs one of the project's own tasks and gives its exit code. */
export async function runTask(name, args) {
  const task = TASKS[name];
  if (task === undefined) throw new Error(`there is no task ${name}`);
  return task(args);
}

/** `npm start`: reconciles the sample story and says where its page lies. */
async function start() {
  const page = join(folderForPage(), `${SAMPLE}.html`);
  const { main } = await import('../src/cli/main.ts');
  await main(['reconcile', join(PROJECT, 'samples', SAMPLE, 'reports'), '--html', page]);
  process.stdout.write(`\nThe same as a page: ${page}\n`);
  return process.exitCode ?? 0;
}

function folderForPage() {
  try {
    mkdirSync(join(PROJECT, 'out'), { recursive: true });
    return join(PROJECT, 'out');
  } catch {
    return mkdtempSync(join(tmpdir(), 'stemma-'));
  }
}

/** `npm test`: everything that `check` does; with arguments, only the tests that they name. */
async function test(args) {
  return args.length === 0 ? check() : node([VITEST, 'run', ...args]);
}

/** `npm run check`: types, lint and all tests, all of them even when one fails; closes with the count. */
async function check() {
  const types = await node(TSC);
  const lint = await node(LINT);
  const tests = await countedTests();
  const failedChecks = [types !== 0 && 'types', lint !== 0 && 'lint'].filter(Boolean);
  for (const name of failedChecks) process.stdout.write(`The check of ${name} failed.\n`);
  const failed = tests.failed + failedChecks.length;
  process.stdout.write(`${tests.passed + 2 - failedChecks.length} passed, ${failed} failed${tests.skipped === 0 ? '' : `, ${tests.skipped} skipped`}\n`);
  return failed === 0 && tests.code === 0 ? 0 : 1;
}

/** Runs the tests and counts them from what vitest reports; a run that reports nothing counts as one failure. */
async function countedTests() {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-test-'));
  const file = join(folder, 'report.json');
  try {
    const code = await node([VITEST, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    if (!existsSync(file)) return { code, passed: 0, failed: 1, skipped: 0 };
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'));
    // A test file that cannot be loaded fails as a suite without a test in it.
    const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
    return { code, passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: numPendingTests + numTodoTests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run bench`: quality on the data that `--data` names. */
async function bench(args) {
  return node(['bench/index.ts', ...args]);
}

/** `npm run schema`: writes the JSON Schema files anew. */
async function schema() {
  return node(['schema/write.ts']);
}

/** `npm run kernel`: compiles the kernel of match, and writes the file that carries it. */
async function kernel() {
  return node(['kernel/build.ts']);
}

/** `npm run docs`: writes the README's example anew. */
async function docs() {
  return node(['test/docs/example.ts']);
}

/** `npm run build`: emits the JavaScript of the package for npm, whose TypeScript Node would refuse. */
async function build() {
  rmSync(join(PROJECT, 'dist'), { recursive: true, force: true });
  // Weights and other data that stand beside the sources, which the compiler leaves behind.
  const isData = (path) => statSync(path).isDirectory() || !path.endsWith('.ts');
  for (const folder of ['src', 'web']) cpSync(join(PROJECT, folder), join(PROJECT, 'dist', folder), { recursive: true, filter: isData });
  return node([TSC[0], '-p', 'tsconfig.build.json']);
}

function node(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
