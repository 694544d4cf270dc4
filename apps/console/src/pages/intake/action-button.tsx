import type { IntakeView } from '@prongsai/contracts';
import type { ReactNode } from 'react';
import { EventButton } from '../parts/event-button.js';

interface ActionButtonProps {
  allowed: IntakeView['allowedActions'][number];
  label: string;
  icon?: ReactNode;
  busy?: boolean;
  primary?: boolean;
  onPress: () => void;
}

/** What may be done with an intake; pressed while it may not, it says everything that stands against it. */
export const ActionButton = (props: ActionButtonProps) => <EventButton {...props} />;
