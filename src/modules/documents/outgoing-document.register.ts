import { defineRegister, type Prepared, type Row, refused, type Values } from '#modules/registers'
import type { WriteTx } from '#platform/db/database.ts'
import { formatCount } from '#platform/numbers.ts'
import type { Request } from '#platform/request.ts'
import { notationOf, symbolOf } from './notation.rules.ts'
import { GREATEST_NUMBER, takeNumber } from './number-series.ts'
import { outgoingFields } from './outgoing-fields.ts'

type Outgoing = Values<typeof outgoingFields>

/** Completes the number, symbol and year of a document in its series. */
const numbered = async (
  tx: WriteTx,
  request: Request,
  values: Outgoing,
  before: Row<typeof outgoingFields> | undefined,
): Promise<Prepared<typeof outgoingFields>> => {
  const { kind, issuer } = values
  const year = Number(values.signed_on.slice(0, 4))
  const moved = before && (before.kind !== kind || before.issuer !== issuer || before.year !== year)
  const typed = before?.number === values.number ? null : values.number
  const kept = typed ?? (moved ? null : (before?.number ?? null))
  if (kept === null && values.suffix)
    return refused([{ field: 'number', message: 'Số có chữ kèm theo thì phải ghi rõ số' }])
  const series = { book: 'outgoing' as const, issuer, kind, year }
  const { number, ...written } = await takeNumber(tx, request, series, kept)
  const symbol = symbolWanted(values, before)
  const notation = notationOf(number, values.suffix, symbol)
  return { ok: true, values: { ...values, number, symbol, year, notation }, ...written }
}

/** A symbol that followed from the kind follows the kind when that is corrected. */
const symbolWanted = (values: Outgoing, before: Outgoing | undefined): string => {
  const followed = before && before.symbol === symbolOf(before.kind, before.issuer)
  const typed = followed && values.symbol === before.symbol ? '' : values.symbol
  return typed || symbolOf(values.kind, values.issuer)
}

/** Every document the committee sends out, numbered by kind and year. */
export const outgoingDocumentRegister = defineRegister({
  module: 'documents',
  table: 'outgoing_document',
  path: '/van-ban-di',
  title: 'Sổ văn bản đi',
  one: 'văn bản đi',
  about: 'Số lấy lần lượt theo loại văn bản, bắt đầu lại từ 01 vào ngày 01/01',
  fields: outgoingFields,
  list: ['notation', 'signed_on', 'subject', 'signer', 'recipient'],
  search: ['notation', 'subject', 'recipient', 'signer'],
  filters: ['kind', 'topic'],
  newestBy: ['signed_on', 'number'],
  label: ({ notation }) => notation,
  check: ({ suffix, signed_on, sent_on, number }) => [
    ...(/^[a-zđ]?$/.test(suffix)
      ? []
      : [{ field: 'suffix', message: 'Chữ kèm số là một chữ thường, ví dụ a' }]),
    ...(number === 0 ? [{ field: 'number', message: 'Số văn bản bắt đầu từ 01' }] : []),
    ...(number !== null && number > GREATEST_NUMBER
      ? [{ field: 'number', message: `Số văn bản lớn nhất là ${formatCount(GREATEST_NUMBER)}` }]
      : []),
    ...(sent_on && sent_on < signed_on
      ? [{ field: 'sent_on', message: 'Ngày chuyển không thể trước ngày ký' }]
      : []),
  ],
  constraints: {
    one_document_per_number: {
      field: 'number',
      message: 'Số này trong năm đã có văn bản cùng loại (kể cả văn bản đã rút khỏi sổ)',
    },
  },
  prepare: numbered,
})
