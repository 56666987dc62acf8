/** How long a part of the form may take to appear that is only drawn when it is looked at, in milliseconds. */
const PATIENCE_MS = 2_000

/** How long the fields of a tab may take to be drawn, in milliseconds. */
const TAB_MS = 200

/**
 * Brings a field of the form into view and puts the cursor into it. Payload draws one tab at a time, and rows only once
 * they are near: the way leads over the tab and the rows around it, from the outermost.
 */
export const showField = async (path: string): Promise<void> => {
  const rows = rowsAround(path)
  const [first] = rows
  await showTab(() => (first ? document.getElementById(first) : fieldElement(path)))
  for (const row of rows) {
    const element = await appearing(() => document.getElementById(row))
    if (!element) return
    element.scrollIntoView({ block: 'center' })
    element.querySelector<HTMLElement>(':scope > .collapsible--collapsed .collapsible__toggle')?.click()
  }
  const field = await appearing(() => fieldElement(path))
  if (!field) return
  field.scrollIntoView({ block: 'center' })
  const input = field.matches('input, textarea') ? field : field.querySelector<HTMLElement>('[contenteditable="true"]')
  input?.focus({ preventScroll: true })
}

/** Chooses one tab after the other until something is there; the one that was chosen is the first to be tried. */
const showTab = async (find: () => HTMLElement | null): Promise<void> => {
  if (find()) return
  for (const tab of document.querySelectorAll<HTMLElement>('.document-fields__main .tabs-field__tab-button')) {
    tab.click()
    if (await appearing(find, TAB_MS)) return
  }
}

/** Ids that Payload gives to the rows on a path: `body.2.text` stands in `body-row-2`. */
const rowsAround = (path: string): string[] => {
  const parts = path.split('.')
  return parts.flatMap((part, index) => (/^\d+$/u.test(part) ? [`${parts.slice(0, index).join('-')}-row-${part}`] : []))
}

/** A plain field's input has an id; a rich text names its path. */
const fieldElement = (path: string): HTMLElement | null =>
  document.getElementById(`field-${path.replaceAll('.', '__')}`) ??
  document.querySelector<HTMLElement>(`[data-field-path="${CSS.escape(path)}"]`)

const appearing = async <T>(find: () => T | null, patience = PATIENCE_MS): Promise<T | null> => {
  const until = Date.now() + patience
  for (;;) {
    const found = find()
    if (found !== null || Date.now() > until) return found
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
