import { useCombobox } from 'downshift';
import { type RefObject, useCallback, useMemo, useState } from 'react';
import { SEARCH_WORDS as s } from '#i18n/search-nl.ts';
import { useApp } from '../shared/app-context.ts';
import { useTakenFocus } from '../shared/useTakenFocus.ts';
import type { HandedOver } from '../shared/useTakeover.ts';
import type { SearchItem } from './search-entries.ts';
import type { SearchResult } from './search-index.ts';
import { type Searching, useSearch } from './useSearch.ts';

interface Asked {
  readonly searching: Searching;
  /** None while the index is not there. */
  readonly result: SearchResult | null;
  readonly wanted: string;
}

/** How it went, in one sentence. */
function messageOf({ searching, result, wanted }: Asked): string {
  if (searching.kind === 'failed') return s('search.failed');
  if (!result) return s('search.loading');
  if (result.items.length === 0) return s('search.nothing', { typed: wanted });
  return result.exact ? s('search.count', { count: result.items.length }) : s('search.alike');
}

/** Opens what was chosen, on the screen that can show it. */
function useOpen() {
  const { useStore } = useApp();
  return useCallback(
    ({ target }: SearchItem) => {
      const { view, openScreen, openStation, openSegment, openLine } = useStore.getState();
      if (target.kind === 'word') return openScreen('woorden');
      if (view.screen !== 'kaart') openScreen('kaart');
      if (target.kind === 'station') openStation(target.id);
      else if (target.kind === 'segment') openSegment(target.id);
      else openLine(target.id);
    },
    [useStore],
  );
}

/** What the plain field leaves to the one with the list. */
export interface TakenSearch {
  readonly handed: HandedOver;
  /** Where the focus was when `/` brought it to the field. */
  readonly cameFrom: RefObject<Element | null>;
  /** The field, for who goes there. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The field itself, and how to go back to where the focus came from. */
function useField({ handed, cameFrom, field }: TakenSearch) {
  useTakenFocus(handed, field);
  const goBack = () => {
    field.current?.blur();
    const from = cameFrom.current;
    if (from instanceof HTMLElement || from instanceof SVGElement) from.focus();
    cameFrom.current = null;
  };
  return { field, goBack } as const;
}

/** Everything that moves in the search box: what is typed, what fits, what is open, and the keys. */
export function useSearchBox(taken: TakenSearch) {
  const { searching, wake } = useSearch();
  const { field, goBack } = useField(taken);
  const open = useOpen();
  const [typed, setTyped] = useState(taken.handed.typed ?? '');
  const [isOpen, setIsOpen] = useState(typed !== '');
  const wanted = typed.trim();
  const result = useMemo(() => (searching.kind === 'ready' ? searching.search(wanted) : null), [searching, wanted]);
  const empty = () => {
    setTyped('');
    setIsOpen(false);
  };
  const combobox = useCombobox<SearchItem>({
    items: [...(result?.items ?? [])],
    selectedItem: null,
    inputValue: typed,
    isOpen: isOpen && wanted !== '',
    defaultHighlightedIndex: 0,
    itemToString: (item) => item?.name ?? '',
    itemToKey: (item) => item?.key,
    // Who leaves the field chose nothing, though the first option is marked for Enter.
    stateReducer: (state, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: state.selectedItem } : changes,
    onIsOpenChange: (change) => setIsOpen(change.isOpen),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      empty();
      open(selectedItem);
      // What was opened stands in the main part: reading goes on there.
      document.getElementById('inhoud')?.focus();
    },
  });
  const leave = () => {
    empty();
    goBack();
  };
  const clear = () => {
    empty();
    field.current?.focus();
  };
  const message = combobox.isOpen ? messageOf({ searching, result, wanted }) : '';
  const withoutWords = searching.kind === 'ready' && !searching.hasWords;
  return { combobox, field, typed, setTyped, wake, leave, clear, result, message, withoutWords } as const;
}
