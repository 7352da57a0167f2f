import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A Chromium that starts here: the machine's own, else the one that comes as a package; `null` where none does. */
export async function anyChromium(): Promise<Browser | null> {
  for (const path of SYSTEM.filter((one) => existsSync(one))) {
    const browser = await started(path, QUIET);
    if (browser !== null) return browser;
  }
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await started(await packed.executablePath(), packed.args);
  } catch {
    return null;
  }
}

async function started(executablePath: string, args: string[]): Promise<Browser | null> {
  try {
    return await chromium.launch({ executablePath, args, headless: true });
  } catch {
    return null;
  }
}
