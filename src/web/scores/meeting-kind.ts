// The kinds of meetings, for the words. Used by the pages of meetings.

export const meetingKinds = ['signing', 'mid-year', 'final', 'other'] as const
export const meetingKind = (kind: string): (typeof meetingKinds)[number] =>
  meetingKinds.find((one) => one === kind) ?? 'other'
