import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

const BEFORE = 'A plan of the pilot Peter Veddel came first. “Hope is no wall,” Veddel said.\n\n';
const CALLED = 'He called the plan “a bill with a bow on it.”';

describe('the people whom a pronoun may mean', () => {
  it.each(['disagreed', 'shrugged', 'dissented strongly', 'laughed, then left'])('are whoever opens the sentence before, though it is all of it: %s', (deed) => {
    expect(lastSpeaker(`${BEFORE}Telma's Energy Minister Jonas Rask ${deed}. ${CALLED}`)).toBe('Jonas Rask');
  });

  it('are whoever stands before a verb and its object', () => {
    expect(lastSpeaker(`${BEFORE}Jonas Rask cast his lot with the port. ${CALLED}`)).toBe('Jonas Rask');
  });

  it.each(['The Rask administration disagreed.', 'Nobody asked the Jonas Rask team.'])('are none whose name only tells which thing is meant: %s', (sentence) => {
    expect(lastSpeaker(`${BEFORE}${sentence} ${CALLED}`)).toBe('Peter Veddel');
  });

  it('are none of another sex', () => {
    expect(lastSpeaker(`${BEFORE}Anna Rask disagreed. ${CALLED}`)).toBe('Peter Veddel');
  });
});
