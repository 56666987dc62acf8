import type { Severity, Warning } from '#contract'

import { Callout } from '../parts/callout'
import { Prose } from '../parts/prose'
import type { Strings } from '../strings'

/** From what must be seen first. */
const BY_WEIGHT: readonly Severity[] = ['emergency', 'urgent', 'caution', 'self-care', 'info']

/** The warnings of an entry, those of one weight in one box, the gravest first. */
export const Warnings = ({ t, warnings }: { readonly warnings: readonly Warning[]; readonly t: Strings }) => (
  <div className="warnings">
    {BY_WEIGHT.map((severity) => ({ severity, texts: warnings.filter((warning) => warning.severity === severity) }))
      .filter(({ texts }) => texts.length > 0)
      .map(({ severity, texts }) => (
        <Callout key={severity} severity={severity} t={t}>
          <ul className="callout-list">
            {texts.map(({ html, id }) => (
              <li key={id}>
                <Prose html={html} />
              </li>
            ))}
          </ul>
        </Callout>
      ))}
  </div>
)
