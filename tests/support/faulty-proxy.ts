/** Stands between two nodes, on the level of bytes: delays, slices, cuts off, doubles and drops what comes back. */
import net, { type AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import type { Random } from './random'

export type FaultyProxy = {
  readonly url: string
  /** How often each fault was made. */
  readonly made: Readonly<Record<Fault, number>>
  /** Where requests go from now on; connections to the one before are cut. */
  readonly lead: (port: number) => void
  readonly stop: () => Promise<void>
}

const FAULTS = ['delayed', 'sliced', 'cut', 'truncated', 'doubled'] as const
export type Fault = (typeof FAULTS)[number]

/** Of so many pieces that come back, one is tampered with. */
const ONE_IN = 4

export const startFaultyProxy = async (random: Random): Promise<FaultyProxy> => {
  const made: Record<Fault, number> = { delayed: 0, sliced: 0, cut: 0, truncated: 0, doubled: 0 }
  const open = new Set<net.Socket>()
  let target = 0

  const server = net.createServer((near) => {
    const far = net.connect(target, '127.0.0.1')
    for (const socket of [near, far]) {
      open.add(socket.setNoDelay(true))
      socket.on('error', () => {})
      socket.once('close', () => {
        open.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.pipe(far, { end: false })
    void forward(far, near, { random, made })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cutAll = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    made,
    lead(port) {
      target = port
      cutAll()
    },
    stop: async () => {
      cutAll()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Tools = { readonly random: Random; readonly made: Record<Fault, number> }

const forward = async (far: net.Socket, near: net.Socket, { made, random }: Tools): Promise<void> => {
  try {
    for await (const piece of far as AsyncIterable<Buffer>) {
      const fault = random.below(ONE_IN) === 0 ? random.oneOf(FAULTS) : null
      if (fault) made[fault] += 1
      if (fault === 'cut') break
      if (fault === 'delayed') await wait(random.below(120))
      if (fault === 'sliced') await sendSliced(near, piece)
      else near.write(fault === 'truncated' ? piece.subarray(0, random.below(piece.length)) : piece)
      if (fault === 'doubled') near.write(piece)
      if (fault === 'truncated') return void near.end()
    }
  } catch {
    // The other side went away.
  }
  near.destroy()
}

const MAX_CUTS = 40

/** Each time inside a character of several bytes, where there are such. */
const sendSliced = async (near: net.Socket, piece: Buffer): Promise<void> => {
  const inside = [...piece.keys()].filter((index) => (piece[index]! & 0xc0) === 0x80).slice(0, MAX_CUTS)
  let from = 0
  for (const to of inside.length > 0 ? inside : [piece.length >> 1]) {
    near.write(piece.subarray(from, to))
    from = to
    await wait(0)
  }
  near.write(piece.subarray(from))
}
