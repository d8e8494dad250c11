/**
 * Version of the timeline's data, apart from the package's: the first number grows when an id or a field goes or changes
 * its meaning, the second when events or fields are added, the third when something is corrected.
 */
export const dataVersion = '1.0.0'

/** How to cite the timeline. */
export const citation = `lapolicy, policy towards Latin America as data: timeline of five sources, data version ${dataVersion}. CC BY 4.0.`
