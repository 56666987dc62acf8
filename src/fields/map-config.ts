import type { Block, Field, Tab } from 'payload'

/** A field as `map` makes it, before what is inside it is mapped in turn; `path` is its place in the model. */
export type ConfigMapper = (field: Field, path: string) => Field

/** A model's fields with `map` applied to each of them, at every depth. For the configuration; {@link mapFields} is for data. */
export const mapConfig = (fields: readonly Field[], map: ConfigMapper, at = ''): Field[] =>
  fields.map((field) => {
    const path = 'name' in field && field.name ? join(at, field.name) : at
    return inside(map(field, path), map, path)
  })

/** Whether a field holds other fields in rows or groups, and no value of its own. */
export const isContainer = (field: Field): boolean =>
  ['array', 'blocks', 'collapsible', 'group', 'row', 'tabs', 'ui'].includes(field.type)

const inside = (field: Field, map: ConfigMapper, path: string): Field => {
  switch (field.type) {
    case 'array':
    case 'collapsible':
    case 'group':
    case 'row':
      return { ...field, fields: mapConfig(field.fields, map, path) } as Field
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => insideTab(tab, map, path)) }
    case 'blocks':
      return { ...field, blocks: field.blocks.map((block) => insideBlock(block, map, path)) }
    default:
      return field
  }
}

const insideTab = (tab: Tab, map: ConfigMapper, path: string): Tab => ({
  ...tab,
  fields: mapConfig(tab.fields, map, 'name' in tab && tab.name ? join(path, tab.name) : path),
})

const insideBlock = (block: Block, map: ConfigMapper, path: string): Block => ({
  ...block,
  fields: mapConfig(block.fields, map, join(path, block.slug)),
})

const join = (at: string, name: string): string => (at ? `${at}.${name}` : name)
