import { useEffect, useState } from 'react';
import { PRIVACY_WORDS as p } from '#i18n/privacy-nl.ts';
import { STORED } from '#state/stored.ts';
import { AboutPage } from '../shared/AboutPage.tsx';
import shared from '../shared/shared.module.css';
import { DEVICE_FACTS, PRIVACY_PARTS } from './facts.ts';
import styles from './privacy.module.css';
import { type IsThere, storedNow, wipeAll } from './stored-now.ts';

/** What stands on the device, what a link and a file hold, what is never sent, and a button that wipes. */
export function PrivacyScreen() {
  return (
    <AboutPage title={p('privacy.title')}>
      <p>{p('privacy.intro')}</p>
      <OnDevice />
      {PRIVACY_PARTS.map(({ title, facts }) => (
        <section key={title} className={styles.part}>
          <h3>{p(title)}</h3>
          <ul className={styles.facts}>
            {facts.map((fact) => (
              <li key={fact}>{p(fact)}</li>
            ))}
          </ul>
        </section>
      ))}
    </AboutPage>
  );
}

const saidOf = (isThere: IsThere | undefined) =>
  p(isThere ? 'device.there' : isThere === false ? 'device.notThere' : 'device.unknown');

function OnDevice() {
  const [there, setThere] = useState<readonly IsThere[] | null>(null);
  const [said, setSaid] = useState<'wipe.done' | 'wipe.refused' | null>(null);
  useEffect(() => {
    const look = () => void storedNow(window).then(setThere);
    look();
    // Another page of this app may keep or wipe meanwhile.
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, []);
  const wipe = async () => {
    setSaid((await wipeAll(window)) ? 'wipe.done' : 'wipe.refused');
    setThere(await storedNow(window));
  };
  return (
    <>
      <section className={styles.part}>
        <h3>{p('device.title')}</h3>
        <p>{p('device.intro')}</p>
        <ul className={styles.items}>
          {STORED.map(({ id, place, key }, at) => (
            <li key={id}>
              <p className={styles.head}>
                <strong>{p(`item.${id}`)}</strong>
                {there && <span className={styles.there}>{saidOf(there[at])}</span>}
              </p>
              <p>{p(`item.${id}.what`)}</p>
              <p>{p(`item.${id}.long`)}</p>
              <p className={`${shared.soft} ${shared.small}`}>
                {p('device.where', { key, place: p(`place.${place}`) })}
              </p>
            </li>
          ))}
        </ul>
        <ul className={styles.facts}>
          {DEVICE_FACTS.map((fact) => (
            <li key={fact}>{p(fact)}</li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h3>{p('wipe.title')}</h3>
        <p>{p('wipe.text')}</p>
        <button type="button" className={shared.secondary} onClick={() => void wipe()}>
          {p('wipe.button')}
        </button>
        <p role="status">{said && p(said)}</p>
      </section>
    </>
  );
}
