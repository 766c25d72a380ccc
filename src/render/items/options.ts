/** What an item analysis can be written as. Apart from its renderers, which only some commands need. */
export const ITEMS_FORMATS = ['text', 'json', 'csv', 'html', 'markdown'] as const;
export type ItemsFormat = (typeof ITEMS_FORMATS)[number];
