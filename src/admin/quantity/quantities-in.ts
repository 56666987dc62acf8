import type { FormState } from 'payload'

type Row = {
  readonly key: string
  readonly comparator: string | null
  readonly value: number | null
  readonly max: number | null
  readonly unit: string | null
  readonly per: string | null
  readonly phone: string | null
  readonly date: string | null
}

/** The quantities that a document's form holds, saved or not. Rows that say nothing yet are left out. */
export const quantitiesIn = (form: FormState | null | undefined): Row[] => {
  const rows: Row[] = []
  for (let index = 0; form?.[`quantities.${index}.key`]; index += 1) {
    const at = (name: string): unknown => form[`quantities.${index}.${name}`]?.value
    const text = (name: string) => (typeof at(name) === 'string' && at(name) !== '' ? String(at(name)) : null)
    const number = (name: string) => (typeof at(name) === 'number' ? Number(at(name)) : null)
    const row = {
      key: text('key') ?? '',
      comparator: text('comparator'),
      value: number('value'),
      max: number('max'),
      unit: text('unit'),
      per: text('per'),
      phone: text('phone'),
      date: text('date'),
    }
    if (row.key && (row.phone || row.date || (row.value !== null && row.unit))) rows.push(row)
  }
  return rows
}
