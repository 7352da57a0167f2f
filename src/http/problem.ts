import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What went wrong with a request, by RFC 9457 (problem details). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** One sentence on this request. */
  readonly detail: string;
  /** For a body or query that does not fit: where, and why. */
  readonly errors?: readonly { readonly at: string; readonly message: string }[];
}

/** A request that cannot be answered as asked; thrown anywhere, told as problem details or as a page. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  readonly status: ContentfulStatusCode;
  readonly errors: Problem['errors'] | undefined;

  constructor(status: ContentfulStatusCode, detail: string, errors?: Problem['errors']) {
    super(detail);
    this.status = status;
    this.errors = errors;
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request does not make sense',
  401: 'Sign in first',
  403: 'This is not allowed',
  404: 'There is nothing here',
  405: 'This cannot be done here',
  409: 'It cannot be done now',
  413: 'Too large',
  415: 'This kind of body is not read',
  421: 'Another host was asked',
  422: 'The request does not fit',
  429: 'Too many requests',
  500: 'A defect of the program',
  503: 'Busy',
};

/** The title of a status. */
export function titleOf(status: number): string {
  return TITLES[status] ?? 'The request failed';
}

/** A problem as the API tells it. */
export function problemResponse(c: Context, { status, message, errors }: Pick<RequestProblem, 'status' | 'message' | 'errors'>): Response {
  const problem: Problem = { type: 'about:blank', title: titleOf(status), status, detail: message, ...(errors === undefined ? {} : { errors }) };
  return c.body(JSON.stringify(problem), status, { 'content-type': 'application/problem+json' });
}

/** For what is not there. */
export function nothingHere(what: string): RequestProblem {
  return new RequestProblem(404, `${what} is not known here.`);
}
