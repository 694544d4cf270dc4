import { definitionId, type DefinitionId, type DefinitionView } from '@prongsai/contracts';
import { useSearchParams } from 'react-router-dom';

export interface Choice {
  definition: DefinitionView;
  version: number;
  /** The state that one comes from, to be marked in the drawing of the version it is in. */
  here: string | null;
  choose: (definition: DefinitionId, version: number) => void;
}

/** Which version of which definition is looked at: `?definition=annual-cycle&version=2`; the newest unless said otherwise. */
export function useChoice(definitions: readonly DefinitionView[]): Choice | null {
  const [search, setSearch] = useSearchParams();
  const wanted = definitionId.catch('annual-cycle').parse(search.get('definition'));
  const definition = definitions.find(({ id }) => id === wanted);
  if (!definition) return null;
  const known = definition.versions.find(({ version }) => String(version) === search.get('version')) ?? definition.versions.find(({ newest }) => newest);
  const choose = (id: DefinitionId, version: number) => setSearch({ definition: id, version: String(version) });
  return { definition, version: known?.version ?? 1, here: search.get('here'), choose };
}
