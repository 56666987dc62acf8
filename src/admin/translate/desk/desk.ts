import { type Api, Refused } from './api'
import type { Draft, Keeper } from './keeper'
import * as become from './state'
import type { DeskState } from './state'
import type { Refusal, SaveAs, Saved, Theirs, View } from './types'

/** What became of a text that was sent. */
export type Outcome = 'saved' | 'changed-meanwhile' | 'refused' | 'failed'

type Sent = Pick<Refusal, 'as' | 'text'>

export type Desk = ReturnType<typeof createDesk>

/** The desk of one entry in one language: its units, and everything that becomes of them. One text is saved at a time. */
export const createDesk = (api: Api, keeper: Keeper, view: View) => {
  let state = become.opened(view, keeper.all())
  // What the server has need not be kept here; words for a unit that has become free are nowhere else.
  for (const [key, work] of Object.entries(state.works))
    if (become.isWritten(work.unit) && !become.isUnsaved(work)) keeper.drop(key)
  let queue: Promise<unknown> = Promise.resolve()
  const listeners = new Set<() => void>()

  const set = (next: DeskState) => {
    state = next
    listeners.forEach((listener) => listener())
  }
  /** One after the other, so that each request has the version that the one before it made. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = queue.then(act)
    queue = turn.then(
      () => {},
      () => {},
    )
    return turn
  }
  const keepWords = (key: string) => {
    const work = state.works[key]
    if (!work || !become.isUnsaved(work)) return keeper.drop(key)
    const draft: Draft = {
      key,
      text: become.textOf(work),
      // Never the version that is there now, so that the choice is offered again.
      version: work.theirs ? work.unit.version - 1 : work.unit.version,
      at: new Date().toISOString(),
    }
    // Where the browser keeps nothing, only the server can.
    if (!keeper.keep(draft)) void save(key, 'draft')
  }
  const take = ({ progress, units }: Saved): Outcome => {
    set(become.saved(state, units, progress))
    units.forEach(({ key }) => keepWords(key))
    return 'saved'
  }
  const fault = (key: string, sent: Sent, error: unknown): Outcome => {
    if (!(error instanceof Refused)) throw error
    if (error.data.code === 'units-changed') {
      const theirs = (error.data.current as readonly (Theirs & { key: string })[]).find((one) => one.key === key)
      if (theirs) set(become.conflicted(state, key, theirs))
      return 'changed-meanwhile'
    }
    if (error.isPassing || error.status === 401 || error.status === 403) {
      set(become.failed(state, key, error.message))
      return 'failed'
    }
    set(become.refused(state, key, refusalOf(key, sent, error)))
    return 'refused'
  }
  const save = (key: string, as: SaveAs): Promise<Outcome> =>
    inTurn(async () => {
      const work = state.works[key]
      if (!work || work.theirs) return 'changed-meanwhile'
      const text = become.textOf(work)
      if (as === 'draft' && !become.isWaiting(work)) return 'saved'
      set(become.sent(state, key, { text, as }))
      try {
        return take(await api.save({ key, version: work.unit.version, target: text, state: as }))
      } catch (error) {
        return fault(key, { text, as }, error)
      }
    })
  // The answer first, then the state: one may have typed while it was on its way.
  const refresh = async () => {
    const now = await api.view()
    set(become.refreshed(state, now))
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    state: () => state,
    /** Keeps a text on this computer until the server has it. */
    edit: (key: string, text: string): void => {
      set(become.edited(state, key, text))
      keepWords(key)
    },
    leave: (key: string) => set(become.left(state, key)),
    save,
    /** Everything that waits, as drafts. */
    saveAll: async (): Promise<void> => {
      const waiting = state.order.filter((key) => become.isWaiting(state.works[key] as become.UnitWork))
      await Promise.all(waiting.map((key) => save(key, 'draft')))
    },
    stillCorrect: (key: string): Promise<Outcome> =>
      inTurn(async () => {
        const work = state.works[key]
        if (!work || become.isUnsaved(work)) return 'refused'
        try {
          return take(await api.stillCorrect({ key, version: work.unit.version }))
        } catch (error) {
          const outcome = fault(key, { text: become.textOf(work), as: 'reviewed' }, error)
          if (outcome === 'changed-meanwhile') await refresh()
          return outcome
        }
      }),
    choose: async (key: string, whose: 'mine' | 'theirs'): Promise<void> => {
      set(become.chosen(state, key, whose))
      keepWords(key)
      if (whose === 'mine') await save(key, 'draft')
      else await refresh()
    },
    /** Takes out what the source says no more. */
    takeOut: (key: string): Promise<Outcome> =>
      inTurn(async () => {
        const work = state.works[key]
        if (!work?.unit.isGone) return 'refused'
        try {
          await api.takeOut({ key, version: work.unit.version })
        } catch (error) {
          const outcome = fault(key, { text: '', as: 'draft' }, error)
          if (outcome !== 'changed-meanwhile') return outcome
        }
        await refresh()
        return 'saved'
      }),
    rejoin: async (field: string) => {
      const now = await api.rejoin(field)
      set(become.refreshed(state, now))
    },
    refresh,
    readFindings: async () => {
      const findings = await api.findings()
      // What was found meanwhile is of a newer text.
      set({ ...state, findings: { ...findings, ...state.findings } })
    },
    found: (key: string, findings: DeskState['findings'][string]) =>
      set({ ...state, findings: { ...state.findings, [key]: findings } }),
    forget: (key: string) => {
      keeper.drop(key)
      set({ ...state, orphans: state.orphans.filter((draft) => draft.key !== key) })
    },
  }
}

const refusalOf = (key: string, sent: Sent, { data, message }: Refused): Refusal => {
  const all = Array.isArray(data.refused)
    ? (data.refused as readonly (Omit<Refusal, keyof Sent> & { key: string })[])
    : []
  const found = all.find((one) => one.key === key)
  return { ...sent, message: found?.message ?? message, findings: found?.findings ?? [] }
}
