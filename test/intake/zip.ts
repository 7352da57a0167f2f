import { crc32 } from 'node:zlib';

/** A zip archive that stores its members as they are. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, words] of Object.entries(files)) {
    const data = Buffer.from(words);
    const rest = Buffer.concat([numbers([20, 2], [0, 2], [0, 2], [0, 2], [33, 2], [crc32(data), 4], [data.length, 4], [data.length, 4], [Buffer.byteLength(name), 2], [0, 2])]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), rest, Buffer.from(name), data]);
    locals.push(local);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), numbers([20, 2]), rest, numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), Buffer.from(name)]));
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const count = directory.length;
  return Buffer.concat([...locals, listed, Buffer.from('PK\x05\x06'), numbers([0, 2], [0, 2], [count, 2], [count, 2], [listed.length, 4], [offset, 4], [0, 2])]);
}

function numbers(...values: readonly (readonly [value: number, bytes: number])[]): Buffer {
  return Buffer.concat(values.map(([value, bytes]) => {
    const buffer = Buffer.alloc(bytes);
    buffer.writeUIntLE(value, 0, bytes);
    return buffer;
  }));
}
