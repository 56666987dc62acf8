'use client'
import type { Person, QueueRow } from '#translation'

import { AssignDialog } from './assign-dialog'
import { ExportDialog } from './export-dialog'
import { ImportDialog } from './import-dialog'
import { PretranslateDialog } from './pretranslate-dialog'
import type { Screen } from './query'

export type DialogName = 'assign' | 'pretranslate' | 'export' | 'import'

type Props = {
  readonly open: DialogName | null
  readonly chosen: readonly QueueRow[]
  readonly people: readonly Person[]
  readonly collections: readonly string[]
  readonly screen: Screen
  readonly close: (hasChanged: boolean) => void
}

/** The dialog that is open, if any. Each begins anew when it is opened. */
export const Dialogs = ({ chosen, close, collections, open, people, screen }: Props) => {
  switch (open) {
    case null:
      return null
    case 'assign':
      return <AssignDialog chosen={chosen} people={people} close={close} />
    case 'pretranslate':
      return <PretranslateDialog chosen={chosen} close={close} />
    case 'export':
      return <ExportDialog chosen={chosen} collections={collections} screen={screen} close={() => close(false)} />
    case 'import':
      return <ImportDialog close={close} />
  }
}
