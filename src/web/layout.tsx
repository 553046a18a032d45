import type { ComponentChildren } from 'preact'
import { safeAddress } from './address.ts'
import { type Breadcrumb, Breadcrumbs } from './components/breadcrumbs.tsx'

export type NavigationItem = { href: string; label: string; current?: boolean | undefined }

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
        {productName}, văn phòng số của {page.unitName}
      </footer>
    </body>
  </html>
)

const Head = ({ title, unitName, stylesHref, moreStyles = [] }: OfficePageProps) => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="format-detection" content="telephone=no" />
    <title>{`${title} – ${unitName}`}</title>
    {[stylesHref, ...moreStyles].map((href) => (
      <link key={href} rel="stylesheet" href={safeAddress(href)} />
    ))}
  </head>
)

const Header = ({ notice, ...page }: OfficePageProps) => (
  <header>
    <div class="office-header">
      <a class="office-header__unit" href="/">
        {page.unitName}
      </a>
      {/* The fold is beside what it folds, so that wide screens can show the menu without script. */}
      <details class="fold office-header__fold">
        <summary>Các mục</summary>
      </details>
      <Navigation items={page.navigation} />
      <span class="office-header__product">{page.productName}</span>
    </div>
    {notice ? <p class="office-notice">{notice}</p> : null}
  </header>
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
