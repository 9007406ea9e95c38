// What a page holds, out of a snapshot of its heap.

/**
 * What a snapshot of the heap has of objects, functions, lists and texts: how many, and their size
 * in MB.
 */
export async function heldByProgram(session) {
  const chunks = []
  const take = ({ chunk }) => chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', take)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', take)
  const { snapshot, nodes } = JSON.parse(chunks.join(''))
  const { node_fields: fields, node_types: types } = snapshot.meta
  const kept = new Set([
    'object',
    'closure',
    'array',
    'string',
    'concatenated string',
    'number',
    'regexp',
    'symbol',
    'bigint',
  ])
  let [objects, size] = [0, 0]
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!kept.has(types[0][nodes[at]])) continue
    objects += 1
    size += nodes[at + fields.indexOf('self_size')]
  }
  return { objects, size: size / 1e6 }
}
