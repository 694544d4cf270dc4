import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CyclesModule } from '../cycles/index.js';
import { ResultsModule } from '../results/index.js';
import { ProvinceLibrary } from './province-library.js';
import { ReadSuggestions } from './read-suggestions.js';
import { SuggestionsController } from './suggestions.controller.js';

@Module({
  imports: [AgenciesModule, CyclesModule, ResultsModule],
  controllers: [SuggestionsController],
  providers: [ProvinceLibrary, ReadSuggestions],
  exports: [ReadSuggestions],
})
export class SuggestionsModule {}
