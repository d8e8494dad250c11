import type { Actor } from './actor.js'
import { latinAmericanStates } from './states.js'

/** Blocs and bodies that act as one in the model. */
const blocs = {
  EU27: {
    id: 'EU27',
    name: 'European Union (27)',
    kind: 'bloc',
    office: 'the European Commission',
    note: 'Taken as one partner; members are not modelled.',
  },
  LAC: {
    id: 'LAC',
    name: 'Latin America and the Caribbean',
    kind: 'bloc',
    members: Object.keys(latinAmericanStates).sort(),
    note: 'The region as one: carries solidarity and the norm of restraint. It has no government and takes no decision.',
  },
  'central-america': {
    id: 'central-america',
    name: 'Central America',
    kind: 'bloc',
    members: ['BLZ', 'CRI', 'GTM', 'HND', 'NIC', 'PAN', 'SLV'],
    note: 'As the sources speak of it. It has no government and takes no decision.',
  },
  'southern-cone': {
    id: 'southern-cone',
    name: 'Southern Cone',
    kind: 'bloc',
    members: ['ARG', 'CHL', 'URY'],
    note: 'As the sources speak of it. It has no government and takes no decision.',
  },
  mercosur: { id: 'mercosur', name: 'Mercosur', kind: 'bloc', note: 'Party to the agreement with the European Union.' },
  OAS: { id: 'OAS', name: 'Organisation of American States', kind: 'organisation' },
  UN: { id: 'UN', name: 'United Nations', kind: 'organisation' },
  UNSC: { id: 'UNSC', name: 'United Nations Security Council', kind: 'organisation', of: 'UN' },
} as const satisfies Record<string, Actor>

const firms = {
  'another-operator': {
    id: 'another-operator',
    name: 'Another port operator',
    kind: 'firm',
    note: 'Stands for whoever wins a tender and is not Chinese-linked; the model does not say who.',
  },
  'chinese-linked-operator': {
    id: 'chinese-linked-operator',
    name: 'A Chinese-linked port operator',
    kind: 'firm',
    note: 'Stands for a Chinese-linked firm that wins a tender; the model does not say which.',
  },
  'ck-hutchison': {
    id: 'ck-hutchison',
    name: 'CK Hutchison',
    kind: 'firm',
    of: 'CHN',
    note: 'A Hong Kong firm that held the concession of two ports at the ends of the Panama Canal. US officials speak of Chinese control; the firm is privately owned and listed in Hong Kong.',
    dispute:
      'Whether a Hong Kong firm running two ports amounts to Chinese control of the canal is what the US demand and its critics disagree about.',
  },
  blackrock: {
    id: 'blackrock',
    name: 'BlackRock',
    kind: 'firm',
    of: 'USA',
    note: 'Led the US side of the announced purchase of port holdings.',
  },
  'apm-terminals': {
    id: 'apm-terminals',
    name: 'APM Terminals',
    kind: 'firm',
    note: 'Danish-owned interim operator of Balboa from 2026-02-23; not in the five sources.',
  },
  'terminal-investment-limited': {
    id: 'terminal-investment-limited',
    name: 'Terminal Investment Limited (MSC)',
    kind: 'firm',
    note: 'Interim operator of Cristóbal from 2026-02-23; not in the five sources.',
  },
  'us-gun-manufacturers': { id: 'us-gun-manufacturers', name: 'US gun manufacturers', kind: 'firm', of: 'USA' },
  chevron: { id: 'chevron', name: 'Chevron', kind: 'firm', of: 'USA' },
} as const satisfies Record<string, Actor>

