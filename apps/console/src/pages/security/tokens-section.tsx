import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { routes, type Me } from '@prongsai/contracts';
import { useState } from 'react';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { Section } from '../parts/section.js';
import { ShownOnce } from '../parts/shown-once.js';
import { List } from './list-row.js';
import { NewToken } from './new-token.js';
import { TokenRow } from './token-row.js';

/** Tokens let other systems act for one position, within the permissions named. */
export function TokensSection({ me }: { me: Me }) {
  const t = useText();
  const { data, error, refetch } = useApi(routes.listApiTokens, {});
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <Section title={t('security.tokens.title')} aside={<Button variant="outlined" size="small" onClick={() => setAdding(true)}>{t('security.tokens.create')}</Button>}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 2 }}>{t('security.tokens.explain')}</Typography>
      {error ? <ProblemBand error={error} onRetry={() => void refetch()} /> : null}
      {data ? <List>{data.data.map((token) => <TokenRow key={token.id} token={token} />)}</List> : <RowsSkeleton rows={1} height={56} />}
      {data?.data.length === 0 ? <Typography>{t('security.tokens.none')}</Typography> : null}
      {adding ? <NewToken me={me} onMade={(made) => { setAdding(false); setSecret(made); }} onClose={() => setAdding(false)} /> : null}
      {secret === null ? null : <ShownOnce title={t('security.tokens.madeTitle')} text={t('security.tokens.made')} secret={secret} name={t('security.tokens.secret')} onClose={() => setSecret(null)} />}
    </Section>
  );
}
