import { officeHours, type OfficeHours } from '@prongsai/thai';
import { z } from 'zod';
import { letterHours } from './letter-hours.js';
import { openIdProviders, type OpenIdProvider } from './openid-providers.js';
import { lineAccountOf, type LineAccount } from './line-account.js';
import { trustedProxies } from './trusted-proxies.js';
import { s3AddressOf } from '../files/s3-address.js';

/** What the server is told from outside. Injectable by its class; {@link readConfig} makes the only one. */
export abstract class Config {
  abstract readonly databaseUrl: string;
  /** Queue on Redis when given, else on the same PostgreSQL. */
  abstract readonly redisUrl: string | null;
  abstract readonly port: number;
  abstract readonly host: string;
  /** Where files are kept, and written aside on their way to a bucket. */
  abstract readonly dataFolder: string;
  /** Files go to this bucket when given, else under the data folder. */
  abstract readonly s3Url: string | null;
  /** Five agencies to try, and a clock that can be moved. */
  abstract readonly demonstration: boolean;
  /** `all`: the agencies at the stage of their documents; `people`: agencies and people, no year begun. */
  abstract readonly demonstrationContent: 'all' | 'people';
  /** The day the demonstration's clock starts on, `YYYY-MM-DD`; its own choice when not given. */
  abstract readonly demonstrationStart: string | null;
  abstract readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** After so many hours a session ends, used or not. */
  abstract readonly sessionHours: number;
  /** After so many minutes without use a session ends. */
  abstract readonly sessionIdleMinutes: number;
  /** A second factor, or a password, used within so many minutes is not asked for again. */
  abstract readonly stepUpMinutes: number;
  /** `required`: approvers must have a second factor, unless their province says otherwise; `offered`: whoever likes. */
  abstract readonly secondFactor: 'required' | 'offered';
  /** What secrets at rest are encrypted with; `null` makes one in the data folder. */
  abstract readonly secretKey: string | null;
  abstract readonly openIdProviders: readonly OpenIdProvider[];
  /** The LINE Official Account that letters go out by; `null` where there is none. */
  abstract readonly line: LineAccount | null;
  /** Webhooks may lead into private networks and to plain http: for development, and for receivers beside the server. */
  abstract readonly webhookPrivateAddresses: boolean;
  /** Seconds for which a webhook's receiver is waited for. */
  abstract readonly webhookTimeoutSeconds: number;
  /** Mail is kept and shown when there is no mail server. */
  abstract readonly smtpUrl: string | null;
  abstract readonly mailFrom: string;
  /** Connections to the mail server that one process holds at most. */
  abstract readonly smtpConnections: number;
  /** When letters may leave, on working days. */
  abstract readonly letterHours: OfficeHours;
  /** Seconds for which what can wait is gathered before it leaves. */
  abstract readonly letterGatherSeconds: number;
  /** Seconds after which another sender takes over what a dead one had claimed. */
  abstract readonly letterLeaseSeconds: number;
  /** Seconds until a letter that could not leave is tried again; twice as many after each further try, up to an hour. */
  abstract readonly letterRetrySeconds: number;
  /** The address people open, for links in mail; the cookie is marked secure when it is https. */
  abstract readonly publicUrl: string | null;
  /** Whose `X-Forwarded-*` is believed, as Express reads it; who is not in it is counted by the address he comes from. */
  abstract readonly trustedProxies: string;
  /** Seconds after which an enqueued and still unhandled outbox row is enqueued again. */
  abstract readonly outboxRetrySeconds: number;
  /** Seconds between two heartbeats, which sweep due rows. */
  abstract readonly heartbeatSeconds: number;
  abstract readonly workerConcurrency: number;
}

const seconds = z.coerce.number().positive();

