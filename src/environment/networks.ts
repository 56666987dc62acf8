import ipaddr from 'ipaddr.js'
import { z } from 'zod'

/** Networks in CIDR notation, with commas or spaces between. */
export const networkList = z
  .string()
  .transform((text) => text.split(/[\s,]+/u).filter((part) => part !== ''))
  .superRefine((parts, context) => {
    const wrong = parts.find((part) => !ipaddr.isValidCIDR(part))
    if (wrong !== undefined)
      context.addIssue({
        code: 'custom',
        message: `"${wrong}" is no network; write it like 10.0.0.0/8, fd00::/8 or 192.168.1.7/32`,
      })
  })
