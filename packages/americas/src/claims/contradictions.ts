import type { Contradiction } from './contradiction.js'

/** The questions on which the five sources part and which the first what-ifs touch. */
export const contradictions = {
  'c-boat': {
    id: 'c-boat',
    topic: 'Where was the struck boat going, and who was on it?',
    positions: [
      {
        source: 'as-coa-tracker-2025',
        position: 'The US president said it was bound for the United States.',
        locator: 'Trump claimed the vessel was U.S.-bound',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'The US secretary of state thought it was probably bound for Trinidad or another island.',
        locator: 'headed for Trinidad or another Caribbean island',
      },
      {
        source: 'as-coa-tracker-2025',
        position:
          'The US government said everyone killed belonged to Tren de Aragua; the tracker gives no confirmation.',
        locator: 'all the deceased were members of the Tren de Aragua',
      },
    ],
    events: [
      'boat-strike-2025-09-03',
      'boat-strike-destination-claim-trump',
      'boat-strike-destination-claim-rubio',
      'boat-strike-victims-gang-claim',
    ],
    claims: ['m-regime-narco-link-justifies-military'],
  },
  'c-canal-motive': {
    id: 'c-canal-motive',
    topic: 'Is the canal complaint about fees or about security?',
    positions: [
      {
        source: 'as-coa-tracker-2025',
        position: 'Late in 2024 the US president-elect spoke more of fees than of security.',
        locator: 'he was more focused on the fees',
      },
      {
        source: 'pism-2025',
        position: 'The argument is that a Hong Kong firm runs two ports.',
        locator: 'poses a threat to the U.S.',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'Before March 2025 he spoke of management, fees, Chinese presence and the risk of closure.',
        locator: 'had expressed his frustration at Panama',
      },
    ],
    events: ['trump-canal-fees-complaint-late-2024', 'trump-threatens-retake-canal', 'trump-canal-frustrations'],
    claims: ['m-fees-first-then-security', 'm-port-control-used-to-justify-canal-claim'],
  },
  'c-caribbean-date': {
    id: 'c-caribbean-date',
    topic: 'When were the forces sent to the Caribbean?',
    positions: [
      {
        source: 'as-coa-tracker-2025',
        position: 'Under the heading of 15 August.',
        locator: 'U.S. deploys troops and arms to the coast of Venezuela',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'The entry of 27 August puts it one week earlier, about 20 August.',
        locator: 'A week after the United States deployed troops',
      },
    ],
    events: ['caribbean-deployment-2025-08', 'venezuela-counter-deploys-2025-08-27'],
    claims: ['m-deployment-provokes-counterdeployment'],
  },
  'c-china-driver': {
    id: 'c-china-driver',
    topic: 'Why does China gain ground?',
    positions: [
      {
        source: 'gateway-pundit',
        position: 'By partnering with left-leaning or authoritarian governments.',
        locator: 'partnering with left-leaning or authoritarian governments',
      },
      {
        source: 'rusi-2024',
        position: 'Because the United States neglects even its steady partners.',
        locator: 'economic interests aligned without losing out to China',
      },
      {
        source: 'pism-2025',
        position: 'By the weight of its trade; it is the only real counterweight.',
        locator: 'the only real counterweight to the U.S.',
      },
    ],
    events: [],
    claims: ['m-china-partners-with-left-governments', 'm-neglect-loses-economic-ground', 'm-china-only-counterweight'],
  },
  'c-consistency': {
    id: 'c-consistency',
    topic: 'Is US policy consistent?',
    positions: [
      {
        source: 'gateway-pundit',
        position: 'Yes: three themes, followed deliberately.',
        locator: 'policy is consistent across the region',
      },
      {
        source: 'pism-2025',
        position: 'No: it lacks a coherent vision, as turns on Venezuela and on Mexican tariffs show.',
        locator: 'lacks a coherent and consistent vision',
      },
    ],
    events: ['trump-policy-consistency-claim', 'us-policy-lacks-coherence-claim', 'mexico-tariff-abrupt-changes'],
    claims: ['m-policy-consistency', 'm-abrupt-changes-signal-incoherence'],
  },
  'c-engage-maduro': {
    id: 'c-engage-maduro',
    topic: 'Does bargaining with Venezuela’s government work?',
    positions: [
      {
        source: 'rusi-2024',
        position: 'It did not keep its word to the previous US administration.',
        locator: 'practically deceived the Biden administration',
      },
      {
        source: 'pism-2025',
        position: 'An envoy went to Caracas in January; in March the oil licence was withdrawn.',
        locator: 'the resumption of deportation flights (refused since 2023)',
      },
      {
        source: 'gateway-pundit',
        position: 'Confrontation is the centre of the policy.',
        locator: 'Venezuela is at the center of this confrontation',
      },
    ],
    events: ['grenell-caracas-2025-01', 'chevron-licence-withdrawn-2025-03'],
    claims: ['m-relief-for-vote-promise-deceived', 'm-envoy-deal-and-rhetoric-diverge'],
  },
  'c-expertise': {
    id: 'c-expertise',
    topic: 'Do officials who know the region steer the policy?',
    positions: [
      {
        source: 'rusi-2024',
        position: 'The two secretaries’ experience could make them a leading force.',
        locator: 'could become a dominant force in the Washington establishment',
      },
      {
        source: 'pism-2025',
        position: 'Their knowledge does not become decisive influence.',
        locator: 'do not translate into decisive influence',
      },
      {
        source: 'rubio-tour-2025',
        position: 'The secretary of state reassures while the president threatens.',
        locator: 'mission is to reassure regional leaders',
      },
    ],
    events: ['rubio-demands-panama-reduce-china-2025-02-03'],
    claims: [
      'm-expertise-does-not-become-influence',
      'm-rubio-hegseth-dominant-force',
      'm-rubio-reassurance-offsets-threats',
    ],
  },
  'c-mexico-military': {
    id: 'c-mexico-military',
    topic: 'May the United States use force in Mexico?',
    positions: [
      {
        source: 'as-coa-tracker-2025',
        position: 'A defence official in April: no authority for drone attacks.',
        locator: 'have the authority to launch drone attacks',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'A newspaper in August: a directive allows force against cartels called terrorist.',
        locator: 'signed a directive that allows for',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'A broadcaster in April: officials were considering it.',
        locator: 'top officials were considering the option',
      },
      {
        source: 'pism-2025',
        position: 'The US president suggested sending special forces.',
        locator: 'sending U.S. special forces to Mexico',
      },
    ],
    events: ['cartel-force-directive-2025-08-08'],
    claims: [
      'm-legal-authority-limits-options',
      'm-terrorist-label-unlocks-force',
      'm-force-proposals-trigger-sovereignty-refusal',
    ],
  },
  'c-migration': {
    id: 'c-migration',
    topic: 'What lowers migration?',
    positions: [
      {
        source: 'gateway-pundit',
        position: 'Stopping people before the border will sharply cut entries.',
        locator: 'will sharply reduce the number',
      },
      {
        source: 'rusi-2024',
        position: 'Only causes at home do in the end.',
        locator: 'root causes of the insecurities flowing north via Central America',
      },
      {
        source: 'rubio-tour-2025',
        position: 'Other states that take asylum seekers relieve the pressure.',
        locator: 'relieve immediate immigration pressures',
      },
    ],
    events: ['border-encounters-record-biden'],
    claims: [
      'm-externalised-asylum-reduces-flows',
      'm-root-causes-drive-flows',
      'm-safe-third-country-relieves-pressure',
    ],
  },
  'c-narcostate': {
    id: 'c-narcostate',
    topic: 'What is said of Mexico’s state and the drug trade?',
    positions: [
      {
        source: 'gateway-pundit',
        position: 'The author says Mexico could be described as a narco state.',
        locator: 'which could be described as a narcostate',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'The US vice president says US action keeps it from becoming one.',
        locator: 'preventing the country from becoming',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'Mexico’s president rejects the charge of an alliance with cartels.',
        locator: 'We categorically reject the slander from the White House',
      },
    ],
    events: [
      'mexico-narcostate-label-001',
      'vance-mexico-should-be-grateful-2025-03-06',
      'sheinbaum-rejects-alliance-claim-2025-02',
      'intolerable-alliance-claim-2025-02-01',
    ],
    claims: ['m-us-action-prevents-narcostate', 'm-blame-us-guns'],
  },
  'c-panama-threat': {
    id: 'c-panama-threat',
    topic: 'Was Panama threatened with force?',
    positions: [
      {
        source: 'rubio-tour-2025',
        position: 'The US president made military threats over the canal.',
        locator: 'including military threats over the Panama Canal',
      },
      {
        source: 'pism-2025',
        position: 'He threatened to take back control of it.',
        locator: 'take back control of the Panama Canal',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'Panama’s president: the US secretary of state threatened no force in their meeting.',
        locator: 'Rubio made no threats of using U.S. military force',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'In March the Pentagon was asked for military options.',
        locator: 'military options that would ensure U.S. access',
      },
    ],
    events: [
      'trump-threatens-retake-canal',
      'mulino-no-force-threat-2025-02',
      'pentagon-canal-options-request-2025-03-13',
    ],
    claims: ['m-canal-military-options-not-threat-in-meeting', 'm-threat-prompts-vulnerable-mood'],
  },
  'c-pressure-vs-engagement': {
    id: 'c-pressure-vs-engagement',
    topic: 'Do threats or engagement work better?',
    positions: [
      {
        source: 'gateway-pundit',
        position: 'Leverage is there to compel, with talks alongside.',
        locator: 'to compel action against migrant caravans',
      },
      {
        source: 'rusi-2024',
        position: 'Engagement could build mutual appreciation.',
        locator: 'could quickly turn from one of neglect to mutual appreciation',
      },
      {
        source: 'pism-2025',
        position: 'Pressure wins decisions and costs credibility.',
        locator: 'at the expense of credibility',
      },
    ],
    events: [],
    claims: [
      'm-pressure-yields-favourable-decisions',
      'm-pressure-costs-credibility',
      'm-policy-work-builds-mutual-appreciation',
      'm-threats-compel-mexican-action',
    ],
  },
  'c-response': {
    id: 'c-response',
    topic: 'How does the region answer pressure?',
    positions: [
      {
        source: 'rubio-tour-2025',
        position: 'An analyst: every country for itself.',
        locator: 'every country for himself',
      },
      {
        source: 'pism-2025',
        position: 'It may widen its partnerships.',
        locator: 'may respond to aggressive U.S. policies',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'Mexico refuses force, Venezuela sends ships of its own.',
        locator: 'reject any unilateral military action',
      },
    ],
    events: ['venezuela-counter-deploys-2025-08-27'],
    claims: [
      'm-fragmentation-gives-us-leverage',
      'm-pressure-drives-diversification',
      'm-force-proposals-trigger-sovereignty-refusal',
    ],
  },
  'c-soles': {
    id: 'c-soles',
    topic: 'Does the Cartel de los Soles exist as described?',
    positions: [
      {
        source: 'as-coa-tracker-2025',
        position: 'The US government: a group headed by Venezuela’s leader.',
        locator: 'a group it claims is headed by Venezuelan leader',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'Some analysts deny it; the name is shorthand for corruption.',
        locator: 'deny that the Cartel de los Soles exists',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'Mexico’s president knows of no link with the Sinaloa cartel.',
        locator: 'has no knowledge of a link',
      },
    ],
    events: [
      'soles-sdgt-2025-07-15',
      'soles-headed-by-maduro-claim-2025-07-15',
      'soles-existence-disputed',
      'sheinbaum-no-knowledge-maduro-sinaloa-2025-08-08',
    ],
    claims: ['m-contested-definition-clouds-designation'],
  },
  'c-tariffs-mexico': {
    id: 'c-tariffs-mexico',
    topic: 'Were the tariffs on Mexico threats or measures, and do they help?',
    positions: [
      {
        source: 'as-coa-tracker-2025',
        position: 'An order placed tariffs on 1 February.',
        locator: 'issued an executive order placing tariffs on Mexico',
      },
      {
        source: 'pism-2025',
        position: 'Threats, and abrupt turns in introducing them.',
        locator: 'introducing punitive tariffs on Mexico proof of that',
      },
      {
        source: 'gateway-pundit',
        position: 'Leverage that makes Mexico act.',
        locator: 'to compel action against migrant caravans',
      },
      {
        source: 'rusi-2024',
        position: 'Dropping the threats would open better talks.',
        locator: 'rows back on the trade tariff threats',
      },
    ],
    events: [
      'mexico-tariff-executive-order-2025-02-01',
      'mexico-tariff-abrupt-changes',
      'trump-tariff-threats-mexico-transition-2024',
      'trump-threatens-mexico-tariffs-border-fentanyl',
    ],
    claims: [
      'm-tariff-threat-as-border-leverage',
      'm-tariff-rowback-enables-nearshoring',
      'm-threats-compel-mexican-action',
    ],
  },
  'c-tda-link': {
    id: 'c-tda-link',
    topic: 'Is Venezuela’s government linked to Tren de Aragua?',
    positions: [
      {
        source: 'as-coa-tracker-2025',
        position: 'An FBI memo: yes.',
        locator: 'what the organization says proves links',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'Two other US reports: no.',
        locator: 'contradicted two other government reports that negated the link',
      },
      {
        source: 'gateway-pundit',
        position: 'The US president sees it as tied up with traffickers.',
        locator: 'intertwined with narcotrafficking networks',
      },
    ],
    events: [
      'fbi-memo-tda-caracas-2025-01',
      'intel-reports-contradict-tda-link',
      'nic-statement-no-tda-link-2025-04-17',
      'trump-views-maduro-narco-socialist',
    ],
    claims: ['m-intelligence-disagreement-weakens-case'],
  },
  'c-venezuela-goal': {
    id: 'c-venezuela-goal',
    topic: 'Does the United States want another government in Venezuela?',
    positions: [
      {
        source: 'pism-2025',
        position:
          'The envoy: the president does not; the secretary of state: that government is among the enemies of humanity.',
        locator: 'Trump did not want regime',
      },
      {
        source: 'gateway-pundit',
        position: 'More military or covert action is not ruled out.',
        locator: 'has not ruled out additional military or covert action',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'The US president in September: it is not being considered.',
        locator: 'not considering actions to push for regime change',
      },
      {
        source: 'as-coa-tracker-2025',
        position: 'Venezuela’s leader: Washington wants war and his fall.',
        locator: 'attempting to draw his regime into war',
      },
      {
        source: 'rusi-2024',
        position: 'Support for the opposition might go on.',
        locator: 'staunch support for the Venezuelan opposition',
      },
    ],
    events: [
      'grenell-no-regime-change-wanted',
      'rubio-calls-regimes-enemies-of-humanity',
      'trump-no-regime-change-2025-09-05',
      'maduro-news-conference-2025-09-02',
      'trump-no-rule-out-covert-venezuela',
    ],
    claims: [
      'm-envoy-deal-and-rhetoric-diverge',
      'm-no-regime-change-statement-moderates',
      'm-buildup-invites-overthrow-accusation',
    ],
  },
} as const satisfies Record<string, Contradiction>

export type ContradictionId = keyof typeof contradictions
