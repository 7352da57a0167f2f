import type { Account, AppliedJudgement, Unchecked } from '../model/account.ts';
import type { Dispute } from '../model/claim.ts';
import type { Judgement } from '../model/judgement.ts';
import type { AccountEntity } from '../model/relation.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { overlaps } from '../text/span.ts';
import { takesOut } from './dismissed.ts';
import type { PlacedJudgement } from './place.ts';
import { decidedDay, decidedDispute, decidedName, decidedTime, isRecord, otherPassage } from './values.ts';

/**
 * Every judgement with what the program said on its own, in the account `own`, and whether it was applied: whether the account `decided`, made
 * with the judgements, now says what was decided.
 */
export function judgedBeside(placed: readonly PlacedJudgement[], own: Account, decided: Account): AppliedJudgement[] {
  const [before, after] = [new Sayings(own), new Sayings(decided)];
  return placed.map(({ judgement, here, also }) => {
    if (here === null) return { judgement, place: null, machine: null, status: 'passage-gone' };
    const machine = before.of(here);
    const place = here.span === undefined ? null : { report: here.report, span: here.span };
    return {
      judgement,
      place,
      machine,
      status: holds(here, machine, after) ? 'applied' : 'not-applicable',
      ...(also.length === 0 ? {} : { also: also.map(({ report, span }) => ({ report, span: span! })) }),
    };
  });
}

/** Judgements that were not applied, for the list of what was not checked. */
export function notApplied(applied: readonly AppliedJudgement[]): Unchecked[] {
  return applied
    .filter(({ status }) => status !== 'applied')
    .map(({ judgement: { report, author, day, kind }, status }) => ({
      report,
      what: 'judgement',
      message:
        status === 'passage-gone'
          ? `The passage that ${author} judged on ${day} (${kind}) is no longer there.`
          : `What ${author} decided on ${day} (${kind}) cannot be applied at its passage.`,
    }));
}

/** True when an account says what was decided; `machine` is what the program said on its own. */
function holds(judgement: Judgement, machine: string | null, account: Sayings): boolean {
  const { kind, value, span } = judgement;
  switch (kind) {
    case 'speaker':
      return account.speaks(judgement, decidedName(value));
    case 'date':
      return decidedTime(judgement) === undefined
        ? decidedDay(judgement) === account.report(judgement)?.published
        : decidedTime(judgement) === account.of(judgement);
    case 'removed':
      return value === 'furniture' || (value === 'text' && span !== undefined);
    case 'origin':
      return decidedName(value) !== undefined && account.hasOrigin(judgement) && account.of(judgement) === value;
    case 'dispute':
      return decidedDispute(judgement) !== null && machine !== null && account.of(judgement) === null;
    default:
      return isRecord(value) && typeof value['same'] === 'boolean' && account.together(judgement) === value['same'];
  }
}

/** What one account says on what judgements decide. */
class Sayings {
  readonly #account: Account;
  readonly #reports: ReadonlyMap<string, Report>;
  readonly #entities: ReadonlyMap<string, AccountEntity>;

  constructor(account: Account) {
    this.#account = account;
    this.#reports = new Map(account.reports.map((report) => [report.id, report]));
    this.#entities = new Map(account.entities.flatMap((entity) => entity.members.map((member) => [`${member.report} ${member.entity}`, entity] as const)));
  }

  report({ report }: Judgement): Report | undefined {
    return this.#reports.get(report);
  }

  /** What the account says, in words; `null` for nothing. */
  of(judgement: Judgement): string | null {
    const { kind, span } = judgement;
    const report = this.report(judgement);
    switch (kind) {
      case 'speaker': return this.#speakers(judgement)[0]?.name ?? null;
      case 'date': return (decidedTime(judgement) === undefined ? report?.published : report?.times.find((time) => meets(span, time.span))?.edtf) ?? null;
      case 'removed': return span === undefined ? 'furniture' : 'text';
      case 'origin': return (span === undefined ? report?.agency : report?.figures.find((figure) => meets(span, figure.span))?.origin) ?? null;
      case 'dispute': return this.#disputes(judgement).map(({ explanation }) => explanation).join(' ') || null;
      case 'same-event': return inWords(this.together(judgement), 'event');
      case 'same-claim': return inWords(this.together(judgement), 'claim');
      case 'same-entity': return this.#pairInWords(judgement);
    }
  }

