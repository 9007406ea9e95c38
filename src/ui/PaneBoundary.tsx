import { Component, type ErrorInfo, type ReactNode } from 'react'
import { WordsContext } from './useWords'
import { cx } from './cx'
import textCss from './text.module.css'
import css from './issues/status.module.css'

type Props = { readonly children: ReactNode; readonly resetKey: string }
type State = { readonly error: Error | null; readonly resetKey: string }

/**
 * Keeps a fault of ours in the pane where it happened; the rest of the screen stands. A change of
 * the screen tries again.
 */
export class PaneBoundary extends Component<Props, State> {
  static override contextType = WordsContext
  declare context: React.ContextType<typeof WordsContext>
  override state: State = { error: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    reportError(
      new Error(`A pane failed: ${error.message}${info.componentStack ?? ''}`, { cause: error }),
    )
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <section className={css.paneFailed} role="alert">
        <p>{this.context.text('pane.failed')}</p>
        <p className={cx(textCss.small, textCss.quiet)}>{error.message}</p>
      </section>
    )
  }
}
