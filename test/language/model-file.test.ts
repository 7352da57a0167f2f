import { describe, expect, it } from 'vitest';
import { openModel, packModel } from '../../src/language/model-file.ts';

describe('packModel and openModel', () => {
  const bytes = packModel([
    { name: 'odd', values: Int8Array.of(1, -2, 3), scale: 0.5 },
    { name: 'words', values: Int32Array.of(7, -8), scale: 1 },
  ]);

  it('give back what was packed, also from bytes that lie askew', () => {
    const askew = new Uint8Array(bytes.length + 1);
    askew.set(bytes, 1);
    for (const file of [openModel(bytes), openModel(askew.subarray(1))]) {
      expect([...file.bytes('odd')]).toEqual([1, -2, 3]);
      expect([...file.words('words')]).toEqual([7, -8]);
      expect(file.scale('odd')).toBe(0.5);
      expect([...openModel(packModel([{ name: 'four', values: Int8Array.of(1, 0, -1, -1), scale: 1 }])).bytesInWords('four')]).toEqual([0xffff0001 | 0]);
    }
  });

  it('refuse other bytes and unknown names', () => {
    expect(() => openModel(new Uint8Array(16))).toThrow(RangeError);
    expect(() => openModel(bytes).bytes('none')).toThrow('none');
  });
});
