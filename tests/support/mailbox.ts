/** A mail server on a port of 127.0.0.1 that keeps what comes. */
import type { AddressInfo } from 'node:net'

import { SMTPServer } from 'smtp-server'

export type Mailbox = {
  readonly url: string
  readonly mails: { readonly to: readonly string[]; readonly text: string }[]
  /** Refuses what comes from now on, or takes it again. */
  readonly setFull: (isFull: boolean) => void
  readonly stop: () => Promise<void>
}

export const startMailbox = async (): Promise<Mailbox> => {
  const mails: { to: readonly string[]; text: string }[] = []
  let isFull = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (isFull) return done(new Error('The mailbox is full'))
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(parts).toString(),
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    setFull: (value) => (isFull = value),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
