/** The shells for which completion can be set up. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
