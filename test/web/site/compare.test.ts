import { describe, expect, it } from 'vitest';
import { comparePage } from '../../../web/site/compare.ts';
import { reportOf } from '../../support/account.ts';

const paragraph = 'The old ferry of Telma lay at the quay all winter and nobody knew when it would sail again.';
const earlier = reportOf('a', `${paragraph}\nForty people waited on the northern pier for a <boat> that never came at all.`, { title: 'Ferry waits' });
const later = reportOf('b', `${paragraph}\nFifty people waited on the northern pier for a <boat> that never came at all.\nIt sailed in June, to the sound of two brass bands and a choir.`, { title: 'Ferry sails' });

describe('comparePage', () => {
  const { title, main: { markup } } = comparePage(earlier, later, null);

  it('names both, and says that neither is known to be made from the other', () => {
    expect(title).toBe('Ferry waits and Ferry sails');
    expect(markup).toContain('Neither is known to be made from the other.');
    expect(markup).toContain('href="/compare?a=b&amp;b=a"');
  });

  it('shows what the later changes word by word, and what it adds, escaped', () => {
    expect(markup).toMatch(/<tr class="changed">.*Forty people.*<(?:ins|del)>/s);
    expect(markup).toMatch(/<tr class="added"><td><\/td><td><span class="tag">added<\/span> It sailed/);
    expect(markup).toMatch(/<tr class="same">/);
    expect(markup).not.toContain('<boat>');
  });

  it('the other way round tells what was removed', () => {
    expect(comparePage(later, earlier, null).main.markup).toMatch(/<tr class="removed"><td><span class="tag">removed<\/span> It sailed/);
  });
});
