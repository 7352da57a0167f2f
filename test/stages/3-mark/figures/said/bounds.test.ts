import { describe, expect, it } from 'vitest';
import { figuresOf } from '../scanned.ts';

describe('how exact a figure is', () => {
  it.each([
    ['about 40 boats', 'about'], ['nearly 40 boats', 'about'], ['some 40 boats', 'about'], ['almost a couple of boats', 'about'], ['at least 40 boats', 'at-least'],
    ['40 boats or more', 'at-least'], ['more than 40 boats', 'more-than'], ['up to 40 boats', 'at-most'], ['no more than 40 boats', 'at-most'],
    ['40 boats at most', 'at-most'], ['fewer than 40 boats', 'less-than'], ['just 40 boats', 'exact'], ['exactly 40 boats', 'exact'], ['40 boats', 'exact'],
  ])('"%s": %s, the hedge being part of it', (text, bound) => {
    const [figure] = figuresOf(text);
    expect(figure?.bound).toBe(bound);
    if (!/^(?:just|exactly)/.test(text)) expect(text.slice(...figure!.span)).toBe(text);
  });
});

describe('whether something rose or fell by it', () => {
  it.each([
    ['Sales rose 5%.', 'up'], ['Sales fell by 5%.', 'down'], ['Sales rose to 5%.', 'none'], ['Up to 400 boats sailed.', 'none'], ['Prices were up 3 percent.', 'up'],
    ['The fleet grew by 12 boats.', 'up'], ['Costs were cut 3 million crowns.', 'down'], ['It was 5% higher than before.', 'up'], ['They set up 4 boats.', 'none'],
    ['Nets must make up at least 3% of it.', 'none'],
    ['It moved +5%.', 'up'],
    ['It was much lower than the 3% forecast', 'none'],
  ])('"%s": %s', (text, direction) => {
    expect(figuresOf(text)[0]?.direction).toBe(direction);
  });
});
