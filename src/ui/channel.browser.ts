import * as v from 'valibot'
import { site } from './storage/siteStorage.browser'

/** Talk between the windows of one site. */
export type Channel<Message> = {
  readonly tell: (message: Message) => void
  readonly close: () => void
}

/**
 * Joins a channel of this site. Anything on the same machine may write into it: what is not of the
 * shape of `schema` is not heard. Where the browser has no channels nothing is told and nothing
 * heard.
 */
export function openChannel<Message>(
  name: string,
  schema: v.GenericSchema<unknown, Message>,
  hear: (message: Message) => void,
): Channel<Message> {
  if (typeof BroadcastChannel === 'undefined')
    return { tell: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(`${name} ${site}`)
  const onMessage = ({ data }: MessageEvent<unknown>): void => {
    const read = v.safeParse(schema, data)
    if (read.success) hear(read.output)
  }
  channel.addEventListener('message', onMessage)
  return {
    tell: channel.postMessage.bind(channel),
    close: () => {
      channel.removeEventListener('message', onMessage)
      channel.close()
    },
  }
}
