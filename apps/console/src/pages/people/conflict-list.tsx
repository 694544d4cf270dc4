import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Conflict, ConflictSeverity } from '@prongsai/contracts';
import { useState } from 'react';
import { usePick, useText } from '../../shared/language.js';
import type { TokenName } from '../../theme/tokens.js';
import { WordChip } from '../parts/word-chip.js';

const looks: Record<ConflictSeverity, [TokenName, TokenName]> = {
  blocks: ['lateTint', 'lateFg'],
  warns: ['dueBg', 'dueFg'],
  informs: ['openBg', 'openFg'],
};

const shownAtFirst = 6;

/** What stands in the way, the worst first, each with what to do; `named` says of which agency. */
export function ConflictList({ conflicts, named }: { conflicts: readonly Conflict[]; named: boolean }) {
  const t = useText();
  const [all, setAll] = useState(false);
  if (conflicts.length === 0) return <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('people.conflict.none')}</Typography>;
  const shown = all ? conflicts : conflicts.slice(0, shownAtFirst);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((conflict, at) => <ConflictLine key={`${conflict.agency.id}:${conflict.code}:${conflict.positionId ?? at}`} conflict={conflict} named={named} />)}
      </Box>
      {conflicts.length > shownAtFirst ? (
        <Button variant="text" size="small" onClick={() => setAll(!all)} sx={{ ml: -3, mt: 1 }}>{all ? t('people.conflict.fewer') : t('people.conflict.more', { smart_count: conflicts.length })}</Button>
      ) : null}
    </>
  );
}

function ConflictLine({ conflict, named }: { conflict: Conflict; named: boolean }) {
  const t = useText();
  const pick = usePick();
  const [ground, ink] = looks[conflict.severity];
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '112px minmax(0, 1fr)' }, columnGap: 3, rowGap: 1, py: 2.5, borderTop: 1, borderColor: 'prongsai.line', '&:first-of-type': { borderTop: 0, pt: 0 } }}>
      <Box><WordChip ground={ground} ink={ink}>{t(`people.conflict.${conflict.severity}`)}</WordChip></Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 500 }}>{named ? `${pick(conflict.agency.shortName)}: ` : ''}{pick(conflict.message)}</Typography>
        <Typography variant="body2" sx={{ color: 'prongsai.ink2' }}>{pick(conflict.remedy)}</Typography>
      </Box>
    </Box>
  );
}
