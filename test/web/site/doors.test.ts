import { describe, expect, it } from 'vitest';
import { addedOutcome, problemPage, signInPage } from '../../../web/site/doors.ts';
import type { Visit } from '../../../web/site/layout.ts';

const VISIT = { mayWrite: false, takesToken: true, formToken: 'secret', today: '2031-03-05' } as unknown as Visit;

describe('signInPage', () => {
  it('takes a token, and says when it was wrong', () => {
    const markup = (wrong: boolean): string => signInPage(VISIT, wrong, '/stories').main.markup;
    expect(markup(true)).toContain('This is not the token.');
    expect(markup(false)).not.toContain('This is not the token.');
    expect(markup(false)).toContain('/stories');
  });

  it('of who is signed in lets him out, by a form that nobody else can send', () => {
    const { title, main: { markup } } = signInPage({ ...VISIT, mayWrite: true }, false, '/');
    expect([title, markup.includes('value="secret"'), markup.includes('Sign out')]).toEqual(['Signed in', true, true]);
  });
});

describe('addedOutcome', () => {
  it('leads to what was added and names what was not, no more than two hundred', () => {
    const { markup } = addedOutcome([{ words: 'Rain <b>', address: '/reports/a' }, { words: 'b.pdf: not read', address: null }], '1 report added');
    expect(markup).toContain('<li><a href="/reports/a">Rain &lt;b&gt;</a></li><li>b.pdf: not read</li>');
    const many = Array.from({ length: 300 }, () => ({ words: 'x', address: null }));
    expect(addedOutcome(many, '').markup.split('<li>')).toHaveLength(201);
  });
});

describe('problemPage', () => {
  it('says what went wrong, escaped, and leads home', () => {
    expect(problemPage('Not found', 'No <report> there').main.markup).toContain('No &lt;report&gt; there');
  });
});
