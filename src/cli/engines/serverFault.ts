/** What a server said no with, or why it was not reached. */
export class ServerFault extends Error {
  readonly server: string

  constructor(server: string, message: string) {
    super(message)
    this.server = server
  }
}
