import { Module } from '@nestjs/common';
import { AgenciesModule } from '../agencies/index.js';
import { DocumentsModule } from '../documents/index.js';
import { PublicPageController } from './public-page.controller.js';
import { PublicationController } from './publication.controller.js';
import { PublicationService } from './publication.service.js';
import { PublishedRepository } from './published.repository.js';

@Module({
  imports: [AgenciesModule, DocumentsModule],
  controllers: [PublicationController, PublicPageController],
  providers: [PublicationService, PublishedRepository],
})
export class PublicationModule {}
