export const htmlEscape = (s: string): string => s.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
export const isolateLtr = (s: string): string => s
export const normalizeText = (s: string, _code: string): string => s.normalize('NFC')
export const slugify = (s: string, _code: string): string => s.normalize('NFC').toLowerCase().replace(/[\s\u200c_]+/g, '-').replace(/[^\p{L}\p{N}-]+/gu, '').replace(/-{2,}/g, '-').replace(/^-|-$/g, '').slice(0, 80)
type Q = { value: number | null; max: number | null; unit: string | null; phone: string | null; date: string | null }
export const formatQuantity = (q: Q, o: { intl: string; timeZone: string; t: unknown }): string => q.phone ?? q.date ?? `${new Intl.NumberFormat(o.intl).format(q.value ?? 0)} ${q.unit ?? ''}`
