import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { needNode } from '../../src/engine/node-version.ts';

it('an older Node is refused with a sentence that says what is needed, as package.json does', () => {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly engines: { readonly node: string } };
  const oldest = engines.node.replace('>=', '');
  expect(() => needNode('20.20.2')).toThrow(`needs Node ${oldest} or newer; this is Node 20.20.2`);
  expect(() => needNode(`${Number(oldest) - 1}.99.0`)).toThrow('newer');
  for (const fine of [`${oldest}.0.0`, '100.1.0']) expect(() => needNode(fine)).not.toThrow();
});
