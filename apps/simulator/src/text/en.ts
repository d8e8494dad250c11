import { appMessages } from './app.js'
import { headlessMessages } from './headless.js'
import { tariffMessages } from './tariff.js'

/**
 * Every text of the simulator in English, by message id. Names in braces are filled in by `say`. Sort within a group;
 * a new group goes at the end.
 */
export const messages = {
  'app.name': 'lapolicy',
  'app.purpose': 'Play what-ifs in US policy towards Latin America and the Caribbean.',
  'app.not-a-forecast': 'Not a forecast: explicit, sourced assumptions and what follows from them.',
  'app.too-small': 'This screen has {columns} × {rows} cells; lapolicy needs at least {needColumns} × {needRows}.',

  'screen.menu': 'What-ifs',
  'screen.play': 'Play',
  'screen.decision': 'Decision',
  'screen.why': 'Why',
  'screen.tree': 'Branches',
  'screen.compare': 'Compare',
  'screen.missing': 'What did not happen',
  'screen.help': 'Keys',
  'screen.filter': 'Filter',

  'panel.map': 'Map',
  'panel.countries': 'Countries',
  'panel.chart': 'Over time',
  'panel.events': 'Events',

  'menu.choose': 'Choose a what-if.',
  'menu.continue': 'saved decisions: {count}',
  'menu.empty': 'No what-if matches “{filter}”.',
  'menu.filter': 'Filter: {filter}',

  'value.unknown': 'not known',
  'value.no-rows': 'Nothing here.',

  'group.move': 'Move and open',
  'group.time': 'Time',
  'group.decide': 'Decide',
  'group.look': 'Look closer',
  'group.branches': 'Branches',
  'group.program': 'Program',

  'key.back': 'back',
  'key.branch': 'new branch',
  'key.choose': 'choose',
  'key.clear-filter': 'clear',
  'key.close': 'close',
  'key.compare': 'compare',
  'key.confirm-choice': 'take it',
  'key.digits': 'words or digits',
  'key.erase': 'delete a letter',
  'key.filter': 'filter',
  'key.first': 'first',
  'key.follow': 'follow',
  'key.help': 'help',
  'key.indicator': 'indicator',
  'key.keep-filter': 'keep',
  'key.last': 'last',
  'key.missing': 'not happened',
  'key.month': 'month',
  'key.move': 'select',
  'key.next-panel': 'next panel',
  'key.open': 'open',
  'key.page': 'page',
  'key.panel': 'panel',
  'key.predict': 'predict',
  'key.previous-panel': 'previous panel',
  'key.quit': 'quit',
  'key.reveal': 'reveal',
  'key.run-on': 'play on',
  'key.side': 'other side',
  'key.sort': 'sort',
  'key.start': 'play',
  'key.step': 'next month',
  'key.switch': 'go to branch',
  'key.tree': 'branches',
  'key.undo': 'undo',
  'key.why': 'why?',
  'key.why-not': 'why not?',

  'keyname.backspace': 'backspace',
  'keyname.delete': 'del',
  'keyname.end': 'end',
  'keyname.escape': 'esc',
  'keyname.home': 'home',
  'keyname.pagedown': 'pgdn',
  'keyname.pageup': 'pgup',
  'keyname.return': 'enter',
  'keyname.space': 'space',
  'keyname.tab': 'tab',

  'save.moved-aside':
    'The saved decisions of “{scenario}” could not be read ({reason}). The file was kept as {movedTo}; you start afresh.',
  'save.left-in-place':
    'The saved decisions of “{scenario}” could not be read ({reason}). The file stays as it is; new decisions are not saved.',
  'save.failed': 'Your decisions could not be saved: {reason}.',
  'save.reason.not-json': 'it is not JSON',
  'save.reason.wrong-shape': 'at {path}: {expected}',
  'save.reason.too-large': 'it is larger than {limit} bytes',
  'save.reason.unknown-version': 'it is of version {version}, this program reads version {known}',
  'save.reason.no-access': 'the file cannot be opened ({code})',
  'save.reason.other-scenario': 'it belongs to “{found}”',

  ...appMessages,
  ...headlessMessages,
  ...tariffMessages,
} as const
