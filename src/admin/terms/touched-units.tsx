'use client'
import type { Rehearsal } from '#translation'
import { useState } from 'react'

import { useCollectionNames } from '../queue/use-collection-names'
import { useWords } from '../words'
import { canChange, choose, MOST, nameOf, SHORTEST_REASON, totalsOf } from './choices'
import { TouchedRow } from './touched-row'
import type { RehearsalScreen } from './use-rehearsal'

type Props = { readonly screen: RehearsalScreen; readonly rehearsal: Rehearsal }

/** Every sentence that a change touches, what becomes of it, and the order to save it all. */
export const TouchedUnits = ({ rehearsal: { excepted, units }, screen }: Props) => {
  const { t } = useWords('translation')
  return (
    <section className="qanun-rehearsal__touched" aria-labelledby="qanun-touched">
      <h3 id="qanun-touched">
        {units.length === 0 ? t('rehearsal.nothing') : t('rehearsal.found', { count: units.length })}
      </h3>
      {excepted > 0 && <p className="qanun-help__hint">{t('rehearsal.excepted', { count: excepted })}</p>}
      {units.length > 0 && <Totals screen={screen} units={units} />}
      <Order screen={screen} units={units} />
      <ol aria-label={t('rehearsal.units')}>
        {units.map((unit, index) => {
          const name = nameOf(unit)
          const choice = screen.choices[name]
          return choice ? (
            <TouchedRow
              key={name}
              number={index + 1}
              unit={unit}
              choice={choice}
              decide={(changed) => screen.setChoice(name, changed)}
            />
          ) : null
        })}
      </ol>
    </section>
  )
}

type UnitsProps = { readonly screen: RehearsalScreen; readonly units: Rehearsal['units'] }

const Totals = ({ screen, units }: UnitsProps) => {
  const { t } = useWords('translation')
  const nameOfCollection = useCollectionNames()
  const { choices, setChoices } = screen
  const writable = units.filter((unit) => canChange(unit, choices[nameOf(unit)]?.after ?? ''))
  const chosen = units.filter((unit) => choices[nameOf(unit)]?.act === 'change').length
  const chooseAll = (isChosen: boolean) =>
    setChoices(
      Object.fromEntries(
        writable.flatMap((unit) => {
          const choice = choices[nameOf(unit)]
          return choice && choice.act !== 'keep' ? [[nameOf(unit), choose(unit, choice, isChosen)]] : []
        }),
      ),
    )
  return (
    <div className="qanun-rehearsal__totals">
      <label>
        <input
          type="checkbox"
          checked={chosen > 0 && chosen === writable.length}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && chosen < writable.length
          }}
          onChange={(event) => chooseAll(event.target.checked)}
        />
        {t('rehearsal.chooseAll')}
      </label>
      <dl aria-label={t('rehearsal.totals')}>
        {totalsOf(units, choices).map(({ all, chosen: own, type }) => (
          <div key={type}>
            <dt>{nameOfCollection(type)}</dt>
            <dd>{t('rehearsal.total', { chosen: own, all })}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

const Order = ({ screen, units }: UnitsProps) => {
  const { t } = useWords('translation')
  const [reason, setReason] = useState('')
  const acts = units.map((unit) => screen.choices[nameOf(unit)]?.act)
  const count = acts.filter((act) => act === 'change').length
  const keepsSome = acts.includes('keep')
  const isReady = count <= MOST && (!keepsSome || reason.trim().length >= SHORTEST_REASON)
  return (
    <form
      className="qanun-rehearsal__order qanun-say"
      onSubmit={(event) => {
        event.preventDefault()
        void screen.apply(reason)
      }}
    >
      {keepsSome && (
        <label>
          {t('rehearsal.reason')}
          <input
            type="text"
            dir="auto"
            required
            minLength={SHORTEST_REASON}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      )}
      {count > MOST && <p role="alert">{t('rehearsal.tooMany', { most: MOST })}</p>}
      <button
        type="submit"
        className="btn btn--style-primary btn--size-small"
        disabled={!isReady || screen.busy !== null}
      >
        {count === 0 ? t('rehearsal.applyNone') : t('rehearsal.apply', { count })}
      </button>
    </form>
  )
}
