import type { MigrationInterface } from 'typeorm';
import { Initial0000000000001 } from './0001-initial.js';
import { Intake0000000000002 } from './0002-intake.js';
import { Tenancy0000000000003 } from './0003-tenancy.js';
import { Trail0000000000004 } from './0004-trail.js';
import { SignIn0000000000005 } from './0005-sign-in.js';
import { People0000000000006 } from './0006-people.js';
import { Approvals0000000000007 } from './0007-approvals.js';
import { Definitions0000000000008 } from './0008-definitions.js';
import { Evidence0000000000009 } from './0009-evidence.js';
import { Ledger0000000000010 } from './0010-ledger.js';
import { Calendar0000000000011 } from './0011-calendar.js';
import { Sweep0000000000012 } from './0012-sweep.js';
import { Policy0000000000013 } from './0013-policy.js';
import { Letters0000000000014 } from './0014-letters.js';
import { Line0000000000015 } from './0015-line.js';
import { Webhooks0000000000016 } from './0016-webhooks.js';
import { CalendarFeed0000000000017 } from './0017-calendar-feed.js';
import { FollowUp0000000000018 } from './0018-follow-up.js';
import { OneLineIndex0000000000019 } from './0019-one-line-index.js';

/** Every migration, oldest first; frozen once merged. */
export const migrations: (new () => MigrationInterface)[] = [
  Initial0000000000001,
  Intake0000000000002,
  Tenancy0000000000003,
  Trail0000000000004,
  SignIn0000000000005,
  People0000000000006,
  Approvals0000000000007,
  Definitions0000000000008,
  Evidence0000000000009,
  Ledger0000000000010,
  Calendar0000000000011,
  Sweep0000000000012,
  Policy0000000000013,
  Letters0000000000014,
  Line0000000000015,
  Webhooks0000000000016,
  CalendarFeed0000000000017,
  FollowUp0000000000018,
  OneLineIndex0000000000019,
];
