import { describe, expect, it } from 'vitest'

import { readEnvironment } from '#environment'

const read = (variables: Record<string, string>) =>
  readEnvironment({ NODE_ENV: 'test', PAYLOAD_SECRET: 'a-secret-for-tests-only', ...variables })

describe('a setting that can not be used', () => {
  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['SITE_URL', 'clinic.example'],
    ['PAYLOAD_SECRET', 'short'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is refused, and named', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} can't be used: `))
  })
})
