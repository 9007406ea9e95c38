import { expect, test } from 'vitest'
import { expectTable } from '#tests/support/docsTable'
import { filesOf, missing, type Evidence } from '#tests/support/evidence'

type Threat = {
  readonly from: string
  readonly threat: string
  readonly answer: string
  readonly held: readonly Evidence[]
  /** What is left to whoever runs the site. */
  readonly left: string
}

const THREATS: readonly Threat[] = [
  {
    from: 'whoever writes a file of data',
    threat: 'a text that becomes a program, an element or a request',
    answer: 'texts are put in as texts; the policy lets in no other program and no other origin',
    held: [
      ['site/payloads.site', 'Every payload in every column of text'],
      ['site/policy.site', 'The policy of the page keeps out'],
      ['site/hostile.site', 'An address that would run a program is left out and reported'],
    ],
    left: '–',
  },
  {
    from: 'whoever writes a file of data',
    threat: 'a formula that a spreadsheet runs in what is saved here',
    answer: 'no cell of a CSV that leaves begins as a formula, whichever sign separates lists',
    held: [
      ['dataset/cells/excelCsv', 'begins no cell as a formula'],
      ['site/intake.site', 'downloaded as a CSV that no spreadsheet runs'],
    ],
    left: 'the CSVs of the package itself are kept byte for byte: `data/README.md` says how to open them',
  },
  {
    from: 'whoever writes a file of data',
    threat: 'a file that takes all time or memory',
    answer: 'limits where cells are made; work that grows with the file and not with its square',
    held: [
      ['import/sheets/cost', 'twice as much takes about twice as long'],
      ['import/sheets/cost', 'a small file that asks for much'],
      ['import/sheets/hostile', 'the hostile corpus'],
    ],
    left: '–',
  },
  {
    from: 'whoever writes a file of data',
    threat: 'a key such as `__proto__` that changes the program',
    answer: 'keys are kept in maps; prototypes stay as they are',
    held: [
      ['import/sheets/hostile', 'has left no trace on any prototype'],
      ['site/hostile.site', 'is a unit like any other'],
    ],
    left: '–',
  },
  {
    from: 'whoever sends an address',
    threat: 'an address that runs or breaks something',
    answer: 'every parameter is read by one checked reader; what it does not know is passed over',
    held: [['site/address.site', 'is harmless: the screen is whole and nothing runs']],
    left: '–',
  },
  {
    from: 'another window or site on the host',
    threat: 'a message or a stored entry of a strange shape',
    answer: 'channels, entries, drafts and agendas are read by checked readers',
    held: [
      ['since/earlierPackage', 'Of a thousand strange messages none is taken'],
      ['edit/stored', 'never throws, whatever stands there'],
      ['ui/storage/versions', 'Whatever stands under such names, nothing throws'],
      ['ui/storage/versions', 'Two sites on one host do not share them'],
    ],
    left: 'sites of one host share a store by the rules of browsers: give one that is not trusted another host',
  },
  {
    from: 'another page',
    threat: 'the page in a frame of a stranger',
    answer: '`frame-ancestors`, `nosniff` and `Referrer-Policy` in the ready configurations',
    held: [['site/servers.system', 'fresh data, packed texts, a policy']],
    left: 'a server of another make has to send them; IIS was not run',
  },
  {
    from: 'the network and the server',
    threat: 'a file cut, mixed with another version, or a login page in its place',
    answer: 'rows, bytes and hash in the descriptor; a show takes a whole package or none',
    held: [
      ['dataset/wholeness', '100 random cuts of each file'],
      ['show/gate', 'lets no cut of a file in that is vouched for'],
      ['site/faults.site', 'A login page in place of a table'],
    ],
    left: 'whoever can write to the server can write the hashes too: guard its folder; `https` guards the way',
  },
  {
    from: 'the network and the server',
    threat: 'a program that does not come, or of another version',
    answer:
      'one loader with a sentence, a button and asking again; the page reloads after an update',
    held: [
      ['site/programs.system', 'Where a program does not come'],
      ['site/programs.system', 'After an update of the site'],
    ],
    left: '–',
  },
  {
    from: 'the browser',
    threat: 'a store that is full, forbidden or cleared: typed texts lost',
    answer: 'kept in memory and said, written when there is room, asked before leaving',
    held: [
      ['ui/storage/nothingLost', 'nothing typed is lost'],
      ['site/kept.site', 'With a full store the minutes'],
    ],
    left: 'a browser that ends without asking takes what it could not keep',
  },
  {
    from: 'what is built upon',
    threat: 'a published hole in a package that ships',
    answer:
      'each version that ships is looked up and listed; another address in the lock file fails',
    held: [
      ['build/checks', 'names what nobody has looked at'],
      ['build/checks', 'names an address'],
    ],
    left: 'the list is as good as the look: it is by hand, since the registry answers no audit',
  },
  {
    from: 'the room',
    threat: 'an illustrative or broken figure taken for a fact',
    answer:
      'the kind of each figure stands beside it; a headline on a damaged table says so or is silent',
    held: [
      ['analysis/honestWords', 'The header names every status that is not official'],
      ['site/faults.site', 'is named with its place and takes down only what depends on it'],
    ],
    left: '–',
  },
]

test('Each threat of the model is held by tests that exist, and the document says what they hold.', () => {
  expect(missing(THREATS.flatMap(({ held }) => held))).toEqual([])
  expectTable('docs/threats.md', 'threats', {
    columns: ['from', 'threat', 'what stands against it', 'held by tests of', 'left to the host'],
    rows: THREATS.map(({ from, threat, answer, held, left }) => [
      from,
      threat,
      answer,
      filesOf(held),
      left,
    ]),
  })
})
