import { routes, type CycleView, type DefinitionId } from '@prongsai/contracts';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useSend } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useMay, useMe } from '../../shared/me.js';
import { usePlace } from '../../shared/place.js';
import { ProblemBand } from '../../shared/problem-band.js';
import { Confirm } from '../parts/confirm.js';
import { links } from '../parts/links.js';

const workflows: readonly DefinitionId[] = ['annual-cycle', 'anti-corruption-plan'];

/** From one workflow of the year to the other; where the other is not there yet, the officer opens it. */
export function WorkflowSwitch({ cycle }: { cycle: CycleView }) {
  const t = useText();
  const navigate = useNavigate();
  const { beside } = usePlace();
  const { agency, fiscalYear, definition } = cycle;
  if (!beside) return <OpenOther cycle={cycle} />;
  const go = (workflow: DefinitionId) => void navigate(links.year(agency.id, fiscalYear, undefined, workflow));
  return (
    <ToggleButtonGroup exclusive size="small" value={definition.id} aria-label={t('definitions.switch')} onChange={(_, workflow: DefinitionId | null) => workflow && go(workflow)}>
      {workflows.map((workflow) => (
        <ToggleButton key={workflow} value={workflow} sx={{ px: 3, minHeight: 40, textTransform: 'none' }}>{t(`definitions.short.${workflow}`)}</ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

function OpenOther({ cycle: { agency, fiscalYear, definition } }: { cycle: CycleView }) {
  const t = useText();
  const navigate = useNavigate();
  const mayOpen = useMay('cycle.open');
  const own = useMe()?.agency?.id === agency.id;
  const send = useSend(routes.openCycle);
  const [asking, setAsking] = useState(false);
  const other = workflows.find((workflow) => workflow !== definition.id);
  if (!mayOpen || !own || !other) return null;
  const named = { name: t(`definitions.names.${other}`), year: fiscalYear };
  // Once it is there the switch stands here instead of this button, so the way on must not hang on the button.
  const open = () =>
    void send.mutateAsync({ params: { agencyId: agency.id }, body: { fiscalYear, definitionId: other } }).then(
      () => navigate(links.year(agency.id, fiscalYear, undefined, other)),
      () => undefined,
    );
  return (
    <>
      <Button variant="outlined" startIcon={<FilePlus2 size={16} strokeWidth={1.75} />} onClick={() => setAsking(true)}>{t('definitions.open', { ...named, name: t(`definitions.short.${other}`) })}</Button>
      <Confirm open={asking} title={t('definitions.openTitle', named)} text={t('definitions.openText')} action={t('definitions.open', { ...named, name: t(`definitions.short.${other}`) })} busy={send.isPending} onConfirm={open} onClose={() => setAsking(false)}>
        {send.error ? <ProblemBand error={send.error} /> : null}
      </Confirm>
    </>
  );
}
