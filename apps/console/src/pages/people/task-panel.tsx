import { AppointPanel } from './appoint-panel.js';
import { OrderPanel } from './order-panel.js';
import type { Task } from './task.js';
import { CorrectPanel, EndPanel, RevokePanel } from './tenure-panels.js';
import { WaiverPanel } from './waiver-panel.js';

/** The form of what somebody is about to record. */
export function TaskPanel({ task, onClose }: { task: Task; onClose: () => void }) {
  const { position } = task;
  switch (task.kind) {
    case 'order':
      return <OrderPanel key={position.id} position={position} onClose={onClose} />;
    case 'appoint':
      return <AppointPanel key={position.id} position={position} onClose={onClose} />;
    case 'waive':
      return <WaiverPanel key={position.id} position={position} onClose={onClose} />;
    case 'end':
      return <EndPanel key={task.tenure.id} position={position} tenure={task.tenure} onClose={onClose} />;
    case 'correct':
      return <CorrectPanel key={task.tenure.id} position={position} tenure={task.tenure} onClose={onClose} />;
    case 'revoke':
      return <RevokePanel key={task.waiver.id} position={position} waiver={task.waiver} onClose={onClose} />;
  }
}
