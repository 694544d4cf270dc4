import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes, type BouncedAddress } from '@prongsai/contracts';
import { useApi, useSend } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { usePick, useText } from '../../shared/language.js';
import { useMay } from '../../shared/me.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Section } from '../parts/section.js';
import { List, ListRow } from '../security/list-row.js';

/** Addresses that took no letter, for those who can mend them; nothing where there are none. */
export function BouncedAddresses() {
  const t = useText();
  const may = useMay('people.manage');
  const { data } = useApi(routes.listBouncedAddresses, {}, { enabled: may });
  if (!data || data.total === 0) return null;
  return (
    <Section title={t('people.bounced.title')} aside={t('people.bounced.count', { smart_count: data.total })}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 2 }}>{t('people.bounced.text')}</Typography>
      <List>{data.data.map((bounced) => <BouncedRow key={bounced.accountId} bounced={bounced} />)}</List>
    </Section>
  );
}

function BouncedRow({ bounced: { accountId, address, answer, at, positions } }: { bounced: BouncedAddress }) {
  const t = useText();
  const pick = usePick();
  const dates = useDates();
  const { mutate, isPending, error } = useSend(routes.tryAddressAgain);
  const offices = positions.map(({ title, agency }) => (agency ? `${pick(title)} ${pick(agency)}` : pick(title))).join(' · ');
  return (
    <>
      <ListRow
        title={address}
        lines={[offices, t('people.bounced.answer', { answer, at: dates.fullMoment(at) })]}
        actions={<Button size="small" variant="outlined" loading={isPending} onClick={() => mutate({ params: { accountId } })}>{t('people.bounced.again')}</Button>}
      />
      {error ? <li><ProblemBand error={error} /></li> : null}
    </>
  );
}
