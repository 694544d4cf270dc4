import { Injectable } from '@nestjs/common';

/** Tells the relay of this process that a commit has left work in the outbox. A hint only: the relay also looks by itself. */
@Injectable()
export class OutboxSignal {
  #listener: (() => void) | null = null;

  wake(): void {
    this.#listener?.();
  }

  listen(listener: (() => void) | null): void {
    this.#listener = listener;
  }
}
