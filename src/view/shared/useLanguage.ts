import { type Language, languageNow } from '#i18n/language.ts';
import type { Network } from '#model/network.ts';

/** The language of the screen, with what only the view needs. */
export interface ViewLanguage extends Language {
  /** The name of a record by its key in `Facts`, for example `condition:R05`: "aardrijkskunde". */
  readonly recordName: (network: Network, key: string) => string;
}

/** A language with what only the view needs. */
export const inView = (language: Language): ViewLanguage => ({
  ...language,
  recordName: (network, key) => {
    const at = key.indexOf(':');
    const [kind, id] = [key.slice(0, at), key.slice(at + 1)];
    const segment = kind === 'variant' ? id.split('.')[0] : id;
    const named: Readonly<Record<string, () => { readonly nl: string } | undefined>> = {
      station: () => network.stations.find((one) => one.id === id)?.name,
      segment: () => network.segments.find((one) => one.id === id)?.name,
      variant: () => network.segments.find((one) => one.id === segment)?.name,
      condition: () => network.conditions.find((one) => one.id === id)?.label,
      amount: () => network.amounts.find((one) => one.id === id)?.label,
      repair: () => network.conditions.flatMap((one) => one.repairs).find((one) => one.id === id)?.label,
    };
    const found = named[kind]?.();
    return found ? language.text(found) : id;
  },
});

let made: { readonly language: Language; readonly view: ViewLanguage } | undefined;

/** Words, formats and content texts in the language of the page. */
export function useLanguage(): ViewLanguage {
  const language = languageNow();
  if (made?.language !== language) made = { language, view: inView(language) };
  return made.view;
}
