import { useState } from 'react';
import type { CheckTask } from '#domain/work-list.ts';
import { CHECK_WORDS as c } from '#i18n/check-nl.ts';
import { SOURCES_WORDS as s } from '#i18n/sources-nl.ts';
import { useApp } from '../shared/app-context.ts';
import { saveFile } from '../shared/save-file.ts';
import shared from '../shared/shared.module.css';
import { calendarFile } from './calendar-file.ts';
import styles from './check.module.css';
import { type RowInput, remindersOf, workTable } from './work-rows.ts';

interface ExportBarProps {
  readonly input: RowInput;
  readonly tasks: readonly CheckTask[];
}

/** What is in sight of the work list, as a table and as reminders in a calendar. */
export function ExportBar({ input, tasks }: ExportBarProps) {
  const { today } = useApp();
  const [isMissing, setMissing] = useState(false);
  const saveTable = () =>
    void import('../shared/csv.ts').then(
      ({ csvOf }) => {
        setMissing(false);
        saveFile(c('csv.file'), new Blob([csvOf(workTable(input, tasks))], { type: 'text/csv;charset=utf-8' }));
      },
      () => setMissing(true),
    );
  const saveCalendar = () =>
    saveFile(
      c('ics.file'),
      new Blob([calendarFile(remindersOf(input, tasks, today), today)], { type: 'text/calendar;charset=utf-8' }),
    );
  return (
    <div className={styles.exports}>
      <button type="button" className={shared.secondary} onClick={saveTable}>
        {c('check.csv')}
      </button>
      <button type="button" className={shared.secondary} onClick={saveCalendar}>
        {c('check.ics')}
      </button>
      <p className={`${shared.soft} ${shared.small}`}>{c('check.csvHint')}</p>
      {isMissing && <p role="alert">{s('facts.failed')}</p>}
    </div>
  );
}
