import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/index.js';
import { MailModule } from '../mail/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PeopleModule } from '../people/index.js';
import { LetterChannels } from './channel.js';
import { BouncedAddressesController } from './bounces/bounced-addresses.controller.js';
import { LetterChoicesController } from './choices/letter-choices.controller.js';
import { LetterChoices } from './choices/letter-choices.js';
import { UnsubscribeController } from './choices/unsubscribe.controller.js';
import { GatherLettersJob } from './gather/gather-letters.job.js';
import { GatherLetters } from './gather/gather-letters.js';
import { LetterHours } from './gather/letter-hours.js';
import { ComposeLetter } from './mail/compose-letter.js';
import { EmailChannel } from './mail/email-channel.js';
import { UnsubscribeToken } from './mail/unsubscribe-token.js';
import { LettersController } from './read/letters.controller.js';
import { ClaimLetters } from './send/claim-letters.js';
import { LetterSender } from './send/letter-sender.js';
import { MarkLetters } from './send/mark-letters.js';
import { SendLettersJob } from './send/send-letters.job.js';
import { TellBounces } from './send/tell-bounces.js';

@Module({
  imports: [CalendarModule, MailModule, NotificationsModule, PeopleModule],
  controllers: [BouncedAddressesController, LetterChoicesController, LettersController, UnsubscribeController],
  providers: [
    ClaimLetters,
    ComposeLetter,
    EmailChannel,
    GatherLetters,
    GatherLettersJob,
    LetterChannels,
    LetterChoices,
    LetterHours,
    LetterSender,
    MarkLetters,
    SendLettersJob,
    TellBounces,
    UnsubscribeToken,
  ],
  exports: [GatherLetters, LetterChannels, LetterChoices, LetterHours, LetterSender],
})
export class LettersModule {}
