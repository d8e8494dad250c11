import type { ActorId } from './actors.js'

/** An office, agency or author in whose name something is said. Screens name the office, not the person. */
export type Office = {
  /** Lower-case kebab id, unique among offices. */
  readonly id: string
  /** As it stands in a sentence: `the US president`. */
  readonly name: string
  /** The actor it speaks for; null for writers, newspapers and analysts, who speak for themselves. */
  readonly of: ActorId | null
  /** Who held it in the period the record covers; absent for agencies and for offices whose holder no source names. */
  readonly heldBy?: string
}

/** Offices and voices of the record, in the order of their ids. */
export const offices = {
  analysts: { id: 'analysts', name: 'some analysts', of: null },
  'arg-president': { id: 'arg-president', name: 'Argentina’s president', of: 'ARG', heldBy: 'Javier Milei' },
  'as-coa-author': {
    id: 'as-coa-author',
    name: 'the author of the AS/COA tracker',
    of: null,
    heldBy: 'Chase Harrison',
  },
  'bra-president': { id: 'bra-president', name: 'Brazil’s president', of: 'BRA', heldBy: 'Luiz Inácio Lula da Silva' },
  'can-prime-minister': { id: 'can-prime-minister', name: 'Canada’s prime minister', of: 'CAN' },
  'china-government': { id: 'china-government', name: 'China’s government', of: 'CHN' },
  'china-president': { id: 'china-president', name: 'China’s president', of: 'CHN', heldBy: 'Xi Jinping' },
  'chl-president': { id: 'chl-president', name: 'Chile’s president', of: 'CHL', heldBy: 'Gabriel Boric' },
  cia: { id: 'cia', name: 'the CIA', of: 'USA' },
  commentators: { id: 'commentators', name: 'outlets and commentators', of: null },
  'ecu-president': { id: 'ecu-president', name: 'Ecuador’s president', of: 'ECU', heldBy: 'Daniel Noboa' },
  fbi: { id: 'fbi', name: 'the FBI', of: 'USA' },
  'gateway-pundit-author': { id: 'gateway-pundit-author', name: 'the author of the Gateway Pundit article', of: null },
  'inter-american-dialogue-analyst': {
    id: 'inter-american-dialogue-analyst',
    name: 'an analyst of the Inter-American Dialogue',
    of: null,
    heldBy: 'Michael E. Shifter',
  },
  'mex-president': { id: 'mex-president', name: 'Mexico’s president', of: 'MEX', heldBy: 'Claudia Sheinbaum' },
  'mex-president-2018-2024': {
    id: 'mex-president-2018-2024',
    name: 'Mexico’s president until 2024',
    of: 'MEX',
    heldBy: 'Andrés Manuel López Obrador',
  },
  'nbc-news': { id: 'nbc-news', name: 'NBC News', of: null },
  'new-york-times': { id: 'new-york-times', name: 'The New York Times', of: null },
  nic: { id: 'nic', name: 'the US National Intelligence Council', of: 'USA' },
  odni: { id: 'odni', name: 'the Office of the US Director of National Intelligence', of: 'USA' },
  'pan-canal-administrator': {
    id: 'pan-canal-administrator',
    name: 'the Panama Canal administrator',
    of: 'panama-canal-authority',
    heldBy: 'Ricaurte Vásquez',
  },
  'pan-president': { id: 'pan-president', name: 'Panama’s president', of: 'PAN', heldBy: 'José Raúl Mulino' },
  'pan-security-minister': { id: 'pan-security-minister', name: 'Panama’s security minister', of: 'PAN' },
  'pan-supreme-court': { id: 'pan-supreme-court', name: 'Panama’s Supreme Court', of: 'panama-supreme-court' },
  'pism-author': { id: 'pism-author', name: 'the author of the PISM analysis', of: null, heldBy: 'Bartłomiej Znojek' },
  'rubio-tour-author': { id: 'rubio-tour-author', name: 'the author of the tour preview', of: null },
  'rusi-author': { id: 'rusi-author', name: 'the author of the RUSI commentary', of: null, heldBy: 'Carlos Solar' },
  'slv-president': { id: 'slv-president', name: 'El Salvador’s president', of: 'SLV', heldBy: 'Nayib Bukele' },
  unnamed: { id: 'unnamed', name: 'a voice that the source does not name', of: null },
  'us-administration': { id: 'us-administration', name: 'the US administration', of: 'USA' },
  'us-attorney-general-nominee': {
    id: 'us-attorney-general-nominee',
    name: 'the one-time nominee for US attorney general',
    of: 'USA',
    heldBy: 'Matt Gaetz',
  },
  'us-border-services': { id: 'us-border-services', name: 'the US border services', of: 'USA' },
  'us-dea': { id: 'us-dea', name: 'the US Drug Enforcement Administration', of: 'USA' },
  'us-defense-department': { id: 'us-defense-department', name: 'the US Department of Defense', of: 'USA' },
  'us-defense-official': { id: 'us-defense-official', name: 'a top US Department of Defense official', of: 'USA' },
  'us-defense-secretary': {
    id: 'us-defense-secretary',
    name: 'the US secretary of defence',
    of: 'USA',
    heldBy: 'Pete Hegseth',
  },
  'us-dni': { id: 'us-dni', name: 'the US director of national intelligence', of: 'USA', heldBy: 'Tulsi Gabbard' },
  'us-envoy': { id: 'us-envoy', name: 'the US envoy for special missions', of: 'USA', heldBy: 'Richard Grenell' },
  'us-military': { id: 'us-military', name: 'the US military', of: 'USA' },
  'us-officials': { id: 'us-officials', name: 'US officials', of: 'USA' },
  'us-president': { id: 'us-president', name: 'the US president', of: 'USA', heldBy: 'Donald Trump' },
  'us-president-2021-2025': {
    id: 'us-president-2021-2025',
    name: 'the US president until January 2025',
    of: 'USA',
    heldBy: 'Joe Biden',
  },
  'us-prosecutors': { id: 'us-prosecutors', name: 'US federal prosecutors', of: 'USA' },
  'us-republicans': { id: 'us-republicans', name: 'US Republicans', of: null },
  'us-secretary-of-state': {
    id: 'us-secretary-of-state',
    name: 'the US secretary of state',
    of: 'USA',
    heldBy: 'Marco Rubio',
  },
  'us-southern-command': { id: 'us-southern-command', name: 'US Southern Command', of: 'USA', heldBy: 'Alvin Holsey' },
  'us-supreme-court': { id: 'us-supreme-court', name: 'the US Supreme Court', of: 'USA' },
  'us-vice-president': { id: 'us-vice-president', name: 'the US vice president', of: 'USA', heldBy: 'JD Vance' },
  'ven-government': { id: 'ven-government', name: 'Venezuela’s government', of: 'VEN' },
  'ven-leader': { id: 'ven-leader', name: 'Venezuela’s leader', of: 'VEN', heldBy: 'Nicolás Maduro' },
  'wall-street-journal': { id: 'wall-street-journal', name: 'The Wall Street Journal', of: null },
} as const satisfies Record<string, Office>

/** Names an office, agency or author by a key of `offices`: `us-president`. */
export type OfficeId = keyof typeof offices
