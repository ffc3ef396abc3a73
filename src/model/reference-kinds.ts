/** What help, cautions, changes and open points can be about. */
export const ATTACHABLE = ['station', 'segment', 'region', 'condition', 'amount', 'support', 'line'] as const;
