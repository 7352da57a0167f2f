import { describe, expect, it } from 'vitest';
import { withinReach } from '../../../src/stages/3-mark/reach.ts';

const TEXT = 'One boat left. Two came back.\n\nNobody saw the third.';
const SEGMENTS = { paragraphs: [[0, 29], [31, 52]], sentences: [[0, 14], [15, 29], [31, 52]] } as const;

describe('reach of marking', () => {
  it('is the whole of a text that is no longer than a report can be', () => {
    expect(withinReach(TEXT, SEGMENTS, 52)).toEqual({ text: TEXT, segments: SEGMENTS, notices: [] });
  });

  it('ends with the last sentence that lies in it, and says what is left', () => {
    const { text, segments, notices } = withinReach(TEXT, SEGMENTS, 28);
    expect(text).toBe('One boat left.');
    expect(segments).toEqual({ paragraphs: [[0, 14]], sentences: [[0, 14]] });
    expect(notices).toMatchObject([{ code: 'marked-in-part', span: [14, 52] }]);
  });
});
