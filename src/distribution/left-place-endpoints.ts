/**
 * For admins:
 *
 *   POST /api/left-places/{id}/gone   the export that a channel has left there was removed by hand
 */
import { accountOf, told, toldJson } from '#access'
import type { Endpoint } from 'payload'

import { ChannelRequestError, faultOf } from './errors'
import { allLeftPlaces, endLeftPlace } from './left-places'

export const leftPlaceEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/gone',
    method: 'post',
    handler: (req) =>
      told(async () => {
        const account = accountOf(req)
        if (!account) throw new ChannelRequestError('not-signed-in', 401, 'Sign in first.')
        if (account.role !== 'admin') throw new ChannelRequestError('admins-only', 403, 'Only an admin may do this.')
        const id = String(req.routeParams?.id)
        if (!(await allLeftPlaces(req.payload)).some((row) => row.id === id))
          throw new ChannelRequestError('no-left-place', 404, 'No export was left there.')
        if (!(await endLeftPlace(req.payload, id, { by: account.id, detail: null })))
          throw new ChannelRequestError('gone-already', 409, 'This export is gone already.')
        return toldJson({})
      }, faultOf),
  },
]
