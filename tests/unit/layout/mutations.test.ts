import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import { MUTATIONS } from '../../mutations/mutations'

const root = path.resolve(import.meta.dirname, '../../..')

it.each(MUTATIONS)('what is broken on purpose stands in the code, once: $name', ({ file, find, test }) => {
  expect(readFileSync(path.join(root, file), 'utf8').split(find)).toHaveLength(2)
  expect(readFileSync(path.join(root, test), 'utf8')).not.toBe('')
})
