import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync, stop } from 'esbuild'

export type Stylesheet = { href: string; css: string }
export type Script = { href: string; js: string }

/** Windows 7 stops at Chrome 109; old iPhones at Safari 15. */
const BROWSERS = ['chrome109', 'firefox115', 'safari15.6']

let office: Stylesheet | undefined
const scripts = new Map<string, Script>()

/**
 * The one stylesheet of the office, bundled once in a process. The address carries a hash of the
 * content, so it may be cached for ever.
 * @throws Error when a style file is missing or wrong
 */
export const officeStyles = (): Stylesheet => {
  if (!office) {
    const css = bundled('styles/office.css')
    office = { href: `/assets/office-${hashOf(css)}.css`, css }
  }
  return office
}

/**
 * A script of `scripts/` by its name, bundled once in a process. It only improves pages that work
 * without it.
 * @throws Error when there is no such script or it is wrong
 */
export const officeScript = (name: string): Script => {
  const known = scripts.get(name)
  if (known) return known
  const js = bundled(`scripts/${name}.ts`)
  const script = { href: `/assets/${name}-${hashOf(js)}.js`, js }
  scripts.set(name, script)
  return script
}

/** All scripts that pages may ask for. */
export const officeScripts = (): Script[] =>
  readdirSync(new URL('scripts', import.meta.url))
    .filter((file) => /^[a-z-]+\.ts$/.test(file))
    .map((file) => officeScript(file.replace('.ts', '')))

const bundled = (path: string): string => {
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: BROWSERS,
    legalComments: 'none',
    logLevel: 'error',
  })
  // Else its process and thread stay in memory for as long as the office is open.
  void stop()
  return built.outputFiles[0]?.text ?? ''
}

const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12)
