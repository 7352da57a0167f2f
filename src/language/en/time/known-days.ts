import type { KnownDay } from '../../../calendar/expressions/known-days.ts';

/** Days that English speaks of without their year. */
export const knownDays: readonly KnownDay[] = [{
  year: 2001, month: 9, day: 11,
  before: new Set(['post', 'pre']),
  after: new Set(['attacks', 'terrorist', 'terror', 'attackers', 'hijackers', 'hijackings', 'survivors', 'victims', 'families', 'commission', 'memorial']),
}];
