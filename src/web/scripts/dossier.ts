// A field to sign on, in place of the file that the form would ask for.

const PEN_WIDTH = 2.5

const beginSignature = (place: HTMLElement): void => {
  const input = place.querySelector<HTMLInputElement>('input[type=file]')
  if (!input || !('DataTransfer' in window)) return
  const canvas = document.createElement('canvas')
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', 'Ô ký: ký bằng ngón tay hoặc chuột')
  const clear = document.createElement('button')
  clear.type = 'button'
  clear.className = 'ds-button'
  clear.dataset.variant = 'tertiary'
  clear.textContent = 'Xóa, ký lại'
  place.append(canvas, clear)
  place.hidden = false
  const pen = penOn(canvas)
  canvas.addEventListener('pointerup', () => keepIn(input, canvas))
  clear.addEventListener('click', () => {
    pen?.clearRect(0, 0, canvas.width, canvas.height)
    input.value = ''
  })
}

/** The folded form has no size yet: the canvas takes its own when the first stroke begins. */
const penOn = (canvas: HTMLCanvasElement): CanvasRenderingContext2D | null => {
  const pen = canvas.getContext('2d')
  let isDown = false
  canvas.addEventListener('pointerdown', (event) => {
    if (!pen) return
    resize(canvas, pen)
    isDown = true
    canvas.setPointerCapture(event.pointerId)
    pen.beginPath()
    pen.moveTo(event.offsetX, event.offsetY)
  })
  canvas.addEventListener('pointermove', (event) => {
    if (!pen || !isDown) return
    pen.lineTo(event.offsetX, event.offsetY)
    pen.stroke()
  })
  for (const end of ['pointerup', 'pointercancel'])
    canvas.addEventListener(end, () => {
      isDown = false
    })
  return pen
}

const resize = (canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D): void => {
  const { clientWidth, clientHeight } = canvas
  if (canvas.width === clientWidth && canvas.height === clientHeight) return
  canvas.width = clientWidth
  canvas.height = clientHeight
  pen.lineWidth = PEN_WIDTH
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
}

const keepIn = (input: HTMLInputElement, canvas: HTMLCanvasElement): void =>
  canvas.toBlob((drawn) => {
    if (!drawn) return
    const files = new DataTransfer()
    files.items.add(new File([drawn], 'chu-ky.png', { type: 'image/png' }))
    input.files = files.files
  }, 'image/png')

for (const place of document.querySelectorAll<HTMLElement>('[data-signature]'))
  beginSignature(place)