  /** True when all quotations at the passage, and at least one, are spoken by the one named; `null`: by nobody known. */
  speaks(judgement: Judgement, name: string | null | undefined): boolean {
    const speakers = this.#speakers(judgement);
    return (
      speakers.length > 0
      && speakers.every((speaker) =>
        name === null ? speaker === null : name !== undefined && speaker !== null && [speaker.name, ...speaker.aliases].includes(name),
      )
    );
  }

  /** True where something stands that has an origin: a figure, or the whole report. */
  hasOrigin(judgement: Judgement): boolean {
    return judgement.span === undefined || (this.report(judgement)?.figures.some((figure) => meets(judgement.span, figure.span)) ?? false);
  }

  /** Whether the two that a judgement names are one event, claim or entity; `null` when the account knows not both. */
  together(judgement: Judgement): boolean | null {
    const { kind, report, value, span } = judgement;
    if (!isRecord(value)) return null;
    if (kind === 'same-event') return this.#account.events.some(({ reports }) => reports.includes(report) && reports.includes(String(value['report'])));
    if (kind === 'same-claim') {
      const other = otherPassage(judgement);
      return other === null || span === undefined
        ? null
        : this.#account.claims.some(({ readings }) =>
            [{ report, span }, other].every((place) =>
              readings.some(({ evidence }) => evidence.some((at) => at.report === place.report && overlaps(at.span, place.span))),
            ),
          );
    }
    const pair = this.#pair(judgement);
    return pair === null ? null : pair[0] === pair[1];
  }

  #speakers(judgement: Judgement): (AccountEntity | null)[] {
    const quotes = this.report(judgement)?.quotes.filter(({ content }) => content.some((place) => meets(judgement.span, place))) ?? [];
    return quotes.map(({ speaker }) => this.#entities.get(`${judgement.report} ${speaker ?? ''}`) ?? null);
  }

  /** The disputes that a judgement is about: those that it takes out, and all at its passage where its value decides nothing. */
  #disputes(judgement: Judgement): readonly Dispute[] {
    const { report, span } = judgement;
    return this.#account.disputes.filter((dispute) =>
      decidedDispute(judgement) === null ? dispute.items.some((item) => item.report === report && meets(span, item.span)) : takesOut(judgement, dispute),
    );
  }

  /** The entities that a judgement of kind `same-entity` names. */
  #pair(judgement: Judgement): readonly [AccountEntity, AccountEntity] | null {
    const { report, exact, span, value } = judgement;
    if (!isRecord(value)) return null;
    const mentioned = this.report(judgement)?.names.find((name) => meets(span, name.span))?.entity;
    const x = mentioned === undefined ? this.#named(report, exact) : this.#entities.get(`${report} ${mentioned}`);
    const y = this.#named(String(value['report']), value['name']);
    return x === undefined || y === undefined ? null : [x, y];
  }

  #named(report: string, name: unknown): AccountEntity | undefined {
    const own = this.#reports.get(report)?.entities.find((entity) => entity.name === name || entity.aliases.some((alias) => alias === name));
    return own === undefined ? undefined : this.#entities.get(`${report} ${own.id}`);
  }

  #pairInWords(judgement: Judgement): string | null {
    const pair = this.#pair(judgement);
    if (pair === null) return null;
    return pair[0] === pair[1] ? `one: ${pair[0].name}` : `two: ${pair[0].name} and ${pair[1].name}`;
  }
}

function meets(span: Span | undefined, place: Span): boolean {
  return span !== undefined && overlaps(span, place);
}

function inWords(together: boolean | null, noun: string): string | null {
  return together === null ? null : together ? `one ${noun}` : `not one ${noun}`;
}
