import { Global, Module } from '@nestjs/common';
import { Accounts } from '../../platform/index.js';
import { AgenciesModule } from '../agencies/index.js';
import { ConflictsController } from './conflicts/conflicts.controller.js';
import { ReadConflicts } from './conflicts/read-conflicts.js';
import { RequiredFactors } from './conflicts/required-factors.js';
import { PeopleController } from './people.controller.js';
import { People } from './people.js';
import { PositionAccounts } from './position-accounts.js';
import { CorrectTenure } from './tenures/correct-tenure.js';
import { EndTenure } from './tenures/end-tenure.js';
import { Offices } from './tenures/offices.js';
import { ReadCandidates } from './tenures/read-candidates.js';
import { ReadStaffing } from './tenures/read-staffing.js';
import { RecordTenure } from './tenures/record-tenure.js';
import { GrantWaiver } from './waivers/grant-waiver.js';
import { RevokeWaiver } from './waivers/revoke-waiver.js';
import { Waivers } from './waivers/waivers.js';

/** Global, because the platform asks it who signs in. */
@Global()
@Module({
  imports: [AgenciesModule],
  controllers: [PeopleController, ConflictsController],
  providers: [
    People, Waivers, Offices, ReadStaffing, ReadCandidates, RecordTenure, EndTenure, CorrectTenure, GrantWaiver, RevokeWaiver, ReadConflicts, RequiredFactors,
    { provide: Accounts, useClass: PositionAccounts },
  ],
  exports: [People, RecordTenure, Waivers, Accounts],
})
export class PeopleModule {}
