import { routes, type EvidenceView, type ParamsOf } from '@prongsai/contracts';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useSend } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';
import { EvidenceAdder } from './evidence-adder.js';
import { EvidencePieces } from './evidence-pieces.js';

/** The evidence of one measure while its report is written. It is kept at once, apart from the words. */
export function EvidenceSection({ place, pieces }: { place: ParamsOf<typeof routes.addEvidenceFile>; pieces: readonly EvidenceView[] }) {
  const t = useText();
  const { mutate, isPending, error } = useSend(routes.withdrawEvidence);
  const [leaving, setLeaving] = useState<EvidenceView | null>(null);
  const withdraw = () => leaving && mutate({ params: { evidenceId: leaving.id } }, { onSettled: () => setLeaving(null) });
  return (
    <Box role="group" aria-labelledby="evidence-label" id="field-evidence" tabIndex={-1} sx={{ display: 'grid', gap: 3 }}>
      <Box>
        <Typography id="evidence-label" variant="subtitle2">{t('reports.evidence')}</Typography>
        <Typography variant="caption" component="p" sx={{ color: 'prongsai.ink2', m: 0 }}>{t('evidence.help')}</Typography>
      </Box>
      {pieces.length > 0 ? <EvidencePieces pieces={pieces} onWithdraw={setLeaving} /> : null}
      {error ? <ProblemBand error={error} /> : null}
      <EvidenceAdder place={place} />
      <Confirm open={leaving !== null} title={t('evidence.withdrawTitle')} text={t('evidence.withdrawText', { title: leaving?.title ?? '' })} action={t('evidence.withdraw')} busy={isPending} onConfirm={withdraw} onClose={() => setLeaving(null)} />
    </Box>
  );
}
