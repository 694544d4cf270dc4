import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import type { TokenPermission } from '@prongsai/contracts';
import { useText } from '../../shared/language.js';

interface TokenPermissionsProps {
  grantable: readonly TokenPermission[];
  chosen: readonly TokenPermission[];
  onToggle: (permission: TokenPermission) => void;
}

/** One by one, none chosen beforehand. */
export function TokenPermissions({ grantable, chosen, onToggle }: TokenPermissionsProps) {
  const t = useText();
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 1, fontWeight: 500 }}>{t('security.tokens.permissions')}</Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {grantable.map((permission) => (
          <FormControlLabel key={permission} control={<Checkbox size="small" checked={chosen.includes(permission)} onChange={() => onToggle(permission)} />} label={t(`security.tokens.permission.${permission}`)} slotProps={{ typography: { variant: 'body2' } }} sx={{ mr: 0 }} />
        ))}
      </Box>
    </Box>
  );
}
