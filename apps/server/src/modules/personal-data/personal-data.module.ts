import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { PeopleModule } from '../people/index.js';
import { EraseDetails } from './erase-details.js';
import { ErasePerson } from './erase-person.js';
import { PersonalDataController } from './personal-data.controller.js';
import { TracePersonalReads } from './trace-personal-reads.js';

@Module({
  imports: [PeopleModule],
  controllers: [PersonalDataController],
  providers: [EraseDetails, ErasePerson, { provide: APP_INTERCEPTOR, useClass: TracePersonalReads }],
})
export class PersonalDataModule {}
