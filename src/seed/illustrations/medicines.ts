import { ampoule, caplet, cuff, medicineBox, tablet } from './medical'
import { liver, spine } from './anatomy'
import { moon } from './furniture'
import { palette } from './palette'
import { circle, ellipse } from './shapes'
import { warning } from './signs'

const shadow = (x: number, rx: number, y = 790): string => ellipse(x, y, rx, 22, '#DCCBAE')

const pack = shadow(560, 300) + medicineBox([540, 780], 1.4)

/** The drawings of the medicines. */
export const medicines = {
  baclofen: () => pack + spine([1180, 200], 1.15) + tablet([920, 720], 0.8, false),
  carisoprodol: () => pack + warning([490, 690], 0.9) + caplet([1080, 700], 1.2),
  chlorzoxazone: () => pack + liver([1150, 370], 1.1) + tablet([1110, 700], 0.95, false),
  cyclobenzaprine: () =>
    pack + circle(1140, 330, 170, palette.night) + moon([1125, 335], 96) + tablet([1110, 690], 1, false, '#F0DDB2'),
  metaxalone: () => pack + tablet([1110, 620], 1.6),
  methocarbamol: () => pack + shadow(960, 90) + ampoule([960, 784], 1.5) + caplet([1220, 700], 1),
  tizanidine: () => pack + cuff([1070, 330], 1.05) + tablet([1100, 710], 0.9),
}
