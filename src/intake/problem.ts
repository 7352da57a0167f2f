/** An input that could not be read. The message is one sentence that names the input and the place. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
  /** Path, archive member or `-` that could not be read. */
  readonly origin: string;

  constructor(origin: string, why: string) {
    super(`${origin}: ${why}.`);
    this.origin = origin;
  }
}
