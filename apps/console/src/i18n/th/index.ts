import { access } from './access.js';
import { app } from './app.js';
import { board } from './board.js';
import { deadlines } from './deadlines.js';
import { definitions } from './definitions.js';
import { documents } from './documents.js';
import { evidence } from './evidence.js';
import { inbox } from './inbox.js';
import { intake } from './intake.js';
import { late, nudge } from './late.js';
import { login } from './login.js';
import { marks } from './marks.js';
import { measures } from './measures.js';
import { notifications } from './notifications.js';
import { people } from './people.js';
import { proof } from './proof.js';
import { ra } from './ra.js';
import { reminders } from './reminders.js';
import { reports } from './reports.js';
import { scores } from './scores.js';
import { security } from './security.js';
import { suggestions } from './suggestions.js';
import { trail } from './trail.js';
import { webhooks } from './webhooks.js';
import { year } from './year.js';

/** One file an area, so that two people never edit the same one. */
export const th = { access, app, board, deadlines, definitions, documents, evidence, inbox, intake, late, login, marks, measures, notifications, nudge, people, proof, ra, reminders, reports, scores, security, suggestions, trail, webhooks, year };
