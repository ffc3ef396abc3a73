import { useCombobox } from 'downshift';
import { type ChangeEvent, useMemo, useRef, useState } from 'react';
import type { NetworkStation } from '#model/network.ts';
import common from '../shared/combobox.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { useTakenFocus } from '../shared/useTakenFocus.ts';
import type { HandedOver } from '../shared/useTakeover.ts';
import { fitting } from './find-options.ts';
import styles from './planner.module.css';
import type { StationPickerProps } from './StationPicker.tsx';

/** A field with a list: type or choose a station. Emptying the field forgets the choice. */
export function StationField(props: StationPickerProps & { readonly handed: HandedOver }) {
  const { label, placeholder, options, chosen, levelName, onChange, handed } = props;
  const { t, text } = useLanguage();
  const nameOf = (option: NetworkStation | null) => (option ? text(option.label).replaceAll('\u00ad', '') : '');
  const [typed, setTyped] = useState<string | null>(handed.typed);
  const fieldRef = useRef<HTMLInputElement>(null);
  useTakenFocus(handed, fieldRef);
  const items = useMemo(() => fitting(options, typed ?? '', text), [options, typed, text]);
  const combobox = useCombobox<NetworkStation>({
    items: [...items],
    initialIsOpen: handed.isOpen,
    selectedItem: chosen,
    inputValue: typed ?? nameOf(chosen),
    itemToString: nameOf,
    itemToKey: (item) => item?.id,
    onSelectedItemChange: ({ selectedItem }) => {
      setTyped(null);
      onChange(selectedItem?.id ?? null);
    },
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setTyped(null);
    },
  });
  return (
    <div className={styles.picker}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: downshift sets htmlFor */}
      <label {...combobox.getLabelProps({ className: styles.pickerLabel })}>{label}</label>
      <input
        {...combobox.getInputProps({
          ref: fieldRef,
          className: styles.pickerInput,
          placeholder,
          onFocus: (event) => event.currentTarget.select(),
          // At once: the field would drop letters of who types fast if the text came by way of the list.
          onChange: ({ currentTarget: { value } }: ChangeEvent<HTMLInputElement>) => {
            setTyped(value);
            if (value === '') onChange(null);
          },
        })}
      />
      {chosen && (
        <button
          type="button"
          className={`${common.clear} ${styles.clear}`}
          aria-label={t('planner.clear', { field: label })}
          onClick={() => {
            setTyped(null);
            onChange(null);
          }}
        >
          ×
        </button>
      )}
      <ul {...combobox.getMenuProps({ className: combobox.isOpen ? `${common.popup} ${styles.menu}` : common.closed })}>
        {combobox.isOpen && items.length === 0 && <li className={common.note}>{t('planner.nothingFound')}</li>}
        {combobox.isOpen &&
          items.map((item, index) => (
            <li
              key={item.id}
              {...combobox.getItemProps({
                item,
                index,
                className: `${index === combobox.highlightedIndex ? common.optionActive : common.option} ${styles.option}`,
              })}
            >
              <span className={common.name}>{nameOf(item)}</span>
              <span className={common.detail}>
                {text(item.name) === text(item.label) ? levelName(item.drawnAtLevel) : text(item.name)}
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}
