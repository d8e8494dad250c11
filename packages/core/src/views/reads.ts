import type { Draws } from '../rules/draw.js'
import { knobValue } from '../rules/knob.js'
import type { Rule } from '../rules/rule.js'
import type { AnyModel } from '../world/model.js'
import { type Asking, asking, type Scene } from './scene.js'

/** Where something was read, step by step: `['actors', 'MEX', 'approval']`, `['event', 'rate']`, `['knob', id]`. */
export type Place = readonly string[]

/**
 * Where a rule looks when it is asked something in a scene: every number, text or missing thing that it read of the
 * world, the event and the knobs, each place once, in the order in which they were first read.
 */
export function readsOf(
  { model, draws }: { readonly model: AnyModel; readonly draws: Draws },
  rule: Rule,
  binding: string,
  scene: Scene,
  ask: (asked: Asking, scene: Scene) => unknown,
): readonly Place[] {
  const places = new Map<string, Place>()
  const note = (place: Place): void => {
    const key = JSON.stringify(place)
    if (!places.has(key)) places.set(key, place)
  }
  const settings = new Proxy(scene.settings, {
    getOwnPropertyDescriptor(target, id) {
      if (typeof id === 'string') note(['knob', id])
      return Reflect.getOwnPropertyDescriptor(target, id)
    },
  })
  const values = Object.fromEntries(
    Object.entries(rule.knobs).map(([name, knob]) => [name, knobValue(knob, scene.settings)]),
  )
  const knobs = new Proxy(values, {
    get(target, name) {
      const knob = typeof name === 'string' && Object.hasOwn(rule.knobs, name) ? rule.knobs[name] : undefined
      if (knob) note(['knob', knob.id])
      return Reflect.get(target, name)
    },
  })
  const event = watched({ ...scene.event }, ['event'], note)
  const world = watched(scene.world, [], note)
  ask(asking({ model, draws }, rule, binding, knobs), { event, world, settings })
  return [...places.values()]
}

/** The same data, telling what is read of it. One object stays one object, since rules may compare them. */
function watched<Value extends object>(value: Value, place: Place, note: (place: Place) => void): Value {
  const known = new WeakMap<object, object>()
  const watch = <Inner extends object>(target: Inner, at: Place): Inner => {
    const sofar = known.get(target)
    if (sofar !== undefined) return sofar as Inner
    const proxy = new Proxy(target, {
      get(of, key) {
        const read: unknown = Reflect.get(of, key)
        if (typeof key !== 'string' || typeof read === 'function') return read
        const inner = [...at, key]
        if (typeof read === 'object' && read !== null) return watch(read, inner)
        note(inner)
        return read
      },
    })
    known.set(target, proxy)
    return proxy
  }
  return watch(value, place)
}
