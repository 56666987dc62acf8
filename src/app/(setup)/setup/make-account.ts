'use server'
import config from '@payload-config'
import { redirect } from 'next/navigation'
import { getPayload, ValidationError } from 'payload'

import { environment } from '#environment'
import { LinkSpent, makeFirstAccount } from '#server'

export type SetupState = { readonly problem: 'badLink' | 'shortPassword' | 'failed' | null; readonly reason?: string }

const MIN_PASSWORD = 12

/** The form's answer: makes the account and leads to the sign-in page, or says what is wrong. */
export const makeAccount = async (_before: SetupState, form: FormData): Promise<SetupState> => {
  const field = (name: string): string => String(form.get(name) ?? '').trim()
  if (field('password').length < MIN_PASSWORD) return { problem: 'shortPassword' }
  const payload = await getPayload({ config })
  try {
    const account = { name: field('name'), email: field('email'), password: String(form.get('password')) }
    await makeFirstAccount(payload, field('token'), account, environment().dataDir)
  } catch (error) {
    if (error instanceof LinkSpent) return { problem: 'badLink' }
    if (error instanceof ValidationError)
      return {
        problem: 'failed',
        reason: error.data.errors.map(({ message, path }) => `${path}: ${message}`).join(' '),
      }
    throw error
  }
  redirect('/admin')
}
