/** What is asked of a state, in words that follow "demands of … :". */
export const asksText = {
  'ask.reduce-china-presence': 'less Chinese presence around the canal',
  'ask.lower-canal-fees': 'lower canal fees for US vessels',
  'ask.military-access': 'military access',
  'ask.hand-over-canal': 'control of the canal',
  'ask.border-and-fentanyl': 'a guarded border and action against fentanyl',
  'ask.nearshoring-terms': 'terms for bringing supply chains near',
  'ask.transfer-suspects': 'the transfer of accused people',
  'ask.leave-office': 'that its leader leave office',
  'ask.stop-trafficking': 'action against trafficking',
} as const
