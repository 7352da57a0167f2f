import { hash } from 'node:crypto';

/** SHA-256 of bytes or of a string's UTF-8, in hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return hash('sha256', data, 'hex');
}

/** A short content id: the first 20 hexadecimal digits of the SHA-256 of the parts, which are told apart by a unit separator. */
export function contentId(...parts: readonly string[]): string {
  return sha256(parts.join('\u001f')).slice(0, 20);
}
