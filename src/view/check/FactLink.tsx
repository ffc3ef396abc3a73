import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { factName, factPlace, type NameInput } from './fact-names.ts';

interface FactLinkProps {
  readonly input: NameInput;
  /** The key of the record in `Facts`. */
  readonly record: string;
}

/** The name of a record, as a way to its place on the map where it has one. */
export function FactLink({ input, record }: FactLinkProps) {
  const { useStore } = useApp();
  const place = factPlace(input.network, record);
  const name = factName(input, record);
  if (!place) return <>{name}</>;
  const open = () => {
    const { openScreen, openStation, openSegment } = useStore.getState();
    openScreen('kaart');
    if (place.kind === 'station') openStation(place.id);
    else openSegment(place.id);
  };
  return (
    <button type="button" className={shared.linkButton} onClick={open}>
      {name}
    </button>
  );
}
