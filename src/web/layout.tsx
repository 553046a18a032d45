import type { ComponentChildren } from 'preact'
import { safeAddress } from './address.ts'
import { type Breadcrumb, Breadcrumbs } from './components/breadcrumbs.tsx'

export type NavigationItem = { href: string; label: string; current?: boolean | undefined }

/** A signed-in person as the header shows him: name and, in small, his roles. */
export type Person = { name: string; roles: string }

export type OfficePageProps = {
  title: string
  unitName: string
  productName?: string | undefined
  navigation: readonly NavigationItem[]
  breadcrumbs?: readonly Breadcrumb[] | undefined
  /** One line under the header that every page carries, e.g. that nobody has to log in here. */
  notice?: string | undefined
  stylesHref: string
  /** Stylesheets that only this page needs. */
  moreStyles?: readonly string[] | undefined
  /** The script of the keys that every page has. */
  keysScript?: string | undefined
  /** Addresses of scripts that improve this page. */
  scripts?: readonly string[] | undefined
  /** Who is signed in. */
  person?: Person | undefined
  /** Of how many dossiers he is reminded. */
  alerts?: number | undefined
  /** What stands in the search box, on the page that shows what it found. */
  searched?: string | undefined
  children: ComponentChildren
}

/** The frame of every office page, from <html> to </html>. */
export const OfficePage = ({ productName = 'Một Cửa', ...page }: OfficePageProps) => (
  <html lang="vi">
    <Head {...page} />
    <body>
      <a class="ds-skip-link" href="#noi-dung">
        Đến nội dung chính
      </a>
      <Header {...page} productName={productName} />
      <div class="office-body">
        {page.breadcrumbs ? <Breadcrumbs items={page.breadcrumbs} /> : null}
        <main id="noi-dung" tabIndex={-1}>
          {page.children}
        </main>
      </div>
      <footer class="office-footer">
        {page.unitName === productName
          ? productName
          : `${productName}, văn phòng số của ${page.unitName}`}
      </footer>
    </body>
  </html>
)

const Head = ({
  title,
  unitName,
  stylesHref,
  moreStyles = [],
  keysScript,
  scripts = [],
}: OfficePageProps) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="format-detection" content="telephone=no" />
    <title>{`${title} – ${unitName}`}</title>
    {[stylesHref, ...moreStyles].map((href) => (
      <link key={href} rel="stylesheet" href={safeAddress(href)} />
    ))}
    {[keysScript ?? [], scripts].flat().map((src) => (
      <script key={src} type="module" src={safeAddress(src)} />
    ))}
  </head>
)

const Header = ({ notice, person, alerts, searched, ...page }: OfficePageProps) => (
  <header>
    <div class="office-header">
      <a class="office-header__unit" href="/">
        {page.unitName}
      </a>
      {/* The fold is beside what it folds, so that wide screens can show the menu without script. */}
      {page.navigation.length > 0 ? (
        <>
          <details class="fold office-header__fold">
            <summary>Các mục</summary>
          </details>
          <Navigation items={page.navigation} />
        </>
      ) : null}
      {page.navigation.length > 0 ? <SearchBox searched={searched} /> : null}
      {alerts ? <AlertCount alerts={alerts} /> : null}
      {person ? (
        <SignedIn person={person} />
      ) : page.unitName === page.productName ? null : (
        <span class="office-header__product">{page.productName}</span>
      )}
    </div>
    {notice ? <p class="office-notice">{notice}</p> : null}
  </header>
)

/** Over everything: the key / leads here from anywhere. */
const SearchBox = ({ searched }: Pick<OfficePageProps, 'searched'>) => (
  <search class="office-search">
    <form action="/tim" method="get">
      <input
        class="ds-input"
        type="search"
        name="q"
        value={searched}
        placeholder="Tìm hồ sơ"
        aria-label="Tìm hồ sơ theo mã, tên, điện thoại, số định danh"
        aria-keyshortcuts="/"
      />
    </form>
  </search>
)

const AlertCount = ({ alerts }: { alerts: number }) => (
  <a class="office-alerts" href="/nhac-viec">
    Nhắc việc <b>{alerts}</b>
  </a>
)

const SignedIn = ({ person }: { person: Person }) => (
  <div class="office-person">
    <a class="office-person__name" href="/tai-khoan" title={`${person.name} – ${person.roles}`}>
      {person.name}
    </a>
    <form method="post" action="/dang-xuat">
      <button class="office-person__out" type="submit">
        Đăng xuất
      </button>
    </form>
  </div>
)

const Navigation = ({ items }: { items: readonly NavigationItem[] }) => (
  <nav class="office-navigation" aria-label="Mục chính">
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a href={safeAddress(item.href)} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
