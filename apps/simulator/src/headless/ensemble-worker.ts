import { parentPort, workerData } from 'node:worker_threads'
import { type EnsemblePart, playPart } from './ensemble-part.js'

// A file of its own in the bundle: a second thread plays its part of an ensemble and tells how far it is.
await playPart(workerData as EnsemblePart, (report) => parentPort?.postMessage(report))
