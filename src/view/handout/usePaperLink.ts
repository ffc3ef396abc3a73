import { useMemo } from 'react';
import { encode } from '#state/url-codec.ts';
import { publicBase } from '../embed/embed-code.ts';
import { knownOf } from '../known.ts';
import { useApp } from '../shared/app-context.ts';
import { useAnswers } from '../shared/useAnswers.ts';

/** Answers that do not go on paper: others read it. */
const PRIVATE = ['leeftijd', 'inkomen'] as const;

/**
 * The link to what is on the screen, for paper: without age and income. Null where there is none, because the page was
 * opened as a file.
 */
export function usePaperLink(): string | null {
  const { network, useStore } = useApp();
  const state = useStore();
  const answers = useAnswers();
  return useMemo(() => {
    const base = publicBase(network.site.publicAddress, location);
    if (base === null) return null;
    const place = {
      ...state,
      answers,
      filters: { ...state.filters, needsIncome: false },
      configuration: { ...state.configuration, mode: 'gewoon' as const },
    };
    const { search, hash } = encode(place, knownOf(network), PRIVATE);
    return `${base}${search}${hash}`;
  }, [network, state, answers]);
}
