/** The parts of the page about privacy after what stands on the device: a title, and what is so. */
export const PRIVACY_PARTS = [
  {
    title: 'link.title',
    facts: ['link.answers', 'link.place', 'link.settings', 'link.shared', 'link.board'],
  },
  { title: 'file.title', facts: ['file.board', 'file.report', 'file.embed'] },
  { title: 'never.title', facts: ['never.answers', 'never.tracking', 'never.host'] },
] as const;

/** What is said of the device beside the list of what it may hold. */
export const DEVICE_FACTS = ['device.memory', 'device.history', 'device.stand'] as const;
