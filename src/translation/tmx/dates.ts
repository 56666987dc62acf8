const TMX_DATE = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/u

/** A moment (RFC 3339) in TMX's form of ISO 8601, whole seconds: `20261123T093000Z`. */
export const tmxDate = (at: string): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/gu, '')

/** The moment of a TMX date, as JavaScript writes it; null for what is none, such as the 31st of February. */
export const momentOf = (date: string): string | null => {
  const parts = TMX_DATE.exec(date)
  if (!parts) return null
  const [, year, month, day, hour, minute, second] = parts
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`)
  // JavaScript takes the 31st of February for the 3rd of March.
  return Number.isNaN(moment.getTime()) || tmxDate(moment.toISOString()) !== date ? null : moment.toISOString()
}
