import { expect, test } from 'vitest';
import { Cast } from '../../../../../src/stages/3-mark/quotes/speakers/cast.ts';
import { deceased } from '../../../../../src/stages/3-mark/quotes/speakers/deceased.ts';
import { readText } from '../read.ts';
import { viewIn } from '../view-of.ts';

function died(text: string): string | null {
  const view = viewIn(text);
  const cast = new Cast(view.tokens, readText(text).names);
  const id = deceased(view, cast);
  return id === null ? null : cast.entity(id)!.name;
}

test('an obituary tells who died, of a birth, and whom they left', () => {
  expect(died('Botanist Ada Quill, who named the mosses of Kest, died on Sunday. Born in Telma, she went to sea. She is survived by a niece.')).toBe('Ada Quill');
  expect(died('Ada Quill, 34, died in the fire on Sunday. Inspector Peter Ek said he was sorry.')).toBeNull();
  expect(died('The mayor of Kest met Ada Quill, born in Telma. Her dog died. It is survived by its pups.')).toBeNull();
});
