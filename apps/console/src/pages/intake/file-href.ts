import { routes } from '@prongsai/contracts';

/** The file as it was uploaded. */
export const fileHref = (intakeId: string): string => `/api${routes.intakeFile.path.replace(':intakeId', intakeId)}`;
