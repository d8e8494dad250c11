/** What stands below the options in the help of a command. */
export const commandHelp = {
  examples: `
Examples:
  lapolicy                                     open the app
  lapolicy scenarios                           what can be played
  lapolicy run mexico-tariffs --seed 7         play the record and read what followed
  lapolicy run panama-ports --choose panama-answer=refuse-and-appeal --json
  lapolicy compare panama-ports --choose us-demand=no-action
  lapolicy compare mexico-tariffs --a tariff-rate=10 --b tariff-rate=200
  lapolicy why panama-ports ties.CHN.PAN.presence
  lapolicy why-not mexico-tariffs answer.in-kind --about MEX
  lapolicy run panama-ports --rules mine.yaml  by rules of your own, too; rules schema says their form
  lapolicy ensemble mexico-tariffs --choose us-reversal=hold-course
  lapolicy inspect --graph mermaid --focus tariffs.trade-falls
  lapolicy save panama-ports --seed 7 --out run.json
  lapolicy verify run.json                     is it still the same run?
  lapolicy handout caribbean-deployment > handout.md
  lapolicy events --about PAN --from 2025      what the sources record
  lapolicy disputes                            where they differ, each side by its speaker
  lapolicy tariff --target MEX,CAN --rate 25%  what it does, with and without an answer`,

  events: `
Events stand and are filtered by the day on which the timeline places them; an undated one has a day within its time.

Examples:
  lapolicy events --actor MEX --from 2025-01 --to 2025-06
  lapolicy events --about PAN --standing claimed
  lapolicy events --type 'designation.*' --format csv > designations.csv
  lapolicy events --format ndjson | head -1`,

  tariff: `
Both cases are always shown: nobody answers, and partners answer in kind. The low and the central elasticity are of a first
year, the high one is of the long run. Of a number without % the point decides: 0.25 is 25 %; 25 alone is refused.

Examples:
  lapolicy tariff --actor USA --target MEX,CAN --rate 25%
  lapolicy tariff --target BRA --rate 50% --coverage 36%      what the exemptions leave
  lapolicy tariff --target all --rate 50% --sector steel
  lapolicy tariff --target LAC --rate 10% --elasticity central --json`,

  rulesSchema: `
Keep it beside your rules, and name it in their first line:
  lapolicy rules schema > rules.schema.json
  # yaml-language-server: $schema=./rules.schema.json`,
} as const
