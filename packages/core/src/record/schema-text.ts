/** English titles and descriptions of the JSON Schemas. `{name}` is filled in. */
export const schemaText = {
  'event.title': 'Event',
  'event.about':
    'Something that happened on a date: typed, dated, with actor and target, sources and a standing. One schema a type.',
  'envelope.title': 'Envelope of an event',
  'envelope.about': 'What every event carries beside its payload, whatever the model. Other fields are the payload.',
  'world.title': 'World',
  'world.about': 'The state on a date: actors, directed ties between them, measures in force, open demands.',
  'scenario.title': 'Scenario',
  'scenario.about':
    'A playable situation, its plain part: opening facts, recorded events, decisions and parameters. What is a function (what an option brings about, what a condition reads) is left out.',
  'run.title': 'Run file',
  'run.about':
    'A saved run: all that is needed to play it again, and hashes by which a replay is held to it, part by part.',

  'field.id': 'The cause path; for a given event, the id that the scenario gives. Unique within a run.',
  'field.type': 'What happened, past tense.',
  'field.date': 'ISO date on which it is played, YYYY-MM-DD.',
  'field.precision': 'How exactly the date is known; `assumed` is a play date that respects the order of causes.',
  'field.actor': 'Id of the actor; null where there is none.',
  'field.target': 'Id of whom or what it is directed at; null where there is none.',
  'field.standing': 'How it is known; `simulated` is brought about by a rule or by an option that no source records.',
  'field.sources': 'Where it stands: keys of sources, each with a locator.',
  'field.claimedBy': 'Who claims it, where it is claimed.',
  'field.disputedBy': 'Who disputes it.',
  'field.records': 'Ids of the recorded events that it stands for.',
  'field.cause':
    'The event and the rule that brought it about; null for what the scenario, the clock or a decision did.',
  'field.needs': 'Ids of events, or `decision=option`, without which it does not happen.',
  'field.when': 'Conditions without which it does not happen, as they declare themselves.',

  'world.date': 'The day whose state it is, YYYY-MM-DD.',
  'world.actors': 'By id. An indicator that is absent does not apply; null applies and is not known.',
  'world.kind': 'What the actor is: a state, a bloc, a firm.',
  'world.ties': 'Directed and sparse: from, then to.',
  'world.measures': 'What is in force until lifted, by the id of the event that opened it.',
  'world.demands': 'Who wants what from whom, open until answered, by the id of the event that opened it.',
  'world.measure': 'A measure in force: {kind}.',
  'world.demand': 'An open demand.',
  'indicator.about':
    '{meaning}. Unit: {unit}, from {low} to {high}; contributions of one wave: {merge}; opens at {opening}.',
  'indicator.change-only': '{about} Only its change from the start is to be shown.',
  'indicator.unknown': 'a level that is not known',

  'scenario.id': 'Its id.',
  'scenario.start': 'First day.',
  'scenario.end': 'Last day.',
  'scenario.opening': 'Facts dated before the start: they open measures and demands, and no rule answers them.',
  'scenario.schedule': 'Recorded events that no decision brings about.',
  'scenario.decisions': 'Points at which an actor chooses.',
  'scenario.recorded': 'The option that the sources record; null when they record none.',
  'scenario.luck': 'The disposition that decides when nobody chooses.',
  'scenario.option': 'One way to decide; `title` is a message id.',
  'scenario.answer': 'Which answer to a demand, or which move of a coercer, it is.',
  'scenario.parameters': 'Numbers that the player sets.',
  'scenario.record': 'The value on record, with where it stands.',
  'scenario.illustrative': 'Used, and marked as such, where the record has none.',
  'condition.about': 'A condition as it declares itself.',
  'condition.need': 'What it needs: a constant, the value of a knob, or something computed.',
} as const

/** A title or description, filled in. */
export function schemaSays(
  id: keyof typeof schemaText,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return schemaText[id].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}
