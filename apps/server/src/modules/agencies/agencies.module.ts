import { Module } from '@nestjs/common';
import { AgenciesController } from './agencies.controller.js';
import { Agencies } from './agencies.js';

@Module({ controllers: [AgenciesController], providers: [Agencies], exports: [Agencies] })
export class AgenciesModule {}
