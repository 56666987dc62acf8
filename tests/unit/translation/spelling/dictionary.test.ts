import type { Worker } from 'node:worker_threads'

import { processWide } from '#database'
import { describe, expect, it } from 'vitest'

import { spell } from '../../../../src/translation/spelling'
import { ask } from '../../../../src/translation/spelling/dictionary'
import { SpellingStopped, SpellingTimedOut } from '../../../../src/translation/spelling/errors'

const asked = (word: string) => ({ word, readings: [[word]], guesses: [] })

const threadNow = (): Worker => {
  const { thread } = processWide<{ thread: { worker: Worker } | null }>('spelling', () => ({ thread: null }))
  if (!thread) throw new Error('There is no thread.')
  return thread.worker
}

describe('the thread with the dictionaries', () => {
  it('answers for each word in order', async () => {
    expect(await ask('en', [asked('water'), asked('watter'), asked('salt')])).toEqual([
      null,
      expect.arrayContaining(['water']),
      null,
    ])
  })

  it('is one for all questions, at once and after each other', async () => {
    await ask('en', [asked('water')])
    const before = threadNow()
    await Promise.all([ask('en', [asked('water')]), ask('en', [asked('salt')])])
    expect(threadNow()).toBe(before)
  })

  it('that ends in the middle of its work is reported, and the next question is answered by another', async () => {
    // One that another test has not asked for Persian.
    await ask('en', [asked('water')])
    await threadNow().terminate()
    await ask('en', [asked('water')])
    const before = threadNow()
    const question = ask('fa', [asked('آب')]) // loading this dictionary takes longer than ending the thread
    const answered = expect(question).rejects.toThrow(SpellingStopped)
    await before.terminate()
    await answered
    expect(await ask('en', [asked('water')])).toEqual([null])
    expect(threadNow()).not.toBe(before)
  })

  it('that can not load a dictionary is reported', async () => {
    await expect(ask('xx', [asked('water')])).rejects.toThrow(SpellingStopped)
    expect(await ask('en', [asked('water')])).toEqual([null])
  })

  it('that gives no answer in time is reported and replaced', async () => {
    await ask('en', [asked('water')])
    await expect(ask('fa', [asked('آب')], 1)).rejects.toThrow(SpellingTimedOut)
    const [found] = await spell([{ text: 'watter', locale: 'en' }], [])
    expect(found?.map(({ word }) => word)).toEqual(['watter'])
  })
})
