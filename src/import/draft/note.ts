/** What becomes of a part of a review that a fact file does not take as it stands. */
export const noteKinds = {
  changed: 'is in the fact file in another form or place',
  asked: 'is left for whoever takes the fact file over',
  lost: 'is not in the fact file',
} as const satisfies Record<string, string>;

export type NoteKind = keyof typeof noteKinds;

/** One remark on one field of an imported review. Holds nothing that the check refuses, such as a phone number. */
export interface Note {
  field: string;
  kind: NoteKind;
  text: string;
}
