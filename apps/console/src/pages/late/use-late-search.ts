import { useSearchParams } from 'react-router-dom';

export interface LateSearch {
  district: string | null;
  milestone: string | null;
  set: (name: 'district' | 'milestone', value: string | null) => void;
}

/** The filters stand in the address, so that a list can be sent to somebody. */
export function useLateSearch(): LateSearch {
  const [params, setParams] = useSearchParams();
  const set: LateSearch['set'] = (name, value) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return { district: params.get('district'), milestone: params.get('milestone'), set };
}
