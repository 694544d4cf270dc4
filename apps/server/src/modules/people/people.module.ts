import { Global, Module } from '@nestjs/common';
import { Accounts } from '../../platform/index.js';
import { People } from './people.js';
import { PositionAccounts } from './position-accounts.js';

/** Global, because the platform asks it who signs in. */
@Global()
@Module({ providers: [People, { provide: Accounts, useClass: PositionAccounts }], exports: [People, Accounts] })
export class PeopleModule {}
