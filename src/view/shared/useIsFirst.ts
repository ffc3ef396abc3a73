import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * Is this the page as the build wrote it? True there and while React takes it over, and false from then on: whatever
 * depends on the window, the device or the day belongs to the time after.
 */
export const useIsFirst = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
