import { createContext, use } from 'react';
import type { SegmentId, StationId } from '#model/provenance.ts';
import type { Emphasis } from './emphasis.ts';

/** What changes on the map when somebody presses something. */
export interface Standing {
  /** What stands out. */
  readonly emphasis: Emphasis | null;
  /** The station whose card is open. */
  readonly picked: StationId | null;
  /** Leaves out everything that does not stand out; null when nothing does. */
  readonly alone: { readonly isOn: boolean; readonly onToggle: () => void } | null;
}

/**
 * Reaches the few parts that draw what stands out without passing through the others: a press draws the overlay, and
 * not the map under it, so that it costs the same on a map of any size.
 */
export const StandingContext = createContext<Standing>({ emphasis: null, picked: null, alone: null });

/** The steps that are out of sight. Reaches the tracks in the same way: a filter draws them before anything else. */
export const HiddenContext = createContext<ReadonlySet<SegmentId>>(new Set());

/** What stands out now. Whoever asks is drawn again at every press. */
export const useStanding = (): Standing => use(StandingContext);
