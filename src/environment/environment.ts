import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

import { ALERT_VARIABLES, type AlertWebhook, alertWebhookOf, type Mail, mailOf } from './alerts'
import { MACHINE_TRANSLATION_VARIABLES, type MachineTranslation, machineTranslationOf } from './machine-translation'
import { networkList } from './networks'
import { type MediaStore, mediaStoreOf, type S3, S3_VARIABLES, s3Of } from './s3'

/** What Qanun takes from the environment (.env.example), read once and completely. */
export type Environment = {
  /** `file:…` or `mongodb://…`. */
  readonly databaseUrl: string
  /** Folder of the embedded database, the replica and the generated secret. */
  readonly dataDir: string
  readonly mediaDir: string
  /** The folder of frozen renditions, which is all that a reader needs of the media. */
  readonly publicMediaDir: string
  readonly replicaFile: string
  /** Where deliveries without a database write down what consumers say, for the server to fetch. */
  readonly cursorsFile: string
  /** The folder in which channels have their folders. */
  readonly exportsDir: string
  readonly port: number
  /** The public address, without a slash at its end. */
  readonly siteUrl: string
  /** Origins that a browser may write from. */
  readonly origins: readonly string[]
  readonly secret: string
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** Null where translators do without a machine. */
  readonly machineTranslation: MachineTranslation | null
  /** Networks in CIDR notation that webhooks may reach beside the public ones. */
  readonly webhookNetworks: readonly string[]
  /** Null where no mail can be sent. */
  readonly mail: Mail | null
  /** Null where the clinic is told nothing by webhook. */
  readonly alertWebhook: AlertWebhook | null
  /** Null where there is no S3-compatible store. */
  readonly s3: S3 | null
  /** Null where pictures are on disk only. */
  readonly mediaStore: MediaStore | null
}

/** A variable has a value that can't be used. */
export class BadEnvironment extends Error {
  constructor(variable: string, reason: string) {
    super(`${variable} can't be used: ${reason}`)
    this.name = 'BadEnvironment'
  }
}

const SCHEMA = z.object({
  DATABASE_URL: z.string().min(1).optional(),
  DATA_DIR: z.string().min(1).default('data'),
  EXPORTS_DIR: z.string().min(1).optional(),
  MEDIA_DIR: z.string().min(1).default('media'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  PAYLOAD_SECRET: z.string().min(16, 'it needs at least 16 characters').optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'it must be an address that begins with http:// or https://' })
    .optional(),
  WEBHOOK_NETWORKS: networkList.default([]),
  ...ALERT_VARIABLES,
  ...MACHINE_TRANSLATION_VARIABLES,
  ...S3_VARIABLES,
})

let read: Environment | undefined

/** @throws BadEnvironment */
export const environment = (): Environment => (read ??= readEnvironment(process.env))

/** @throws BadEnvironment naming the first variable at fault */
export const readEnvironment = (variables: NodeJS.ProcessEnv): Environment => {
  // An empty variable is an unset one, as `docker run -e X=` and .env files write it.
  const parsed = SCHEMA.safeParse(Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new BadEnvironment(String(issue?.path[0] ?? 'The environment'), issue?.message ?? 'unknown')
  }
  const { DATABASE_URL, DATA_DIR, EXPORTS_DIR, LOG_LEVEL, MEDIA_DIR, PAYLOAD_SECRET, PORT, SITE_URL } = parsed.data
  const refuse = (variable: string, reason: string) => new BadEnvironment(variable, reason)
  const dataDir = path.resolve(DATA_DIR)
  const siteUrl = (SITE_URL ?? `http://127.0.0.1:${PORT}`).replace(/\/+$/, '')
  const s3 = s3Of(parsed.data, refuse)
  return {
    dataDir,
    databaseUrl: DATABASE_URL ?? `file:${path.join(dataDir, 'qanun.sqlite')}`,
    mediaDir: path.resolve(MEDIA_DIR),
    publicMediaDir: path.join(path.resolve(MEDIA_DIR), 'public'),
    replicaFile: path.join(dataDir, 'replica.sqlite'),
    cursorsFile: path.join(dataDir, 'cursors.sqlite'),
    exportsDir: path.resolve(EXPORTS_DIR ?? path.join(dataDir, 'exports')),
    port: PORT,
    siteUrl,
    origins: [...new Set([new URL(siteUrl).origin, `http://127.0.0.1:${PORT}`, `http://localhost:${PORT}`])],
    logLevel: LOG_LEVEL,
    machineTranslation: machineTranslationOf(parsed.data, refuse),
    webhookNetworks: parsed.data.WEBHOOK_NETWORKS,
    mail: mailOf(parsed.data, refuse),
    alertWebhook: alertWebhookOf(parsed.data, refuse),
    s3,
    mediaStore: mediaStoreOf(s3, parsed.data),
    secret: PAYLOAD_SECRET ?? keptSecret(dataDir),
  }
}

/** A random secret, made once and kept where only this user reads it. */
const keptSecret = (dataDir: string): string => {
  const file = path.join(dataDir, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dataDir, { recursive: true })
  const secret = randomBytes(32).toString('hex')
  try {
    // wx: of two processes that start together, one makes it and the other reads it.
    writeFileSync(file, secret, { flag: 'wx', mode: 0o600 })
    return secret
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFileSync(file, 'utf8').trim()
    throw error
  }
}
