import type { ComponentProps } from 'react';
import { NetworkMap } from '#view/map/NetworkMap.tsx';

type Given = ComponentProps<typeof NetworkMap>;

const ignore = () => undefined;
const NOTHING: Given['hiddenSegments'] = new Set();

/** The map at rest, whose props are the same at every drawing: nothing stands out, nothing is out of sight and nothing hears a press, but for what is given. */
export const StillMap = (given: Pick<Given, 'network' | 'layout'> & Partial<Given>) => (
  <NetworkMap
    isStill
    emphasis={null}
    picked={null}
    here={null}
    foldOpstap={false}
    hiddenSegments={NOTHING}
    alone={null}
    onStation={ignore}
    onSegment={ignore}
    onLeave={ignore}
    onList={ignore}
    {...given}
  />
);
