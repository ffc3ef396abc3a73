import type { Screen } from '#state/app-state.ts';

/** A group of screens that share one door in the header. */
export interface AboutGroup {
  readonly id: 'data' | 'editors' | 'site';
  readonly screens: readonly Screen[];
}

/** The screens about the data behind the map, about who keeps it, and about this site, in the order of the doors. */
export const ABOUT_GROUPS: readonly AboutGroup[] = [
  { id: 'data', screens: ['bronnen', 'woorden', 'controle', 'regio'] },
  { id: 'editors', screens: ['controleren', 'redactie'] },
  { id: 'site', screens: ['insluiten', 'privacy', 'toegankelijkheid'] },
];

/** All of them: on each the header shows the same door as open. */
export const ABOUT: readonly Screen[] = ABOUT_GROUPS.flatMap(({ screens }) => screens);
