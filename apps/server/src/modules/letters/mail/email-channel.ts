import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailTransport } from '../../mail/index.js';
import { LetterChannels, type LetterChannel, type OutgoingLetter, type Sent } from '../channel.js';
import { ComposeLetter } from './compose-letter.js';

/** Letters by mail: the channel that everybody can be reached by. */
@Injectable()
export class EmailChannel implements LetterChannel, OnModuleInit {
  readonly name = 'email';

  constructor(
    private readonly channels: LetterChannels,
    private readonly transport: MailTransport,
    private readonly composing: ComposeLetter,
  ) {}

  onModuleInit(): void {
    if (this.transport.isSet) this.channels.add(this);
  }

  /** Twice the connections: while one letter is under way over each, the next is being written. */
  get atOnce(): number {
    return this.transport.connections * 2;
  }

  send(letter: OutgoingLetter): Promise<Sent> {
    return this.transport.send({ id: letter.id, to: letter.address, ...this.composing.compose(letter) });
  }
}
