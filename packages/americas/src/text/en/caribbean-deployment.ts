/** English text of the scenario `caribbean-deployment`. */
export const caribbeanDeploymentText = {
  'caribbean-deployment.title': 'The Caribbean: ships off Venezuela',
  'caribbean-deployment.summary':
    'August 2025. A reward for the arrest of Venezuela’s leader has been raised, and a newspaper reports a directive that allows military force against designated groups. What is sent to the southern Caribbean, with what orders, who answers, and at what step could each side have stopped most easily?',

  'caribbean-deployment.size-and-mission.prompt':
    'Forces could be sent to the southern Caribbean. How many, and what for? The one source that counts says “more than 4,000”, and gives two dates.',
  'caribbean-deployment.size-and-mission.task-force': 'Send warships, with more than 4,000 marines and sailors',
  'caribbean-deployment.size-and-mission.interdiction':
    'Send coastguard cutters for law enforcement at sea, and nothing else',
  'caribbean-deployment.size-and-mission.intelligence-support': 'Send nothing; share intelligence with the neighbours',
  'caribbean-deployment.size-and-mission.no-action': 'Do nothing new',

  'caribbean-deployment.venezuela-answer.prompt': 'Warships lie off the coast. How does Venezuela’s government answer?',
  'caribbean-deployment.venezuela-answer.ships-came': 'warships lie off Venezuela’s coast',
  'caribbean-deployment.venezuela-answer.ships-and-appeal':
    'Send ships and drones to the same waters and appeal to the United Nations',
  'caribbean-deployment.venezuela-answer.stand-down': 'Keep the ships in port and invite observers',
  'caribbean-deployment.venezuela-answer.offer-talks': 'Keep the ships in port and offer talks',
  'caribbean-deployment.venezuela-answer.break-off-flights': 'Break off deportation flights',
  'caribbean-deployment.venezuela-answer.wait': 'Keep the ships in port and wait',

  'caribbean-deployment.rules-of-engagement.prompt':
    'Sooner or later the forces will meet a boat that they suspect of smuggling. What may they do? No source reports such an order or its date.',
  'caribbean-deployment.rules-of-engagement.warships': 'warships lie off Venezuela’s coast',
  'caribbean-deployment.rules-of-engagement.military-force': 'Military force may be used against such vessels',
  'caribbean-deployment.rules-of-engagement.board-and-arrest': 'Board, arrest, and bring before a court',
  'caribbean-deployment.rules-of-engagement.shadow-and-hand-over': 'Shadow, and hand over to a neighbour’s coastguard',
  'caribbean-deployment.rules-of-engagement.warn-off': 'Warn off, and report',

  'caribbean-deployment.overflight.prompt':
    'Two Venezuelan aircraft have flown near a US naval vessel. What does Washington do?',
  'caribbean-deployment.overflight.happened': 'Venezuelan aircraft flew near a US vessel',
  'caribbean-deployment.overflight.jets': 'Send ten fighter jets to Puerto Rico',
  'caribbean-deployment.overflight.hotline': 'Open a line between the two commands',
  'caribbean-deployment.overflight.pull-back': 'Move part of the vessels further off',
  'caribbean-deployment.overflight.protest': 'Protest, and change nothing',

  'caribbean-deployment.signal-of-intent.prompt': 'What does Washington say its ships are for, and for how long?',
  'caribbean-deployment.signal-of-intent.warships': 'warships lie off Venezuela’s coast',
  'caribbean-deployment.signal-of-intent.deny-and-front-line':
    'Deny that a change of government is being considered, and tell the troops that this is no training',
  'caribbean-deployment.signal-of-intent.goal-and-end-date': 'Name a goal and an end date, and keep to it',
  'caribbean-deployment.signal-of-intent.silence': 'Say nothing',

  'caribbean-deployment.talks-reply.prompt':
    'Venezuela has offered talks about the ships, which are still there. What does Washington do with the offer?',
  'caribbean-deployment.talks-reply.offered': 'Venezuela has offered talks',
  'caribbean-deployment.talks-reply.warships': 'warships lie off Venezuela’s coast',
  'caribbean-deployment.talks-reply.take-up': 'Take the offer up and meet within two weeks',
  'caribbean-deployment.talks-reply.first-step': 'Ask for a first step against trafficking, with talks to follow',
  'caribbean-deployment.talks-reply.no-action': 'Leave the offer unanswered',

  'caribbean-deployment.flights-reply.prompt':
    'Venezuela takes no deportation flights any more. How many people are left waiting, and where, no source says. What does Washington do?',
  'caribbean-deployment.flights-reply.broken-off': 'Venezuela has broken off the deportation flights',
  'caribbean-deployment.flights-reply.envoy': 'Send an envoy to talk about the flights, as in January',
  'caribbean-deployment.flights-reply.protest': 'Protest, and change nothing',
  'caribbean-deployment.flights-reply.no-action': 'Do nothing about it',

  'caribbean-deployment.news-conference.no-overture': 'Venezuela has offered talks or invited observers',

  'caribbean-deployment.operations-expanded.dated': 'a goal and an end date have been named',

  'caribbean-deployment.role.us-president': 'US president’s office',
  'caribbean-deployment.role.us-president.brief':
    'You have promised action against drug cartels. Ships are seen at once; what they are to achieve, and when they come home, you will be asked later.',
  'caribbean-deployment.role.us-state': 'US secretary of state',
  'caribbean-deployment.role.us-state.brief':
    'You have to explain the ships to every capital around that sea. What you say and what others of your government say will be compared.',
  'caribbean-deployment.role.us-defense': 'US secretary of defence',
  'caribbean-deployment.role.us-defense.brief':
    'Your crews act on the rules that you give them, in minutes and on what they can see. Which orders can you answer for afterwards?',
  'caribbean-deployment.role.venezuela': 'Venezuela’s government',
  'caribbean-deployment.role.venezuela.brief':
    'You cannot match the ships. If you do nothing you may look weak at home; if you send something, two forces meet at sea.',
  'caribbean-deployment.role.trinidad': 'Trinidad and Tobago’s prime minister',
  'caribbean-deployment.role.trinidad.brief':
    'Venezuela is in sight of your shore. You want fewer weapons and drugs on your shore, good terms with Washington, and your fishermen home in the evening. No source counts who else is at sea.',
  'caribbean-deployment.role.caribbean': 'Observer: other Caribbean governments',
  'caribbean-deployment.role.caribbean.brief':
    'You live from a calm sea, and some of you may be asked for a site or an airfield. Do you answer alone or together?',
  'caribbean-deployment.role.security-council': 'UN Security Council, its presidency of the month',
  'caribbean-deployment.role.security-council.brief':
    'An appeal has reached you. One of the parties has a veto. What can you do that is worth doing?',
  'caribbean-deployment.role.opposition': 'Observer: Venezuelan opposition',
  'caribbean-deployment.role.opposition.brief':
    'You want another government, and you live with what happens meanwhile. Does pressure from the sea bring it nearer, or does it help those who rule to close ranks? Opinions among you differ.',
  'caribbean-deployment.role.ombudsperson': 'Ombudsperson',
  'caribbean-deployment.role.ombudsperson.brief':
    'Where people are hurt or killed at sea you ask for names, evidence, jurisdiction and a remedy. No source says under which law force was used, or that families were told. You decide nothing, and you write down what you are not told.',

  'caribbean-deployment.watch.us-posture': 'US armed posture towards Venezuela',
  'caribbean-deployment.watch.venezuelan-posture': 'Venezuelan armed posture towards the United States',
  'caribbean-deployment.watch.incident-risk': 'probability of an armed incident in a month',
  'caribbean-deployment.watch.tension': 'tension between Venezuela and the United States',
  'caribbean-deployment.watch.norm': 'norm of restraint in the region',
  'caribbean-deployment.watch.salience': 'weight of sovereignty with the public in Venezuela',
  'caribbean-deployment.watch.solidarity': 'solidarity in the region',
  'caribbean-deployment.watch.trinidad-trust': 'Trinidad and Tobago’s trust in the United States',
  'caribbean-deployment.watch.brazil-trust': 'Brazil’s trust in the United States',
  'caribbean-deployment.watch.colombia-trust': 'Colombia’s trust in the United States',
  'caribbean-deployment.watch.trinidad-cooperation':
    'Trinidad and Tobago’s security cooperation with the United States',
  'caribbean-deployment.watch.colombia-cooperation': 'Colombia’s security cooperation with the United States',
  'caribbean-deployment.watch.venezuelan-cooperation': 'Venezuela’s security cooperation with the United States',
  'caribbean-deployment.watch.sites-in-trinidad': 'US sites in Trinidad and Tobago',

  'caribbean-deployment.question.stop':
    'At what step would each side have found it easiest to stop, and what would it have cost?',
  'caribbean-deployment.question.destination':
    'Two US officials described the boat’s destination differently. What should a tracker write?',
  'caribbean-deployment.question.gang':
    'Who checks the claim that everyone killed belonged to a gang? What evidence would you ask for, and whom?',
  'caribbean-deployment.question.law':
    'The sources report a directive and a strike, and name no legal basis for the strike. Which law would have to allow it: of war, of the sea, of criminal procedure? Who could be asked to decide?',
  'caribbean-deployment.question.goal':
    'One speaker denies that a change of government is considered, another calls that government an enemy, a third leaves further action open. How do you judge intention from several voices?',
  'caribbean-deployment.question.dates':
    'One and the same source puts the deployment on 15 August and a week before 27 August. Does it matter here which is right?',
  'caribbean-deployment.question.flow':
    'The flow of drugs is not measured by any of the sources, so no number here stands for it. What would you measure, and how long would you wait?',
  'caribbean-deployment.question.at-sea':
    'Who is at risk at sea in each branch: crews, fishermen, people who migrate, those suspected of smuggling? No source counts them. Who should?',
  'caribbean-deployment.question.hotline':
    'Suppose that a line between the two commands had been opened on the first day. What would each side have had to give up for it?',
  'caribbean-deployment.question.neighbours':
    'Governments around that sea may answer each for itself. Would one common answer have changed anything, and for whom?',
} as const
