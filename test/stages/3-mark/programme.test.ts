import { expect, test } from 'vitest';
import { isProgramme } from '../../../src/stages/3-mark/programme.ts';

test.each([
  ['He said on Orun Radio’s «This Week» that fares will rise.', true], ['The mayor told «60 Minutes» of the storm.', true],
  ['She spoke on the “«Today»” show.', true], ['She spoke on Norrby’s «Today» show.', true],
  ['«This Week» the ferry runs again.', false], ['Ferry To Run Again «This Week»', false], ['He said «this week» that fares will rise.', false],
  ['“I hope so,” he told “«Today».”', true], ['“«Today», we sail,” he said.', false], ['“When?” — “«Today».”', false],
  ['It took «60 minutes».', false], ['He will speak «Today».', false],
])('%s', (marked, told) => {
  const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
  expect(isProgramme(marked.replace(/[«»]/g, ''), [start, end])).toBe(told);
});
