import type { SeenKey } from '#contract'
import { createCursorKeeper } from '#delivery'
import { expect, it } from 'vitest'

it('what could not be written is written the next time, told of once, and never in the place of what was said later', async () => {
  const written: SeenKey[][] = []
  const faults: unknown[] = []
  let isBroken = true
  let meanwhile = () => {}
  const keeper = createCursorKeeper({
    everyMs: 3_600_000,
    write: (seen) => {
      meanwhile()
      if (isBroken) throw new Error('no room')
      written.push([...seen])
    },
    onFault: (error) => faults.push(error),
  })
  keeper.seen({ keyId: 'one', epoch: 'e', seq: 0 })
  keeper.seen({ keyId: 'one', epoch: 'e', seq: 5 })
  keeper.seen({ keyId: 'two', epoch: 'e', seq: 1 })
  meanwhile = () => {
    keeper.used('one')
    keeper.seen({ keyId: 'two', epoch: 'e', seq: 2 })
  }
  await keeper.flush()
  await keeper.flush()
  expect(faults).toHaveLength(1)

  isBroken = false
  meanwhile = () => {}
  await keeper.flush()
  expect(written[0]!.map(({ begunAt, cursor, keyId }) => [keyId, cursor?.seq, begunAt !== null])).toEqual([
    ['one', 5, true],
    ['two', 2, false],
  ])
  await keeper.stop()
  expect(written, 'nothing new').toHaveLength(1)

  isBroken = true
  keeper.used('one')
  await keeper.flush()
  expect(faults, 'another row of failures').toHaveLength(2)
})
