import { type Markup, html } from '../html.ts';
import { ADDRESS } from './addresses.ts';
import { type Page, type Visit, heading } from './layout.ts';

/** Where a visitor shows the token that the server was started with, or puts it away. */
export function signInPage(visit: Visit, wrong: boolean, back: string): Page {
  return {
    title: visit.mayWrite ? 'Signed in' : 'Sign in',
    main: visit.mayWrite ? html`${heading('Signed in', 'You may add reports and decide.')}
      <form method="post" action="${ADDRESS.signIn}/out"><input type="hidden" name="form" value="${visit.formToken}"><button>Sign out</button></form>`
      : html`${heading('Sign in', 'The token that the server was started with lets you add reports and decide.')}${
        wrong && html`<p class="note alarm" role="alert">This is not the token.</p>`}
          <form class="stack" method="post" action="${ADDRESS.signIn}"><input type="hidden" name="back" value="${back}">
          <label>Token <input type="password" name="token" required autocomplete="current-password" maxlength="400"></label><button>Sign in</button></form>`,
  };
}

/** Where reports are added by hand. */
export function addPage({ formToken }: Visit, outcome: Markup | null): Page {
  return {
    title: 'Add reports',
    main: html`${heading('Add reports', 'Pages (.html), plain texts (.txt), JSON Lines, feeds, and archives of these.')}${outcome}
      <form class="stack" method="post" action="${ADDRESS.add}" enctype="multipart/form-data"><input type="hidden" name="form" value="${formToken}">
      <label>Files <input type="file" name="file" multiple required></label><button>Add</button></form>
<p class="about">The same bytes twice are one report; a new version of the same address is a new version.</p>`,
  };
}

/** What became of reports that were added. */
export function addedOutcome(taken: readonly { readonly words: string; readonly address: string | null }[], counted: string): Markup {
  return html`<section role="status"><h2>${counted}</h2><ul>${taken.slice(0, 200).map(({ words, address }) => html`<li>${
    address === null ? words : html`<a href="${address}">${words}</a>`}</li>`)}</ul></section>`;
}

/** A page that says what went wrong. */
export function problemPage(title: string, detail: string): Page {
  return { title, main: html`${heading(title)}<p>${detail}</p><p><a href="${ADDRESS.home}">To the stories</a></p>` };
}
