/** What the server heeds besides its library. */
export interface Settings {
  /** Who shows it may write; `null` for a server that only shows. */
  readonly token: string | null;
  /** Keys what visitors carry (cookies, form fields); made anew at each start, so that a restart signs everybody out. */
  readonly secret: string;
  /** Host names under which requests are answered, against pages elsewhere that rebind a name to this machine; `null` for any. */
  readonly hosts: ReadonlySet<string> | null;
  readonly limits: HttpLimits;
  readonly now: () => Date;
  /** Told of a defect that a visitor met. */
  readonly onDefect: (error: unknown) => void;
}

/** What one visitor may ask of the server. */
export interface HttpLimits {
  /** Bytes of an upload, and of any other body. */
  readonly uploadBytes: number;
  readonly bodyBytes: number;
  /** Requests a second that one address may make over some seconds, and tries to sign in a minute. */
  readonly requestsPerSecond: number;
  readonly signInsPerMinute: number;
  /** Bytes of finished pages that are kept. */
  readonly keptBytes: number;
  /** Reports of the stories that are kept as they are told, together; the latest story is kept in any case. */
  readonly toldReports: number;
}

/** The limits that hold unless told otherwise. */
export const HTTP_LIMITS: HttpLimits = {
  uploadBytes: 256 * 2 ** 20,
  bodyBytes: 2 ** 20,
  requestsPerSecond: 200,
  signInsPerMinute: 10,
  keptBytes: 24 * 2 ** 20,
  toldReports: 100,
};
