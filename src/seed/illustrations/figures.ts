import { palette } from './palette'
import { box, line } from './shapes'

const fibre = (y: number, half: number, tall: number, gap: number, colour: string): string =>
  box(740 - half, y - tall, 2 * half + 120, 2 * tall, colour, tall * 0.9) +
  [-0.55, 0, 0.55]
    .map((row) => {
      const at = y + row * tall
      return (
        line(
          [
            [800 - half + 40, at],
            [800 - gap, at],
          ],
          palette.white,
          12,
        ) +
        line(
          [
            [800 + gap, at],
            [800 + half - 40, at],
          ],
          palette.white,
          12,
        ) +
        line(
          [
            [800 - half * 0.5, at + 22],
            [800 + half * 0.5, at + 22],
          ],
          palette.ink,
          14,
        )
      )
    })
    .join('')

const fibres = (): string => fibre(280, 580, 110, 190, palette.teal) + fibre(690, 360, 180, 30, palette.coral)

/** The drawings inside the texts. */
export const figures = { 'muscle-fibres': fibres }
