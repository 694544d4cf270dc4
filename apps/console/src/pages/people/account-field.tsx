import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { routes, type Candidate } from '@prongsai/contracts';
import { useApi } from '../../shared/api.js';
import { usePick, useText } from '../../shared/language.js';

/** Who may be put into the position. */
export function AccountField({ positionId, value, onChange }: { positionId: string; value: string; onChange: (accountId: string) => void }) {
  const t = useText();
  const pick = usePick();
  const found = useApi(routes.listCandidates, { params: { positionId } }).data?.data ?? [];
  const said = ({ name, ownTitle, place }: Candidate) => {
    const title = ownTitle && pick(ownTitle) !== pick(name) ? pick(ownTitle) : '';
    return [pick(name), title, place ? pick(place) : ''].filter(Boolean).join(' · ');
  };
  return (
    <TextField select label={t('people.field.account')} value={found.length > 0 ? value : ''} onChange={(event) => onChange(event.target.value)} size="small" fullWidth>
      {found.map((candidate) => (
        <MenuItem key={candidate.accountId} value={candidate.accountId}>{said(candidate)}</MenuItem>
      ))}
    </TextField>
  );
}
