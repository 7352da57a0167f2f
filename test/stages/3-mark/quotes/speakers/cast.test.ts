import { describe, expect, it } from 'vitest';
import { Cast } from '../../../../../src/stages/3-mark/quotes/speakers/cast.ts';
import { tokenize } from '../../../../../src/text/words/tokenize.ts';
import { tokenAt } from '../../../../../src/text/words/tokens.ts';
import { readText } from '../read.ts';

const TEXT = 'Mayor Ada Quill met Tom Veddel at noon. A spokesman for the port smiled.';

describe('Cast', () => {
  const tokens = tokenize(TEXT);
  const token = (words: string): number => tokenAt(tokens, TEXT.indexOf(words));
  const made = (): Cast => new Cast(tokens, readText(TEXT).names);

  it('finds the entity of the name that a token lies in', () => {
    const cast = made();
    expect(cast.entity(cast.mentionAt(token('Quill'))!)?.name).toBe('Ada Quill');
    expect(cast.mentionAt(token('met'))).toBeNull();
    expect(cast.mentionBefore(0)).toBeNull();
    expect(cast.entity(cast.mentionBefore(TEXT.length)!.entity)?.name).toBe('Tom Veddel');
    expect(cast.firstMention(TEXT.length)).toBe(cast.names.length);
  });

  it('adds whom only a role names, once for the same words', () => {
    const cast = made();
    const range = [token('A spokesman'), token('smiled')] as const;
    const id = cast.unnamedEntity('person', range);
    expect(cast.unnamedEntity('person', [range[0] + 1, range[1]])).toBe(id);
    expect(cast.isNamed(id)).toBe(false);
    expect(cast.entity(id)).toMatchObject({ name: 'A spokesman for the port', type: 'person' });
    expect(cast.entities).toHaveLength(3);
  });
});
