import { expect, test } from 'vitest';
import { isPartOfGame } from '../../../src/stages/3-mark/game-part.ts';

test.each([
  ['Brandt tied the game late in «the fourth quarter».', true], ['Voss threw for 61 yards in «the second quarter».', true],
  ['The Gulls had a «fourth-quarter» comeback in Norrby.', true], ['He fumbled early in «the 3rd quarter».', true],
  ['Quill scored twice in «the first quarter» and sat out the rest.', true],
  ['The ferry line lost 3 million in «the fourth quarter».', false], ['Profits of the club’s owner fell in «the third quarter» after the season.', false],
  ['Club shares rose in «the second quarter», when eight games were sold out.', false], ['Norrby grew in «the first quarter».', false],
  ['Brandt has not played since «Week 11», the coach said.', true], ['They lost their «week 3» match by two touchdowns.', true],
  ['The works close in «week 31».', false], ['The port is shut from «week 12» on.', false],
])('%s', (marked, told) => {
  const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
  expect(isPartOfGame(marked.replace(/[«»]/g, ''), [start, end])).toBe(told);
});
