import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { buildSync, stop } from 'esbuild'

export type Stylesheet = { href: string; css: string }

/** Windows 7 stops at Chrome 109; old iPhones at Safari 15. */
const BROWSERS = ['chrome109', 'firefox115', 'safari15.6']

let office: Stylesheet | undefined

/**
 * The one stylesheet of the office, bundled once in a process. The address carries a hash of the
 * content, so it may be cached for ever.
 * @throws Error when a style file is missing or wrong
 */
export const officeStyles = (): Stylesheet => {
  office ??= bundle('office')
  return office
}

const bundle = (name: string): Stylesheet => {
  const entry = fileURLToPath(new URL(`styles/${name}.css`, import.meta.url))
  const built = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    target: BROWSERS,
    legalComments: 'none',
    logLevel: 'error',
  })
  // Else its process and thread stay in memory for as long as the office is open.
  void stop()
  const css = built.outputFiles[0]?.text ?? ''
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12)
  return { href: `/assets/${name}-${hash}.css`, css }
}
