'use client'
import { NavLink } from '../nav-link'
import { useWords } from '../words'

/** The way to the queue in the admin's navigation. */
export const QueueLink = () => <NavLink path="/translations" label={useWords('queue').t('title')} />
