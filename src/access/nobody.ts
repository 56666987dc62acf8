import type { Access } from 'payload'

/** Nobody: what is behind it is written by Qanun itself. */
export const nobody: Access = () => false
