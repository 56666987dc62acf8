/** The localized texts of a form, with where each stands. Pure. */
import type { ClientBlock, ClientField, FormState } from 'payload'

type Label = string | Readonly<Record<string, string>>

export type FormText = {
  /** As the form's state names it: `body.2.text`. */
  readonly path: string
  /** From the outermost field to this one; a row by its number, from one. */
  readonly labels: readonly Label[]
  /** A string, or a rich text. */
  readonly value: unknown
}

type Place = { readonly path: string; readonly labels: readonly Label[] }

type Form = {
  readonly state: FormState
  /** Blocks that several fields share, by their slug. */
  readonly blocksMap: Readonly<Record<string, ClientBlock>>
}

/** Every localized text that has something in it, in the model's order; an address is made of the title, so it is left out. */
export const formTexts = (fields: readonly ClientField[], form: Form): FormText[] =>
  textsIn(fields, form, { path: '', labels: [] })

const textsIn = (fields: readonly ClientField[], form: Form, at: Place): FormText[] =>
  fields.flatMap((field) => textsOfField(field, form, at))

const textsOfField = (field: ClientField, form: Form, at: Place): FormText[] => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'richText': {
      const here = inside(at, field.name, field)
      const value: unknown = form.state[here.path]?.value
      const isOurs = 'localized' in field && field.localized === true && field.name !== 'slug'
      return isOurs && value ? [{ ...here, value }] : []
    }
    case 'tabs':
      return field.tabs.flatMap((tab) => textsIn(tab.fields, form, 'name' in tab ? inside(at, tab.name, tab) : at))
    case 'row':
    case 'collapsible':
      return textsIn(field.fields, form, at)
    case 'group':
      return textsIn(field.fields, form, 'name' in field ? inside(at, field.name, field) : at)
    case 'array':
      return rowsOf(field, form, at).flatMap((row) => textsIn(field.fields, form, row))
    case 'blocks':
      return rowsOf(field, form, at).flatMap((row) => {
        const slug: unknown = form.state[`${row.path}.blockType`]?.value
        const own = field.blocks.find((block) => block.slug === slug)
        const block = own ?? (typeof slug === 'string' ? form.blocksMap[slug] : undefined)
        return block ? textsIn(block.fields, form, row) : []
      })
    default:
      return []
  }
}

const inside = (at: Place, name: string, labelled: { readonly label?: unknown }): Place => ({
  path: at.path ? `${at.path}.${name}` : name,
  labels: [...at.labels, ...labelOf(labelled)],
})

const labelOf = ({ label }: { readonly label?: unknown }): Label[] =>
  typeof label === 'string' || (typeof label === 'object' && label !== null) ? [label as Label] : []

/** A list's rows, as the form's state has them now. */
const rowsOf = (field: { readonly name: string; readonly label?: unknown }, form: Form, at: Place): Place[] => {
  const list = inside(at, field.name, field)
  return (form.state[list.path]?.rows ?? []).map((_, index) => ({
    path: `${list.path}.${index}`,
    labels: [...list.labels, String(index + 1)],
  }))
}
