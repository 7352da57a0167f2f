import { oneChunk } from './byte-stream.ts';
import type { Known } from './capture.ts';
import type { Intaken } from './intaken.ts';
import { LIMITS } from './limits.ts';
import type { Limits } from './limits.ts';
import { guarded } from './problem.ts';
import { readStream, refuseRecord } from './stream.ts';

/** Takes in bytes that were sent under a name, which tells what they are and where they came from. Records in them open no files of this machine. */
export function takeInSent(bytes: Uint8Array, name: string, known: Known = {}, limits: Limits = LIMITS): AsyncIterable<Intaken> {
  return guarded(name, readStream(oneChunk(bytes), { origin: name, name, path: null, known, limits, openRecord: refuseRecord, pages: null, inside: null }));
}
