import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Lightbulb, Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../shared/language.js';
import type { PanelTab } from './use-measure-panel.js';

const icon = { size: 15, strokeWidth: 1.75 };

/** The measure as it is written, and what may be put into it. */
export function PanelTabs({ tab, onTab }: { tab: PanelTab; onTab: (tab: PanelTab) => void }) {
  const t = useText();
  const props = (value: PanelTab) => ({ value, id: `tab-${value}`, 'aria-controls': `panel-${value}`, label: t(`suggestions.tabs.${value}`), iconPosition: 'start' as const, sx: { minHeight: 44 } });
  return (
    <Tabs value={tab} onChange={(_, next: PanelTab) => onTab(next)} aria-label={t('suggestions.tabs.label')} variant="fullWidth" sx={{ mt: -3, mb: 4, borderBottom: 1, borderColor: 'prongsai.line' }}>
      <Tab {...props('write')} icon={<Pencil {...icon} />} />
      <Tab {...props('drafts')} icon={<Lightbulb {...icon} />} />
    </Tabs>
  );
}

/** Hidden rather than gone, so that what was opened or typed in it is still there. */
export function TabPanel({ of, shown, children }: { of: PanelTab; shown: PanelTab; children: ReactNode }) {
  return <Box role="tabpanel" id={`panel-${of}`} aria-labelledby={`tab-${of}`} hidden={of !== shown}>{children}</Box>;
}
