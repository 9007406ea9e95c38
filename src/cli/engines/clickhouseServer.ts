import type { Query } from '@/dossiers/sql/count'
import { ServerFault } from './serverFault'

/** A server of ClickHouse, over HTTP. */
export class ClickHouse {
  readonly host: string
  readonly cluster: string | null
  readonly database: string
  readonly #url: URL
  readonly #headers: Readonly<Record<string, string>>

  private constructor(url: URL) {
    this.host = url.host
    this.cluster = url.searchParams.get('cluster')
    this.database = url.searchParams.get('database') ?? 'default'
    this.#url = new URL('/', url.origin)
    const isNamed = url.username !== ''
    this.#headers = isNamed
      ? {
          'X-ClickHouse-User': decodeURIComponent(url.username),
          'X-ClickHouse-Key': decodeURIComponent(url.password),
        }
      : {}
  }

  /** The server at an address as `http://user:word@host:8123?cluster=NAME`; `null`: it is none. */
  static at(this: void, address: string): ClickHouse | null {
    if (!/^https?:\/\/[^/?]/.test(address) || !URL.canParse(address)) return null
    const url = new URL(address)
    const isName = /^\w+$/
    const named = [url.searchParams.get('cluster'), url.searchParams.get('database')]
    return named.every((name) => name === null || isName.test(name)) ? new ClickHouse(url) : null
  }

  /** Runs a statement; `data`: rows that it inserts. Rejects with a `ServerFault`. */
  async send(statement: string, data?: string): Promise<string> {
    const url = new URL(this.#url)
    url.searchParams.set('database', this.database)
    if (data !== undefined) url.searchParams.set('query', statement)
    const body = data ?? statement
    const answer = await fetch(url, { method: 'POST', headers: this.#headers, body }).catch(
      (fault: unknown) => {
        const cause = fault instanceof Error ? (fault.cause ?? fault) : fault
        throw new ServerFault(this.host, cause instanceof Error ? cause.message : String(cause))
      },
    )
    const text = await answer.text()
    if (!answer.ok) throw new ServerFault(this.host, text.trim().slice(0, 500))
    return text
  }

  readonly query: Query = async (sql) => {
    const said = JSON.parse(await this.send(`${sql} FORMAT JSONCompact`)) as {
      readonly data: readonly (readonly (string | number | null)[])[]
    }
    return said.data.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
  }
}
