import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

const contentIn = (text: string): string[] => readText(text).quotes.flatMap(({ content }) => content.map((span) => text.slice(...span)));

describe('what carries words on', () => {
  it.each<[string, string[]]>([
    ['“It fell,” Ada Quill said, “and it will stay down.”', ['It fell,', 'and it will stay down.']],
    ['“It fell,” Ada Quill said. “It will stay down.”', ['It fell,', 'It will stay down.']],
    ['“Listen,” said Ada Quill, grinning, “the wall is made of soap.”', ['Listen,', 'the wall is made of soap.']],
    ['Ada Quill said at least nine boats had sunk.', ['at least nine boats had sunk']],
    ['“It fell,” Ada Quill said.\n\n“It broke.”\n\nRain came.', ['It fell,', 'It broke.']],
    ['If it rains, Ada Quill said, the wall will fall.', ['If it rains', 'the wall will fall']],
  ])('"%s"', (text, content) => {
    expect(contentIn(text)).toEqual(content);
  });

  it('is nothing behind a paragraph that goes on after its marks', () => {
    expect(contentIn('“It fell,” Ada Quill said.\n\n“It broke” is the name of a song that they sang.')).not.toContain('It broke');
  });
});
