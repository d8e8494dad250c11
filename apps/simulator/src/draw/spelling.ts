const TWINS: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '…': '...',
  '·': '-',
  '•': '*',
  '⚖': '<>',
  '×': 'x',
  '→': '->',
  '←': '<-',
  '↑': '^',
  '↓': 'v',
  '▸': '>',
  '◂': '<',
  '▲': '^',
  '▼': 'v',
  '●': 'o',
  '≤': '<=',
  '≥': '>=',
  '≈': '~',
  '±': '+/-',
  '§': 'section ',
  '¿': '?',
  '¡': '!',
  º: 'o',
  ª: 'a',
  '°': ' deg ',
  '€': 'EUR',
  '£': 'GBP',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'AE',
}

/** The text in ASCII alone: accents dropped, signs replaced by their nearest spelling, the rest by a question mark. */
export function spelledInAscii(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  return Array.from(text.normalize('NFC'), (character) => {
    const twin = TWINS[character]
    if (twin !== undefined) return twin
    const bare = character.normalize('NFD').replace(/\p{M}/gu, '')
    return /^[ -~]*$/.test(bare) ? bare : '?'
  }).join('')
}
