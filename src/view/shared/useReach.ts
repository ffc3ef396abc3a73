import { useEffect, useMemo, useState } from 'react';
import { stationsOf } from '#domain/held.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import { indexOf } from '#domain/network-index.ts';
import { reachOf, type SegmentReach } from '#domain/reach.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import { toProfile } from '#questionnaire/to-profile.ts';
import { useApp } from './app-context.ts';
import { holdingsWith, journeyOf } from './journey-of.ts';
import { useTriedAnswers } from './useAnswers.ts';

/** What this person can come through: unknown as long as nobody said where they begin, and while it is searched. */
export type KnownReach =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'searching' }
  | {
      readonly kind: 'known';
      readonly reach: ReadonlyMap<SegmentId, SegmentReach>;
      /** Where the person is: canonical stations. */
      readonly at: ReadonlySet<StationId>;
    };

const NOBODY: KnownReach = { kind: 'nobody' };
const SEARCHING: KnownReach = { kind: 'searching' };

/** Gives the browser a turn, so that a tap in between is answered. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Which steps this person (Van and answers) can come through on the way to these stations; steps on no such way are
 * absent. `ends` must be the same array as long as nothing changes. Searched after the paint, one end at a time.
 */
export function useReach(ends: readonly StationId[]): KnownReach {
  const { network, today, useStore } = useApp();
  const answers = useTriedAnswers();
  const from = useStore((state) => state.planner.from);
  const told = useMemo(() => toProfile(answers, { network, today }), [answers, network, today]);
  const request = useMemo(
    () => ({
      network,
      told,
      answers,
      from,
      today,
      ends,
      isSomebody: holdingsWith(from, told.profile.holdings).length > 0,
    }),
    [network, told, answers, from, today, ends],
  );
  const [found, setFound] = useState<{ readonly of: typeof request; readonly known: KnownReach } | null>(null);
  useEffect(() => {
    let wanted = request.isSomebody;
    const search = async () => {
      const itineraries: Itinerary[] = [];
      for (const to of request.ends) {
        await turn();
        if (!wanted) return;
        itineraries.push(...journeyOf({ ...request, to }).finding.itineraries);
      }
      const at = stationsOf(indexOf(request.network), holdingsWith(request.from, request.told.profile.holdings));
      if (wanted) setFound({ of: request, known: { kind: 'known', reach: reachOf(itineraries), at } });
    };
    if (wanted) void search();
    return () => {
      wanted = false;
    };
  }, [request]);
  if (!request.isSomebody) return NOBODY;
  return found?.of === request ? found.known : SEARCHING;
}
