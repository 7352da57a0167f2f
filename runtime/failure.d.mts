/** What the launcher's own exit codes mean. */
export declare const LAUNCH_EXIT: Readonly<Record<string, number>>;
