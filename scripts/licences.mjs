import { init } from 'license-checker-rseidelsohn'

/** Licences under which a part may be handed on together with an Apache-2.0 work. */
const COMPATIBLE =
  /^\(?(MIT|MIT-0|ISC|BSD|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|CC0-1\.0|CC-BY-3\.0|CC-BY-4\.0|Unlicense|Zlib|BlueOak-1\.0\.0|Python-2\.0|OFL-1\.1|PostgreSQL|WTFPL|MPL-2\.0)/

/** Packages that state their licence only in a file, read by hand. */
const READ_BY_HAND = {}

init(
  { start: process.cwd(), production: true, excludePrivatePackages: true },
  (error, packages) => {
    if (error) throw error
    const rows = Object.entries(packages).map(([name, { licenses }]) => [
      name,
      READ_BY_HAND[name.replace(/@[^@]*$/, '')] ?? [licenses].flat().join(' OR '),
    ])
    for (const [name, licence] of rows) console.log(`${licence.padEnd(24)} ${name}`)
    const doubtful = rows.filter(
      ([, licence]) => !licence.split(/ OR | AND /).some((part) => COMPATIBLE.test(part)),
    )
    console.log(
      doubtful.length === 0
        ? `\n${rows.length} packages, all compatible with Apache-2.0.`
        : `\nTo be read: ${doubtful.map(([name]) => name).join(', ')}`,
    )
    process.exitCode = doubtful.length === 0 ? 0 : 1
  },
)
