import { caribbeanDeployment } from './caribbean-deployment/caribbean-deployment.js'
import { mexicoTariffs } from './mexico-tariffs/mexico-tariffs.js'
import { panamaPorts } from './panama-ports/panama-ports.js'
import type { PlayableScenario } from './scenario.js'

/** Every scenario; the first is the default. */
export const scenarios: readonly PlayableScenario[] = [panamaPorts, mexicoTariffs, caribbeanDeployment]
