import { createTelling } from '#telling'
import { describe, expect, it } from 'vitest'

describe('faults', () => {
  it('are counted from the start for jobs that have none', async () => {
    const { faults, text } = createTelling()
    faults.watch('sequencer', 'follower')
    faults.note('follower', new Error('cut off'))
    expect((await text()).match(/^qanun_job_failures_total.*$/gm)).toEqual([
      'qanun_job_failures_total{job="sequencer"} 0',
      'qanun_job_failures_total{job="follower"} 1',
    ])
    expect(faults.jobs()).toEqual([
      { job: 'sequencer', failures: 0, lastAt: null },
      { job: 'follower', failures: 1, lastAt: expect.stringMatching(/^\d{4}-.*Z$/) },
    ])
  })

  it('are kept in a bounded list, the newest first', () => {
    const { faults } = createTelling()
    for (let turn = 1; turn <= 60; turn += 1) faults.note('lag', new Error(`Fault ${turn}`), `request-${turn}`)
    const last = faults.last()
    expect(last).toHaveLength(50)
    expect(last[0]).toMatchObject({ job: 'lag', message: 'Fault 60', requestId: 'request-60' })
    expect(last.at(-1)).toMatchObject({ message: 'Fault 11' })
  })

  it.each<[string, unknown, string]>([
    [
      'no password of an address',
      new Error('connect mongodb://qanun:hidden@db.example:27017/x failed'),
      'connect mongodb://…@db.example:27017/x failed',
    ],
    [
      'no values of a statement',
      new Error('Failed query: update "causes" set "title" = ?\nparams: A draft', { cause: new Error('disk is full') }),
      'Failed query: update "causes" set "title" = ? (disk is full)',
    ],
    ['no stack', Object.assign(new Error('short'), { stack: 'Error: short\n at secret.ts' }), 'short'],
    ['no novel', 'x'.repeat(400), `${'x'.repeat(300)}…`],
  ])('show %s', (_what, error, shown) => {
    const { faults } = createTelling()
    faults.note('sequencer', error)
    expect(faults.last()[0]?.message).toBe(shown)
  })
})
