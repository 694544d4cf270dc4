import { Module } from '@nestjs/common';
import { LetterChannels } from './channel.js';

@Module({ providers: [LetterChannels], exports: [LetterChannels] })
export class LettersModule {}
