import * as fees from './fee-notes.ts'
import {
  calendarDays,
  entriesOf,
  original,
  photo,
  sameDay,
  shown,
  workingDays,
} from './write-entry.ts'

const entry = entriesOf({
  field: 'CT',
  source: 'Nghị định số 23/2015/NĐ-CP; Thông tư số 01/2020/TT-BTP; Thông tư số 226/2016/TT-BTC',
  effectiveFrom: '2015-04-10',
  onlineLevel: 'partial',
})

const identity = shown('Thẻ căn cước công dân hoặc hộ chiếu còn giá trị sử dụng')
const contract = {
  term: workingDays(2),
  feeNote: fees.contractFee,
  tariff: 'certified-contract',
} as const
const draft = original('Dự thảo hợp đồng, giao dịch')
const ownership = photo(
  'Giấy chứng nhận quyền sở hữu, quyền sử dụng hoặc giấy tờ thay thế đối với tài sản của giao dịch',
)
const heirship = photo(
  'Giấy tờ chứng minh quan hệ với người để lại di sản; bản sao trích lục khai tử',
)
const translation = original('Bản dịch và giấy tờ, văn bản cần dịch')

/** Chứng thực at the commune. */
export const certificationProcedures = [
  entry(
    '2.000815',
    'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
    {
      term: sameDay,
      feeNote: fees.certifiedCopyFee,
      tariff: 'certified-copy',
      papers: [
        shown('Bản chính giấy tờ, văn bản làm cơ sở để chứng thực'),
        photo('Bản sao cần chứng thực, số lượng theo yêu cầu'),
      ],
      result: 'Bản sao được chứng thực hoặc bản sao điện tử được chứng thực từ bản chính',
      onlineLevel: 'full',
      verified: ['code', 'term', 'fee'],
    },
  ),
  entry(
    '2.000884',
    'Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ và trường hợp người yêu cầu chứng thực không thể ký, không thể điểm chỉ được)',
    {
      term: sameDay,
      feeNote: fees.signatureFee,
      tariff: 'certified-signature',
      papers: [identity, original('Giấy tờ, văn bản mà người yêu cầu sẽ ký')],
      result: 'Giấy tờ, văn bản được chứng thực chữ ký',
      verified: ['code', 'term', 'fee'],
    },
  ),
  entry('2.000908', 'Cấp bản sao từ sổ gốc', {
    term: sameDay,
    tariff: 'copy-from-register',
    papers: [
      identity,
      original(
        'Giấy tờ chứng minh quan hệ với người được cấp bản chính, khi người yêu cầu không phải là người đó',
      ),
    ],
    result: 'Bản sao từ sổ gốc',
    onlineLevel: 'full',
    verified: ['code', 'term', 'fee'],
  }),
  entry(
    '2.001035',
    'Chứng thực hợp đồng, giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở',
    {
      ...contract,
      papers: [draft, ownership, identity],
      result: 'Hợp đồng, giao dịch được chứng thực',
      verified: ['code', 'term', 'fee'],
    },
  ),
  entry('2.001019', 'Chứng thực di chúc', {
    ...contract,
    papers: [original('Dự thảo di chúc'), ownership, identity],
    result: 'Di chúc được chứng thực',
    verified: ['code', 'term', 'fee'],
  }),
  entry('2.001016', 'Chứng thực văn bản từ chối nhận di sản', {
    ...contract,
    papers: [original('Dự thảo văn bản từ chối nhận di sản'), heirship, identity],
    result: 'Văn bản từ chối nhận di sản được chứng thực',
    verified: ['term', 'fee'],
  }),
  entry(
    '2.001406',
    'Chứng thực văn bản thỏa thuận phân chia di sản mà di sản là động sản, quyền sử dụng đất, nhà ở',
    {
      ...contract,
      papers: [
        original('Dự thảo văn bản thỏa thuận phân chia di sản'),
        ownership,
        heirship,
        identity,
      ],
      result: 'Văn bản thỏa thuận phân chia di sản được chứng thực',
      verified: ['term', 'fee'],
    },
  ),
  entry(
    '2.001009',
    'Chứng thực văn bản khai nhận di sản mà di sản là động sản, quyền sử dụng đất, nhà ở',
    {
      ...contract,
      papers: [original('Dự thảo văn bản khai nhận di sản'), ownership, heirship, identity],
      result: 'Văn bản khai nhận di sản được chứng thực',
      verified: ['term', 'fee'],
    },
  ),
  entry('2.000913', 'Chứng thực việc sửa đổi, bổ sung, hủy bỏ hợp đồng, giao dịch', {
    term: workingDays(2),
    feeNote: fees.contractAmendmentFee,
    tariff: 'changed-contract',
    papers: [
      original('Dự thảo hợp đồng, giao dịch sửa đổi, bổ sung, hủy bỏ'),
      original('Hợp đồng, giao dịch đã được chứng thực'),
      identity,
    ],
    result: 'Hợp đồng, giao dịch sửa đổi, bổ sung, hủy bỏ được chứng thực',
    verified: ['term', 'fee'],
  }),
  entry('2.000927', 'Sửa lỗi sai sót trong hợp đồng, giao dịch', {
    term: workingDays(2),
    feeNote: fees.contractCorrectionFee,
    tariff: 'corrected-contract',
    papers: [
      original('Văn bản thỏa thuận của các bên về việc sửa lỗi sai sót'),
      original('Hợp đồng, giao dịch đã được chứng thực'),
      identity,
    ],
    result: 'Hợp đồng, giao dịch đã được sửa lỗi sai sót',
    verified: ['code', 'fee'],
  }),
  entry(
    '2.000942',
    'Cấp bản sao có chứng thực từ bản chính hợp đồng, giao dịch đã được chứng thực',
    {
      term: sameDay,
      feeNote: fees.certifiedCopyFee,
      tariff: 'certified-copy',
      papers: [identity, original('Văn bản yêu cầu cấp bản sao có chứng thực')],
      result: 'Bản sao có chứng thực từ bản chính hợp đồng, giao dịch',
      verified: ['code', 'term'],
    },
  ),
  entry(
    '2.000992',
    'Chứng thực chữ ký người dịch mà người dịch là cộng tác viên dịch thuật của Ủy ban nhân dân cấp xã',
    {
      source: 'Nghị định số 23/2015/NĐ-CP; Nghị định số 120/2025/NĐ-CP',
      effectiveFrom: '2025-07-01',
      term: sameDay,
      feeNote: fees.signatureFee,
      tariff: 'certified-signature',
      papers: [translation],
      result: 'Bản dịch được chứng thực chữ ký người dịch',
      verified: ['code', 'term', 'fee'],
    },
  ),
  entry(
    '2.001008',
    'Chứng thực chữ ký người dịch mà người dịch không phải là cộng tác viên dịch thuật của Ủy ban nhân dân cấp xã',
    {
      source: 'Nghị định số 23/2015/NĐ-CP; Nghị định số 120/2025/NĐ-CP',
      effectiveFrom: '2025-07-01',
      term: sameDay,
      feeNote: fees.signatureFee,
      tariff: 'certified-signature',
      papers: [translation, identity, photo('Bằng tốt nghiệp đại học về ngôn ngữ cần dịch')],
      result: 'Bản dịch được chứng thực chữ ký người dịch',
      verified: ['code', 'term', 'fee'],
    },
  ),
]

