import Typography from '@mui/material/Typography';
import { routes, type SecondFactorRule } from '@prongsai/contracts';
import { useApi } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { RowsSkeleton } from '../../shared/skeletons.js';
import { Section } from '../parts/section.js';
import { WordChip } from '../parts/word-chip.js';
import { AppRow } from './app-row.js';
import { List } from './list-row.js';
import { RecoveryRow } from './recovery-row.js';

/** What is asked for beside the password: the app, and the codes that stand in for it. */
export function FactorSection({ rule }: { rule: SecondFactorRule }) {
  const t = useText();
  const { data, error, refetch } = useApi(routes.readSecondFactor, {});
  const chip = rule === 'required' ? <WordChip ground="dueBg" ink="dueFg">{t('security.factor.required')}</WordChip> : <WordChip ground="blockBg" ink="ink2">{t('security.factor.offered')}</WordChip>;
  return (
    <Section title={t('security.factor.title')} aside={chip}>
      <Typography variant="body2" sx={{ color: 'prongsai.ink2', mb: 2 }}>{t('security.factor.explain')}</Typography>
      {error ? <ProblemBand error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <List>
          <AppRow addedAt={data.appAddedAt} />
          {data.authenticatorApp || data.passkeys > 0 ? <RecoveryRow left={data.recoveryCodesLeft} /> : null}
        </List>
      ) : <RowsSkeleton rows={2} height={56} />}
    </Section>
  );
}
