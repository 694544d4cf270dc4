import { Notification } from 'react-admin';

/** Told for four seconds at the foot; a refusal is never told here but beside what was pressed. */
export const ConsoleNotification = () => <Notification autoHideDuration={4000} anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }} />;
