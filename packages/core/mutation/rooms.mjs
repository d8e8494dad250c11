/** The rooms in which a wrong sign would change history, from the first layer to the last. */
export const rooms = ['world', 'rules', 'run', 'views']

/** Least share of mutants, in per cent, that the example tests of each room have to notice. */
export const aim = 85