/** Every variable the server reads; `.env.example` lists the same. */
export const environment = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://'),
  REDIS_URL: z.string().regex(/^rediss?:\/\//, 'must start with redis:// or rediss://').optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_FOLDER: z.string().default('.data'),
  S3_URL: z.string().refine((address) => s3AddressOf(address) !== null, 'must be like s3://key:secret@host:port/bucket').optional(),
  DEMONSTRATION: z.enum(['off', 'on', 'people']).default('off'),
  DEMONSTRATION_START: z.iso.date().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  SESSION_HOURS: z.coerce.number().positive().max(24 * 30).default(12),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(24 * 60).default(30),
  STEP_UP_MINUTES: z.coerce.number().int().min(1).max(24 * 60).default(15),
  SECOND_FACTOR: z.enum(['required', 'offered']).optional(),
  SECRET_KEY: z.string().min(32, 'must be at least 32 characters').optional(),
  OPENID_PROVIDERS: openIdProviders.optional(),
  LINE_CHANNEL_TOKEN: z.string().optional(),
  LINE_CHANNEL_SECRET: z.string().optional(),
  LINE_ID: z.string().regex(/^@/, 'must begin with @').optional(),
  LINE_API_URL: z.url().default('https://api.line.me'),
  WEBHOOK_PRIVATE_ADDRESSES: z.enum(['refused', 'allowed']).default('refused'),
  WEBHOOK_TIMEOUT_SECONDS: seconds.max(30).default(10),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://').optional(),
  MAIL_FROM: z.string().default('Prongsai <no-reply@localhost>'),
  SMTP_CONNECTIONS: z.coerce.number().int().min(1).max(100).default(5),
  LETTER_HOURS: letterHours.default(officeHours),
  LETTER_GATHER_SECONDS: z.coerce.number().min(0).max(24 * 3600).default(300),
  LETTER_LEASE_SECONDS: seconds.default(180),
  LETTER_RETRY_SECONDS: seconds.default(60),
  PUBLIC_URL: z.url().optional(),
  TRUSTED_PROXIES: trustedProxies.default('loopback'),
  OUTBOX_RETRY_SECONDS: seconds.default(60),
  HEARTBEAT_SECONDS: seconds.default(30),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(100).default(4),
});

/** The configuration cannot be read; names every variable at fault, never a value. */
export class ConfigError extends Error {}

const withoutEmpty = (env: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])));

/** What was said from outside, for an entry point that fills in the rest; an empty variable is one that is not set. */
export const givenEnvironment = (): Record<string, string> => withoutEmpty(process.env);

/** Checks the environment and gives every value its type. Nothing outside this file reads `process.env`. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const parsed = environment.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The configuration cannot be used:\n${faults.join('\n')}\n.env.example explains each variable.`);
  }
  const given = parsed.data;
  return {
    databaseUrl: given.DATABASE_URL,
    redisUrl: given.REDIS_URL ?? null,
    port: given.PORT,
    host: given.HOST,
    dataFolder: given.DATA_FOLDER,
    s3Url: given.S3_URL ?? null,
    demonstration: given.DEMONSTRATION !== 'off',
    demonstrationContent: given.DEMONSTRATION === 'people' ? 'people' : 'all',
    demonstrationStart: given.DEMONSTRATION_START ?? null,
    logLevel: given.LOG_LEVEL,
    sessionHours: given.SESSION_HOURS,
    sessionIdleMinutes: given.SESSION_IDLE_MINUTES,
    stepUpMinutes: given.STEP_UP_MINUTES,
    secondFactor: given.SECOND_FACTOR ?? (given.DEMONSTRATION === 'off' ? 'required' : 'offered'),
    secretKey: given.SECRET_KEY ?? null,
    openIdProviders: given.OPENID_PROVIDERS ?? [],
    line: lineAccountOf(given),
    webhookPrivateAddresses: given.WEBHOOK_PRIVATE_ADDRESSES === 'allowed',
    webhookTimeoutSeconds: given.WEBHOOK_TIMEOUT_SECONDS,
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom: given.MAIL_FROM,
    smtpConnections: given.SMTP_CONNECTIONS,
    letterHours: given.LETTER_HOURS,
    letterGatherSeconds: given.LETTER_GATHER_SECONDS,
    letterLeaseSeconds: given.LETTER_LEASE_SECONDS,
    letterRetrySeconds: given.LETTER_RETRY_SECONDS,
    publicUrl: given.PUBLIC_URL ?? null,
    trustedProxies: given.TRUSTED_PROXIES,
    outboxRetrySeconds: given.OUTBOX_RETRY_SECONDS,
    heartbeatSeconds: given.HEARTBEAT_SECONDS,
    workerConcurrency: given.WORKER_CONCURRENCY,
  };
}
