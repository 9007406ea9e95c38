import { useEffect, useRef, useState } from 'react'
import { actOf, type Act } from './keys'
import { areShortcutsOn } from '@/ui/shortcutSetting.browser'

/** Digits wait this long for the next one, in ms. */
const PATIENCE = 3000

/** Hands every key of the show to `act`; gives the digits typed so far. F5 starts a show and is no reason to end one. */
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
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'F5') {
        event.preventDefault()
        return
      }
      const { target } = event
      if (target instanceof HTMLElement && /^(input|select|textarea)$/i.test(target.tagName) && event.key !== 'Escape') return
      // A press on a button of the slide belongs to the button.
      if (target instanceof HTMLButtonElement && (event.key === ' ' || (event.key === 'Enter' && current.current.typed === ''))) return
      const found = actOf(event, current.current.typed, areShortcutsOn())
      if (found === null) return
      event.preventDefault()
      if (found.kind === 'digit') setTyped((before) => (before + found.digit).slice(-3))
      else {
        setTyped('')
        current.current.act(found)
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return typed
}
