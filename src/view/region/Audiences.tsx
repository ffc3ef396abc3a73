import { REGION_WORDS as r } from '#i18n/region-nl.ts';
import type { Audience } from '#model/vocabulary.ts';
import { useLanguage } from '../shared/useLanguage.ts';

/** For which of the three groups something is. */
export function Audiences({ audiences }: { readonly audiences: readonly Audience[] }) {
  const { list } = useLanguage();
  if (audiences.length === 0) return null;
  return <span>{r('region.for', { who: list(audiences.map((each) => r(`audience.${each}`))) })}</span>;
}
