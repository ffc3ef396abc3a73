import { SEARCH_WORDS as s } from '#i18n/search-nl.ts';
import common from '../shared/combobox.module.css';
import { LineDisc } from '../shared/LineDisc.tsx';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { Glass } from './Glass.tsx';
import styles from './search.module.css';
import type { SearchItem } from './search-entries.ts';
import { type TakenSearch, useSearchBox } from './useSearchBox.ts';

const optionOf = ({ line, name, detail }: SearchItem) => (
  <>
    {line && <LineDisc line={line} />}
    <span className={styles.text}>
      <span className={common.name}>{name}</span> <span className={common.detail}>{detail}</span>
    </span>
  </>
);

/** The options with what has to be said about them; the notes stand outside the list, which may hold options only. */
function Popup({ combobox, result, message, withoutWords }: ReturnType<typeof useSearchBox>) {
  const items = combobox.isOpen ? (result?.items ?? []) : [];
  return (
    <div className={combobox.isOpen ? `${common.popup} ${styles.popup}` : common.closed}>
      {(items.length === 0 || result?.exact === false) && <p className={common.note}>{message}</p>}
      <ul {...combobox.getMenuProps({ className: styles.list })}>
        {items.map((item, index) => (
          <li
            key={item.key}
            {...combobox.getItemProps({
              item,
              index,
              className: `${index === combobox.highlightedIndex ? common.optionActive : common.option} ${styles.option}`,
            })}
          >
            {optionOf(item)}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        {result && result.more > 0 && <p className={common.note}>{s('search.more', { count: result.more })}</p>}
        {withoutWords && <p className={common.note}>{s('search.withoutWords')}</p>}
      </div>
    </div>
  );
}

/** The field with its list: stations, programmes, lines and words. Escape empties and leaves. */
export function SearchField(taken: TakenSearch) {
  const { t } = useLanguage();
  const box = useSearchBox(taken);
  const { combobox, field, typed, setTyped, wake, leave, clear, message } = box;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is no landmark in Safari before 17
    <div role="search" className={styles.box} data-filled={typed !== ''}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: downshift sets htmlFor */}
      <label {...combobox.getLabelProps({ className: shared.visuallyHidden })}>{t('search.label')}</label>
      <div className={styles.field}>
        <Glass />
        <input
          {...combobox.getInputProps({
            ref: field,
            className: styles.input,
            placeholder: t('search.placeholder'),
            enterKeyHint: 'search',
            spellCheck: false,
            'aria-keyshortcuts': '/',
            onFocus: wake,
            onChange: (event) => setTyped(event.currentTarget.value),
            onKeyDown: (event) => {
              if (event.key === 'Escape') leave();
            },
          })}
        />
        {typed === '' ? (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        ) : (
          <button type="button" className={common.clear} aria-label={t('search.clear')} onClick={clear}>
            ×
          </button>
        )}
      </div>
      <p className={shared.visuallyHidden} role="status">
        {message}
      </p>
      <Popup {...box} />
    </div>
  );
}
