import type { Endpoint } from 'payload'

/** Payload would let whoever comes first make an account. Ours is made through the one-time link only (src/app/setup). */
export const refuseFirstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json(
      { errors: [{ message: 'The first account is made through the one-time link that the terminal printed.' }] },
      { status: 403 },
    ),
}
