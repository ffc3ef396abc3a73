import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { StationId } from '#model/provenance.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './card.module.css';

interface AroundProps {
  readonly direction: 'in' | 'out';
  /** Stations with the fewest steps, nearest first. */
  readonly around: ReadonlyMap<StationId, number>;
  /** The stations that the card names already. */
  readonly named: ReadonlySet<StationId>;
  readonly onStation: (id: StationId) => void;
}

/** How many stations lead here or are opened, and those that no step of the card leads to, by number of steps. */
export function Around({ direction, around, named, onStation }: AroundProps) {
  const { network } = useApp();
  const { text } = useLanguage();
  const near = [...around.values()].filter((steps) => steps === 1).length;
  const what = d(direction === 'in' ? 'card.leadsHere' : 'card.opens', { count: around.size });
  const further = [...around].filter(([id]) => !named.has(id));
  const numbers = [...new Set(further.map(([, steps]) => steps))];
  const name = (id: StationId) => text(network.stations.find((one) => one.id === id)?.label ?? { nl: id });
  if (around.size === 0) return <p>{what}</p>;
  return (
    <>
      <p>
        {near === around.size
          ? d('card.allInOneStep', { what })
          : near === 0
            ? d('card.noneInOneStep', { what })
            : d('card.someInOneStep', { what, count: near })}
      </p>
      {further.length > 0 && (
        <details>
          <summary className={shared.linkButton}>{d('card.further', { count: further.length })}</summary>
          {numbers.map((steps) => (
            <section key={steps} className={styles.ring}>
              <h4>{d('card.inSteps', { count: steps })}</h4>
              <ul className={styles.stations}>
                {further
                  .filter(([, number]) => number === steps)
                  .map(([id]) => (
                    <li key={id}>
                      <button type="button" data-paper className={styles.station} onClick={() => onStation(id)}>
                        {name(id)}
                      </button>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </details>
      )}
    </>
  );
}
