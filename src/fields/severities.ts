/** How much a warning weighs, from the least; the scale is the same in every language. */
export const SEVERITIES = ['info', 'self-care', 'caution', 'urgent', 'emergency'] as const

export const CALLOUT_TYPES = ['info', 'warning', 'emergency'] as const
