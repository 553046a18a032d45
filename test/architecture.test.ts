import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { modules } from '../src/modules.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
const sources = globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).sort()
const product = sources.filter((file) => !/\.(test|builder)\.tsx?$/.test(file))
const modulesInOrder: readonly string[] = modules

const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')

/** Imports that survive compilation: not those of types alone. */
const valueImportsOf = (file: string): string[] =>
  [...read(file).matchAll(/import\s+(?!type\b)(?:\{((?:(?!\}).)*)\}|\w+)\s*from\s*'([^']+)'/gs)]
    .filter(([, names]) => !names?.split(',').every((name) => /^\s*(type\s.*)?$/s.test(name)))
    .map((match) => match[2] ?? '')

const moduleOf = (file: string): string | undefined => /^src\/modules\/([^/]+)\//.exec(file)?.[1]

/** The module that an import reaches by its face (#modules/x) or, wrongly, by a path. */
const reached = (file: string, name: string): string | undefined => {
  if (name.startsWith('#modules/')) return name.slice('#modules/'.length)
  if (!name.startsWith('.')) return undefined
  return moduleOf(relative(ROOT, join(ROOT, dirname(file), name)))
}

describe('rule 1: a module imports only what stands before it, by its face', () => {
  test('modules.ts names every module, and only modules', () => {
    const folders = globSync('src/modules/*/', { cwd: ROOT }).map((path) => path.split('/').at(-1))
    expect(folders.toSorted()).toEqual(modulesInOrder.toSorted())
  })

  test.each(product.filter(moduleOf))('%s', (file) => {
    const own = moduleOf(file) ?? ''
    const others = importsOf(file).map((name) => ({ name, module: reached(file, name) }))
    for (const { name, module } of others) {
      if (module === undefined || module === own) continue
      expect(name, 'another module is imported by its face').toBe(`#modules/${module}`)
      expect(modulesInOrder.indexOf(module), `${own} imports ${module}`).toBeLessThan(
        modulesInOrder.indexOf(own),
      )
    }
    const isPage =
      /\.page\.tsx$|(routes|handlers|reply)\.tsx?$|\/pages?\//.test(file) ||
      file.endsWith('frame.ts')
    if (!isPage) expect(importsOf(file).filter((name) => name.startsWith('#web/'))).toEqual([])
  })

  test('what sees every module still reaches it by its face', () => {
    const all = globSync(
      ['src/*.{ts,tsx}', 'src/{commands,set-up}/**/*.{ts,tsx}', 'demo/**/*.ts'],
      {
        cwd: ROOT,
      },
    )
    expect(all.length).toBeGreaterThan(40)
    for (const file of all)
      expect(
        importsOf(file).filter((name) => name.includes('/modules/') && !name.startsWith('#')),
        file,
      ).toEqual([])
  })

  test('platform knows no module and no page', () => {
    for (const file of product.filter((name) => name.startsWith('src/platform/')))
      expect(
        importsOf(file).filter((name) => /^#(modules|web)\//.test(name)),
        file,
      ).toEqual([])
  })

  test('web knows no module', () => {
    for (const file of product.filter((name) => name.startsWith('src/web/')))
      expect(
        importsOf(file).filter((name) => name.startsWith('#modules/')),
        file,
      ).toEqual([])
  })
})

describe('rule 3: SQL stands in *.sql.ts and names only its own schema', () => {
  const statement = /\b(select\s+[\w*("]|insert\s+into\s|update\s+\w+\.\w+\s+set|delete\s+from\s)/i
  const holdsSql = (file: string) => /\.sql\.ts$/.test(file) || file.startsWith('src/platform/')
  /** Building the statement of an act from its rows is record.ts's whole work. */
  const allowed = ['src/modules/audit/record.ts']

  test('no statement stands elsewhere', () => {
    const strays = product.filter(
      (file) =>
        !holdsSql(file) &&
        !allowed.includes(file) &&
        /sql`/.test(read(file)) &&
        statement.test(read(file)),
    )
    expect(strays).toEqual([])
  })

  test.each(globSync('src/modules/*/**/*.sql{,.ts}', { cwd: ROOT }))('%s', (file) => {
    const own = (moduleOf(file) ?? '').replaceAll('-', '_')
    const schemas = modulesInOrder.map((name) => name.replaceAll('-', '_'))
    const named = [
      ...read(file).matchAll(/\b(?:from|join|into|update)\s+(?:only\s+)?([a-z_]+)\.([a-z_]+)/g),
    ]
    for (const [, schema = '', table = ''] of named) {
      if (schema === own || !schemas.includes(schema)) continue
      const isPublished = own === 'reporting' && table.endsWith('_facts')
      expect(isPublished, `${file} reads ${schema}.${table}`).toBe(true)
    }
  })
})

describe('rule 4: HTML stands in pages and web', () => {
  test('a page never queries', () => {
    for (const file of product.filter((name) => name.endsWith('.page.tsx')))
      expect(
        valueImportsOf(file).filter((name) => /\.sql\.ts$|db\/database/.test(name)),
        file,
      ).toEqual([])
  })

  test('markup stands only in .tsx of web, pages and what answers a route', () => {
    const strays = product.filter(
      (file) =>
        file.endsWith('.tsx') &&
        !file.startsWith('src/web/') &&
        !/(\.page|routes|handlers|reply)\.tsx$/.test(file),
    )
    expect(strays).toEqual([])
  })
})

describe('rule 5: rules are pure', () => {
  test.each(product.filter((file) => file.endsWith('.rules.ts')))('%s', (file) => {
    const text = read(file)
    expect(text).not.toMatch(
      /new Date\(\)|Date\.now|Math\.random|process\.env|node:(fs|child_process|net|http)/,
    )
    expect(
      valueImportsOf(file).filter((name) => /\.sql\.ts$|db\/database|settings/.test(name)),
    ).toEqual([])
  })
})

test('a migration is named by its time, and no two share one', () => {
  const names = globSync('src/{platform,modules/*}/migrations/*.sql', { cwd: ROOT }).map(
    (file) => file.split('/').at(-1) ?? '',
  )
  for (const name of names) expect(name).toMatch(/^\d{8}-\d{4}-[a-z-]+\.sql$/)
  expect(new Set(names.map((name) => name.slice(0, 13))).size).toBe(names.length)
})
