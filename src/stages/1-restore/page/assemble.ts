import { thinEdits } from '../../../text/mapped/dense-edits.ts';
import { applyEdits } from '../../../text/mapped/mapped.ts';
import type { Edit } from '../../../text/mapped/mapped.ts';
import type { Text } from '../../../model/text.ts';
import type { Block } from './parts/blocks.ts';
import { lineEdits } from './parts/characters.ts';

/**
 * The text of the blocks, a paragraph each, with an empty line between them; everything else of the page goes away. `joined` is true where edits were
 * too many to be kept apart.
 */
export function assemble(page: Text, blocks: readonly Block[]): { readonly body: Text; readonly joined: boolean } {
  const edits: Edit[] = [];
  let at = 0;
  blocks.forEach((block, i) => {
    const line = lineEdits(page.text, block.runs);
    if (line.start > at) edits.push({ span: [at, line.start], text: '' });
    if (i > 0) edits.push({ span: [line.start, line.start], text: '\n\n' });
    for (const edit of line.edits) edits.push(edit);
    at = line.end;
  });
  edits.push({ span: [at, page.text.length], text: '' });
  const thinned = thinEdits(page.text, edits, () => true).edits;
  return { body: applyEdits(page, thinned), joined: thinned.length < edits.length };
}
