import type { Answers } from '#questionnaire/answers.ts';
import type { LookedAt } from './app-state.ts';
import type { AppStore } from './store.ts';
import { type Address, type AddressNotice, encode, type Known, type Place } from './url-codec.ts';
import { decode } from './url-decode.ts';

/** The address bar and its history: the browser's, or one in memory for tests and for a page inside another. */
export interface AddressBar {
  readonly read: () => Address;
  readonly push: (address: Address) => void;
  readonly replace: (address: Address) => void;
  /** Calls back when the user goes back or forward, or edits the address. Returns the end of listening. */
  readonly listen: (onChange: () => void) => () => void;
}

/** The answers, whose owner is the questionnaire. */
export interface AnswersPort {
  readonly read: () => Answers;
  readonly load: (answers: Answers) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** The address bar of a browser window. */
export function browserAddressBar(page: Window): AddressBar {
  const { location, history } = page;
  const write = ({ search, hash }: Address) => `${location.pathname}${search}${hash}`;
  return {
    read: () => ({ search: location.search, hash: location.hash }),
    push: (address) => history.pushState(null, '', write(address)),
    replace: (address) => history.replaceState(null, '', write(address)),
    listen: (onChange) => {
      page.addEventListener('popstate', onChange);
      return () => page.removeEventListener('popstate', onChange);
    },
  };
}

/** What the store and the questionnaire show now. */
const placeOf = (state: LookedAt, answers: Answers): Place => ({
  planner: state.planner,
  filters: state.filters,
  selection: state.selection,
  view: state.view,
  configuration: state.configuration,
  answers,
});

/** The part of a place to which one wants to come back: the journey, the screen, what is open, the answers. */
const landmark = ({ planner, selection, view, configuration, answers }: Place) =>
  JSON.stringify([
    planner,
    [selection.itinerary, selection.station, selection.segment, selection.line, selection.record],
    view.screen,
    configuration.region,
    Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);

/** Does this change make a new entry in the history? Filters, comparing, panes and closing replace. */
export function makesHistory(before: Place, after: Place): boolean {
  const closes =
    JSON.stringify([before.planner, before.view.screen, before.answers, before.configuration.region]) ===
      JSON.stringify([after.planner, after.view.screen, after.answers, after.configuration.region]) &&
    after.selection.station === null &&
    after.selection.segment === null &&
    after.selection.line === null &&
    after.selection.record === null &&
    (after.selection.itinerary === null || after.selection.itinerary === before.selection.itinerary);
  return !closes && landmark(before) !== landmark(after);
}

/** What is kept in step. */
export interface UrlConnection {
  readonly store: AppStore;
  readonly answers: AnswersPort;
  readonly bar: AddressBar;
  readonly known: Known;
  /** When the address is written: at once, or when what was pressed has been answered. */
  readonly later?: (write: () => void) => void;
}

/**
 * Keeps the address in step with the store and the answers, in both directions. The address at the start is not
 * applied: whoever starts the app decodes it first. Returns the end of the connection.
 */
export function connectUrl(
  { store, answers, bar, known, later = (write) => write() }: UrlConnection,
  onNotices: (notices: readonly AddressNotice[]) => void,
): () => void {
  const now = () => placeOf(store.getState(), answers.read());
  let last = now();
  let travelling = false;
  /** The places that are to be written, each as an entry of its own or not, as if it were written at once. */
  let waiting: readonly Place[] = [];

  const write = () => {
    const places = waiting;
    waiting = [];
    for (const next of places) {
      const address = encode(next, known);
      const current = bar.read();
      if (address.search !== current.search || address.hash !== current.hash)
        (makesHistory(last, next) ? bar.push : bar.replace)(address);
      last = next;
    }
  };

  const note = () => {
    if (travelling) return;
    waiting = [...waiting, now()];
    if (waiting.length === 1) later(write);
  };

  const follow = () => {
    // Where the user went counts; what was pressed a moment before is left with that.
    waiting = [];
    const { place, notices } = decode(bar.read(), known);
    // Both owners change before anything is written, else the first would write the answers of before.
    travelling = true;
    store.getState().goTo(place);
    answers.load(place.answers);
    travelling = false;
    last = now();
    onNotices(notices);
  };

  const ends = [store.subscribe(note), answers.subscribe(note), bar.listen(follow), write];
  return () => {
    for (const end of ends) end();
  };
}
