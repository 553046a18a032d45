/** The ways in which a result reaches the applicant. */
export const deliveryMethods = {
  desk: 'Trực tiếp tại Bộ phận Một cửa',
  post: 'Qua bưu chính công ích',
  electronic: 'Bản điện tử',
} as const
export type DeliveryMethod = keyof typeof deliveryMethods
export const isDeliveryMethod = (text: string): text is DeliveryMethod =>
  Object.hasOwn(deliveryMethods, text)

/** How a result was handed over, to whom, and what shows it. */
export type HandOver = {
  method: DeliveryMethod
  takenBy: string
  /** The paper that authorises somebody else than the applicant. */
  authorisation: string | null
  /** The book, the receipt of the post, or the address of the e-delivery. */
  proof: string
  /** SHA-256 of the signature drawn on the screen. */
  signature: string | null
  /** SHA-256 of a photo of the hand-over. */
  photo: string | null
  /** Ids of the original papers that went back. */
  returnedPapers: string[]
}

/** The hand-over in a sentence for the journal and the register. */
export const deliveryWords = ({ method, takenBy, authorisation, proof }: HandOver): string =>
  [
    deliveryMethods[method],
    `người nhận ${takenBy}`,
    ...(authorisation ? [`theo ủy quyền ${authorisation}`] : []),
    proof,
  ].join('; ')
