import {
  createContext,
  createElement,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';

/** Told by `<FirstPage>`; without one nobody knows. */
const FirstContext = createContext<boolean | null>(null);

const never = () => () => undefined;

/**
 * Is this the page as the build wrote it? True there and while React takes it over, and false from then on: whatever
 * depends on the window, the device or the day belongs to the time after.
 */
export function useIsFirst(): boolean {
  const told = useContext(FirstContext);
  return useSyncExternalStore(
    never,
    () => told ?? false,
    () => told ?? true,
  );
}

interface FirstPageProps {
  /** Was it written by the build? */
  readonly isWritten: boolean;
  readonly children: ReactNode;
}

/**
 * Ends the time of the written page once React has taken it over: as a transition, in pieces between which a press is
 * answered. A store that differs from what was written would be drawn anew in one piece.
 */
export function FirstPage({ isWritten, children }: FirstPageProps): ReactNode {
  const [isFirst, setFirst] = useState(isWritten);
  useEffect(() => startTransition(() => setFirst(false)), []);
  return createElement(FirstContext, { value: isFirst }, children);
}
