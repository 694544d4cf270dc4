import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { routes, type Me, type Position } from '@prongsai/contracts';
import { client } from '../../providers/client.js';
import { usePick, useText } from '../../shared/language.js';
import { Trouble } from '../../shared/second-factor/trouble.js';
import { useAttempt } from '../../shared/use-attempt.js';
import { EntranceFrame } from './entrance-frame.js';

/** Authority belongs to a position, so who holds several says which one first. */
export function ChoosePosition({ me, onDone }: { me: Me; onDone: (me: Me) => void }) {
  const t = useText();
  const { attempt, busy, error } = useAttempt();
  const choose = ({ id }: Position) => attempt(async () => onDone(id === me.actingAs.id ? me : await client.call(routes.actAs, { body: { positionId: id } })));
  return (
    <EntranceFrame title={t('login.choose.title')} subtitle={t('login.choose.subtitle')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {me.positions.map((position) => <PositionTile key={position.id} position={position} disabled={busy} onPress={() => choose(position)} />)}
      </Box>
      <Trouble error={error} />
    </EntranceFrame>
  );
}

const tileSx = {
  flexDirection: 'column', alignItems: 'flex-start', minHeight: 56, px: 4, py: 2, borderRadius: 2, bgcolor: 'prongsai.surface', border: 1, borderColor: 'prongsai.line2', textAlign: 'left', color: 'prongsai.ink',
  '&:hover': { borderColor: 'prongsai.brandLine', bgcolor: 'prongsai.brandTint' },
} as const;

function PositionTile({ position, disabled, onPress }: { position: Position; disabled: boolean; onPress: () => void }) {
  const t = useText();
  const pick = usePick();
  return (
    <ButtonBase onClick={onPress} disabled={disabled} sx={tileSx}>
      <Typography component="span" sx={{ fontWeight: 600 }}>{pick(position.title)}</Typography>
      {position.actingOrder ? <Typography component="span" variant="body2" sx={{ color: 'prongsai.ink2' }}>{t('app.actingOrder', { order: position.actingOrder })}</Typography> : null}
    </ButtonBase>
  );
}
