import type { Look } from '../../draw/look.js'
import type { AppState } from '../state/app-state.js'
import type { Page } from '../state/page.js'
import { CompareScreen } from './compare-screen.js'
import { DecisionScreen } from './decision-screen.js'
import { HelpScreen } from './help-screen.js'
import { MenuScreen } from './menu-screen.js'
import { MissingScreen } from './missing-screen.js'
import { PlayScreen } from './play-screen.js'
import { SetupScreen } from './setup-screen.js'
import { TreeScreen } from './tree-screen.js'
import { WhyScreen } from './why-screen.js'

interface PageViewProps {
  readonly state: AppState
  readonly page: Page
  readonly cells: number
  readonly rows: number
  readonly look: Look
}

/** The screen of a page. A filter shows the list that it narrows. */
export function PageView({ page, ...props }: PageViewProps): React.ReactNode {
  switch (page.screen) {
    case 'menu':
      return <MenuScreen page={page} {...props} />
    case 'setup':
      return <SetupScreen page={page} {...props} />
    case 'play':
      return <PlayScreen page={page} {...props} />
    case 'decision':
      return <DecisionScreen page={page} {...props} />
    case 'why':
      return <WhyScreen page={page} {...props} />
    case 'tree':
      return <TreeScreen page={page} {...props} />
    case 'compare':
      return <CompareScreen page={page} {...props} />
    case 'missing':
      return <MissingScreen page={page} {...props} />
    case 'help':
      return <HelpScreen page={page} {...props} />
    case 'filter': {
      const below = props.state.pages.at(-2)
      return below && below.screen !== 'filter' ? <PageView page={below} {...props} /> : null
    }
  }
}
