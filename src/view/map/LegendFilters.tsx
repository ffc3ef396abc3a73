import { type ReactNode, useMemo } from 'react';
import { reachOf } from '#domain/reach.ts';
import { LEGEND_WORDS as l } from '#i18n/legend-nl.ts';
import type { Network } from '#model/network.ts';
import type { ConditionId, SegmentId, StationId } from '#model/provenance.ts';
import { FORM_GROUPS, type FormGroup, STATUSES } from '#model/vocabulary.ts';
import { useApp } from '../shared/app-context.ts';
import { LineDisc } from '../shared/LineDisc.tsx';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import type { LegendCounts, MapFilters, Sight } from './hidden.ts';
import styles from './map.module.css';

interface LegendFiltersProps {
  readonly sight: Sight;
  readonly counts: LegendCounts;
  readonly lines: Network['lines'];
  readonly onSegment: (id: SegmentId) => void;
}

/** Everything that can be put out of sight, with how many steps each choice holds. */
export function LegendFilters({ sight, counts, lines, onSegment }: LegendFiltersProps) {
  const { t, text } = useLanguage();
  const { useStore } = useApp();
  const actions = useStore.getState();
  const { network } = sight;
  const groups = Object.keys(FORM_GROUPS) as FormGroup[]; // keys of a literal table
  return (
    <div className={styles.filters}>
      <Choices title={l('legend.ends')}>
        <Ends sight={sight} />
        <Choice
          label={l('legend.onlyPossible')}
          count={counts.possible}
          isShown={({ onlyPossible }) => onlyPossible}
          disabled={!sight.possible}
          onToggle={actions.toggleOnlyPossible}
        />
        {!sight.possible && <p className={shared.soft}>{l('legend.needsStart')}</p>}
        <Blocked sight={sight} onSegment={onSegment} />
      </Choices>
      <Choices title={l('legend.sectors')}>
        {network.sectors.map((sector) => (
          <Choice
            key={sector.id}
            label={text(sector.label)}
            count={counts.sectors.get(sector.id) ?? 0}
            isShown={({ hiddenSectors }) => !hiddenSectors.includes(sector.id)}
            onToggle={() => actions.toggleSector(sector.id)}
          />
        ))}
      </Choices>
      <Choices title={l('legend.forms')}>
        {groups
          // A change of job is part of any way, so it is no choice of its own.
          .filter((group) => group !== 'stap')
          .map((group) => (
            <Choice
              key={group}
              label={t(`formGroup.${group}`)}
              count={counts.forms.get(group) ?? 0}
              isShown={({ formGroups }) => formGroups.includes(group)}
              onToggle={() => actions.toggleFormGroup(group)}
            />
          ))}
      </Choices>
      <Choices title={l('legend.statuses')}>
        {STATUSES.filter((status) => network.segments.some((segment) => segment.status === status)).map((status) => (
          <Choice
            key={status}
            label={t(`status.${status}`)}
            count={counts.statuses.get(status) ?? 0}
            isShown={({ hiddenStatuses }) => !hiddenStatuses.includes(status)}
            onToggle={() => actions.toggleStatus(status)}
          />
        ))}
      </Choices>
      <Choices title={l('legend.lines')}>
        {lines.map((line) => (
          <Choice
            key={line.id}
            label={text(line.label)}
            count={counts.lines.get(line.id) ?? 0}
            isShown={({ hiddenLines }) => !hiddenLines.includes(line.id)}
            onToggle={() => actions.toggleLine(line.id)}
          />
        ))}
      </Choices>
      <button type="button" className={shared.linkButton} onClick={actions.clearFilters}>
        {t('filters.clear')}
      </button>
    </div>
  );
}

interface BlockedProps {
  readonly sight: Sight;
  readonly onSegment: (id: SegmentId) => void;
}

/** The steps on the way that are not possible now, each with what is missing. */
function Blocked({ sight: { network, found }, onSegment }: BlockedProps) {
  const { text, list } = useLanguage();
  const blocked = useMemo(
    () => [...reachOf(found)].flatMap(([id, reach]) => (reach.kind === 'blocked' ? [{ id, lost: reach.lost }] : [])),
    [found],
  );
  if (blocked.length === 0) return null;
  const labelOf = (id: ConditionId) => text(network.conditions.find((one) => one.id === id)?.label ?? { nl: id });
  return (
    <details className={styles.blocked}>
      <summary className={shared.linkButton}>{l('legend.blocked', { count: blocked.length })}</summary>
      <ul>
        {blocked.map(({ id, lost }) => {
          const segment = network.segments.find((one) => one.id === id);
          return (
            segment && (
              <li key={id}>
                <LineDisc line={segment.line} />{' '}
                <button type="button" className={shared.linkButton} onClick={() => onSegment(id)}>
                  {text(segment.name)}
                </button>{' '}
                {l('legend.missing', { what: list(lost.map(labelOf)) })}
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}

/** Van and Naar as they stand in the planner, each with a way to let go of it. */
function Ends({ sight: { network } }: { readonly sight: Sight }) {
  const { t, text } = useLanguage();
  const { useStore } = useApp();
  const { from, to } = useStore((state) => state.planner);
  const { travelFrom, travelTo } = useStore.getState();
  const end = (label: string, id: StationId | null, onClear: () => void) => {
    const station = network.stations.find((one) => one.id === id);
    if (!station) return null;
    return (
      <button type="button" className={shared.chip} onClick={onClear} aria-label={t('planner.clear', { field: label })}>
        {label}: {text(station.label)} ×
      </button>
    );
  };
  return (
    <>
      {end(t('planner.from'), from, () => travelFrom(null))}
      {end(t('planner.to'), to, () => travelTo(null))}
    </>
  );
}

function Choices({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.choices}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly count: number;
  readonly isShown: (filters: MapFilters) => boolean;
  readonly disabled?: boolean;
  readonly onToggle: () => void;
}

/** Asks by itself whether it is ticked: a press draws this one at once, and the counts of all after the map. */
function Choice({ label, count, isShown, disabled = false, onToggle }: ChoiceProps) {
  const { t } = useLanguage();
  const { useStore } = useApp();
  const shown = useStore((state) => isShown(state.filters));
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={shown} disabled={disabled} onChange={onToggle} aria-label={label} />
      {label}{' '}
      <span className={styles.count} title={t('legend.count', { count })}>
        {count}
      </span>
    </label>
  );
}
