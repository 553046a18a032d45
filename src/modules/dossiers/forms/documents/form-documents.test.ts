import { load } from 'cheerio'
import JSZip from 'jszip'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import {
  type OfficialDocument,
  renderDocx,
  renderHtml,
  renderPdf,
} from '#modules/official-documents'
import { type Day, instantAt } from '#platform/time.ts'
import type { Action } from '../../dossier-moves.ts'
import { type FormEra, formKinds } from '../form-kinds.ts'
import { wordsOn } from '../form-text.rules.ts'
import { aDossierToPrint, aFormAct, someFacts } from '../forms.builder.ts'
import { bookDocument } from '../register-book/book-document.ts'
import { formDocuments } from './form-documents.ts'

const days = { '2018': '2024-06-06', '2025': '2025-10-07' } as const satisfies Record<FormEra, Day>
const due = { '2018': '2024-06-10', '2025': '2025-10-09' } as const satisfies Record<FormEra, Day>

type Told = Record<string, string>
const factsOf = (era: FormEra, action: Action, evidence: Told = {}, name?: string) => {
  const at = (time: string) => instantAt(days[era], time)
  const first = aFormAct({ occurredAt: at('08:00'), dueAt: instantAt(due[era], '17:00') })
  const sent = aFormAct({
    action: 'transfer',
    actor: name ?? 'Lê Thị Thu',
    occurredAt: at('08:30'),
  })
  const last = { action, actor: 'Trần Văn Hòa', occurredAt: at('15:10'), evidence }
  const dueAt = action === 'extend' ? instantAt(addedDay[era], '17:00') : null
  return someFacts({
    dossier: aDossierToPrint({
      acceptedAt: at('08:00'),
      originalDueAt: instantAt(due[era], '17:00'),
      applicant: {
        name: name ?? 'Nguyễn Văn Bình',
        citizenNumber: null,
        phone: '0905123456',
        address: 'Thôn Tây',
      },
      officer: name ?? 'Trần Văn Hòa',
      fee: 50_000,
    }),
    acts: action === 'accept' ? [first] : [first, sent, aFormAct({ ...last, dueAt })],
    words: wordsOn(days[era], []),
  })
}
const addedDay = { '2018': '2024-06-20', '2025': '2025-10-20' } as const

/** Each form with what it must say in each era. */
const forms = (era: FormEra, name?: string): [string, OfficialDocument, string[]][] => {
  const facts = (action: Action, told?: Told) => factsOf(era, action, told, name)
  const desk = era === '2018' ? 'BỘ PHẬN TIẾP NHẬN' : 'TRUNG TÂM PHỤC VỤ'
  return [
    [
      'receipt',
      formDocuments.receipt(facts('accept')),
      [
        desk,
        'GIẤY TIẾP NHẬN HỒ SƠ',
        'Số: 240605-0001/TNHS',
        'Số điện thoại: 0905123456',
        '03 ngày làm việc',
        '08 giờ 00 phút',
        '17 giờ 00 phút',
        'Quyển số 2024, số thứ tự 7',
        'NGƯỜI NỘP HỒ SƠ',
        'NGƯỜI TIẾP NHẬN HỒ SƠ',
        'Lê Thị Thu',
      ],
    ],
    [
      'supplement',
      formDocuments.supplement(
        facts('request-supplement', { defects: 'Tờ khai; Ảnh', reason: 'Thiếu chữ ký' }),
      ),
      [
        desk,
        'PHIẾU YÊU CẦU BỔ SUNG',
        '/HDHS',
        'Tờ khai',
        'Ảnh',
        'Lý do: Thiếu chữ ký',
        'NGƯỜI HƯỚNG DẪN',
        'Trần Văn Hòa',
      ],
    ],
    [
      'refusal',
      formDocuments.refusal(facts('refuse', { reason: 'Không đủ điều kiện' })),
      [desk, 'PHIẾU TỪ CHỐI TIẾP NHẬN', 'Lý do: Không đủ điều kiện'],
    ],
    [
      'apology',
      formDocuments.apology(facts('extend', { reason: 'Phải xác minh.' })),
      [
        'XÃ TỊNH CHÂU',
        era === '2018' ? 'PHIẾU XIN LỖI' : 'VĂN BẢN XIN LỖI',
        'Kính gửi',
        'Lý do: Phải xác minh.',
        era === '2018' ? '10/6/2024' : '09/10/2025',
        era === '2018' ? '20/6/2024' : '20/10/2025',
        'Lưu: VT.',
      ],
    ],
    [
      'control-sheet',
      formDocuments['control-sheet'](facts('finish')),
      [
        desk,
        'PHIẾU KIỂM SOÁT',
        'Người giao: Lê Thị Thu',
        'Người nhận: Trần Văn Hòa',
        'Trước hạn',
        'Trong hạn',
      ],
    ],
    [
      'register-book',
      bookDocument({
        unit: facts('accept').unit,
        period: { from: days[era], to: days[era] },
        rows: [aBookRow(name)],
        before: 41,
        words: wordsOn(days[era], []),
      }),
      [desk, 'SỔ THEO DÕI HỒ SƠ', 'Đăng ký giám hộ', '42', 'Trực tuyến', 'Từ chối', 'Gửi bưu điện'],
    ],
    ...(era === '2025'
      ? [
          [
            'stop-notice',
            formDocuments['stop-notice'](
              facts('stop', {
                reason: 'Đã thành niên',
                'legal-basis': 'Điều 46',
                'document-number': '15/TB-UBND',
              }),
            ),
            [
              'THÔNG BÁO',
              'Số: 15/TB-UBND',
              'dừng giải quyết',
              'Căn cứ: Điều 46',
              'Lý do: Đã thành niên',
              'Cơ quan giải quyết',
              'Phải nộp 50.000 đ, đã nộp 0 đ',
            ],
          ] satisfies [string, OfficialDocument, string[]],
        ]
      : []),
  ]
}

