import type { ClockFault } from '#domain/clock.ts';
import { FAULTS_WORDS as f } from '#i18n/faults-nl.ts';
import { useApp } from '../shared/app-context.ts';
import { useLanguage } from '../shared/useLanguage.ts';

/** Says that the date of the device cannot be right, or that the data is old by it. */
export function ClockNotice({ fault }: { readonly fault: ClockFault }) {
  const { network, deviceDay } = useApp();
  const { asOf } = useLanguage();
  const dataDate = asOf(network.site.dataDate);
  if (fault === 'broken') return f('clock.broken', { dataDate });
  return f(`clock.${fault}`, { today: asOf(deviceDay), dataDate });
}
