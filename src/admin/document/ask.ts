import { askApi } from '../ask-api'

/**
 * Asks /api/translation about an entry; with a body, tells it something.
 * @throws Error with what the server says
 */
export const ask = <T>(path: string, body?: object): Promise<T> => askApi<T>(`/api/translation/${path}`, body)
