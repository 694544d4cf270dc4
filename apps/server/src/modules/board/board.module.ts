import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { CalendarModule } from '../calendar/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { PolicyModule } from '../policy/index.js';
import { BoardController } from './board.controller.js';
import { BoardService } from './board.service.js';

@Module({ imports: [AgenciesModule, CalendarModule, DeadlinesModule, PolicyModule], controllers: [BoardController], providers: [BoardService] })
export class BoardModule {}
