import type { Mode } from '#state/app-state.ts';
import { createDevice, type Device } from '#state/device.ts';

/** The storage of this browser. Asked for at each use: it can be refused at any time. */
export const browserDevice: Device = createDevice(() => window.localStorage);

/** At a stand and inside another site nothing is ever kept: the next person is somebody else. */
export const mayKeep = (mode: Mode): boolean => mode === 'gewoon' || mode === 'decaan';
