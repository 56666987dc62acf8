const NOT_KEPT = { 'Cache-Control': 'no-store' }

/** What may be said to whoever asked, as Payload's own errors have it. */
type RequestFault = { readonly name: string; readonly message: string; readonly status: number; readonly data: unknown }

/** An answer to somebody who is signed in: kept by nothing between. */
export const toldJson = (body: unknown): Response => Response.json(body, { headers: NOT_KEPT })

/**
 * Tells what was wrong with a request in the form of Payload's own errors, but not by Payload: in Next's bundles there may be
 * two copies of its classes, and the one that answers doesn't know the errors of the other, so that their code and facts
 * would be lost. `faultOf` throws what is no fault of the request.
 */
export const told = async (
  work: () => Promise<Response>,
  faultOf: (error: unknown) => RequestFault,
): Promise<Response> => {
  try {
    return await work()
  } catch (error) {
    const { data, message, name, status } = faultOf(error)
    return Response.json({ errors: [{ name, message, data }] }, { status, headers: NOT_KEPT })
  }
}
