import { Command } from 'commander'
import type { Payload } from 'payload'

import { environment } from '#environment'

import { WrongUse } from '../output'
import { stopOnSignals } from '../stop-on-signals'

const MAX_WORKERS = 256

type Options = { delivery?: boolean; follow?: string; workers?: string; port?: string; dev?: boolean }

/** `qanun serve`: the whole product, or the delivery alone. */
export const serveCommand = () =>
  new Command('serve')
    .description('Serve admin, site and /v1 on one port of 127.0.0.1.')
    .option('--delivery', 'only /v1, from the replica that is there: no database is opened')
    .option('--follow <url>', 'with --delivery: be a replica of the node at this address, which needs nothing but that')
    .option('--workers <n>', 'with --delivery: so many processes on the port, over one replica')
    .option('--port <port>', 'the port (default: PORT, or 3000)')
    .option('--dev', 'rebuild on changes of the sources')
    .action(async (options: Options) => {
      const port = portOf(options.port)
      const plan = { port, origin: originOf(options), workers: workersOf(options) }
      if (options.delivery) return (await import('./serve-delivery')).serveDelivery(plan)
      await serveAll(port, options.dev ?? false)
    })

const portOf = (given: string | undefined): number => {
  const port = given === undefined ? environment().port : Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new WrongUse(`"${given}" is not a port: it is a whole number from 1 to 65535.`)
  process.env.PORT = String(port)
  return port
}

/** The address to follow without a slash at its end, or null. @throws WrongUse */
const originOf = ({ delivery, follow }: Options): string | null => {
  if (follow === undefined) return null
  if (!delivery) throw new WrongUse('--follow makes a replica, which serves /v1 only: add --delivery.')
  const url = URL.canParse(follow) ? new URL(follow) : null
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search || url.hash)
    throw new WrongUse(`"${follow}" is not an address for --follow: for instance http://10.0.0.5:3000, without /v1.`)
  // Not said again: it would be in the log.
  if (url.username || url.password)
    throw new WrongUse('--follow takes no name and password: what it reads is public, and addresses stand in logs.')
  if (/\/v1\/?$/.test(url.pathname)) throw new WrongUse('--follow wants what stands before /v1.')
  return url.href.replace(/\/+$/, '')
}

/** How many processes, or null for one that does everything. @throws WrongUse */
const workersOf = ({ delivery, workers }: Options): number | null => {
  if (workers === undefined) return null
  if (!delivery) throw new WrongUse('--workers share a replica, which serves /v1 only: add --delivery.')
  if (!/^\d{1,3}$/.test(workers) || Number(workers) < 1 || Number(workers) > MAX_WORKERS)
    throw new WrongUse(`"${workers}" is not possible for --workers: it is a whole number from 1 to ${MAX_WORKERS}.`)
  return Number(workers)
}

const serveAll = async (port: number, isDev: boolean): Promise<void> => {
  const { openPayload, offerFirstAccount, offerPasswords, serve } = await import('#server')
  const settings = environment()
  process.stdout.write('Opening the database …\n')
  const payload = await openPayload(settings.databaseUrl)
  await seedIfUntouched(payload)
  const running = await serve({ environment: settings, payload, port, isDev })
  const token = await offerFirstAccount(payload, settings.dataDir)
  const passwords = (await offerPasswords(payload)).map(({ email, path }) => `  ${email}  ${running.address}${path}\n`)
  process.stdout.write(`
  Site     ${running.address}/en   ${running.address}/fa
  JSON     ${running.address}/v1
  Admin    ${running.address}/admin
${token ? `\n  Make the first account with this link; it works once:\n  ${running.address}/setup?token=${token}\n` : ''}${passwords.length > 0 ? `\n  No admin has a password yet. Each sets one with a link of their own:\n${passwords.join('')}` : ''}
`)
  stopOnSignals(running.stop)
}

const seedIfUntouched = async (payload: Payload): Promise<void> => {
  const { isUntouched, loadContent } = await import('./seed')
  if (await isUntouched(payload)) await loadContent(payload, false)
}
