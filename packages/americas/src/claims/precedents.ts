import type { Claim } from './claim.js'

/** Dated cases outside the five sources that a rule may point to. Record, not the five sources. */
export const precedents = {
  'precedent-china-protests': {
    id: 'precedent-china-protests',
    source: 'shine-2025-02-08',
    locator: 'China’s protest to Panama’s ambassador',
    says: 'Days after Panama let its Belt and Road agreement lapse, China protested and blamed US pressure.',
    kind: 'finding',
    direction: 'none',
  },
  'precedent-china-reviews-sale': {
    id: 'precedent-china-reviews-sale',
    source: 'maritime-executive-2025-03-28',
    locator: 'review by China’s market regulator',
    says: 'China’s regulator took up the sale of the ports, and the signing planned for 2 April 2025 did not take place.',
    kind: 'finding',
    direction: 'none',
  },
  'precedent-ship-detentions': {
    id: 'precedent-ship-detentions',
    source: 'allmind-2026-panama-flag',
    locator: 'Tokyo MOU counts of March 2026',
    says: 'Of 123 ships held in Chinese ports in March 2026, 91 flew Panama’s flag.',
    kind: 'finding',
    direction: 'none',
    caution:
      'That this punishes Panama is what the US maritime regulator says; China’s foreign ministry did not address it.',
  },
  'precedent-court-annuls': {
    id: 'precedent-court-annuls',
    source: 'la-nacion-2026-02-23',
    locator: 'ruling published 23 February 2026',
    says: 'It was Panama’s Supreme Court, not its government, that ended the concession of the two ports.',
    kind: 'finding',
    direction: 'none',
    caution: 'Achieved, not conceded.',
  },
  'precedent-relief-then-tariff': {
    id: 'precedent-relief-then-tariff',
    source: 'ap-2025-03-04-tariffs',
    locator: 'tariffs in effect on 4 March 2025',
    says: 'A month after the pause won by sending guards to the border, the tariff on Mexico was charged all the same.',
    kind: 'finding',
    direction: 'none',
  },
  'precedent-voters-refuse-bases': {
    id: 'precedent-voters-refuse-bases',
    source: 'ecuador-referendum-2025',
    locator: 'referendum of 16 November 2025',
    says: 'Ecuador’s government wanted foreign bases; three voters in five said no.',
    kind: 'finding',
    direction: 'none',
  },
  'precedent-hedge-under-pressure': {
    id: 'precedent-hedge-under-pressure',
    source: 'caribbean-today-bahamas',
    locator: 'the hospital loan',
    says: 'The Bahamas kept a Chinese loan that the United States asked it to drop, for want of another offer.',
    kind: 'finding',
    direction: 'none',
  },
  'precedent-neighbours-open-sites': {
    id: 'precedent-neighbours-open-sites',
    source: 'dominican-today-2025-11-26',
    locator: 'two airfields opened',
    says: 'Within weeks of each other the Dominican Republic opened two airfields and Trinidad and Tobago let a radar in, while Grenada put a like request off.',
    kind: 'finding',
    direction: 'none',
    caution:
      'Three cases; the radar is from voz-2025-11-28-radar, Grenada’s answer from the press of late November 2025.',
  },
} as const satisfies Record<string, Claim>
