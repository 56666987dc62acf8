'use client'
import type { Pretranslation } from '#translation'

import { useWords } from '../words'
import { machineTitle, moneyWords } from './words'

type Props = {
  readonly sum: Pretranslation
  readonly useMachine: boolean
  readonly setMachine: (isWanted: boolean) => void
}

/** What a pre-translation would do, and what it would cost. */
export const PretranslationFacts = ({ setMachine, sum, useMachine }: Props) => {
  const { language, t } = useWords('queue')
  const { characters, cost, currency, fromMachine, fromMemory, left, machine, units } = sum
  if (units === 0) return <p>{t('pretranslate.nothing')}</p>
  const price =
    cost === null || currency === null
      ? t('pretranslate.noPrice')
      : t('pretranslate.price', { money: moneyWords(cost, currency, language) })
  return (
    <>
      <p>{t('pretranslate.units', { count: units })}</p>
      <ul>
        <li>{t('pretranslate.fromMemory', { count: fromMemory })}</li>
        {machine !== null && (
          <li>
            <label>
              <input type="checkbox" checked={useMachine} onChange={(event) => setMachine(event.target.checked)} />{' '}
              {t('pretranslate.fromMachine', { count: fromMachine, name: machineTitle(machine) })}
            </label>
            <span className="qanun-queue__hint">
              {t('pretranslate.characters', { count: characters })} {price}
            </span>
          </li>
        )}
        <li>{t('pretranslate.wouldLeave', { count: useMachine ? left : left + fromMachine })}</li>
      </ul>
      {machine === null && <p role="note">{t('pretranslate.noMachine')}</p>}
      <p className="qanun-queue__hint">{t('pretranslate.unconfirmed')}</p>
    </>
  )
}
