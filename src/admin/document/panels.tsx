'use client'
import { OrthographyPanel } from '../orthography/orthography-panel'
import { PublishPanel } from '../publishing/publish-panel'
import { QuestionPanel } from '../questions/question-panel'

/** What stands beside the form of an entry, from what decides to what helps. */
export const DocumentPanels = () => (
  <>
    <PublishPanel />
    <QuestionPanel />
    <OrthographyPanel />
  </>
)
