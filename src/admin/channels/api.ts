import { askApi } from '../ask-api'

/**
 * Asks /api/channels about a channel; with a body, tells it something.
 * @throws Error with what the server says
 */
export const askChannel = <T>(id: string, path: string, body?: object): Promise<T> =>
  askApi<T>(`/api/channels/${id}/${path}`, body)
