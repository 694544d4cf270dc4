import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Bell, Mail, Settings2, type LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../../shared/language.js';
import { PageHeader } from '../../shared/page-header.js';
import { Choices } from './choices/choices.js';
import { LetterList } from './letter-list.js';
import { MessageList } from './message-list.js';
import { OpenLetter } from './open-letter.js';

const tabs = {
  inApp: { icon: Bell, shows: MessageList },
  letters: { icon: Mail, shows: LetterList },
  choices: { icon: Settings2, shows: Choices },
} as const satisfies Record<string, { icon: LucideIcon; shows: ComponentType }>;
type TabName = keyof typeof tabs;
const names = Object.keys(tabs) as TabName[];

/** What was told to the position in the console, the letters that went to the person, and by which ways he is told. */
export function NotificationsPage() {
  const t = useText();
  const [search, setSearch] = useSearchParams();
  const shown = names.find((name) => name === search.get('tab')) ?? 'inApp';
  const Shown = tabs[shown].shows;
  return (
    <Box sx={{ display: 'flex', gap: 6, alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minWidth: 0, maxWidth: 860 }}>
        <PageHeader title={t('notifications.title')} context={t(`notifications.contexts.${shown}`)} />
        <Tabs value={shown} variant="scrollable" onChange={(_, next: TabName) => setSearch(next === 'inApp' ? {} : { tab: next }, { replace: true })} sx={{ mb: 3 }}>
          {names.map((name) => {
            const Icon = tabs[name].icon;
            return <Tab key={name} value={name} label={t(`notifications.${name}`)} icon={<Icon size={16} strokeWidth={1.75} aria-hidden />} iconPosition="start" />;
          })}
        </Tabs>
        <Shown />
      </Box>
      {shown === 'letters' ? <OpenLetter /> : null}
    </Box>
  );
}
