/** The screens that the head of every page leads to, in the order of the work. */
export const NAVIGATION = [
  { to: '/', name: 'ask' },
  { to: '/lists', name: 'lists' },
  { to: '/proposals', name: 'proposals' },
  { to: '/screen', name: 'screen' },
  { to: '/watch', name: 'watch' },
  { to: '/review', name: 'review' },
  { to: '/runs', name: 'runs' },
  { to: '/settings', name: 'settings' },
] as const;
