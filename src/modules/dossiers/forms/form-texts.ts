import type { Day } from '#platform/time.ts'
import type { Certainty } from '../dossier-moves.ts'

/** Whose words: a circular's, or a decision of the province. */
export type TextVersion = '2018' | '2025' | 'provincial'

export type Wording = {
  text: string
  version: TextVersion
  effectiveFrom: Day
  certainty: Certainty
  source: string
}

const TT01 = 'TT 01/2018/TT-VPCP'
const TT03 = 'TT 03/2025/TT-VPCP'

const of2018 = (text: string, certainty: Certainty = 'memory'): Wording => ({
  text,
  version: '2018',
  effectiveFrom: '2000-01-01',
  certainty,
  source: TT01,
})

const of2025 = (text: string, certainty: Certainty, from: Day = '2025-09-15'): Wording => ({
  text,
  version: '2025',
  effectiveFrom: from,
  certainty,
  source: TT03,
})

const signHere = '(Ký và ghi rõ họ tên)'

/**
 * The fixed words of the printed forms, oldest wording first. What stands in {braces} is filled in.
 * The exact layouts are from memory where they say so; an administrator changes them (change-form-text.ts).
 */
export const formTexts = {
  'desk.name': [
    of2018('BỘ PHẬN TIẾP NHẬN\nVÀ TRẢ KẾT QUẢ', 'read'),
    of2025('TRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG', 'secondary', '2025-07-01'),
  ],
  'desk.in-text': [
    of2018('Bộ phận Tiếp nhận và Trả kết quả', 'read'),
    of2025('Trung tâm Phục vụ hành chính công', 'secondary', '2025-07-01'),
  ],
  'party.specialist': [of2018('Bộ phận chuyên môn', 'design')],
  'party.leader': [of2018('Lãnh đạo Ủy ban nhân dân', 'design')],
  'party.office-clerk': [of2018('Văn thư', 'design')],

  'label.code': [of2018('Mã hồ sơ')],
  'label.desk': [of2018('Bộ phận tiếp nhận')],
  'label.applicant': [of2018('Tiếp nhận hồ sơ của')],
  'label.address': [of2018('Địa chỉ')],
  'label.phone': [of2018('Số điện thoại')],
  'label.email': [of2018('Email')],
  'label.request': [of2018('Nội dung yêu cầu giải quyết')],
  'label.reason': [of2018('Lý do')],
  'label.scan': [of2018('Quét để tra cứu', 'design')],

  'receipt.notation': [of2018('TNHS')],
  'receipt.title': [
    of2018('GIẤY TIẾP NHẬN HỒ SƠ\nVÀ HẸN TRẢ KẾT QUẢ', 'read'),
    of2025('GIẤY TIẾP NHẬN HỒ SƠ\nVÀ HẸN TRẢ KẾT QUẢ', 'secondary'),
  ],
  'receipt.papers': [of2018('Thành phần hồ sơ nộp gồm')],
  'receipt.sets': [of2018('Số lượng hồ sơ')],
  'receipt.one-set': [of2018('01 (bộ)', 'design')],
  'receipt.term': [of2018('Thời gian giải quyết hồ sơ theo quy định')],
  'receipt.received': [of2018('Thời gian nhận hồ sơ')],
  'receipt.due': [of2018('Thời gian trả kết quả giải quyết hồ sơ')],
  'receipt.delivery': [of2018('Đăng ký nhận kết quả tại')],
  'receipt.book': [of2018('Vào Sổ theo dõi hồ sơ')],
  'receipt.book-place': [of2018('Quyển số {quyen}, số thứ tự {so-thu-tu}')],
  'receipt.note': [
    of2018(
      'Khi nhận kết quả, đề nghị mang theo Giấy này và giấy tờ tùy thân; người nhận thay mang thêm văn bản ủy quyền.',
      'design',
    ),
  ],
  'receipt.submitter': [of2018('NGƯỜI NỘP HỒ SƠ')],
  'receipt.receiver': [of2018('NGƯỜI TIẾP NHẬN HỒ SƠ')],
  'signature.note': [of2018(signHere)],

  'supplement.notation': [of2018('HDHS')],
  'supplement.title': [
    of2018('PHIẾU YÊU CẦU BỔ SUNG,\nHOÀN THIỆN HỒ SƠ', 'read'),
    of2025('PHIẾU YÊU CẦU BỔ SUNG,\nHOÀN THIỆN HỒ SƠ', 'secondary'),
  ],
  'supplement.applicant': [of2018('Hồ sơ của')],
  'supplement.opening': [
    of2018('Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau (nêu một lần, đầy đủ):'),
  ],
  'supplement.number': [of2018('TT')],
  'supplement.paper': [of2018('Tên thành phần hồ sơ, nội dung cần bổ sung')],
  'supplement.copies': [of2018('Số lượng')],
  'supplement.original': [of2018('Bản chính')],
  'supplement.certified': [of2018('Bản chứng thực')],
  'supplement.photo': [of2018('Bản chụp')],
  'supplement.guidance': [of2018('Hướng dẫn hoàn thiện', 'design')],
  'supplement.closing': [
    of2018(
      'Trong quá trình hoàn thiện hồ sơ, nếu có vướng mắc, Ông/Bà liên hệ với {bo-phan}, {co-quan} để được hướng dẫn./.',
    ),
  ],
  'supplement.signer': [of2018('NGƯỜI HƯỚNG DẪN')],

  'refusal.notation': [of2018('TCHS', 'design')],
  'refusal.title': [
    of2018('PHIẾU TỪ CHỐI TIẾP NHẬN,\nGIẢI QUYẾT HỒ SƠ', 'read'),
    of2025('PHIẾU TỪ CHỐI TIẾP NHẬN,\nGIẢI QUYẾT HỒ SƠ', 'secondary'),
  ],
  'refusal.opening': [
    of2018(
      'Qua xem xét, {bo-phan}, {co-quan} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:',
    ),
  ],
  'refusal.closing': [of2018('Xin thông báo cho Ông/Bà được biết và thực hiện./.')],
  'refusal.submitter': [of2018('NGƯỜI NỘP HỒ SƠ')],
  'refusal.receiver': [of2018('NGƯỜI TIẾP NHẬN HỒ SƠ')],

  'apology.notation': [of2018('PXL', 'secondary')],
  'apology.title': [
    of2018('PHIẾU XIN LỖI\nVÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ', 'read'),
    of2025('VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ\nGIA HẠN THỜI GIAN GIẢI QUYẾT', 'secondary'),
  ],
  'apology.received': [
    of2018(
      'Ngày {ngay-nhan}, {co-quan} tiếp nhận hồ sơ đề nghị giải quyết thủ tục {thu-tuc} của Ông/Bà/tổ chức; mã hồ sơ: {ma-ho-so}.',
    ),
  ],
  'apology.promised': [of2018('Thời gian hẹn trả kết quả giải quyết hồ sơ: {hen-cu}.')],
  'apology.late': [
    of2018(
      'Tuy nhiên, {co-quan} chưa thể trả kết quả giải quyết hồ sơ của Ông/Bà/tổ chức đúng thời hạn nêu trên. Lý do: {ly-do}.',
    ),
    of2025(
      'Tuy nhiên, {co-quan} chưa thể trả kết quả đúng thời hạn nêu trên và đề nghị gia hạn thời gian giải quyết hồ sơ. Lý do: {ly-do}.',
      'memory',
    ),
  ],
  'apology.apology': [
    of2018(
      'Sự chậm trễ này đã gây phiền hà, tốn kém chi phí, công sức của Ông/Bà/tổ chức. {co-quan} xin lỗi Ông/Bà/tổ chức và sẽ trả kết quả giải quyết hồ sơ vào {hen-moi}.',
    ),
  ],
  'apology.closing': [
    of2018('Mong nhận được sự thông cảm của Ông/Bà/tổ chức vì sự chậm trễ này./.'),
  ],
  'apology.signer': [of2018('THỦ TRƯỞNG CƠ QUAN')],
  'apology.signer-note': [of2018('(Ký, đóng dấu)')],
  'apology.archive': [of2018('VT', 'design')],

  'stop.notation': [of2025('TB-UBND', 'memory')],
  'stop.title': [of2025('THÔNG BÁO', 'secondary')],
  'stop.subject': [of2025('Về việc dừng giải quyết hồ sơ', 'secondary')],
  'stop.opening': [
    of2025(
      '{co-quan} thông báo dừng giải quyết hồ sơ mã số {ma-ho-so}, thủ tục {thu-tuc}, tiếp nhận lúc {ngay-nhan} của Ông/Bà/tổ chức như sau:',
      'memory',
    ),
  ],
  'stop.asked-by': [of2025('Đề nghị dừng của', 'memory')],
  'stop.by-applicant': [of2025('Người nộp hồ sơ', 'design')],
  'stop.by-agency': [of2025('Cơ quan giải quyết', 'design')],
  'stop.stage': [of2025('Giai đoạn giải quyết khi dừng', 'memory')],
  'stop.basis': [of2025('Căn cứ', 'memory')],
  'stop.at': [of2025('Thời điểm dừng', 'memory')],
  'stop.money': [of2025('Phí, lệ phí, nghĩa vụ tài chính', 'memory')],
  'stop.no-money': [of2025('Không thu', 'design')],
  'stop.closing': [of2025('Xin thông báo cho Ông/Bà/tổ chức được biết./.', 'memory')],
  'stop.signer': [of2025('THỦ TRƯỞNG CƠ QUAN', 'memory')],

  'control.notation': [of2018('KSHS', 'design')],
  'control.title': [
    of2018('PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ', 'read'),
    of2025('PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ', 'secondary'),
  ],
  'control.agency': [of2018('Cơ quan (bộ phận) giải quyết hồ sơ')],
  'control.partners': [of2018('Cơ quan phối hợp giải quyết hồ sơ')],
  'control.party': [of2018('TÊN CƠ QUAN,\nBỘ PHẬN')],
  'control.times': [of2018('THỜI GIAN GIAO, NHẬN HỒ SƠ')],
  'control.outcome': [of2018('KẾT QUẢ GIẢI QUYẾT HỒ SƠ\n(Trước hạn/đúng hạn/quá hạn)')],
  'control.note': [of2018('GHI CHÚ')],
  'control.given': [of2018('Giao')],
  'control.taken': [of2018('Nhận')],
  'control.giver': [of2018('Người giao')],
  'control.taker': [of2018('Người nhận')],
  'control.closing': [
    of2018(
      'Việc giao, nhận hồ sơ được thực hiện và ký nhận trên hệ thống; giờ ghi ở trên là giờ việc diễn ra.',
      'design',
    ),
  ],

  'book.title': [of2018('SỔ THEO DÕI HỒ SƠ', 'read'), of2025('SỔ THEO DÕI HỒ SƠ', 'secondary')],
  'book.number': [of2018('STT')],
  'book.procedure': [of2018('Tên thủ tục hành chính')],
  'book.sets': [of2018('Số lượng hồ sơ (bộ)')],
  'book.applicant': [of2018('Tên cá nhân, tổ chức')],
  'book.contact': [of2018('Địa chỉ, số điện thoại')],
  'book.agency': [of2018('Cơ quan chủ trì giải quyết')],
  'book.dates': [of2018('Ngày, tháng, năm')],
  'book.received': [of2018('Nhận hồ sơ')],
  'book.due': [of2018('Hẹn trả kết quả')],
  'book.returned': [of2018('Trả kết quả')],
  'book.result': [of2018('Trả kết quả')],
  'book.delivery': [of2018('Phương thức nhận kết quả')],
  'book.signed': [of2018('Ký nhận')],
  'book.note': [of2018('Ghi chú')],
  'book.keeper': [of2018('NGƯỜI GHI SỔ', 'design')],
  'book.head': [of2018('PHỤ TRÁCH BỘ PHẬN', 'design')],
} as const satisfies Record<string, readonly Wording[]>
export type TextKey = keyof typeof formTexts

export const isTextKey = (key: string): key is TextKey => Object.hasOwn(formTexts, key)
export const textKeys: readonly TextKey[] = Object.keys(formTexts).filter(isTextKey)