const groups = {
  'cartel-de-los-soles': {
    id: 'cartel-de-los-soles',
    name: 'Cartel de los Soles',
    kind: 'group',
    dispute:
      'The US government says it is a group headed by Nicolás Maduro; some analysts deny that it exists as described, and say the name is shorthand for corruption among officials.',
  },
  'mexican-cartels': {
    id: 'mexican-cartels',
    name: 'Mexican criminal groups',
    kind: 'group',
    of: 'MEX',
    members: ['cjng', 'gulf-cartel', 'michoacan-family', 'northeast-cartel', 'sinaloa-cartel', 'united-cartels'],
    note: 'The six Mexican groups on the US list of February 2025.',
  },
  'sinaloa-cartel': { id: 'sinaloa-cartel', name: 'Sinaloa cartel', kind: 'group', of: 'MEX' },
  cjng: { id: 'cjng', name: 'Jalisco New Generation cartel', kind: 'group', of: 'MEX' },
  'northeast-cartel': { id: 'northeast-cartel', name: 'Northeast cartel', kind: 'group', of: 'MEX' },
  'gulf-cartel': { id: 'gulf-cartel', name: 'Gulf cartel', kind: 'group', of: 'MEX' },
  'united-cartels': { id: 'united-cartels', name: 'United Cartels', kind: 'group', of: 'MEX' },
  'michoacan-family': { id: 'michoacan-family', name: 'Michoacán Family', kind: 'group', of: 'MEX' },
  'tren-de-aragua': {
    id: 'tren-de-aragua',
    name: 'Tren de Aragua',
    kind: 'group',
    of: 'VEN',
    dispute: 'Whether the Venezuelan government directs it is disputed between US agencies.',
  },
  'drug-cartels': {
    id: 'drug-cartels',
    name: 'Drug cartels',
    kind: 'group',
    note: 'Where a source speaks of drug cartels and does not say which.',
  },
  'ms-13': { id: 'ms-13', name: 'Mara Salvatrucha (MS-13)', kind: 'group' },
  'barrio-18': { id: 'barrio-18', name: 'Barrio 18', kind: 'group' },
  'los-choneros': { id: 'los-choneros', name: 'Los Choneros', kind: 'group', of: 'ECU' },
  'los-lobos': { id: 'los-lobos', name: 'Los Lobos', kind: 'group', of: 'ECU' },
  'viv-ansanm': { id: 'viv-ansanm', name: 'Viv Ansanm', kind: 'group', of: 'HTI' },
  'gran-grif': { id: 'gran-grif', name: 'Gran Grif', kind: 'group', of: 'HTI' },
  'colombian-splinter-groups': {
    id: 'colombian-splinter-groups',
    name: 'Colombian splinter groups',
    kind: 'group',
    of: 'COL',
    note: 'Armed groups that the source does not name.',
  },
  'venezuelan-opposition': { id: 'venezuelan-opposition', name: 'Venezuelan opposition', kind: 'group', of: 'VEN' },
} as const satisfies Record<string, Actor>

const organisations = {
  usaid: { id: 'usaid', name: 'USAID', kind: 'organisation', of: 'USA' },
  'panama-canal-authority': {
    id: 'panama-canal-authority',
    name: 'Panama Canal Authority',
    kind: 'organisation',
    of: 'PAN',
  },
  'belt-and-road': {
    id: 'belt-and-road',
    name: 'Belt and Road Initiative',
    kind: 'organisation',
    of: 'CHN',
    note: 'A Chinese programme of loans and building, listed because recorded events have it as their target.',
  },
  'panama-supreme-court': {
    id: 'panama-supreme-court',
    name: 'Supreme Court of Panama',
    kind: 'organisation',
    of: 'PAN',
  },
} as const satisfies Record<string, Actor>

/** Sets of persons, who are acted upon. */
const people = {
  migrants: {
    id: 'migrants',
    name: 'Migrants and asylum seekers',
    kind: 'people',
    note: 'The sources write of irregular migrants, asylum seekers and “illegal aliens”; this project writes of migrants.',
  },
  'jailed-us-citizens': { id: 'jailed-us-citizens', name: 'US citizens in jail in Venezuela', kind: 'people' },
  'prodemocracy-ngos': {
    id: 'prodemocracy-ngos',
    name: 'Pro-democracy groups and media',
    kind: 'people',
    note: 'In Venezuela and elsewhere in the region, as one source speaks of them.',
  },
  'venezuelan-generals': {
    id: 'venezuelan-generals',
    name: 'Venezuelan generals',
    kind: 'people',
    of: 'VEN',
    note: 'Those for whom a name was coined in 1993; the source names none.',
  },
} as const satisfies Record<string, Actor>

