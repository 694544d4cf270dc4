import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** One JSON line each, on the standard error output: the standard output is for people. */
export class PinoLogger implements LoggerService {
  readonly #pino: Logger;

  constructor(level: string) {
    this.#pino = pino({ level, base: null }, process.stderr);
  }

  log(message: unknown, ...more: unknown[]): void {
    this.#write('info', message, more);
  }
  error(message: unknown, ...more: unknown[]): void {
    this.#write('error', message, more);
  }
  warn(message: unknown, ...more: unknown[]): void {
    this.#write('warn', message, more);
  }
  debug(message: unknown, ...more: unknown[]): void {
    this.#write('debug', message, more);
  }
  verbose(message: unknown, ...more: unknown[]): void {
    this.#write('trace', message, more);
  }
  fatal(message: unknown, ...more: unknown[]): void {
    this.#write('fatal', message, more);
  }

  /** Nest gives the context last, and a stack between. */
  #write(level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace', message: unknown, more: unknown[]): void {
    const context = more.at(-1);
    const text = message instanceof Error ? (message.stack ?? message.message) : message;
    this.#pino[level]({ context, ...(more.length > 1 ? { more: more.slice(0, -1) } : {}) }, typeof text === 'string' ? text : JSON.stringify(text));
  }
}
