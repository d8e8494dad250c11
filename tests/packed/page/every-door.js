// Bundled, not run: everything that a page could import.
export * as americas from '@lapolicy/americas'
export * as core from '@lapolicy/core'
export * as arithmetic from '@lapolicy/core/arithmetic'
export * as data from '@lapolicy/core/data'
export * as ensemble from '@lapolicy/core/ensemble'
export * as inspect from '@lapolicy/core/inspect'
export * as record from '@lapolicy/core/record'
export * as testing from '@lapolicy/core/testing'