const places = {
  caribbean: { id: 'caribbean', name: 'Caribbean', kind: 'place', region: 'caribbean' },
  cecot: { id: 'cecot', name: 'CECOT prison', kind: 'place', of: 'SLV', region: 'central-america' },
  'chancay-port': { id: 'chancay-port', name: 'Port of Chancay', kind: 'place', of: 'PER', region: 'south-america' },
  'chilean-ports': { id: 'chilean-ports', name: 'Chilean ports', kind: 'place', of: 'CHL', region: 'south-america' },
  'argentina-space-facilities': {
    id: 'argentina-space-facilities',
    name: 'Space-tracking facilities in Argentina',
    kind: 'place',
    of: 'ARG',
    region: 'south-america',
  },
  'ecuador-colombia-border': {
    id: 'ecuador-colombia-border',
    name: 'Border of Colombia and Ecuador',
    kind: 'place',
    region: 'south-america',
  },
  'mar-a-lago': { id: 'mar-a-lago', name: 'Mar-a-Lago', kind: 'place', of: 'USA', region: 'north-america' },
  'panama-canal': { id: 'panama-canal', name: 'Panama Canal', kind: 'place', of: 'PAN', region: 'central-america' },
  'panama-two-ports': {
    id: 'panama-two-ports',
    name: 'Ports of Balboa and Cristóbal',
    kind: 'place',
    of: 'PAN',
    region: 'central-america',
  },
  'panama-joint-use-sites': {
    id: 'panama-joint-use-sites',
    name: 'Joint-use sites in Panama',
    kind: 'place',
    of: 'PAN',
    region: 'central-america',
  },
  'southern-caribbean': { id: 'southern-caribbean', name: 'Southern Caribbean', kind: 'place', region: 'caribbean' },
  'us-mexico-border': { id: 'us-mexico-border', name: 'US–Mexico border', kind: 'place', region: 'north-america' },
  'puerto-rico': {
    id: 'puerto-rico',
    name: 'Puerto Rico',
    kind: 'place',
    of: 'USA',
    region: 'caribbean',
    dispute:
      'An unincorporated territory of the United States; its status (statehood, independence or neither) is contested, and the UN decolonisation committee discusses it every year.',
  },
  'gulf-of-mexico': {
    id: 'gulf-of-mexico',
    name: 'Gulf of Mexico',
    kind: 'place',
    region: 'north-america',
    dispute:
      'The US administration has called it "Gulf of America" since January 2025; Mexico, Cuba and international usage keep "Gulf of Mexico".',
  },
  'guantanamo-bay': {
    id: 'guantanamo-bay',
    name: 'Guantánamo Bay naval base',
    kind: 'place',
    of: 'USA',
    region: 'caribbean',
    dispute: 'Held by the United States under a lease that Cuba disputes.',
  },
  essequibo: {
    id: 'essequibo',
    name: 'Essequibo',
    kind: 'place',
    of: 'GUY',
    region: 'south-america',
    dispute:
      'Governed by Guyana and claimed by Venezuela as Guayana Esequiba; before the International Court of Justice.',
  },
  'malvinas-falklands': {
    id: 'malvinas-falklands',
    name: 'Malvinas / Falkland Islands',
    kind: 'place',
    region: 'south-america',
    dispute: 'Administered by the United Kingdom as the Falkland Islands; claimed by Argentina as the Malvinas.',
  },
  TWN: {
    id: 'TWN',
    name: 'Taiwan',
    kind: 'place',
    region: 'outside',
    note: 'Listed as a place because it takes no decision here; that says nothing about its status.',
    dispute:
      'Self-governing; claimed by China. Seven of the states modelled here recognise it as the Republic of China, the others recognise Beijing.',
    sources: ['reuters-taiwan-2024'],
  },
} as const satisfies Record<string, Actor>

/** States outside the Americas that the record names and no what-if plays. */
const abroad = {
  IRN: { id: 'IRN', name: 'Iran', kind: 'state', region: 'outside', office: 'Iran’s government' },
  KEN: { id: 'KEN', name: 'Kenya', kind: 'state', region: 'outside', office: 'Kenya’s government' },
  RUS: { id: 'RUS', name: 'Russia', kind: 'state', region: 'outside', office: 'Russia’s government' },
} as const satisfies Record<string, Actor>

/** Everyone and everything beside the states that the model plays. */
export const others = { ...blocs, ...firms, ...groups, ...organisations, ...people, ...places, ...abroad } as const
export type OtherId = keyof typeof others
