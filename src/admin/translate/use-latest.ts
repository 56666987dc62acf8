'use client'
import { type RefObject, useLayoutEffect, useRef } from 'react'

/** A value as it was drawn last, for handlers that outlive a drawing. */
export const useLatest = <T>(value: T): RefObject<T> => {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
