import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { withoutAddresses } from './without-addresses.js';

/** One JSON line each, without anybody's address, on the standard error output: the standard output is for people. */
export class PinoLogger implements LoggerService {
  readonly #pino: Logger;

  constructor(level: string, into: DestinationStream = process.stderr) {
    this.#pino = pino({ level, base: null }, into);
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
    const told = more.slice(0, -1).map(textOf);
    this.#pino[level]({ context, ...(told.length > 0 ? { more: told } : {}) }, textOf(message));
  }
}

function textOf(given: unknown): string {
  const text = given instanceof Error ? (given.stack ?? given.message) : given;
  return withoutAddresses(typeof text === 'string' ? text : (JSON.stringify(text) ?? String(text)));
}