const adoption = entriesOf({
  field: 'NCN',
  source: 'Luật Nuôi con nuôi năm 2010; Nghị định số 19/2011/NĐ-CP; Nghị định số 114/2016/NĐ-CP',
  effectiveFrom: '2011-01-01',
})

/** Nuôi con nuôi. */
export const adoptionProcedures = [
  adoption('2.001263', 'Đăng ký việc nuôi con nuôi trong nước', {
    term: calendarDays(30),
    feeNote: fees.adoptionFee,
    tariff: 'adoption',
    papers: [
      original('Đơn xin nhận con nuôi (theo mẫu)'),
      photo(
        'Hộ chiếu, thẻ căn cước công dân hoặc giấy tờ có giá trị thay thế của người nhận con nuôi',
      ),
      original('Phiếu lý lịch tư pháp của người nhận con nuôi'),
      original('Văn bản xác nhận tình trạng hôn nhân của người nhận con nuôi'),
      original('Giấy khám sức khỏe do cơ quan y tế cấp huyện trở lên cấp'),
      original('Văn bản xác nhận hoàn cảnh gia đình, tình trạng chỗ ở, điều kiện kinh tế'),
      photo('Giấy khai sinh của người được nhận làm con nuôi'),
      original('Giấy khám sức khỏe của người được nhận làm con nuôi'),
      photo(
        'Hai ảnh toàn thân, nhìn thẳng chụp không quá 06 tháng của người được nhận làm con nuôi',
        2,
      ),
      original('Giấy tờ chứng minh hoàn cảnh của người được nhận làm con nuôi'),
    ],
    result: 'Giấy chứng nhận nuôi con nuôi trong nước',
    onlineLevel: 'partial',
    verified: ['code', 'term', 'fee', 'papers'],
  }),
  adoption('2.001255', 'Đăng ký lại việc nuôi con nuôi trong nước', {
    term: workingDays(5),
    papers: [
      original('Tờ khai đăng ký lại việc nuôi con nuôi (theo mẫu), có cam kết của người đăng ký'),
      identity,
    ],
    result: 'Giấy chứng nhận nuôi con nuôi trong nước (đăng ký lại)',
    onlineLevel: 'full',
    verified: ['code'],
  }),
]
