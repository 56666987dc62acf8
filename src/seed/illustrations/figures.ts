import { palette } from './palette'
import { box, line } from './shapes'

const fibre = (y: number, half: number, tall: number, gap: number, colour: string): string =>
  box(740 - half, y - tall, 2 * half + 120, 2 * tall, colour, tall * 0.9) +
  [-0.55, 0, 0.55]
    .map((row) => {
      const at = y + row * tall - 7
      return (
        line(
          [
            [800 - gap - 300, at],
            [800 - gap, at],
          ],
          palette.white,
          12,
        ) +
        line(
          [
            [800 + gap, at],
            [800 + gap + 300, at],
          ],
          palette.white,
          12,
        ) +
        line(
          [
            [520, at + 14],
            [1080, at + 14],
          ],
          palette.ink,
          14,
        )
      )
    })
    .join('')

const fibres = (): string => fibre(280, 580, 110, 240, palette.teal) + fibre(690, 360, 180, 30, palette.coral)

/** The drawings inside the texts. */
export const figures = { 'muscle-fibres': fibres }
