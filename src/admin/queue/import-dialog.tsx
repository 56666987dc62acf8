'use client'
import type { ImportReport } from '#translation'
import { useRef, useState } from 'react'

import { messageOf } from '../ask-api'
import { useWords } from '../words'
import { sendFile } from './api'
import { Dialog, DialogAction, DialogFailure } from './dialog'
import { ImportFacts } from './import-facts'

/** Takes a file back: what would change and what can't be taken, one by one; then all that can, or nothing. */
export const ImportDialog = ({ close }: { close: (hasChanged: boolean) => void }) => {
  const { t } = useWords('queue')
  const [file, setFile] = useState<File | null>(null)
  const [takeConflicts, setTakeConflicts] = useState(false)
  const [report, setReport] = useState<ImportReport | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const last = useRef(0)
  const send = async (chosen: File, options: { isDryRun: boolean; takeConflicts: boolean }) => {
    const order = (last.current += 1)
    setBusy(true)
    setFailure(null)
    try {
      const found = await sendFile(chosen, options)
      if (order === last.current) setReport(found)
    } catch (error) {
      if (order !== last.current) return
      setFailure(messageOf(error))
      if (options.isDryRun) setReport(null)
    }
    if (order === last.current) setBusy(false)
  }
  const preview = (chosen: File | null, takes: boolean) => {
    setFile(chosen)
    setTakeConflicts(takes)
    if (chosen !== file) setReport(null)
    if (chosen) void send(chosen, { isDryRun: true, takeConflicts: takes })
  }
  const isDone = report?.isApplied === true
  return (
    <Dialog
      heading={t('import.heading')}
      close={() => close(isDone)}
      closeLabel={isDone ? t('dialog.close') : t('dialog.cancel')}
      actions={
        file &&
        report &&
        !isDone && (
          <>
            {report.conflicts.length > 0 && (
              <label className="qanun-dialog__box">
                <input
                  type="checkbox"
                  checked={takeConflicts}
                  disabled={isBusy}
                  onChange={(event) => preview(file, event.target.checked)}
                />
                {t('import.takeConflicts')}
              </label>
            )}
            <DialogAction
              isDisabled={isBusy || report.changes === 0}
              act={() => void send(file, { isDryRun: false, takeConflicts })}
            >
              {t('import.run', { count: report.changes })}
            </DialogAction>
          </>
        )
      }
    >
      {!isDone && (
        <label className="qanun-queue__field">
          <span>{t('import.file')}</span>
          <input
            type="file"
            accept=".xlf,.xliff,.csv,.json"
            onChange={(event) => preview(event.target.files?.[0] ?? null, false)}
          />
          <span className="qanun-queue__hint">{t('import.hint')}</span>
        </label>
      )}
      <div role="status" aria-live="polite">
        {isBusy && <p>{t('import.running')}</p>}
        {report && <ImportFacts report={report} />}
      </div>
      <DialogFailure message={failure} />
    </Dialog>
  )
}
