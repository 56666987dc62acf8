import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'

import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js'

/** The address is in a network that nothing is sent to: ours, or one that only looks public. */
export class ForbiddenAddress extends Error {
  readonly address: string

  constructor(host: string, address: string) {
    super(
      `${host === address ? host : `${host} (${address})`} is not a public address. Networks that may be reached beside the public ones stand in WEBHOOK_NETWORKS.`,
    )
    this.name = 'ForbiddenAddress'
    this.address = address
  }
}

export type Networks = {
  /** Whether something may be sent to this IP address. */
  allows(address: string): boolean
}

/**
 * The public internet, and the networks that the installation allows. An address of IPv4 that is written as one of IPv6
 * (`::ffff:10.0.0.1`) counts as what it is; all that isn't plain unicast, such as tunnels that lead to another address, is refused.
 * @param allowed networks in CIDR notation, such as `10.0.0.0/8` or `fd00::/8`
 * @throws what ipaddr.js throws where one is no network
 */
export const networks = (allowed: readonly string[]): Networks => {
  const ranges = allowed.map((cidr) => ipaddr.parseCIDR(cidr))
  return {
    allows(given) {
      if (!ipaddr.isValid(given)) return false
      const address = ipaddr.process(given)
      return (
        (address.range() === 'unicast' && !isCompatible(address)) ||
        ranges.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits))
      )
    },
  }
}

/** In the form that IPv6 gave up (RFC 4291, 2.5.5.1): `::127.0.0.1` may still lead to the machine that it has in it. */
const isCompatible = (address: IPv4 | IPv6): boolean => address.kind() === 'ipv6' && address.match(IPV4_COMPATIBLE)

const IPV4_COMPATIBLE = ipaddr.parseCIDR('::/96')

/** How names are resolved; the system's way unless a test has another. */
export type Resolve = (
  host: string,
  options: { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: { address: string; family: number }[]) => void,
) => void

/**
 * For the `lookup` of a connection: it connects to one of the very addresses that were checked here, so that a name can't
 * mean another address afterwards (DNS rebinding). One forbidden address among several is enough to refuse.
 */
export const guardedLookup =
  (allowed: Networks, resolve: Resolve = systemLookup): LookupFunction =>
  (host, options, callback) => {
    resolve(host, { all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error || !first) return callback(error ?? new NoAddress(host), '', 0)
      const forbidden = addresses.find(({ address }) => !allowed.allows(address))
      if (forbidden) return callback(new ForbiddenAddress(host, forbidden.address), '', 0)
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }

/** A host that is an address is never looked up, and is to be checked by itself. @throws ForbiddenAddress */
export const requireAllowedHost = ({ hostname }: URL, allowed: Networks): void => {
  const host = hostname.replace(/^\[|\]$/gu, '')
  if (isIP(host) !== 0 && !allowed.allows(host)) throw new ForbiddenAddress(host, host)
}

class NoAddress extends Error {
  constructor(host: string) {
    super(`${host} has no address`)
    this.name = 'NoAddress'
  }
}
