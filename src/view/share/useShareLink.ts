import { useMemo } from 'react';
import { baseOfLinks, linkTo, type PrivateQuestion, privateIn, sharedAddress } from '#state/share-link.ts';
import { knownOf } from '../known.ts';
import { useApp } from '../shared/app-context.ts';
import { useAnswers } from '../shared/useAnswers.ts';

/** What can be shared now. */
export interface ShareLink {
  /** The link of what is on the screen; null where there is none, because the page was opened as a file. */
  readonly link: string | null;
  /** Private answers that are there, and that stay out unless they are ticked. */
  readonly askFirst: readonly PrivateQuestion[];
}

/** The link of what is on the screen, with the private answers in `include`. */
export function useShareLink(include: readonly PrivateQuestion[]): ShareLink {
  const { network, useStore } = useApp();
  const state = useStore();
  const answers = useAnswers();
  const known = useMemo(() => knownOf(network), [network]);
  return useMemo(() => {
    const place = { ...state, answers };
    const base = baseOfLinks(network.site.publicAddress, location);
    return {
      link: base === null ? null : linkTo(base, sharedAddress(place, { known, include })),
      askFirst: privateIn(place),
    };
  }, [state, answers, known, network, include]);
}
