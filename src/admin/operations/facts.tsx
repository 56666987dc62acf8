'use client'
import type { ReactNode } from 'react'

export type Fact = {
  readonly name: string
  readonly value: ReactNode
  /** Whether somebody should look. */
  readonly isBad?: boolean
}

/** A part of the report: a heading, and facts with their names. */
export const Facts = ({ facts, id, title }: { id: string; title: string; facts: readonly Fact[] }) => (
  <section className="qanun-operations__part" aria-labelledby={`qanun-operations-${id}`}>
    <h2 id={`qanun-operations-${id}`}>{title}</h2>
    <dl>
      {facts.map(({ isBad = false, name, value }) => (
        <div key={name} data-bad={isBad || undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </section>
)
