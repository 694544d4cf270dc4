import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/index.js';
import { EraseDetails } from './erase-details.js';
import { ErasePerson } from './erase-person.js';
import { PersonalDataController } from './personal-data.controller.js';

@Module({ imports: [PeopleModule], controllers: [PersonalDataController], providers: [EraseDetails, ErasePerson] })
export class PersonalDataModule {}
