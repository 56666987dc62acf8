import type { ChannelDefinition, ExportPlace } from '#contract'

/** A channel as it wrote its export, and where that was; null where only the destination is known. */
export type WrittenPlace = Pick<ChannelDefinition, 'collections' | 'destination' | 'locales' | 'name'> & {
  readonly at: ExportPlace | null
}
