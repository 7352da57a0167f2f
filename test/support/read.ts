import type { Account } from '../../src/model/account.ts';
import { readReport, reconcileReports } from '../../src/pipeline.ts';

/** The account of clean texts, each a report published on `published`, named a, b, c … */
export async function accountOf(texts: readonly string[], published = '2031-03-05'): Promise<Account> {
  const reports = texts.map((text, i) => readReport({
    bytes: new TextEncoder().encode(text), origin: `${i}.txt`, mediaType: 'text/plain', charset: null, captured: null, plain: true,
    given: { id: String.fromCharCode(97 + i), title: null, outlet: null, url: null, published },
  }));
  return reconcileReports(await Promise.all(reports));
}

/** What an account calls an entity; the words themselves where none is meant. */
export function named(account: Account, idOrWords: string): string {
  return account.entities.find((entity) => entity.id === idOrWords)?.name ?? idOrWords;
}
