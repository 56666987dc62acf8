'use client'
import type { Person, QueueRow as Row } from '#translation'
import { type KeyboardEvent, useEffect, useRef } from 'react'

import { useWords } from '../words'
import { QueueRow } from './queue-row'
import { rowKey, type Selection } from './use-selection'

type Props = { readonly rows: readonly Row[]; readonly people: readonly Person[]; readonly selection: Selection }

/**
 * The rows. Tab goes through them as through every table; the arrow keys go up and down in a column, Space chooses a row
 * and Enter opens it wherever in it one stands. The roles are said, because on a narrow screen the rows are laid out as
 * cards, and browsers take a table's roles away with its layout.
 */
export const QueueTable = ({ people, rows, selection }: Props) => {
  const { t } = useWords('queue')
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
    if (row && !event.altKey && !event.ctrlKey && !event.metaKey) KEYS[event.key]?.(event, row)
  }
  return (
    <table role="table" className="qanun-queue-table">
      <caption className="qanun-visually-hidden">{t('table.caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <SelectAll rows={rows} selection={selection} />
          </th>
          {COLUMNS.map((name) => (
            <th key={name} role="columnheader" scope="col">
              {t(`table.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <QueueRow
            key={rowKey(row)}
            row={row}
            assignee={people.find(({ id }) => id === row.assignee)?.name ?? null}
            isChosen={selection.has(row)}
            toggle={() => selection.toggle(row)}
          />
        ))}
      </tbody>
    </table>
  )
}

const COLUMNS = ['entry', 'languages', 'state', 'toDo', 'due', 'assignee'] as const

const SelectAll = ({ rows, selection }: Pick<Props, 'rows' | 'selection'>) => {
  const { t } = useWords('queue')
  const box = useRef<HTMLInputElement>(null)
  const count = rows.filter(selection.has).length
  useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && count < rows.length
  }, [count, rows.length])
  return (
    <label className="qanun-queue-table__all">
      <input
        ref={box}
        type="checkbox"
        checked={count > 0 && count === rows.length}
        onChange={() => selection.toggleAll(rows)}
      />
      <span>{t('table.chooseAll')}</span>
    </label>
  )
}

type OnKey = (event: KeyboardEvent<HTMLElement>, row: HTMLElement) => void

/** To the same control of another row. */
const goTo = (event: KeyboardEvent<HTMLElement>, row: Element | null): void => {
  const wanted = (event.target as HTMLElement).tagName === 'A' ? 'a' : 'input'
  const control = row?.querySelector<HTMLElement>(wanted)
  if (!control) return
  event.preventDefault()
  control.focus()
}

const clickOther =
  (own: string, other: string): OnKey =>
  (event, row) => {
    if ((event.target as HTMLElement).tagName !== own) return
    event.preventDefault()
    row.querySelector<HTMLElement>(other)?.click()
  }

const KEYS: Readonly<Record<string, OnKey | undefined>> = {
  ArrowDown: (event, row) => goTo(event, row.nextElementSibling),
  ArrowUp: (event, row) => goTo(event, row.previousElementSibling),
  Home: (event, row) => goTo(event, row.parentElement?.firstElementChild ?? null),
  End: (event, row) => goTo(event, row.parentElement?.lastElementChild ?? null),
  ' ': clickOther('A', 'input'),
  Enter: clickOther('INPUT', 'a'),
}
