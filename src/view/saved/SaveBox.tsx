import { useEffect, useId, useState } from 'react';
import { SAVED_WORDS as s } from '#i18n/saved-nl.ts';
import type { DeviceResult, OnDevice } from '#state/device.ts';
import { encode } from '#state/url-codec.ts';
import { knownOf } from '../known.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useAnswers } from '../shared/useAnswers.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { browserDevice, mayKeep } from './device.ts';
import styles from './saved.module.css';

type Done = 'saved' | 'wiped' | 'full' | 'blocked' | 'not-wiped';

/** "Bewaar op dit apparaat" and "Wis alles": what is kept, where, how long, and what became of the last click. */
export function SaveBox() {
  const mode = useApp().useStore((state) => state.configuration.mode);
  return mayKeep(mode) ? <Box /> : null;
}

/** The place as it would be kept now. */
function useHashNow(): string {
  const { network, useStore } = useApp();
  const answers = useAnswers();
  return useStore(
    ({ planner, filters, selection, view, configuration }) =>
      encode({ planner, filters, selection, view, configuration, answers }, knownOf(network)).hash,
  );
}

const doneWith = (result: DeviceResult, done: Done, blocked: Done): Done => {
  if (result.kind === 'done') return done;
  return blocked === 'blocked' ? result.why : blocked;
};

function Box() {
  const { useStore, today } = useApp();
  const { asOf } = useLanguage();
  const hash = useHashNow();
  const region = useStore((state) => state.configuration.region);
  const [there, setThere] = useState<OnDevice>(() => browserDevice.read());
  const [done, setDone] = useState<Done | null>(null);
  const titleId = useId();
  useEffect(() => {
    // Another page of this app saved or wiped: what is said here must be what is on the device.
    const look = () => setThere(browserDevice.read());
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, []);
  const kept = there.kind === 'saved' ? there.saved : null;
  const isSame = kept?.hash === hash && kept.region === region;
  const state = kept && s(isSame ? 'saved.done' : 'saved.changed', { day: asOf(kept.savedOn) });
  const fault = there.kind === 'set-aside' ? s(`continue.${there.because}`) : null;
  const sentence = statusOf(done) ?? state ?? fault;
  const save = () => {
    setDone(doneWith(browserDevice.save({ hash, region, savedOn: today }), 'saved', 'blocked'));
    setThere(browserDevice.read());
  };
  const wipe = () => {
    setDone(doneWith(browserDevice.wipe(), 'wiped', 'not-wiped'));
    setThere(browserDevice.read());
  };
  return (
    <section className={styles.box} aria-labelledby={titleId}>
      <h3 id={titleId}>{s('saved.title')}</h3>
      {!kept && <p>{s('saved.intro')}</p>}
      <details className={`${shared.fold} ${styles.more}`}>
        <summary>{s('saved.details')}</summary>
        <ul>
          <li>{s('saved.what')}</li>
          <li>{s('saved.where')}</li>
          <li>{s('saved.long')}</li>
        </ul>
      </details>
      <p role="status">{sentence}</p>
      <div className={styles.actions}>
        {!isSame && (
          <button type="button" className={shared.secondary} onClick={save}>
            {s(kept ? 'saved.again' : 'saved.save')}
          </button>
        )}
        {browserDevice.holdsAnything() && (
          <button type="button" className={shared.linkButton} onClick={wipe}>
            {s('saved.wipe')}
          </button>
        )}
      </div>
    </section>
  );
}

/** The sentence about the last click; what is on the device speaks for itself after saving. */
function statusOf(done: Done | null): string | null {
  switch (done) {
    case 'wiped':
      return s('saved.wiped');
    case 'full':
      return s('saved.full');
    case 'blocked':
      return s('saved.blocked');
    case 'not-wiped':
      return s('saved.notWiped');
    default:
      return null;
  }
}
