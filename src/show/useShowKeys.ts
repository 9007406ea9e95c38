import { useCallback, useEffect, useRef, useState } from 'react'
import { actInField, actOf, type Act } from './keys'
import { isBroken } from '@/ui/load.browser'
import { useKeys } from '@/ui/useKeys'
import { areShortcutsOn } from '@/ui/shortcutSetting.browser'

/** Digits wait this long for the next one, in ms. */
const PATIENCE = 3000

/**
 * Hands every key of the show to `act`; gives the digits typed so far. F5 starts a show and is no
 * reason to end one, unless something is missing.
 */
export function useShowKeys(act: (act: Exclude<Act, { kind: 'digit' }>) => void): string {
  const [typed, setTyped] = useState('')
  const current = useRef({ act, typed })
  useEffect(() => {
    current.current = { act, typed }
  })
  useEffect(() => {
    if (typed === '') return undefined
    const timer = setTimeout(() => setTyped(''), PATIENCE)
    return () => clearTimeout(timer)
  }, [typed])
  const onKey = useCallback((event: KeyboardEvent): void => {
    if (event.key === 'F5') {
      if (!isBroken()) event.preventDefault()
      return
    }
    const { target } = event
    // A press on a button or a link of the slide belongs to it.
    const isButton = target instanceof HTMLButtonElement
    const isPressed = event.key === 'Enter' && current.current.typed === ''
    if (
      (isButton && (event.key === ' ' || isPressed)) ||
      (target instanceof HTMLAnchorElement && isPressed)
    )
      return
    const field =
      target instanceof HTMLElement && /^(input|select|textarea)$/i.test(target.tagName)
        ? target
        : null
    const found =
      field === null
        ? actOf(event, current.current.typed, areShortcutsOn())
        : actInField(event, 'value' in field && field.value === '')
    if (found === null) return
    event.preventDefault()
    if (found.kind === 'leaveField') {
      field?.blur()
      return
    }
    // At once, since the next key may come before the screen has been drawn.
    const next = found.kind === 'digit' ? (current.current.typed + found.digit).slice(-3) : ''
    current.current.typed = next
    setTyped(next)
    if (found.kind !== 'digit') {
      current.current.act(found)
    }
  }, [])
  useKeys(onKey)
  return typed
}
