import { EMBED_WORDS as e } from '#i18n/embed-nl.ts';
import type { NetworkStation } from '#model/network.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './embed.module.css';
import type { EmbedChoice } from './embed-code.ts';

type EmbedForm = 'component' | 'frame';

interface EmbedFieldsProps {
  readonly choice: EmbedChoice;
  readonly form: EmbedForm;
  readonly onChoice: (choice: EmbedChoice) => void;
  readonly onForm: (form: EmbedForm) => void;
}

/** What the visitor of the other site sees first, and the kind of code. */
export function EmbedFields({ choice, form, onChoice, onForm }: EmbedFieldsProps) {
  const { network } = useApp();
  const { text } = useLanguage();
  const nameOf = (station: NetworkStation) => text(station.label).replaceAll('\u00ad', '');
  const options = (stations: readonly NetworkStation[]) => stations.map((one) => ({ id: one.id, name: nameOf(one) }));
  const starts = options(network.stations.filter((one) => one.start));
  const goals = options(network.stations.filter((one) => one.goal));
  const regions = network.regions.map((one) => ({ id: one.id, name: text(one.label) }));
  return (
    <div className={styles.fields}>
      <Select
        label={e('embed.from')}
        none={e('embed.free')}
        value={choice.from}
        options={starts}
        onChange={(from) => onChoice({ ...choice, from })}
      />
      <Select
        label={e('embed.to')}
        none={e('embed.free')}
        value={choice.to}
        options={goals}
        onChange={(to) => onChoice({ ...choice, to })}
      />
      <Select
        label={e('embed.region')}
        none={e('embed.national')}
        value={choice.region}
        options={regions}
        onChange={(region) => onChoice({ ...choice, region })}
      />
      <fieldset className={styles.forms}>
        <legend>{e('embed.form')}</legend>
        {(['component', 'frame'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="embed-form" checked={form === one} onChange={() => onForm(one)} />
            <span>
              {e(`embed.form.${one}`)}
              <span className={shared.soft}>{e(`embed.form.${one}.hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  /** What choosing nothing is called. */
  readonly none: string;
  readonly value: T | null;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T | null) => void;
}

function Select<T extends string>({ label, none, value, options, onChange }: SelectProps<T>) {
  return (
    <label className={styles.select}>
      {label}
      <select
        value={value ?? ''}
        onChange={(event) => onChange(options.find(({ id }) => id === event.currentTarget.value)?.id ?? null)}
      >
        <option value="">{none}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
