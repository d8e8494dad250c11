import type { Source } from './source.js'

/** The five documents the what-ifs are built on. "Recorded" means: one of these reports it. */
export const documents = {
  'pism-2025': {
    key: 'pism-2025',
    title: 'The U.S. Pursues Increasingly Aggressive Policy towards Latin America',
    author: 'Bartłomiej Znojek',
    publisher: null,
    date: '2025-03',
    file: '000_086024e29595448c.txt',
    note: 'Analysis, critical. The text prints no date and no publisher; its latest dated facts are of March 2025, and the key names the institute its author writes for.',
  },
  'gateway-pundit': {
    key: 'gateway-pundit',
    title: 'Trump’s Latin America Policy: Illegal Immigration Control, Drug Enforcement, and Anti-Socialism',
    author: null,
    publisher: 'The Gateway Pundit',
    date: null,
    file: '001_49d6bd1fda482b5a.txt',
    note: 'Opinion, supportive. Undated; written after the pardon of the former president of Honduras, which it does not date either.',
  },
  'as-coa-tracker-2025': {
    key: 'as-coa-tracker-2025',
    title: 'Tracking Trump and Latin America: Security',
    author: 'Chase Harrison',
    publisher: 'AS/COA Online',
    date: '2025-09',
    file: '002_b709d95cdb093d54.txt',
    note: 'Chronology; days are its headings, which may be days of reporting. The last entry is of 8 September; the year is inferred.',
  },
  'rusi-2024': {
    key: 'rusi-2024',
    title: 'Can Trump’s State and Defence Nominees Reset Relations with Latin America?',
    author: 'Carlos Solar',
    publisher: 'RUSI',
    date: '2024',
    file: '003_6f6e13b72fdc0ec2.txt',
    note: 'Commentary of late 2024, before the second term began.',
  },
  'rubio-tour-2025': {
    key: 'rubio-tour-2025',
    title: 'Trump’s Tough Stance: Rubio’s Diplomatic Challenge in Latin America',
    author: null,
    publisher: null,
    date: '2025',
    file: '004_c7e092aa8076a471.txt',
    note: 'News preview written as the first tour of the secretary of state was about to begin: late January or the first days of February 2025.',
  },
} as const satisfies Record<string, Source>
