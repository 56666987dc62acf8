/**
 * Asks the server for JSON; with a body, tells it something.
 * @throws Error with what the server says
 */
export const askApi = async <T>(url: string, body?: object): Promise<T> => {
  const response = await fetch(url, {
    credentials: 'same-origin',
    ...(body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
  })
  const answer = (await response.json()) as T & { errors?: { message: string }[] }
  if (!response.ok) throw new Error(answer.errors?.[0]?.message ?? response.statusText)
  return answer
}

/** What to show of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