const aBookRow = (name = 'Nguyễn Văn Bình') => ({
  code: '000.00.51.H48-240605-0001',
  procedureName: 'Đăng ký giám hộ',
  fieldCode: 'HT',
  applicant: { name, citizenNumber: null, phone: '0905123456', address: 'Thôn Tây' },
  channel: 'online' as const,
  acceptedAt: instantAt('2024-06-05', '08:00'),
  acceptedRecordedAt: instantAt('2024-06-05', '08:00'),
  dueAt: instantAt('2024-06-10', '17:00'),
  returnedAt: null,
  settlement: 'refused',
  delivery: 'Gửi bưu điện',
})

/** Lines and columns break words apart differently; letters are what is compared. */
const letters = (text: string): string => text.normalize('NFC').replace(/[\s\u200b]+/g, '')

/** What can be read on the pages; what runs off them is left out. */
const pdfText = async (document: OfficialDocument): Promise<{ text: string; pages: number }> => {
  const pdf = await getDocument({ data: new Uint8Array(await renderPdf(document)) }).promise
  const parts: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    parts.push(...items.map((item) => ('str' in item ? item.str : '')))
  }
  return { text: parts.join(''), pages: pdf.numPages }
}

const docxText = async (document: OfficialDocument): Promise<string> => {
  const zip = await JSZip.loadAsync(await renderDocx(document))
  const body = (await zip.file('word/document.xml')?.async('string')) ?? ''
  return load(body, { xml: true })('w\\:t').text()
}

describe.each(['2018', '2025'] as const)('forms of %s', (era) => {
  test.each(forms(era))('%s says the same in HTML, PDF and DOCX', async (_, document, said) => {
    const html = load(renderHtml(document))('main').text()
    const texts = [html, (await pdfText(document)).text, await docxText(document)].map(letters)
    for (const words of said)
      for (const text of texts) expect(text, words).toContain(letters(words))
  })

  test.each(forms(era))('%s leaves no place unfilled and fits on a page', async (_, document) => {
    expect(JSON.stringify(document)).not.toMatch(/\{[a-z-]+\}|undefined|null,null/)
    expect((await pdfText(document)).pages).toBe(1)
  })

  const hostile = `<b onclick="x">{co-quan}</b> #panic() & ${'Nguyễn Đặng'.repeat(40)}`
  test.each(forms(era, hostile))('%s bears a hostile, endless name', async (_, document) => {
    const page = load(renderHtml(document))
    expect(page('b, [onclick], script').length).toBe(0)
    const { text, pages } = await pdfText(document)
    expect(pages).toBeLessThanOrEqual(4)
    expect(times(text), 'nothing runs off the page').toBe(times(await docxText(document)))
    for (const said of [text, await docxText(document), page('main').text()])
      expect(letters(said)).toContain(letters(hostile.slice(0, 60)))
  })
})

const times = (text: string): number => letters(text).split('ĐặngNguyễn').length

test('every kind of form was rendered', () => {
  const rendered = forms('2025').map(([kind]) => kind)
  expect(rendered.toSorted()).toEqual(Object.keys(formKinds).toSorted())
})

test('a receipt carries its code as a QR code and lists the papers with their copies', async () => {
  const paper = { name: 'Tờ khai', kind: 'certified' as const, copies: 2, position: 1 }
  const rest = { id: '1', digitisedAt: null, returnedAt: null, reused: false, reusedCode: null }
  const facts = { ...factsOf('2018', 'accept'), papers: [{ ...paper, ...rest }] }
  const $ = load(renderHtml(formDocuments.receipt(facts)))
  expect($('.document-qr svg').attr('aria-label')).toBe('Mã QR 000.00.51.H48-240605-0001')
  expect($('main').text()).toContain('1. Tờ khai (Bản sao chứng thực: 02)')
  expect($('.signer').length).toBe(2)
})

test('a second receipt promises the date that its own act set', async () => {
  const again = aFormAct({
    action: 'complete-supplement',
    occurredAt: instantAt('2024-06-11', '09:00'),
    dueAt: instantAt('2024-06-14', '17:00'),
  })
  const later = aFormAct({ action: 'extend', dueAt: instantAt('2024-06-28', '17:00') })
  const { acts } = factsOf('2018', 'request-supplement')
  const facts = someFacts({ acts: [...acts, again, later], act: again, place: acts.length })
  const text = load(renderHtml(formDocuments.receipt(facts)))('main').text()
  expect(text).toContain('Thời gian nhận hồ sơ: 09 giờ 00 phút, ngày 11/6/2024')
  expect(text).toContain('17 giờ 00 phút, ngày 14/6/2024')
  expect(text).not.toContain('28/6/2024')
})

test('what nobody told is left to a pen', () => {
  const dots = (document: OfficialDocument) => load(renderHtml(document))('.dots').length
  expect(dots(formDocuments.refusal(factsOf('2018', 'refuse')))).toBe(1 + 4)
  const receipt = formDocuments.receipt({ ...factsOf('2018', 'accept'), book: null })
  expect(dots(receipt)).toBe(3 + 3)
})

test('a click told late shows both times on the control sheet', () => {
  const late = { recordedAt: instantAt('2024-06-07', '10:00') }
  const facts = factsOf('2018', 'finish')
  const acts = facts.acts.map((act) => ({ ...act, ...late }))
  const text = load(renderHtml(formDocuments['control-sheet']({ ...facts, acts })))('main').text()
  expect(text).toContain('15 giờ 10 phút, ngày 06/6/2024')
  expect(text).toContain('Ghi sổ lúc 10:00 ngày 07/6/2024')
})
