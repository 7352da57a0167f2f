import type { Judgement } from '../../model/judgement.ts';
import type { Queries } from '../db/database.ts';
import type { StoreWork } from '../kept.ts';
import { chunks } from './chunks.ts';

type JudgementWork = Pick<StoreWork, 'judgements' | 'addJudgements' | 'dropJudgements' | 'applyJudgements'>;

/** What is done with judgements within one transaction. */
export function judgementWork(db: Queries): JudgementWork {
  return {
    judgements: async () => {
      const rows = await db.selectFrom('judgement').select(['id', 'body']).orderBy('number').execute();
      return rows.map(({ id, body }) => ({ id, judgement: JSON.parse(body) as Judgement }));
    },
    addJudgements: async (judgements) => {
      for (const some of chunks(judgements)) {
        const rows = some.map(({ id, judgement }) => ({ id, kind: judgement.kind, report: null, body: JSON.stringify(judgement), applied: null }));
        await db.insertInto('judgement').values(rows).onConflict((conflict) => conflict.column('id').doNothing()).execute();
      }
    },
    dropJudgements: async (ids) => {
      const dropped: string[] = [];
      for (const some of chunks(ids)) {
        const rows = await db.deleteFrom('judgement').where('id', 'in', [...some]).returning('id').execute();
        dropped.push(...rows.map(({ id }) => id));
      }
      return dropped;
    },
    applyJudgements: async (applied) => {
      for (const { id, report, applied: how } of applied) {
        await db.updateTable('judgement').set({ report, applied: JSON.stringify(how) }).where('id', '=', id).execute();
      }
    },
  };
}
