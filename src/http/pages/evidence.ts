import type { Hono } from 'hono';
import { disputePage, figurePage, quotationPage } from '../../../web/site/evidence.ts';
import { anchorOf } from '../../text/align/anchor.ts';
import type { House } from '../house.ts';
import { nothingHere } from '../problem.ts';
import { showKept } from './present.ts';
import { moved, toldHere } from './told-here.ts';

/** The pages of single differences and statements of a story. */
export function evidenceRoutes(app: Hono, house: House): void {
  app.get('/stories/:id/disputes/:dispute', async (c) => {
    const [id, wanted] = [c.req.param('id'), c.req.param('dispute')];
    return (await moved(house, id)) ?? showKept(c, house, 'stories', async (visit) => {
      const { account, digest, standing } = await toldHere(house, id);
      const check = digest.checks.find((one) => one.id === wanted);
      const place = account.disputes.find((d) => d.id === wanted)?.items[0];
      const report = account.reports.find((r) => r.id === place?.report);
      if (check === undefined || place === undefined || report === undefined) {
        throw nothingHere('This difference is gone: its passages changed or somebody decided on it. It');
      }
      const { exact, prefix, suffix } = anchorOf(report.text, place.span);
      return disputePage(check, { report: report.id, exact, prefix, suffix, at: place.span.join('-') }, standing, visit);
    });
  });

  app.get('/stories/:id/claims/:claim', async (c) => {
    const [id, wanted] = [c.req.param('id'), c.req.param('claim')];
    return (await moved(house, id)) ?? showKept(c, house, 'stories', async () => {
      const { digest, standing } = await toldHere(house, id);
      const [story] = digest.stories.filter((s) => s.id === id);
      const figure = story?.figures.find((f) => f.id === wanted);
      if (figure !== undefined) return figurePage(figure, standing);
      const said = story?.said.find((s) => s.quotations.some((q) => q.id === wanted));
      const quotation = said?.quotations.find((q) => q.id === wanted);
      if (said === undefined || quotation === undefined) throw nothingHere('This statement');
      return quotationPage(said.speaker, quotation, standing);
    });
  });
}
