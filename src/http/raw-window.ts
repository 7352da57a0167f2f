/**
 * Some raw bytes as their character set reads them; a character cut at either end shows as the replacement character. Sets that are not known here
 * are read byte by byte.
 */
export function decodedWindow(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}
