import { expectTypeOf, test } from 'vitest'
import { type NamesOf, type PlainMessageId, say } from './message.js'

test('a message wants exactly the names in its text', () => {
  expectTypeOf<NamesOf<'menu.filter'>>().toEqualTypeOf<'filter'>()
  expectTypeOf<NamesOf<'value.unknown'>>().toEqualTypeOf<never>()
  expectTypeOf(say('value.unknown')).toEqualTypeOf<string>()
  // @ts-expect-error [ts2554] - the text has a name to fill in.
  say('menu.filter')
  // @ts-expect-error [ts2353] - the text has no such name.
  say('menu.filter', { filter: 'x', other: 'y' })
  // @ts-expect-error [ts2554] - the text has no name at all.
  say('value.unknown', { filter: 'x' })
  // @ts-expect-error [ts2345] - there is no such message.
  say('value.nknown')
})

test('what labels a key wants no names', () => {
  expectTypeOf<'key.help'>().toExtend<PlainMessageId>()
  expectTypeOf<'menu.filter'>().not.toExtend<PlainMessageId>()
})
