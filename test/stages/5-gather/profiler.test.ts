import { describe, expect, it } from 'vitest';
import { Profiler } from '../../../src/stages/5-gather/profiler.ts';
import { Slabs } from '../../../src/stages/5-gather/slabs.ts';
import { reportOf } from '../../support/account.ts';

/** The weights of the words of a line, by the language that was told for it. */
function weightsOf(line: string, language: string | null): readonly number[] {
  return [...new Profiler(new Slabs()).profile({ ...reportOf('r', line, { title: null }), language }).weights];
}

describe('a line whose language could not be told', () => {
  it('is English when its words are', () => {
    for (const line of ['The bridge over the Varn has been closed since Sunday, the mayor said.', 'Dockers strike at Brannock harbour; Halvorsen warns of long delays']) {
      expect(weightsOf(line, null)).toEqual(weightsOf(line, 'en'));
    }
  });

  it('is none where they are not', () => {
    for (const line of ['Die Brücke über die Varn ist seit Sonntag gesperrt, wie die Stadt mitteilte.', 'El puente sobre el río quedó cerrado el domingo, dijo el alcalde.']) {
      expect(weightsOf(line, null)).not.toEqual(weightsOf(line, 'en'));
    }
  });
});
