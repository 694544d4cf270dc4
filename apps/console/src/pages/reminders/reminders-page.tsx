import { PageHeader } from '../../shared/page-header.js';
import { useText } from '../../shared/language.js';

export function RemindersPage() {
  const t = useText();
  return <PageHeader title={t('app.menu.reminders')} />;
}
