import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from './Button'
import { cx } from './cx'
import { ProgramLost } from './load.browser'
import { WordsContext } from './useWords'
import { takeOver } from './takeOver.browser'
import textCss from './text.module.css'
import css from './issues/status.module.css'

type Props = {
  readonly children: ReactNode
  readonly resetKey: string
  /** Forgets that something did not come, so that it is asked for anew. */
  readonly forget?: () => void
}
type State = { readonly error: Error | null; readonly resetKey: string }

/** A program that did not come is asked for again after so long, then twice as long, in ms. */
const AGAIN = 5_000
const MOST = 60_000

/**
 * Keeps a fault of ours in the pane where it happened; the rest of the screen stands. A change of
 * the screen tries again; what did not come is asked for again until it is there.
 */
export class PaneBoundary extends Component<Props, State> {
  static override contextType = WordsContext
  declare context: React.ContextType<typeof WordsContext>
  override state: State = { error: null, resetKey: this.props.resetKey }
  #failures = 0
  #timer = 0

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    if (error instanceof ProgramLost) {
      this.#timer = window.setTimeout(this.#again, Math.min(MOST, AGAIN * 2 ** this.#failures))
      this.#failures += 1
      return
    }
    takeOver()
    reportError(
      new Error(`A pane failed: ${error.message}${info.componentStack ?? ''}`, { cause: error }),
    )
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer)
    if (this.state.error) this.props.forget?.()
  }

  readonly #again = (): void => {
    clearTimeout(this.#timer)
    this.props.forget?.()
    this.setState({ error: null })
  }

  override render(): ReactNode {
    const { error } = this.state
    const say = this.context.text
    if (!error) return this.props.children
    const lost = error instanceof ProgramLost ? error : null
    return (
      <section className={css.paneFailed} role="alert" data-broken="">
        <p>{say(lost ? (lost.isUpdated ? 'program.updated' : 'program.lost') : 'pane.failed')}</p>
        {!lost && <p className={cx(textCss.small, textCss.quiet)}>{error.message}</p>}
        <Button onClick={lost ? this.#again : () => window.location.reload()}>
          {say('failure.retry')}
        </Button>
      </section>
    )
  }
}
