/** English text of the scenario `mexico-tariffs`. */
export const mexicoTariffsText = {
  'mexico-tariffs.title': 'Mexico: tariffs against border and fentanyl',
  'mexico-tariffs.summary':
    'A US president has threatened Mexico with tariffs unless it guards the border and stops fentanyl. More than three quarters of what Mexico sells abroad goes there. What does Washington order, what does Mexico give, and who pays? The five sources give no rate; 25 % is the record outside them, and yours to change.',

  'mexico-tariffs.opening-move.prompt':
    'It is 1 February 2025. The threats have been on the table since the transition. What does the US president open with?',
  'mexico-tariffs.opening-move.order-and-accuse':
    'Order the tariff, and accuse Mexico’s government of an alliance with cartels',
  'mexico-tariffs.opening-move.threat-with-deadline': 'Threaten the tariff with a deadline, and order nothing yet',
  'mexico-tariffs.opening-move.withdraw-and-talk': 'Withdraw the threats and open talks on joining value chains',
  'mexico-tariffs.opening-move.package':
    'Withdraw the threats and offer a package: aid, trade terms and labour access for border control',
  'mexico-tariffs.opening-move.no-action': 'Do nothing: leave the threats where they are',

  'mexico-tariffs.mexico-reply.asked': 'Washington has asked for something',
  'mexico-tariffs.mexico-reply.prompt':
    'Washington wants the border guarded and fentanyl stopped. What does Mexico’s president reply?',
  'mexico-tariffs.mexico-reply.accommodate-quietly': 'Accommodate quietly: do what is asked and avoid a public quarrel',
  'mexico-tariffs.mexico-reply.reject-and-cooperate':
    'Reject what is said about Mexico in public, and cooperate in practice',
  'mexico-tariffs.mexico-reply.hold-out': 'Hold out: promise an answer later',
  'mexico-tariffs.mexico-reply.litigate': 'Decline, and file a dispute under the North American agreement',
  'mexico-tariffs.mexico-reply.retaliate': 'Answer in kind: a tariff on US goods',

  'mexico-tariffs.package-reply.offered': 'Washington has offered something for what it asks',
  'mexico-tariffs.package-reply.prompt':
    'Washington offers aid, trade terms and labour access for border control. Nothing is threatened. What does Mexico’s president reply?',
  'mexico-tariffs.package-reply.accept': 'Accept: do what is asked, and settle the terms in talks',
  'mexico-tariffs.package-reply.accept-in-part': 'Accept in part: send some guards, and settle the terms in talks',
  'mexico-tariffs.package-reply.ask-for-more': 'Ask for more, and promise an answer later',
  'mexico-tariffs.package-reply.decline': 'Decline the package',

  'mexico-tariffs.us-reversal.in-play': 'a tariff has been ordered or threatened',
  'mexico-tariffs.us-reversal.prompt':
    'A month has passed. What does the US president do with the tariff before the summer?',
  'mexico-tariffs.us-reversal.abrupt-changes': 'Change it abruptly: collect it, then exempt what the agreement covers',
  'mexico-tariffs.us-reversal.hold-course': 'Hold course: collect it on all goods',
  'mexico-tariffs.us-reversal.publish-criteria': 'Publish what Mexico has to do for the tariff to end',
  'mexico-tariffs.us-reversal.lift': 'Lift it, or drop the threat',

  'mexico-tariffs.cooperation-price.talks': 'talks about a tariff run, and security comes up in them',
  'mexico-tariffs.cooperation-price.prompt':
    'August. Tariff talks run, and the US side brings up security again. What does Mexico do?',
  'mexico-tariffs.cooperation-price.transfer-while-talks-run':
    'Transfer 26 accused people to the United States while talks run',
  'mexico-tariffs.cooperation-price.joint-plan': 'Propose a plan that both governments announce together',
  'mexico-tariffs.cooperation-price.nothing': 'Give nothing now, and let the talks run',
  'mexico-tariffs.cooperation-price.no-transfer-without-relief': 'No transfer without relief from the tariff',

  'mexico-tariffs.dea-plan.joint': 'a joint plan has been announced already',
  'mexico-tariffs.dea-plan.prompt':
    'The US drug agency has a plan against trafficking that needs Mexico. How is it announced?',
  'mexico-tariffs.dea-plan.announce-alone': 'The agency announces it as a joint initiative',
  'mexico-tariffs.dea-plan.announce-together': 'Both governments announce it together',
  'mexico-tariffs.dea-plan.announce-nothing': 'Nothing is announced',

  'mexico-tariffs.us-autumn.threat': 'a higher tariff was threatened in July',
  'mexico-tariffs.us-autumn.refused': 'Mexico has given nothing for it',
  'mexico-tariffs.us-autumn.prompt':
    'The sources have ended. Mexico gave nothing in August, and a tariff higher by a fifth was threatened in July (30 % in the record). What does the US president do?',
  'mexico-tariffs.us-autumn.carry-out': 'Carry the threat out: raise the tariff by a fifth, exemptions as before',
  'mexico-tariffs.us-autumn.keep-talking': 'Put it off and keep talking',
  'mexico-tariffs.us-autumn.drop': 'Drop the threat',

  'mexico-tariffs.schedule.pressed': 'a tariff was ordered, or threatened with a deadline',
  'mexico-tariffs.schedule.conceded': 'Mexico has granted something of what was asked',
  'mexico-tariffs.schedule.quietly': 'Mexico has chosen to keep quiet in public',
  'mexico-tariffs.schedule.tariff': 'the United States has a tariff on Mexico, collected or suspended',
  'mexico-tariffs.schedule.lower': 'there is a higher tariff left to threaten',

  'mexico-tariffs.role.us-president': 'US president’s office',
  'mexico-tariffs.role.us-president.brief':
    'You promised fewer arrivals and less fentanyl. A tariff is quick to order and hard to aim: who pays it is disputed, and each change tells Mexico something about the next.',
  'mexico-tariffs.role.us-negotiator': 'US trade negotiator',
  'mexico-tariffs.role.us-negotiator.brief':
    'You have an agreement to review in 2026 and a surplus on the other side that your president dislikes. Security keeps being added to your table.',
  'mexico-tariffs.role.mexico': 'Mexico’s president',
  'mexico-tariffs.role.mexico.brief':
    'A quarter of your output is sold to the state that threatens you. Your public forgives cooperation more easily than humiliation. Your predecessor criticised first and accommodated later.',
  'mexico-tariffs.role.security-cabinet': 'Mexico’s security cabinet',
  'mexico-tariffs.role.security-cabinet.brief':
    'You send the guards, hold the accused and work with US agencies day by day. What is announced without you, you may have to deny.',
  'mexico-tariffs.role.manufacturers': 'Manufacturers on both sides',
  'mexico-tariffs.role.manufacturers.brief':
    'Your parts cross the border several times. You can claim the agreement, wait, or plan elsewhere; you cannot plan on rules that change twice in a week.',
  'mexico-tariffs.role.canada': 'Observer: Canada',
  'mexico-tariffs.role.canada.brief':
    'You are in the same agreement and under the same kind of tariff. On 4 March 2025 you answered in kind (record, not the five sources). Do you stand with Mexico or settle alone?',

  'mexico-tariffs.role.ombudsperson': 'Observer: ombudsperson at the border',
  'mexico-tariffs.role.ombudsperson.brief':
    'You hear border communities and people on the way. Guards, a closed border and fewer arrivals are numbers in this room; what becomes of those who did not arrive, none of the five sources says. Ask at each step who is affected and who would know.',

  'mexico-tariffs.watch.effort': 'Mexico’s enforcement effort',
  'mexico-tariffs.watch.cooperation': 'security cooperation',
  'mexico-tariffs.watch.exports': 'Mexico’s exports to the United States',
  'mexico-tariffs.watch.us-exports': 'US exports to Mexico',
  'mexico-tariffs.watch.income': 'Mexico’s real income',
  'mexico-tariffs.watch.home-cost': 'cost to US consumers',
  'mexico-tariffs.watch.reversals': 'US reversals',
  'mexico-tariffs.watch.trust': 'Mexico’s trust in the United States',
  'mexico-tariffs.watch.approval': 'approval of Mexico’s government',
  'mexico-tariffs.watch.tension': 'tension between the two',
  'mexico-tariffs.watch.follow-through': 'US threats that Mexico expects to be carried out',
  'mexico-tariffs.watch.assurance': 'US relief that Mexico expects to last',
  'mexico-tariffs.watch.arrivals': 'arrivals at the border',
  'mexico-tariffs.watch.expected-arrivals': 'arrivals had nothing changed',
  'mexico-tariffs.watch.nearshoring': 'plans to move supply to Mexico',

  'mexico-tariffs.question.compelled':
    'One source says that tariffs and talks are used to compel Mexico; another, that dropping the threats would serve better; a third, that pressure wins decisions and costs credibility. Which numbers of your branch would each of them point at?',
  'mexico-tariffs.question.anyway':
    'Would Mexico have sent guards and transferred suspects without a tariff? What would you have to see to know? The tracker sets the transfer beside the talks and claims no cause.',
  'mexico-tariffs.question.accusation':
    'An accusation was answered by a counter-accusation within days. Does accusing make cooperation dearer, or is public quarrel what makes quiet cooperation possible?',
  'mexico-tariffs.question.consistency':
    'Was it a threat, an order, or a tariff in force? The sources differ. One calls the changes proof of incoherence, another calls the same mix deliberate. Count the reversals in the log: does the count settle it?',
  'mexico-tariffs.question.narcostate':
    'One author writes that Mexico could be called a narco state, the US vice president that US action keeps it from becoming one, and Mexico’s president rejects the charge. Why does the model hold no number for this?',
  'mexico-tariffs.question.lenses':
    'Run the same moves under two lenses, the one that sees consistent method and the one that sees engagement. Where do the results part, and which knob makes them part?',
  'mexico-tariffs.question.who-pays':
    'Set the tariff to 10 % and to 200 %. Who pays in each case, on which side of the border, and when does it show?',
} as const
