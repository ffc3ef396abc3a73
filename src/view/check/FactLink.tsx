import shared from '../shared/shared.module.css';
import { useOpenOnMap } from '../shared/useOpenOnMap.ts';
import { factName, factPlace, type NameInput } from './fact-names.ts';

interface FactLinkProps {
  readonly input: NameInput;
  /** The key of the record in `Facts`. */
  readonly record: string;
}

/** The name of a record, as a way to its place on the map where it has one. */
export function FactLink({ input, record }: FactLinkProps) {
  const openOnMap = useOpenOnMap();
  const place = factPlace(input.network, record);
  const name = factName(input, record);
  if (!place) return <>{name}</>;
  return (
    <button type="button" data-paper className={shared.linkButton} onClick={() => openOnMap(place)}>
      {name}
    </button>
  );
}
