import { useEffect, useState } from 'react';
import { SAVED_WORDS as s } from '#i18n/saved-nl.ts';
import type { OnDevice } from '#state/device.ts';
import { regionAddress } from '../region/region-address.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { browserDevice, mayKeep } from './device.ts';
import styles from './saved.module.css';

const NOTHING: OnDevice = { kind: 'nothing' };

/** "Verder waar je was?", for who comes back without a link; also says so when what was kept could not be read. */
export function ContinueOffer() {
  const mode = useApp().useStore((state) => state.configuration.mode);
  return mayKeep(mode) ? <Offer /> : null;
}

function Offer() {
  const { asOf } = useLanguage();
  // A link says itself where to go; it is not the moment for another offer.
  const [there, setThere] = useState<OnDevice>(() => (window.location.hash === '' ? browserDevice.read() : NOTHING));
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    // Another page of this app saved or wiped: what is offered must be what is on the device.
    const look = () => setThere((before) => (before.kind === 'nothing' ? before : browserDevice.read()));
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, []);
  const wipe = () => {
    setSaid(s(browserDevice.wipe().kind === 'done' ? 'saved.wiped' : 'saved.notWiped'));
    setThere(NOTHING);
  };
  const close = () => {
    setThere(NOTHING);
    setSaid(null);
  };
  if (there.kind === 'saved') {
    const { hash, region, savedOn } = there.saved;
    return (
      <section className={styles.offer} aria-label={s('continue.title')}>
        <p>
          <strong>{s('continue.title')}</strong> {s('continue.text', { day: asOf(savedOn) })}
        </p>
        <div className={styles.actions}>
          <a className={shared.secondary} href={regionAddress(window.location, region, hash)}>
            {s('continue.go')}
          </a>
          <button type="button" className={shared.linkButton} onClick={close}>
            {s('continue.notNow')}
          </button>
          <button type="button" className={shared.linkButton} onClick={wipe}>
            {s('saved.wipe')}
          </button>
        </div>
      </section>
    );
  }
  const sentence = said ?? (there.kind === 'set-aside' ? s(`continue.${there.because}`) : null);
  if (sentence === null) return null;
  return (
    <section className={styles.offer} aria-label={s('saved.title')}>
      <p role="status">{sentence}</p>
      <div className={styles.actions}>
        <button type="button" className={shared.linkButton} onClick={close}>
          {s('continue.ok')}
        </button>
        {there.kind === 'set-aside' && (
          <button type="button" className={shared.linkButton} onClick={wipe}>
            {s('saved.wipe')}
          </button>
        )}
      </div>
    </section>
  );
}
