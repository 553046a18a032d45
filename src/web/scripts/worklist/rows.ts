export type Row = { tr: HTMLTableRowElement; link: HTMLAnchorElement; box: HTMLInputElement }

/** The row that a line of the table is; none when it has nothing to tick. */
export const rowOf = (tr: HTMLTableRowElement): Row[] => {
  const link = tr.querySelector<HTMLAnchorElement>('th a')
  const box = tr.querySelector<HTMLInputElement>('.row-box')
  return link && box ? [{ tr, link, box }] : []
}

export const rows = (): Row[] =>
  [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')].flatMap(rowOf)
