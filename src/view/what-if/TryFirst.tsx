import { useId } from 'react';
import { CHOICE_WORDS as c } from '#i18n/choice-nl.ts';
import shared from '../shared/shared.module.css';
import { useAnswerOnTheSpot } from '../shared/useAnswerOnTheSpot.ts';
import styles from './what-if.module.css';

interface TryFirstProps {
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

/** Does the next answer count, or is it only tried? Once something is tried, everything is, until one stops. */
export function TryFirst({ isOn, onToggle }: TryFirstProps) {
  const id = useId();
  const { isTrying } = useAnswerOnTheSpot();
  if (isTrying) return <p className={styles.tried}>{c('deciding.isTrying')}</p>;
  return (
    <label className={styles.tryFirst}>
      <input
        type="checkbox"
        checked={isOn}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <span>
        {c('deciding.first')}
        <small id={`${id}-hint`} className={shared.soft}>
          {c('deciding.firstHint')}
        </small>
      </span>
    </label>
  );
}
