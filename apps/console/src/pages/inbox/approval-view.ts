import type { ApprovalView, DocumentPlace } from '@prongsai/contracts';

type Field = DocumentPlace['fields'][number];

export const isChangedField = ({ before, now }: Field): boolean => before !== null && before !== now;
/** Something that was not there when the approver last decided, in a document that he has read before. */
const isNew = (place: DocumentPlace, readBefore: boolean) => readBefore && place.fields.every(({ before }) => !before);
/** Something that was there and has been taken out: all that is left of it is what it said. */
export const isRemoved = ({ fields }: DocumentPlace): boolean => fields.every(({ now }) => now === '') && fields.some(({ before }) => before);

export const hasBeenRead = (places: readonly DocumentPlace[]): boolean => places.some(({ fields }) => fields.some(({ before }) => before !== null));

export type ChangedPlace = { place: DocumentPlace; added: boolean; fields: Field[] };

/** What is different since the approver last decided; empty on a first reading, when everything is new and nothing has changed. */
export function changedPlaces(places: readonly DocumentPlace[]): ChangedPlace[] {
  const readBefore = hasBeenRead(places);
  return places.flatMap((place): ChangedPlace[] => {
    if (isNew(place, readBefore)) return [{ place, added: true, fields: place.fields }];
    const fields = place.fields.filter(isChangedField);
    return fields.length > 0 ? [{ place, added: false, fields }] : [];
  });
}

export const unchangedPlaces = (places: readonly DocumentPlace[]): DocumentPlace[] => {
  const changed = new Set(changedPlaces(places).map(({ place }) => place.where));
  return places.filter(({ where }) => !changed.has(where));
};

/** The document as it stands, without what was taken out of it. */
export const presentPlaces = (places: readonly DocumentPlace[]): DocumentPlace[] => places.filter((place) => !isRemoved(place));

/** What the approver answers for comes first; the order inside stays the document's. */
export const mineFirst = (places: readonly DocumentPlace[]): DocumentPlace[] => places.toSorted((a, b) => Number(b.mine) - Number(a.mine));

/** Who is asked after the open level, by the titles of the positions. */
export function nextLevels(chain: ApprovalView['chain']): ApprovalView['chain'] {
  return chain.filter(({ status }) => status === 'ahead');
}
