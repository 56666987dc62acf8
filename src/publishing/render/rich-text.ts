import type { RenderedText } from '#contract'
import type { RichTextState } from '#fields'

import type { RenderContext } from './context'
import { toHtml } from './html'
import { toMarkdown } from './markdown'
import { toPlainText } from './plain'

/** A rich text in the three forms in which it is published. */
export const renderRichText = (state: RichTextState | null, context: RenderContext): RenderedText => ({
  html: toHtml(state, context),
  markdown: toMarkdown(state, context),
  text: toPlainText(state, context),
})
