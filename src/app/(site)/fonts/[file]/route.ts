import { fontResponse } from '#site'

export const GET = async (_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> =>
  fontResponse((await params).file)
