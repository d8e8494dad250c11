import { exp } from '@lapolicy/core/arithmetic'

/** A state's exposure to the coercer by channel, each a share of 0 to 1, or null where it is not known. */
export interface Channels {
  /** Share of its goods exports that go to the coercer. */
  readonly goods: number | null
  /** Remittances from the coercer over GDP, or the share of its people who live there. */
  readonly people: number | null
  /** Share of its credit, investment and aid that comes from the coercer. */
  readonly finance: number | null
  /** How far its security and transit rest on the coercer. */
  readonly security: number | null
}

/**
 * The share at which goods exposure has done 63 % of its work. Saturating, because a state that sells half its exports
 * to one buyer is not half as exposed as one that sells all; the published peak at 0.42 (Bapat & Kwon 2015) concerns
 * sanctions that the sender's own firms evade. Basis: bapat-kwon.
 */
export const GOODS_SCALE = 0.15

/** 1 − e^(−share/scale): 0 at no exposure, towards 1. */
export const saturating = (share: number, scale: number): number => 1 - exp(-share / scale)

/**
 * Exposure over all channels, 0 to 1: 1 − Π(1 − saturating(channel)). One deep channel suffices and further ones add
 * ever less. A channel that is not known adds nothing. `otherScale` is the scale of all channels but goods.
 */
export const combinedExposure = (channels: Channels, otherScale: number): number => {
  const spared = (share: number | null, scale: number): number => (share === null ? 1 : 1 - saturating(share, scale))
  return (
    1 -
    spared(channels.goods, GOODS_SCALE) *
      spared(channels.people, otherScale) *
      spared(channels.finance, otherScale) *
      spared(channels.security, otherScale)
  )
}
