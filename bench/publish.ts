import type { Clinic } from './delivered'
import { percentile } from './load'
import { below, figure, type Result } from './result'

const VISIBLE_MS = 250

/** From the moment Publish is pressed until /v1 has the new text. */
export const publishToVisible = async (clinic: Clinic, times: number): Promise<Result[]> => {
  const taken = await publishAndSee(clinic, { times, readFrom: clinic.said.address })
  return [
    figure('publish to visible: p50', percentile(taken, 0.5), 'ms'),
    below('publish to visible: p99', percentile(taken, 0.99), VISIBLE_MS, 'ms'),
  ]
}

/** How long each publication takes until the node at `readFrom` has it, in milliseconds. @throws Error */
export const publishAndSee = async (
  { said: { address, ids, token } }: Clinic,
  { readFrom, times }: { readonly readFrom: string; readonly times: number },
): Promise<number[]> => {
  const headers = { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' }
  const write = async (method: string, where: string, data: object) => {
    const response = await fetch(`${address}${where}`, { method, headers, body: JSON.stringify(data) })
    if (!response.ok) throw new Error(`${method} ${where} answered ${response.status}: ${await response.text()}`)
  }
  const taken: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const id = ids[turn % ids.length] ?? ''
    const where = `${readFrom}/v1/en/causes/cause-number-${turn % ids.length}`
    const summary = `Told at turn ${turn}, and read from ${new URL(readFrom).port}.`
    await write('PATCH', `/api/causes/${id}?locale=en&depth=0`, { summary })
    const pressed = performance.now()
    const answered = write('POST', `/api/causes/${id}/publish?locale=en`, {})
    while (((await (await fetch(where)).json()) as { summary: string }).summary !== summary);
    taken.push(performance.now() - pressed)
    await answered
  }
  return taken
}
