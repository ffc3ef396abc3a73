import { attachGestures } from './gestures.ts';
import { LiveFrame } from './LiveFrame.tsx';

/** What a map needs once somebody moves it, in one file to fetch: nothing of it is needed for the first paint. */
export const MOVING = { attachGestures, LiveFrame };
