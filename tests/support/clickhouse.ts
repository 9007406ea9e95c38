import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Servers of ClickHouse on this machine, each a shard of the cluster `shards` that they all know. */
export type ClickHouses = {
  readonly urls: readonly string[]
  /** Their processes. */
  readonly pids: readonly number[]
  readonly stop: () => Promise<void>
}

const PROGRAM = '/usr/sbin/clickhouse-server'
const USERS = `<?xml version="1.0"?><yandex>
<profiles><default><max_memory_usage>1500000000</max_memory_usage></default></profiles>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
<quotas><default></default></quotas></yandex>`

/** Starts so many servers of Debian's package, which is installed where it is not there. */
export async function startClickHouses(count: number): Promise<ClickHouses> {
  if (!existsSync(PROGRAM)) {
    const args = ['install', '-y', '--no-install-recommends', 'clickhouse-server']
    spawnSync('apt-get', args, { stdio: 'ignore' })
  }
  const root = mkdtempSync(path.join(tmpdir(), 'clickhouse-'))
  const ports = await Promise.all(Array.from({ length: count * 3 }, freePort))
  const shards = Array.from({ length: count }, (_, at) => {
    const [http = 0, tcp = 0, between = 0] = ports.slice(at * 3, at * 3 + 3)
    return { http, tcp, between, folder: path.join(root, String(at)) }
  })
  const cluster = shards
    .map(({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`)
    .join('')
  const running: ChildProcess[] = []
  for (const { http, tcp, between, folder } of shards) {
    mkdirSync(path.join(folder, 'tmp'), { recursive: true })
    writeFileSync(path.join(folder, 'users.xml'), USERS)
    writeFileSync(
      path.join(folder, 'config.xml'),
      `<?xml version="1.0"?><yandex><logger><level>error</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
<http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><interserver_http_port>${between}</interserver_http_port><listen_host>127.0.0.1</listen_host>
<path>${folder}/</path><tmp_path>${folder}/tmp/</tmp_path><users_config>${folder}/users.xml</users_config>
<default_profile>default</default_profile><default_database>default</default_database><mark_cache_size>100000000</mark_cache_size>
<remote_servers><shards>${cluster}</shards></remote_servers></yandex>`,
    )
    running.push(
      spawn(PROGRAM, [`--config-file=${folder}/config.xml`], {
        stdio: 'ignore',
        cwd: folder,
      }),
    )
  }
  const urls = shards.map(({ http }) => `http://127.0.0.1:${http}`)
  await Promise.all(urls.map(isThere))
  return {
    urls,
    pids: running.flatMap(({ pid }) => pid ?? []),
    stop: async () => {
      await Promise.all(
        running.map(
          (server) =>
            new Promise((resolve) => {
              server.once('exit', resolve)
              server.kill()
            }),
        ),
      )
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Waits until a server answers; throws after a minute. */
async function isThere(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => {
      setTimeout(resolve, 200)
    })
  }
  throw new Error(`${url} does not answer`)
}
