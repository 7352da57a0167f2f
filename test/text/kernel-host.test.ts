import { expect, it } from 'vitest';
import { compiling, KernelHost, type KernelExports } from '../../src/text/kernel-host.ts';

interface Growing extends KernelExports {
  readonly memory: WebAssembly.Memory & { grow(pages: number): number };
}

/** A kernel of one page of memory, with a desk of the numbers 7 and -1 at address 8. */
const KERNEL = compiling(Buffer.from([
  '0061736d 01000000', '01 05 01 60 00 01 7f', '03 02 01 00', '05 03 01 00 01', '07 13 02 06 6d656d6f7279 02 00 06 6465736b4174 00 00', '0a 06 01 04 00 41 08 0b',
  '0b 0e 01 00 41 08 0b 08 07000000 ffffffff',
].join('').replaceAll(' ', ''), 'hex').toString('base64'));

const hostOf = (): KernelHost<Growing> => new KernelHost<Growing>(KERNEL(), 'count sheep');

it('reads the desk as numbers and as addresses', () => {
  const host = hostOf();
  expect([host.desk(0), host.desk(1), host.at(1), [...host.onDesk(0, 2)]]).toEqual([7, -1, 2 ** 32 - 1, [7, -1]]);
});

it('sees all of a memory that has grown, and what was written before', () => {
  const host = hostOf();
  host.views.halves[50] = 77;
  const { views } = host;
  host.exports.memory.grow(1);
  expect(host.views).not.toBe(views);
  expect([host.views.bytes.length, host.views.halves[50], host.desk(0)]).toEqual([2 * 65_536, 77, 7]);
  expect(host.views).toBe(host.views);
  expect(host.isLarge).toBe(false);
  host.exports.memory.grow(1023);
  expect(host.isLarge).toBe(true);
});

it('says what memory does not suffice for, and that it is not to be used again', () => {
  const host = hostOf();
  expect(host.hasRefused).toBe(false);
  expect(() => host.refuse()).toThrow(new RangeError('there is not enough memory to count sheep'));
  expect(host.hasRefused).toBe(true);
});

it('compiles a kernel once, and starts each host in a memory of its own', () => {
  expect(KERNEL()).toBe(KERNEL());
  const [one, other] = [hostOf(), hostOf()];
  one.views.numbers[2] = 9;
  expect([one.desk(0), other.desk(0)]).toEqual([9, 7]);
});
