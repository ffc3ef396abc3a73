import { DEFAULTS, type FiltersState } from '#state/app-state.ts';

/** These put steps of the map out of sight and take nothing out of the list. */
const OF_THE_MAP: readonly (keyof FiltersState)[] = ['hiddenLines', 'hiddenSectors', 'hiddenStatuses'];

const OF_THE_LIST = (Object.keys(DEFAULTS.filters) as (keyof FiltersState)[]) // keys of a literal object
  .filter((key) => !OF_THE_MAP.includes(key));

/** Does any filter of the list differ from what it is at first? Also one that only a link can set. */
export const hasFilters = (filters: FiltersState): boolean =>
  OF_THE_LIST.some((key) => JSON.stringify(filters[key]) !== JSON.stringify(DEFAULTS.filters[key]));
