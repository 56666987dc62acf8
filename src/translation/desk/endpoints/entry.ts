/** /api/translation/entries/:type/:id?to=fa: the translate view, and what a translator does in it. */
import { inOneUnit } from '#database'
import type { Account } from '#access'
import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'

import { UnitsRefused } from '../../work/errors'
import { type UnitChange, saveUnits } from '../../work/save'
import type { TranslationKey } from '../../work/unit-row'
import { rejoin } from '../../work/rejoin'
import { findingsOfEntry, findingsOfText, findingsOfTexts } from '../checked'
import { dismiss } from '../dismiss'
import { keyOf, requireWriter, route } from '../endpoint'
import { helpOf } from '../help'
import { machineName } from '../machine'
import { rememberReviewed } from '../remember'
import { viewOf } from '../view'

const KEY = z.string().min(1).max(500)
const VERSION = z.number().int().min(0)
const TEXT = z.string().max(200_000)

const CHANGES = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        key: KEY,
        version: VERSION,
        target: TEXT.nullable(),
        state: z.enum(['draft', 'translated', 'reviewed']),
      }),
    )
    .min(1)
    .max(2000),
})

const ENTRY = '/entries/:type/:id'

export const entryEndpoints: Endpoint[] = [
  route({
    method: 'get',
    path: ENTRY,
    answer: async ({ account, req }) => {
      const key = keyOf(req)
      return { ...(await viewOf(req.payload, key)), ...rightsOf(account, key), machine: machineName() }
    },
  }),
  route({
    method: 'get',
    path: `${ENTRY}/findings`,
    answer: async ({ req }) => ({ findings: await findingsOfEntry(req.payload, keyOf(req)) }),
  }),
  route({
    method: 'get',
    path: `${ENTRY}/help`,
    answer: ({ req }) => helpOf(req.payload, keyOf(req), req.searchParams.get('key') ?? ''),
  }),
  route({
    method: 'post',
    path: `${ENTRY}/check`,
    body: z.strictObject({ key: KEY, target: TEXT }),
    answer: ({ body, req }) => findingsOfText(req.payload, keyOf(req), body),
  }),
  route({
    method: 'post',
    path: `${ENTRY}/units`,
    body: CHANGES,
    answer: async ({ account, body, req }) => {
      const key = keyOf(req)
      requireWriter(account, key.locale)
      return save(req.payload, key, { account, changes: body.changes })
    },
  }),
  route({
    method: 'post',
    path: `${ENTRY}/still-correct`,
    body: z.strictObject({
      units: z
        .array(z.strictObject({ key: KEY, version: VERSION }))
        .min(1)
        .max(2000),
    }),
    answer: async ({ account, body, req }) => {
      const key = keyOf(req)
      requireWriter(account, key.locale)
      const { units } = await viewOf(req.payload, key)
      const changes = body.units.map(({ key: unit, version }) => {
        const target = units.find((known) => known.key === unit)?.target ?? null
        if (target === null)
          throw new UnitsRefused([{ key: unit, message: 'There is no translation that could still be correct.' }])
        return { key: unit, version, target, state: confirmed(account) }
      })
      return save(req.payload, key, { account, changes, origin: 'still-correct' })
    },
  }),
  route({
    method: 'post',
    path: `${ENTRY}/dismiss`,
    body: z.strictObject({
      key: KEY,
      version: VERSION,
      check: z.string(),
      messageKey: z.string(),
      reason: z.string().trim().min(3).max(500),
    }),
    answer: async ({ account, body, req }) => {
      const key = keyOf(req)
      requireWriter(account, key.locale)
      await dismiss(req.payload, key, { ...body, by: account.id })
      return { findings: (await findingsOfEntry(req.payload, key))[body.key] ?? [] }
    },
  }),
  route({
    method: 'post',
    path: `${ENTRY}/rejoin`,
    body: z.strictObject({ field: z.string() }),
    answer: async ({ account, body, req }) => {
      const key = keyOf(req)
      requireWriter(account, key.locale)
      await rejoin(req.payload, key, { field: body.field, by: account.id })
      return { ...(await viewOf(req.payload, key)), ...rightsOf(account, key), machine: machineName() }
    },
  }),
]

const confirmed = ({ role }: Account): 'reviewed' | 'translated' => (role === 'translator' ? 'translated' : 'reviewed')

const rightsOf = ({ locales, role }: Account, { locale }: TranslationKey) => ({
  canWrite: role !== 'translator' || locales.includes(locale),
  canReview: role !== 'translator',
})

/** Confirming a text that a check calls wrong is refused; a draft may be wrong for now. */
const save = async (
  payload: Payload,
  key: TranslationKey,
  {
    account,
    changes,
    origin = 'edit',
  }: { account: Account; changes: readonly UnitChange[]; origin?: 'edit' | 'still-correct' },
) => {
  const allowed = changes.map((change) =>
    change.state === 'reviewed' ? { ...change, state: confirmed(account) } : change,
  )
  const wanted = allowed.filter(({ state }) => state !== 'draft')
  await inOneUnit(payload.db, async () => {
    await refuseErrors(payload, key, wanted)
    const saved = await saveUnits(payload, key, { changes: allowed, by: account.id, origin })
    await rememberReviewed(payload, key, { ...saved, keys: wanted.map((change) => change.key) })
  })
  const keys = new Set(changes.map((change) => change.key))
  const { progress, units } = await viewOf(payload, key)
  return { units: units.filter((unit) => keys.has(unit.key)), progress }
}

/** @throws UnitsRefused */
const refuseErrors = async (payload: Payload, key: TranslationKey, changes: readonly UnitChange[]): Promise<void> => {
  const texts = changes.flatMap(({ key: unit, target }) => (target === null ? [] : [{ key: unit, target }]))
  const findings = await findingsOfTexts(payload, key, texts)
  const refused = texts.flatMap(({ key: unit }) => {
    const errors = (findings[unit] ?? []).filter(({ severity }) => severity === 'error')
    const [first] = errors
    return first ? [{ key: unit, message: first.message, findings: errors }] : []
  })
  if (refused.length > 0) throw new UnitsRefused(refused)
}
