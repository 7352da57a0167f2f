import type { Capture } from '../model/capture.ts';
import { contentId, sha256 } from './hash.ts';

/** The id of the report that a capture holds: as it was given, else a hash of bytes and origin (20 hexadecimal digits). */
export function reportIdOf({ bytes, origin, given }: Pick<Capture, 'bytes' | 'origin' | 'given'>): string {
  return given.id ?? contentId(sha256(bytes), origin);
}
