export const free = 'Không thu phí, lệ phí.'

const exemptions =
  'Miễn lệ phí cho người thuộc gia đình có công với cách mạng, người thuộc hộ nghèo, người khuyết tật (Luật Hộ tịch năm 2014, Điều 11).'

export const civilStatusFee = `Lệ phí hộ tịch theo mức do Hội đồng nhân dân cấp tỉnh quy định. ${exemptions}`

export const birthFee = `Miễn lệ phí khi đăng ký khai sinh đúng hạn (trong 60 ngày kể từ ngày sinh) cho công dân Việt Nam cư trú ở trong nước. Đăng ký quá hạn: lệ phí theo mức do Hội đồng nhân dân cấp tỉnh quy định. ${exemptions}`

export const deathFee = `Miễn lệ phí khi đăng ký khai tử đúng hạn (trong 15 ngày kể từ ngày có người chết) cho công dân Việt Nam cư trú ở trong nước. Đăng ký quá hạn: lệ phí theo mức do Hội đồng nhân dân cấp tỉnh quy định. ${exemptions}`

export const marriageFee =
  'Miễn lệ phí đăng ký kết hôn của công dân Việt Nam cư trú ở trong nước (Luật Hộ tịch năm 2014, Điều 11).'

export const guardianshipFee =
  'Miễn lệ phí đăng ký giám hộ, chấm dứt giám hộ của công dân Việt Nam cư trú ở trong nước (Luật Hộ tịch năm 2014, Điều 11).'

export const extractFee =
  '8.000 đồng/bản sao trích lục hộ tịch (Thông tư số 281/2016/TT-BTC). Yêu cầu nhiều loại trích lục thì tính theo từng bản.'

export const certifiedCopyFee =
  '2.000 đồng/trang cho hai trang đầu; từ trang thứ ba trở lên 1.000 đồng/trang; tối đa 200.000 đồng/bản. Trang là căn cứ để thu phí được tính theo trang của bản chính (Thông tư số 226/2016/TT-BTC).'

export const signatureFee =
  '10.000 đồng/trường hợp; trường hợp được tính là một hoặc nhiều chữ ký trong cùng một giấy tờ, văn bản (Thông tư số 226/2016/TT-BTC).'

export const contractFee =
  '50.000 đồng/hợp đồng, giao dịch (Thông tư số 226/2016/TT-BTC). Miễn phí chứng thực hợp đồng thế chấp để vay vốn tại tổ chức tín dụng của cá nhân, hộ gia đình theo Nghị định số 55/2015/NĐ-CP.'

export const contractAmendmentFee =
  '30.000 đồng/hợp đồng, giao dịch được sửa đổi, bổ sung hoặc hủy bỏ (Thông tư số 226/2016/TT-BTC).'

export const contractCorrectionFee =
  '25.000 đồng/hợp đồng, giao dịch được sửa lỗi sai sót (Thông tư số 226/2016/TT-BTC).'

export const adoptionFee =
  'Lệ phí 400.000 đồng/trường hợp. Miễn lệ phí cho cha dượng hoặc mẹ kế nhận con riêng của vợ hoặc chồng; cô, cậu, dì, chú, bác ruột nhận cháu làm con nuôi; nhận trẻ em khuyết tật, nhiễm HIV/AIDS hoặc mắc bệnh hiểm nghèo làm con nuôi; người có công với cách mạng nhận con nuôi.'

export const jointFee =
  'Thu theo từng thủ tục thành phần; thủ tục thành phần nào được miễn thì không thu.'

export const buildingPermitFee =
  'Lệ phí cấp giấy phép xây dựng theo mức do Hội đồng nhân dân cấp tỉnh quy định.'

export const householdBusinessFee =
  'Lệ phí đăng ký hộ kinh doanh 100.000 đồng/lần hoặc theo mức do Hội đồng nhân dân cấp tỉnh quy định.'
