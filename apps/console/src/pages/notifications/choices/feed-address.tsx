import Button from '@mui/material/Button';
import { useText } from '../../../shared/language.js';
import { ShownOnce } from '../../parts/shown-once.js';

/** The address of a new feed: whoever knows it reads the feed. */
export function FeedAddress({ url, onClose }: { url: string; onClose: () => void }) {
  const t = useText();
  const subscribe = <Button component="a" href={url.replace(/^https?:/, 'webcal:')} variant="outlined">{t('notifications.calendar.subscribe')}</Button>;
  return (
    <ShownOnce
      title={t('notifications.calendar.madeTitle')}
      text={t('notifications.calendar.madeText')}
      secret={url}
      name={t('notifications.calendar.address')}
      actions={subscribe}
      onClose={onClose}
    />
  );
}
